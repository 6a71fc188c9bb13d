import { numberPattern } from '../../language/numbers.ts'
import { foldText } from '../../model/fold.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { healthFields } from '../engine/labelled-field.ts'
import { claimOf, findMatches, matchesNear } from '../engine/match.ts'
import { isEmptyField, withSurroundings } from './health-extent.ts'
import { sensitiveClaims } from './sensitive-scan.ts'

/** Diseases, drugs, care, handicap: the lexicon, then what figures and labels give away. */
export const health: Detector = (view, { services }) => [
  ...sensitiveClaims(view, 'health')
    .filter((claim) => !isEmptyField(claim, view.flat) && !isOwnService(claim, view.flat, services))
    .map((claim) => withSurroundings(claim, view.flat)),
  ...measures.flatMap((measure) => claimsOf(view.flat, measure)),
  ...healthFields(view.flat),
]

/** « de l'ESAT » in the record of an ESAT: the house itself, known to whoever asks it. */
const isOwnService = ({ why, start, end }: Claim, flat: string, services: readonly string[]): boolean => {
  if (why !== 'lexicon-service') return false
  const own = new Set(services.flatMap((service) => wordsIn(service)))
  return wordsIn(flat.slice(start, end)).every((word) => own.has(word) || word.length < 3)
}

const wordsIn = (text: string): readonly string[] => foldText(text).match(/[a-z]+/g) ?? []

/** `anchor`: what is looked for first, where the pattern itself could begin at any word. */
type Measure = {
  readonly pattern: RegExp
  readonly kind: string
  readonly confidence: number
  readonly anchor?: RegExp
}

const amountOf = String.raw`\d{1,5}(?:[.,]\d{1,3})?`

const measures: readonly Measure[] = [
  {
    // « tension 19/11 », « T° 37.8 », « glycémie à 2,90 g », « MMS 28/30 », « QTc 448 ms »
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:T°|TA|[Tt]ension|[Gg]lycémie|[Dd]extro|[Ss]ucre|[Ss]at(?:uration)?|SpO2|[Pp]ouls|IMC|BMI|MMSE?|MoCA|EPDS|Glasgow|GCS|EVA|CD4|HbA1c|INR|TSH|PSA|CRP|QTc|QI|ICV|CIWA|[Pp]lombémie|[Pp]lomb|[Cc]harge virale|[Ff]raction d'éjection|FEVG|[Aa]lcoolémie|[Cc]réatinine|[Ff]ièvre|[Tt]empérature) ?(?:=|:|à|de|est à|≥|<|>)? ?${amountOf}(?: ?\/ ?${amountOf})?(?: ?(?:%|mmol|g\/l|g|kg|µg\/L|µg|mg\/l|ms|copies|UI|°C?|kPa)(?!\p{L}))?`,
      'gu',
    ),
    kind: 'examination',
    confidence: 0.8,
  },
  {
    // « 36 SA + 2 j », « 17 sa »
    pattern: /(?<![\p{L}\p{N}])\d{1,2} ?(?:SA|sa)(?: ?\+ ?\d(?: ?j(?:ours?)?)?)?(?![\p{L}\p{N}])/gu,
    kind: 'pregnancy',
    confidence: 0.75,
  },
  {
    // A dose names a drug, known or not: « Zorvexa 20 mg », « 2 comprimés de … »
    pattern:
      /(?<![\p{L}\p{N}])\p{L}[\p{L}-]{3,30} (?:LP |retard )?\d{1,4}(?:[.,]\d{1,2})? ?(?:mg|µg|mcg|UI|µg\/h)(?:\/(?:j|jour|h|24 ?h))?(?![\p{L}])/gu,
    anchor: /\d ?(?:mg|µg|mcg|UI)/g,
    kind: 'drug',
    confidence: 0.75,
  },
  {
    // « sous Zorvexa », « traitée par Zorvexa »: a capitalised stranger where a drug stands
    pattern: /(?<![\p{L}])(?:sous|traitée? par|traités par) (?!X\b|Dublin)[A-ZÉ]\p{Ll}{4,20}(?![\p{L}])/gu,
    kind: 'drug',
    confidence: 0.55,
  },
  {
    // « boîtes de Zorvexa », « mis sous Zorvexa », « prend du Zorvexa »
    pattern:
      /(?<![\p{L}])(?:boîtes?|comprimés?|cp|patchs?|gouttes|injections?|piqûres?|ampoules?|gélules?|sachets?|sirop|prise|ordonnance|prescription|prescrit|prend|prenait|relais par|traitement par|associé à) (?:du |de |de la |d')[A-ZÉ]\p{Ll}{4,20}(?![\p{L}])/gu,
    kind: 'drug',
    confidence: 0.5,
  },
  {
    // « taux d'incapacité est supérieur ou égal à 80 % », « IPP de 18 % », « taux de 50 à 79 »
    pattern:
      /(?<![\p{L}])(?:taux(?! d'(?:occupation|effort|intérêt|absentéisme)| de (?:pauvreté|chômage|remplissage|rotation|réussite|couverture|participation))(?: d'(?:incapacité|invalidité|IPP|handicap))?|incapacité(?: permanente)?|invalidité|IPP|handicap)(?: [\p{L}']{1,12}){0,6} ?(?:à|de|≥|:|=)? ?\d{2,3}(?: ?(?:à|-|et) ?\d{2,3})? ?%?(?: avec restriction)?(?= ?%|[^\p{N}€%]|$)%?/gu,
    kind: 'incapacity',
    confidence: 0.7,
  },
  { pattern: /(?<![\p{L}])supérieure? (?:ou égale? )?à (?:80|50) ?%/gu, kind: 'incapacity', confidence: 0.6 },
  {
    // Days off work, in letters or figures: « ITT : huit jours », « ITT fixée à 10 jours »
    pattern: new RegExp(
      `(?<![\\p{L}])ITT[^.\\n\\p{N}]{0,40}?(?:\\d{1,3}|un|${numberPattern(2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 30)}) jours?`,
      'gu',
    ),
    kind: 'incapacity',
    confidence: 0.85,
  },
  {
    pattern: /(?<![\p{L}\p{N}])\d(?:[.,]\d{1,2})? ?g(?:\/l|\/L)?(?: (?:d'alcool|dans le sang))/gu,
    kind: 'addiction',
    confidence: 0.85,
  },
  {
    // A weight by itself: « 41 kg, soit six kilos de moins », « née à 1 690 g », « 2 kg 780 ». Never « 30 kg de bagages »
    pattern:
      /(?<=(?:[,.;:(–-]|à|pèse|pesait|fait|de) )(?:[1-9]\d{1,2}(?:[.,]\d)? ?(?:kg|kilos)|\d[.,]\d{1,3} ?kg|\d ?kg ?\d{3}|[1-4][ .]\d{3} ?g)(?! ?(?:de|d'|\/|du|\p{L}))/gu,
    kind: 'examination',
    confidence: 0.5,
  },
  // ICD-10 codes with their decimal: « F20.0 », « E11.9 »
  { pattern: /(?<![\p{L}\p{N}.])[A-TV-Z]\d{2}\.\d{1,2}(?![\p{N}.])/gu, kind: 'disease', confidence: 0.6 },
]

const claimsOf = (flat: string, { pattern, kind, confidence, anchor }: Measure): readonly Claim[] => {
  const found = anchor === undefined ? findMatches(flat, pattern) : matchesNear(flat, pattern, anchor, longestDose)
  return found.map((match) => claimOf(match, { category: 'health', kind, confidence, why: `measure-${kind}` }))
}

const longestDose = 80
