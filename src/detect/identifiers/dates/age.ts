import { numberPattern, tens } from '../../../language/numbers.ts'
import type { Claim } from '../../../model/record/finding.ts'
import type { Span } from '../../../model/record/span.ts'
import { cellsUnder } from '../../engine/column.ts'
import type { Detector } from '../../engine/detector.ts'
import { caseless, claimOf, type Found, findMatches, foundBefore, isIn } from '../../engine/match.ts'
import { smallNumber } from '../../patterns/numbers.ts'
import { outsideLaw } from '../law-reference.ts'
import { bareAges } from './age-bare.ts'
import { isAge, isBabyAge } from './age-context.ts'
import { shortAges } from './age-short.ts'

/** The age of a person. Durations, sentences and the thresholds of the law are numbers of years too: they are left. */
export const age: Detector = ({ flat }) => {
  const found = [
    ...findMatches(flat, yearUnit).flatMap((unit) => yearsBefore(flat, unit)),
    ...findMatches(flat, monthUnit).flatMap((unit) => monthsBefore(flat, unit)),
    ...[short, shortSexed, shortHalf, shortMonths].flatMap((pattern) =>
      findMatches(flat, pattern).map((match) => claimAge(match, 0.8)),
    ),
    ...bareAges(flat).map((span) => claimAge(span, 0.6)),
    ...shortAges(flat).map((span) => claimAge(span, 0.75)),
    ...(isIn(flat, hasLabel) ? [...findMatches(flat, bare), ...agesInColumn(flat)].map((m) => claimAge(m, 0.85)) : []),
  ]
  return outsideLaw(flat, found)
}

const claimAge = (span: Span, confidence: number): Claim =>
  claimOf(span, { category: 'age', kind: null, confidence, why: 'age' })

// Scanners read `l7 ans`, `5O ans`.
const number = `(?:[lI][0-9O]|[1-9]O|\\d{1,3}|${smallNumber})`
const anyNumber = caseless(number)
const half = '(?:(?:,| et| ET)? (?:demie?|½|1/2|¾|trois quarts)(?!\\p{L})| moins le quart| ?[½¾¼])'
const rest = `(?:,? (?:et |ET )?${anyNumber} ?(?:mois|MOIS)(?: et demi| ½)?| (?:et|ET|pass[ée]s de) ${anyNumber} (?:mois|semaines?|SEMAINES?|jours?|JOURS?))`
const past =
  '(?: (?:bien )?(?:pass[ée]s|sonn[ée]s|r[ée]volus)(?= ?(?:[,.;:)»!?]|$))| tout juste| et quelques?(?! ?\\p{L}))'
const yearUnit = new RegExp(
  `(?<=[\\s\\d½O])(?:ans?|ANS?|balais|piges|printemps|berges)(?![\\p{L}-])${half}?${rest}?${past}?`,
  'gu',
)
const numbersBefore = new RegExp(
  `(?<![\\p{L}\\p{N}/-]|\\d[.,]|\\d )${number}(?:(?:, | et | ou | à | ?- ?| ?/ ?)${number}){0,3} ?½? ?$`,
  'iu',
)

const decimal = /(?<=[âÂaA]ge[ a-zé:]{0,14})\d{1,2}[.,]\d ?$/u

const yearsBefore = (flat: string, unit: Found): readonly Claim[] => {
  const part = foundBefore(flat, unit.start, 30, decimal)
  if (part !== null) return [claimAge({ start: part.start, end: unit.end }, 0.85)]
  const numbers = foundBefore(flat, unit.start, 70, numbersBefore)
  if (numbers === null) return []
  const found = withHedge(flat, { start: numbers.start, end: unit.end, text: numbers.text + unit.text })
  return isAge(flat, found) ? claimEach(flat, found) : []
}

const hedge = /(?<!\p{L})(?:à peine|bientôt|bientot) $/iu

/** « bientôt 2 ans », « à peine six semaines » */
const withHedge = (flat: string, found: Found): Found => {
  const before = foundBefore(flat, found.start, 12, hedge)
  return before === null ? found : { start: before.start, end: found.end, text: found.text }
}

const separate = new RegExp(`^(${number})(, | et |(?<=\\d)-(?=\\d))(?=${number})`, 'iu')

const tensAnd = new RegExp(`(?:${numberPattern(...tens)}) et $`, 'i')

/** `7 et 2 ans` are two ages, `86 ou 87 ans` one. */
const claimEach = (flat: string, found: Found): readonly Claim[] => {
  const claims: Claim[] = []
  let start = found.start
  for (let turn = 0; turn < 3; turn += 1) {
    const first = separate.exec(flat.slice(start, found.end))
    // `cinquante et un ans` is one number.
    if (first === null || tensAnd.test(first[0])) break
    claims.push(claimAge({ start, end: start + (first[1] ?? '').length }, 0.85))
    start += first[0].length
  }
  return [...claims, claimAge({ start, end: found.end }, 0.9)]
}

const monthUnit =
  /(?<=[\s\d½])(?:mois|semaines?|MOIS|SEMAINES|jours|JOURS)(?![\p{L}])(?: et demie?| ½|½)?(?: et \d{1,2} jours)?/gu
const monthsNumber = new RegExp(`(?<![\\p{L}\\p{N}.,/-])${number}(?: ?(?:à|ou|-) ?${number})? ?$`, 'iu')

const monthsBefore = (flat: string, unit: Found): readonly Claim[] => {
  const numbers = foundBefore(flat, unit.start, 45, monthsNumber)
  if (numbers === null) return []
  const found = withHedge(flat, { start: numbers.start, end: unit.end, text: numbers.text + unit.text })
  return isBabyAge(flat, found, unit.text) ? [claimAge(found, 0.85)] : []
}

// `23 a`, `15 a.`, `(13 a)`: the abbreviation of hurried notes, only where the verb `a` cannot stand.
const shortMonths =
  /(?<=(?<!\p{L})(?:bb|BB|b[ée]b[ée]) )\d{1,2} ?m(?![\p{L}\p{N}])|(?<=\p{Lu}[\p{L}'-]{1,20} ?\()\d{1,2} ?m(?=\))/gu
const short =
  /(?<![\p{L}\p{N}.,/-])\d{1,2} ?a(?:\.(?=[ ,)])|(?= ?[,;)]| \d{2}\/))(?<=(?:\(|, ?|;|\p{Lu}[\p{L}'-]{1,20} \(?)\d{1,2} ?a\.?)/gu
// `F 28a`, `garçon 13A`: the number and its letter are one word. `3a½`, `2a6m`.
const shortSexed =
  /(?<=(?<![\p{L}\p{N}])(?:[FHG]|gar[çc]on|fille|femme|homme|dame|monsieur|mineure?|ado|enfant|fils|petite?|b[ée]b[ée]|\p{Lu}[\p{L}'-]{2,20},?)[ /:]{1,2})\d{1,2}[aA](?![\p{L}\p{N}'°-]|\.\p{L}|,? (?:rue|bd|avenue|all[ée]e|impasse|chemin|place|route))/gu
const shortHalf = /(?<![\p{L}\p{N}.,/-])\d{1,2} ?a ?(?:½|1\/2|et demie?(?!\p{L})|\d{1,2} ?m(?![\p{L}\p{N}]))/gu
const bare =
  /(?<=(?<![\p{L}])(?:[âÂaA]ge|AGE)(?: actuel| estim[ée]| d[ée]clar[ée]| r[ée]el| osseux| (?:de la |du |de l'|des |de )\p{L}[\p{L}'-]{1,15}(?: \p{L}{2,15})?)? ?[:=|] ?)\d{1,3}(?![\d\p{L}/-]|[.,]\d| ?(?:ans|mois|-|à))/gu

const hasLabel = /[âÂA]ge|AGE|(?<!\p{L})age/u

const header = /(?:^|[|;\t\n]) ?(?:[âÂaA]ge|AGE)(?: \(ans\))? ?(?=[|;\t\n])/
const cell = /^\s{0,10}\d{1,3}(?: ?ans)?\s{0,10}$/

/** Bare numbers under a column headed `Âge`. */
const agesInColumn = (flat: string): readonly Span[] =>
  cellsUnder(flat, header).flatMap(({ start, end }) => {
    const text = flat.slice(start, end)
    return cell.test(text) ? [{ start: start + text.search(/\d/), end: start + text.trimEnd().length }] : []
  })
