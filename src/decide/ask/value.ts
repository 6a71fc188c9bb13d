import type { Finding } from '../../model/record/finding.ts'
import type { Bench } from '../bench.ts'
import { askLimits } from '../thresholds.ts'

/** What a machine half read, and what protects, nobody opens by a question; a name only where it may be none. */
export const isValue = (finding: Finding, bench: Bench): boolean =>
  finding.detector !== 'ocr-doubt' && finding.detector !== 'protection' && !isSomebody(finding, bench)

/** Someone whom the record declares, or whom a detector that is sure of itself named. */
const isSomebody = ({ category, personId, confidence, detector }: Finding, bench: Bench): boolean =>
  category === 'person' &&
  (detector === 'knownPersons' ||
    bench.personOf.get(personId ?? '')?.source === 'dossier' ||
    (confidence >= askLimits.sureName && detector !== 'tagger' && detector !== 'safety-net'))
