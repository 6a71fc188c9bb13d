import { claimsIn } from '../../detect/engine/detect-all.ts'
import { type PackedClaims, packClaims } from '../../detect/engine/packed-claims.ts'
import { type DetectInput, type Layer, layersOf } from './detect-dossier.ts'
import { taggerLayer } from './tagger.ts'

/** Texts to be judged, each by itself, and what is known before they are read. */
export type ThreadWork = Pick<DetectInput, 'persons' | 'services' | 'use'> & {
  readonly texts: readonly string[]
  readonly weights: Uint8Array | null
}

export type ThreadClaims = PackedClaims

// A thread is given many shares of one dossier: its tagger is laid out once.
const made: Layer[] = []

const layersFrom = (weights: Uint8Array | null): readonly Layer[] => {
  if (weights !== null && made.length === 0) made.push(taggerLayer(weights))
  return weights === null ? [] : made
}

/** What a thread runs: the claims of each text. */
export const detectInThread = ({ texts, persons, services, use, weights }: ThreadWork): ThreadClaims => {
  const options = layersOf(use, layersFrom(weights))
  return packClaims(texts.map((text) => claimsIn(text, { persons, services }, options)))
}
