import type { Claim } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { bareAges } from './age-bare.ts'
import { cellsUnder } from './column.ts'
import type { Detector } from './detector.ts'
import { outsideLaw } from './law-reference.ts'
import { afterDuration, beforeDuration } from './lexicon/structured-durations.ts'
import { smallNumber } from './lexicon/structured-numbers.ts'
import { caseless, claimOf, type Found, findMatches, foundBefore, isIn, leftOf, rightOf } from './match.ts'

/** The age of a person. Durations, sentences and the thresholds of the law are numbers of years too: they are left. */
export const age: Detector = ({ flat }) => {
  const found = [
    ...findMatches(flat, yearUnit).flatMap((unit) => yearsBefore(flat, unit)),
    ...findMatches(flat, monthUnit).flatMap((unit) => monthsBefore(flat, unit)),
    ...[short, shortSexed, shortHalf, shortMonths].flatMap((pattern) =>
      findMatches(flat, pattern).map((match) => claimAge(match, 0.8)),
    ),
    ...bareAges(flat).map((span) => claimAge(span, 0.6)),
    ...(isIn(flat, hasLabel) ? [...findMatches(flat, bare), ...agesInColumn(flat)].map((m) => claimAge(m, 0.85)) : []),
  ]
  return outsideLaw(flat, found)
}

const claimAge = (span: Span, confidence: number): Claim =>
  claimOf(span, { category: 'age', kind: null, confidence, why: 'age' })

const number = `(?:\\d{1,3}|${smallNumber})`
const yearUnit = new RegExp(
  `(?<=[\\s\\d½])(?:ans?|ANS?)(?![\\p{L}-])(?:(?:,| et)? (?:demie?|½|1/2)(?!\\p{L})| ?[½¾¼])?(?:,? (?:et )?${number} ?mois(?: et demi| ½)?)?`,
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
  const found = { start: numbers.start, end: unit.end, text: numbers.text + unit.text }
  return isAge(flat, found) ? claimEach(flat, found) : []
}

const durationLeft = new RegExp(
  `(?:(?<![\\p{L}])(?:${beforeDuration})(?: (?:environ|presque|plus de|moins de|près de|les|au moins|à peine|bientôt|déjà|ces|de))?|[><≥≤]|(?<![\\p{L}])(?![âa]g)[\\p{L}]{3,15}(?:é|ée|és|ées))\\s{1,3}$`,
  'iu',
)
const durationRight = new RegExp(`^ {0,2}(?:${afterDuration})`, 'u')
const ageLeft =
  /(?:[âa]g[ée]{1,2}(?:\(e\))?s? (?:de |d')?(?:environ |presque |bientôt )?|[âa]ge ?:? ?|l'[âa]ge de |f[êe]te(?:ra)? (?:ses )?|(?:filles?|fils|gar[çc]ons?|enfants?|jumeaux|jumelles|fr[èe]re|sœur|petite?|homme|femme|mineure?|adolescente?|ado|jeune|dame|monsieur|b[ée]b[ée]|neveu|ni[èe]ce|compagnon|compagne|mari|p[èe]re|m[èe]re) (?:aînée? |cadette? )?de |(?<!\p{L})\()$/iu
// `à 18 ans`: an age of somebody, unless the law or a verb makes it a threshold.
const atAge = /(?<![\p{L}])à $/iu
const threshold =
  /(?:majorit[ée]|jusqu'|condamn[ée]e?s?|limit[ée]e?|fix[ée]e?|port[ée]e?|de \d{1,2}|entre|dur[ée]e|r[ée]duite?)[^\n]{0,8} à $/iu
const generic =
  /(?:moins|plus) de $|(?:enfants|jeunes|personnes|public|mineurs|[âa]g[ée]e?s|accueil)[^\n.]{0,12} (?:de|à) $/iu

const isAge = (flat: string, found: Found): boolean => {
  const left = leftOf(flat, found.start, 50)
  if (Number(/^\d{1,3}/.exec(found.text)?.[0] ?? '1') > 115 || /^0/.test(found.text)) return false
  if (/^(?:une?|1) ?an/i.test(found.text) && !ageLeft.test(left) && !/(?:elle|il|qui) (?:a|avait) $/i.test(left))
    return false
  if (generic.test(left) && (/ à |-/.test(found.text) || /(?:moins|plus) de $/i.test(left))) return false
  if (ageLeft.test(left)) return true
  if (/jusqu'à (?:ses|leurs) $/i.test(left)) return !/^(?:18|dix.huit)/i.test(found.text)
  if (atAge.test(left)) return !threshold.test(left)
  if (durationLeft.test(left)) return /(?:apr[èe]s|depuis|avant|d[èe]s) (?:ses|l'[âa]ge de) $/iu.test(left)
  return !durationRight.test(rightOf(flat, found.end, 40))
}

const separate = new RegExp(`^(${number})(, | et | à |(?<=\\d)-(?=\\d))(?=${number})`, 'iu')

/** `7 et 2 ans` are two ages, `86 ou 87 ans` one. */
const claimEach = (flat: string, found: Found): readonly Claim[] => {
  const claims: Claim[] = []
  let start = found.start
  for (let turn = 0; turn < 3; turn += 1) {
    const first = separate.exec(flat.slice(start, found.end))
    // `cinquante et un ans` is one number.
    if (first === null || /(?:vingt|trente|quarante|cinquante|soixante) et $/i.test(first[0])) break
    claims.push(claimAge({ start, end: start + (first[1] ?? '').length }, 0.85))
    start += first[0].length
  }
  return [...claims, claimAge({ start, end: found.end }, 0.9)]
}

const monthUnit = /(?<=[\s\d½])(?:mois|semaines?|MOIS|jours)(?![\p{L}])(?: et demie?| ½|½)?(?: et \d{1,2} jours)?/gu
const monthsNumber = new RegExp(`(?<![\\p{L}\\p{N}.,/-])${number}(?: ?(?:à|ou|-) ?${number})? ?$`, 'iu')

const monthsBefore = (flat: string, unit: Found): readonly Claim[] => {
  const numbers = foundBefore(flat, unit.start, 45, monthsNumber)
  if (numbers === null) return []
  const found = { start: numbers.start, end: unit.end, text: numbers.text + unit.text }
  return isBabyAge(flat, found, unit.text) ? [claimAge(found, 0.85)] : []
}

const babyNoun = new RegExp(
  `(?<![\\p{L}])(?:${caseless("(?:b[ée]b[ée]s?(?: (?:de|d'|\\p{L}{3,12}))?|bb|nourrisson(?: de)?|nouveau-n[ée](?: de)?|[âa]g[ée]{1,2}s? (?:de |d')?|[âa]ge ?:? ?|l'[âa]ge de|(?:petit-)?fils de|(?:petite )?fille de|enfant de|petite? (?:derni[èe]re? )?de|jumeaux de|jumelles de|garçon de|la derni[èe]re,?|le dernier,?)")}|[\\p{Lu}][\\p{L}'-]{1,20} ?\\(|[\\p{Lu}][\\p{L}'-]{1,20}(?: qui)? (?:a|avait|aura)|(?<![\\p{L}])(?:la|le|sa|son|ma|mon) (?:petite?|p'?tite?|fille|fils|bébé|bb|dernière?)(?: qui)?(?: a)?)[ (]{0,2}$`,
  'u',
)
const inList =
  /(?:(?<![\p{L}.])\p{Lu}[\p{L}'-]{1,20}(?:, (?:et )?|,? )|\d{2}, |et [\p{L}-]{2,20}, |(?:fille|fils|garçon|né|née), )$/u
const monthDuration =
  /(?:depuis|pendant|dans|il y a|dur[ée]e?|sur|pour|tous les|pr[ée]avis|délai|rapport|renouvel|stage|CDD|tabac|abstin|sevr|essai|intermédiaire)[^\n]{0,14}$/iu

const isBabyAge = (flat: string, found: Found, unit: string): boolean => {
  const left = leftOf(flat, found.start, 40)
  const right = rightOf(flat, found.end, 12)
  if (/^jours/.test(unit))
    return /(?:nourrisson|nouveau-n[ée]|b[ée]b[ée]|[âa]g[ée]e?|bb|jumeaux|jumelles) (?:de |d'|a |avait |qui a |\()$/iu.test(
      left,
    )
  if (monthDuration.test(left) || /^ (?:de|d'|ferme|avec sursis)/.test(right)) return false
  return babyNoun.test(left) || (inList.test(left) && /^ ?(?:[,;.)\n]|$)/.test(right))
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
