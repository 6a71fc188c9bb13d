import { kin, kinOf, looseKin } from '../../../language/kinship.ts'
import type { Span } from '../../../model/record/span.ts'
import { type Found, leftOf, rightOf } from '../../engine/match.ts'
import { classOf } from '../../engine/word-class.ts'
import { isTrapInLower } from '../../names/name-lexicon.ts'
import { afterDuration, beforeDuration } from '../../patterns/durations.ts'
import { smallNumber } from '../../patterns/numbers.ts'

const durationLeft = new RegExp(
  `(?:(?<![\\p{L}])(?:${beforeDuration})(?: (?:environ|presque|plus de|moins de|près de|les|au moins|à peine|bientôt|déjà|ces|de))?|[><≥≤]|(?<![\\p{L}])(?![âa]g)[\\p{L}]{3,15}(?:é|ée|és|ées)|(?<![\\p{L}])(?:ai|as|a|avons|ont|avait|avais) (?!eu |dit )[\\p{L}]{1,10}[ui]s?)\\s{1,3}$`,
  'iu',
)
const durationRight = new RegExp(
  `^ {0,2}(?:${afterDuration}|(?:de |d')(?!nationalit|type|corpulence|sexe|passage|taille|père|mère|origine|plus|moins)\\p{Ll}{4,})`,
  'u',
)
const kinAged = looseKin([...kinOf('m', kin('child', 'sibling')), ...kin('nephew', 'parent')])
const ageLeft = new RegExp(
  String.raw`(?:[âa]g[ée]{1,2}(?:\(e\))?s? (?:de |d')?(?:environ |presque |bientôt )?|[âa]ge ?:? ?|l'[âa]ge de |f[êe]te(?:ra)? (?:ses )?|n[ée]{1,2}s? il y a |(?:est|sont|était|a) dans les |veille (?:de|des|de ses) |(?:filles?|gar[çc]ons?|enfants?|jumeaux|jumelles|sœur|${kinAged}|petite?|homme|femme|mineure?|adolescente?|ado|jeune|dame|monsieur|b[ée]b[ée]|compagnon|compagne|mari) (?:aînée? |cadette? )?de )$`,
  'iu',
)
const bracketLeft = /(?<!\p{L})\($/u
const bracketRight = /^ (?:de|d'|en|à|au|avec|par|sur|chez|dans)(?!\p{L})/u
// `à 18 ans`: an age of somebody, unless the law or a verb makes it a threshold.
const atAge = /(?<![\p{L}])à $/iu
const threshold =
  /(?:majorit[ée]|jusqu'|condamn[ée]e?s?|limit[ée]e?|fix[ée]e?|port[ée]e?|de \d{1,2}|entre|dur[ée]e|r[ée]duite?)[^\n]{0,8} à $/iu
const generic =
  /(?:moins|plus) de $|(?:enfants|jeunes|personnes|public|mineurs|[âa]g[ée]e?s|accueil)[^\n.]{0,12} (?:de|à) $/iu

/** True when a number of years is somebody's age: durations, sentences and thresholds of the law are none. */
export const isAge = (flat: string, found: Found): boolean => {
  const left = leftOf(flat, found.start, 50)
  const right = rightOf(flat, found.end, 40)
  if (Number(/^\d{1,3}/.exec(found.text)?.[0] ?? '1') > 115 || /^0/.test(found.text)) return false
  if (/^(?:une?|1) ?an/i.test(found.text) && !ageLeft.test(left) && !oneYear.test(left)) return false
  if (generic.test(left) && (/ à |-/.test(found.text) || /(?:moins|plus) de $/i.test(left))) return false
  if (ageLeft.test(left)) return true
  if (bracketLeft.test(left)) return !bracketRight.test(right)
  if (/jusqu'à (?:ses|leurs) $/i.test(left)) return !/^(?:18|dix.huit)/i.test(found.text)
  if (atAge.test(left)) return !threshold.test(left)
  if (durationLeft.test(left)) return /(?:apr[èe]s|depuis|avant|d[èe]s) (?:ses|l'[âa]ge de) $/iu.test(left)
  return !durationRight.test(right)
}

const oneYear = /(?:elle|il|qui) (?:a|avait) $|\d ans, $/iu

const babyNoun =
  /(?<![\p{L}])(?:b[ée]b[ée]s?(?: (?:de|d'|\p{L}{3,12}))?|bb|nourrisson(?: de| d')?|nouveau-n[ée](?: de| d')?|[âa]g[ée]{1,2}s? (?:de |d')?|[âa]ge ?:? ?|l'[âa]ge de|(?:petit-)?fils de|(?:petite )?fille de|enfant de|petite? (?:derni[èe]re? )?de|jumeaux de|jumelles de|garçon de|la derni[èe]re,?|le dernier,?|n[ée]{1,2}s? il y a|(?:mort|décéd[ée]|emport[ée])e?s? à|(?:la|le|sa|son|ma|mon) (?:petite?|p'?tite?|fille|fils|bébé|bb|derni[èe]re?)(?: qui)?(?: a)?)[ (]{0,2}$/iu
const namedBefore = /(\p{Lu}[\p{L}'-]{1,20}) ?(?:\(|,? qui (?:a|avait|aura) |(?:a|avait|aura) )$/u
const listed = /(?:(\p{Lu}[\p{L}'-]{1,20}) )?(?<!\p{L})(\p{L}[\p{L}'-]{1,20}) ?(?:, (?:et )?|,? |\| ?)(?:environ )?$/u
const inList =
  /(?:\d{2}, |\d ans, |et [\p{L}-]{2,20}, |(?<!\p{L})(?:fille|fils|garçon|née?), |n[ée]e? le [^\n.;]{3,20}, )$/iu
const monthDuration =
  /(?:depuis|pendant|pdt|dans|il y a|dur[ée]e?|sur|pour|tous les|pr[ée]avis|délai|rapport|renouvel|stage|CDD|tabac|abstin|sevr|essai|intermédiaire)[^\n]{0,14}$/iu
const daysBefore =
  /(?:nourrisson|nouveau-n[ée]|b[ée]b[ée]|[âa]g[ée]e?|bb|jumeaux|jumelles|(?:la|le|sa|son) (?:petite?|derni[èe]re?)) (?:de |d'|a |avait |qui a |\()$|(?:mort|décéd[ée])e?s? à $|n[ée]{1,2}s? il y a $/iu

/** True when a number of months, weeks or days is the age of a small child. */
export const isBabyAge = (flat: string, found: Found, unit: string): boolean => {
  const left = leftOf(flat, found.start, 50)
  const right = rightOf(flat, found.end, 12)
  if (/^jours/i.test(unit)) return daysBefore.test(left) || (isAfterGiven(left) && /^ ?(?:[;.)\n]|$)/.test(right))
  if (babyNoun.test(left) && !/^ (?:ferme|avec sursis)/.test(right))
    return !monthDuration.test(left) || /n[ée]{1,2}s? il y a $/iu.test(left)
  if (monthDuration.test(left) || /^ (?:de|d'|ferme|avec sursis)/.test(right)) return false
  if (isName(namedBefore.exec(left)?.[1] ?? '')) return true
  return (isAfterName(left) || inList.test(left)) && /^ ?(?:[,;:.)/|\n]|$)/.test(right)
}

const isAfterName = (left: string): boolean => {
  const [, earlier = '', word = ''] = listed.exec(left) ?? []
  return isName(word) || (classOf(word).shape === 'upper' && classOf(earlier).sure)
}

const isAfterGiven = (left: string): boolean => {
  const is = classOf(listed.exec(left)?.[2] ?? '')
  return is.sure && is.shape !== 'lower'
}

/** « En dix-neuf mois » follows a capital that is no name. */
const isName = (word: string): boolean => {
  const is = classOf(word)
  if (word === '' || is.acronym) return false
  if (is.shape === 'lower') return is.sure && !is.ordinary && word.length > 3 && !isTrapInLower(is.folded)
  return is.given || is.unknown || (is.family && !is.ordinary)
}

const numberBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\d{1,3}|${smallNumber})(?: et)? $`, 'iu')
const hasUnit = /(?<!\p{L})ans?(?!\p{L})|mois|semaine|jour|year|week|month/iu

/** What the tagger took for an age, and that the words around make a duration, a rank or a measure. */
export const isNoAge = (flat: string, span: Span): boolean => {
  const text = flat.slice(span.start, span.end)
  const right = rightOf(flat, span.end, 40)
  const start = span.start - (numberBefore.exec(leftOf(flat, span.start, 30))?.[0].length ?? 0)
  const left = leftOf(flat, start, 50)
  if (!hasUnit.test(text))
    return (
      /^,\d| ?(?:lignes|pages|points|kg|km|cm)(?!\p{L})/u.test(`${right}`.slice(0, 8)) || /(?:lignes|pages)/.test(text)
    )
  if (ageLeft.test(left) || babyNoun.test(left) || /(?:ses|l'[âa]ge de) $/iu.test(left)) return false
  if (/an|year/iu.test(text)) return durationLeft.test(left) || durationRight.test(right)
  return monthDuration.test(left) || /(?<!\p{L})(?:sous|en|bout de|attente,?) $/iu.test(left)
}
