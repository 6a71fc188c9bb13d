import { makeArbiter } from '../../detect/arbiter/arbiter.ts'
import { loadTagger, makeTaggerDetector } from '../../detect/tagger/tagger.ts'
import type { Layer } from './detect-dossier.ts'

/** The statistical layer, from its weights: one more detector, and a second opinion on the lexicons of facts. */
export const taggerLayer = (weights: Uint8Array): Layer => {
  const tagger = loadTagger(weights)
  return { name: 'tagger', detect: makeTaggerDetector(tagger), arbiter: makeArbiter(tagger) }
}
