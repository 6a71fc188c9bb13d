import type { Category } from '../../model/category.ts'
import type { Claim } from '../../model/record/finding.ts'
import { matchesOf } from './match.ts'

/** Values that a form names: « Allergies : arachide », « Religion : … ». The label stays, the value is the fact. */
export const healthFields = (flat: string): readonly Claim[] => valuesOf(flat, healthLabel, 'health')

export const originFields = (flat: string): readonly Claim[] => valuesOf(flat, originLabel, 'origin')

export const beliefFields = (flat: string): readonly Claim[] => valuesOf(flat, beliefLabel, 'belief')

const valuesOf = (flat: string, pattern: RegExp, category: Category): readonly Claim[] => {
  const claims: Claim[] = []
  for (const match of matchesOf(flat, pattern)) {
    const value = (match[2] ?? '').split(/ {3,}|\t/)[0]?.trimEnd() ?? ''
    if (!/\p{L}/u.test(value) || empty.test(value)) continue
    const start = match.index + (match[1] ?? '').length
    claims.push({
      start,
      end: start + value.length,
      category,
      kind: denial.test(value) ? 'negated' : 'field',
      confidence: 0.7,
      why: 'labelled-field',
    })
  }
  return claims
}

/** Nothing was said: the field says nothing of the person. */
const empty =
  /^ *(?:néant|non renseignée?s?|inconnue?s?|à préciser|nc|n\.?c|oui|non|ras|française?|français|sans objet|voir .*|cf\.? .*)?$/i
const denial = /^ *(?:aucune?s?|pas d|sans)/i

/** A label, boxes to tick, then the value up to the next stop. */
const labelPattern = (labels: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}'])((?:${labels}) ?: ?(?:\[[ xX]?\] ?\p{L}{1,8} ?,? ?){0,3}(?:préciser ?: ?)?)([^\n.;|/:☐☒[\]()]{2,70})`,
    'giu',
  )

const healthLabel = labelPattern(
  [
    'allergies?(?: connues?)?',
    'traitements?(?: en cours| actuel| médical| habituel)?',
    'antécédents?(?: médicaux| chirurgicaux| psychiatriques)?',
    'diagnostic(?: principal| associé| de sortie)?',
    'pathologies?',
    'maladies?(?: chroniques?)?',
    'handicaps?',
    'type de handicap',
    'groupe sanguin',
    'régime(?: alimentaire)?',
    'problèmes? de santé',
    "motif d'hospitalisation",
    'appareillage',
    'addictions?',
    'intolérances?',
  ].join('|'),
)

const originLabel = labelPattern(
  "nationalité(?: déclarée)?|nat\\.|pays (?:de naissance|d'origine)|langues?(?: parlées?| maternelle| d'origine)?|ethnie|origine",
)

const beliefLabel = labelPattern('religion|confession|culte|pratique religieuse|appartenance syndicale|syndicat')
