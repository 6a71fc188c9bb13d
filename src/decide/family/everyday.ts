import { compileCues, hasCue } from '../../language/cues.ts'
import { carePeople, childSigns, ordinaryLife, smallWords } from '../../language/family/words.ts'
import { isApart } from '../../model/record/passage.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { familyLimits } from '../thresholds.ts'
import { valuesOf } from './beside.ts'
import type { Named } from './named.ts'
import type { Told } from './whose-words.ts'

/**
 * School, common care, meals, games, meetings, and nothing else: every word is of them, a name, a day or a small word. What
 * has one word more may tell anything, and waits.
 */
export const isWhollyEveryday = ({ unit, named }: Pick<Told, 'unit' | 'named'>): boolean => {
  const life = compileCues(ordinaryLife)
  const said = valuesOf(unit)
  if (life === null || !hasCue(life, said)) return false
  // « Rentrée. », « Visites »: a head, which tells nothing without what follows. A cell is read with its row.
  if (!isApart(unit.passage) && (said.match(/[a-z0-9]+/g) ?? []).length < familyLimits.everyday) return false
  const names = new Set(named.flatMap(({ at, end }) => wordsIn(unit.folded.slice(at, end))))
  return wordsIn(said.replaceAll(life, ' ')).every((word) => smallWords.has(word) || names.has(word))
}

const wordsIn = (folded: string): readonly string[] =>
  (folded.match(/[a-z]+(?:-[a-z]+)*/g) ?? []).filter((word) => word.length > 1)

/** « Il se cache sous la table », « a griffonné le mot peur »: a child who shows what is not said. Games and care are not meant. */
export const hasChildSign = (folded: string): boolean => hasCue(compileCues(childSigns), withoutLife(folded))

/** « Aime le dessin » tells of a game. */
export const hasFeeling = (folded: string, feels: readonly string[]): boolean =>
  hasCue(compileCues(feels), withoutLife(folded))

/** A sign stands after a child, or in a sentence that names nobody. */
export const showsAsChild = ({ unit, named }: { readonly unit: Unit; readonly named: readonly Named[] }): boolean => {
  const child = named.find(({ who }) => who === 'child')
  if (child !== undefined) return hasChildSign(unit.folded.slice(child.end))
  return !isOfReader({ unit, named }) && hasChildSign(valuesOf(unit))
}

/** « M. Roux arrive », « Le 3 mars, Madame appelle »: the one who reads is the subject; « revenu depuis la visite de Monsieur » is not. */
export const isOfReader = ({ unit, named }: { readonly unit: Unit; readonly named: readonly Named[] }): boolean => {
  const first = named.find(({ who }) => who !== 'staff')
  if (first?.who !== 'reader') return false
  const before = withoutLife(unit.folded.slice(0, first.at).replace(/^[^:]{1,40} ?: ?/, ''))
  return wordsIn(before).every((word) => smallWords.has(word))
}

const withoutLife = (folded: string): string => {
  const life = compileCues(ordinaryLife)
  return life === null ? folded : folded.replaceAll(life, ' ')
}

/**
 * « La maîtresse organise une sortie », « le chemin de l'école »: who looks after a child by trade, told by no name, is nobody of
 * the family. Who tells or saw something is.
 */
export const withoutCarers = (unit: Unit, named: readonly Named[], { law }: Bench): readonly Named[] => {
  const { hearsay, tells } = law.protections.confidences
  const rest = named.filter(({ who, at, end }) => who !== 'other' || !isCarer(unit.folded.slice(at, end)))
  if (rest.length === named.length) return named
  return [hearsay, tells].some((cues) => hasCue(compileCues(cues), withoutLife(unit.folded))) ? named : rest
}

const isCarer = (words: string): boolean => hasCue(compileCues(carePeople), words.replace(/^(?:l'|[a-z]{2,5} )/, ''))
