import { compileCues, hasCue } from '../../language/cues.ts'
import { betweenWords, roleOfWord } from '../../language/roles.ts'
import { foldText } from '../../model/fold.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { familyLimits } from '../thresholds.ts'
import { personsAt } from './named.ts'

/** « auteur : Cantine »: a row that nobody of the service wrote, and nobody whom the reader is. */
export const isToldFromOutside = ({ passage }: Unit, bench: Bench): boolean => {
  if (passage.role !== 'fields') return false
  let start = 0
  return passage.text.split('\n').some((line) => {
    const at = { start, end: start + line.length }
    start = at.end + 1
    return (
      toldBy.test(foldText(line)) &&
      !isByStaff(line, bench) &&
      !personsAt(passage.id, at, bench).some((who) => who === 'staff' || who === 'reader')
    )
  })
}

/** « qui : ES », « auteur : éducatrice »: a function of the service, and nobody from outside. */
const isByStaff = (line: string, { law }: Bench): boolean => {
  const words = foldText(line.slice(line.indexOf(':') + 1)).match(/[a-z]+/g) ?? []
  const isOutside = hasCue(compileCues(law.protections.informant.callings), words.join(' '))
  return (
    words.length > 0 &&
    words.length <= familyLimits.functionWords &&
    !isOutside &&
    words.every((word) => letters.has(word) || roleOfWord.get(word) === 'professional' || betweenWords.has(word))
  )
}

/** As books of a service sign: éducateur spécialisé, moniteur-éducateur, assistante de service social, veilleur de nuit… */
const letters: ReadonlySet<string> = new Set([
  'es',
  'me',
  'as',
  'ass',
  'cesf',
  'tisf',
  'aes',
  'ef',
  'vn',
  'educ',
  'ejs',
  'eje',
])

const toldBy =
  /^(?:auteure?|redacteur|redactrice|ecrit par|redige par|source|origine|appelante?|appel de|interlocut(?:eur|rice)|informat(?:eur|rice)|(?:dit|signale|rapporte|transmis) par|qui|par|de) ?: ?.*[a-z]/
