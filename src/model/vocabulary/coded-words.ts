import { foldText } from '../fold.ts'
import { cdaSystems } from './cda-systems.ts'
import { frenchSystems } from './french-systems.ts'
import { internationalSystems } from './international-systems.ts'

type Wordings = ReadonlySet<string>

const codesIn = (list: string): ReadonlyMap<string, Wordings> =>
  new Map(
    list
      .trim()
      .split(/;\s+/)
      .map((entry): readonly [string, Wordings] => {
        const [code = '', words = ''] = entry.split(/=(.*)/s)
        return [code.trim(), new Set(words.split('|').filter(Boolean).map(bare))]
      }),
  )

/** Typographic apostrophes, cases and accents differ from one publisher to the next. */
const bare = (words: string): string => foldText(words.replace(/[’‘]/g, "'")).replace(/\s+/g, ' ').trim()

const technicalSystems: ReadonlyMap<string, ReadonlyMap<string, Wordings>> = new Map(
  Object.entries({ ...internationalSystems, ...frenchSystems, ...cdaSystems }).map(([system, list]) => [
    system,
    codesIn(list),
  ]),
)

/** A code that its technical system lists. Anything else under its address may be a name. */
export const isTechnicalCode = (system: string | null, code: string): boolean =>
  system !== null && technicalSystems.get(system)?.has(code) === true

/** The words that a technical system fixes for a code. Other words under it are somebody's. */
export const isFixedWording = (system: string | null, code: string | null, words: string): boolean =>
  system !== null && code !== null && technicalSystems.get(system)?.get(code)?.has(bare(words)) === true

/** What the codes of these tell: a diagnosis, an act, a treatment, a measure. */
const clinicalSystems =
  /^(?:https?:\/\/(?:hl7\.org\/fhir\/sid\/(?:ex-)?icd-\d+|snomed\.info\/sct|www\.whocc\.no\/atc|id\.who\.int\/icd)|(?:https:\/\/smt\.esante\.gouv\.fr\/(?:fhir\/CodeSystem\/)?)?terminologie-(?:cim-?1[01]|ccam|atc|snomed)|(?:urn:oid:)?2\.16\.840\.1\.113883\.6\.(?:3|42|90|96|73|254)|1\.2\.250\.1\.213\.2\.(?:5|12))/i

export const isClinicalSystem = (system: string | null): boolean => system !== null && clinicalSystems.test(system)
