import { accentedMonths } from '../../language/months.ts'
import type { Span } from '../../model/record/span.ts'
import { apartFrom, findMatches, isIn } from '../engine/match.ts'

/**
 * Quotations of law, case law and official forms. They are everybody's, so their numbers and dates are kept: spans
 * found here are subtracted from the claims of the structured detectors.
 */
export const lawReferences = (flat: string): readonly Span[] =>
  isIn(flat, trigger) ? patterns.flatMap((pattern) => findMatches(flat, pattern)) : []

/** What lies outside every quotation of law. */
export const outsideLaw = <T extends Span>(flat: string, found: readonly T[]): readonly T[] =>
  found.length === 0 ? found : apartFrom(found, lawReferences(flat))

const trigger =
  /\bart|\bloi|d[ée]cret|ordonnance|arr[êe]t|circulaire|directive|r[èe]glement|conv|instruction|cerfa|[LRD]\. ?\d|\bJO|code|conseil d|cass\.|d[ée]lib|note de service|\bavis\b|protocole/i

const day = `(?:1er|\\d{1,2}) (?:${accentedMonths})(?: \\d{4})?`
const shortDay = '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}'
const number = '(?:n°s? ?|no\\.? ?)?[A-Z]?\\d{2,4}-\\d{1,5}'
const article = '(?:[LRDA]\\*?\\.? ?)?\\d{1,4}(?:-\\d{1,4}){0,5}(?: (?:bis|ter|quater))?'
const codeName =
  "(?: et suivants)?(?:,? (?:al(?:in[ée]a|\\.) ?\\d{1,2},? )?(?:du|de la|de l'|des) (?:code|loi|convention|constitution|CASF|CPP|CESEDA|CSP|RGPD|d[ée]cret|ordonnance)[^\\n.;:,()]{0,60})?"

const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:articles?|arts?\\.?) ?${article}(?:(?:,| et| [àa]| ou) ${article}){0,6}${codeName}`, 'gi'),
  /(?<![A-Za-z0-9])[LRD]\*?\.? ?\d{2,4}(?:-\d{1,4}){1,5}(?:(?:,| et| [àa]| ou) (?:[LRD]\.? ?)?\d{2,4}(?:-\d{1,4}){1,5}){0,6}/g,
  new RegExp(
    `\\b(?:loi|d[ée]cret|directive|r[èe]glement|ordonnance(?= n°))(?: (?:organique|constitutionnelle|[ée]gal[ée]?|\\(?UE\\)?|\\(?CE\\)?|[\\p{L}-]{3,20}))? (?:${number}(?: (?:modifi[ée]e? )?(?:du|de la) ${day})?|du ${day}(?: (?:modifi[ée]e? |relative|portant|pr[ée]voyant|garantissant|sur|et)(?:[^\\n.;:()]{0,80}))?)`,
    'giu',
  ),
  new RegExp(
    `\\b(?:arr[êe]t[ée]?|circulaire|instruction|note de service|d[ée]lib[ée]ration|d[ée]cision)(?: (?:minist[ée]riel(?:le)?|interminist[ée]riel(?:le)?|DGCS|DGAS|DPJJ|CNIL|DHOS|DGOS))?[^\\n.;]{0,12} n° ?[A-Z0-9/. -]{3,40}(?: (?:du|de) ${day})?`,
    'g',
  ),
  new RegExp(
    `\\b(?:arr[êe]t[ée] (?:minist[ée]riel |interminist[ée]riel )|arr[êe]t[ée] (?=du [^\\n.;]{6,24} (?:relatif|fixant|portant (?:cr[ée]ation|application)))|circulaire (?:[A-Z]{2,8} )?|convention (?:internationale|europ[ée]enne|de (?:la haye|new york|gen[èe]ve)|d'istanbul)[^\\n.;:]{0,40}|instruction (?:[A-Z]{2,8} )?)du ${day}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:Cass\\.|CE|CEDH|CJUE|Cour de cassation|Conseil d'[ÉE]tat|Conseil constitutionnel|CAA)(?: (?:crim|civ|soc|com|ass)\\.?,?)?[^\\n.;]{0,40}? ?(?:${day}|${shortDay})(?:,? ?(?:n°s? ?|pourvoi n° ?|req\\. ?)?[\\d.-]{3,16})?`,
    'g',
  ),
  // The collective agreements of 15 March 1966, 31 October 1951 and 26 August 1965.
  new RegExp(
    `\\b[Cc]onvention (?:collective )?(?:nationale )?(?:du )?(?:15|31|26) (?:${accentedMonths}) (?:1966|1951|1965)`,
    'g',
  ),
  /\bcerfa (?:n° ?)?\d{4,6}(?:\*\d{1,2})?/gi,
  new RegExp(`\\bJ\\.?O\\.?(?:R\\.?F\\.?)? (?:n° ?\\d{1,5} )?du (?:${day}|${shortDay})`, 'g'),
  /\b(?:RGPD|RNCP|ISO|NF|EN) ?(?:n° ?)?[A-Z]{0,3} ?-?\d{3,6}/g,
]
