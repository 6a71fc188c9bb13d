import { loadTagger, makeTaggerDetector } from '../detect/tagger.ts'
import type { DetectInput } from './detect-dossier.ts'

/** The statistical layer as one more detector, from its weights. */
export const taggerDetector = (weights: Uint8Array): NonNullable<DetectInput['extra']>[number] => ({
  name: 'tagger',
  detect: makeTaggerDetector(loadTagger(weights)),
})
