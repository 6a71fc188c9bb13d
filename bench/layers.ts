import { makeArbiter } from '../src/detect/arbiter/arbiter.ts'
import { detectAll, type NamedDetector } from '../src/detect/engine/detect-all.ts'
import { detectors } from '../src/detect/index.ts'
import { makeTaggerDetector, type Tagger } from '../src/detect/tagger/tagger.ts'
import type { Finding } from '../src/model/record/finding.ts'
import type { Piece } from '../src/model/record/piece.ts'
import { detectDossier } from '../src/pipeline/load/detect-dossier.ts'
import type { GoldText } from './corpus.ts'
import { readPiece } from './read-piece.ts'
import type { Pair, Prediction } from './score.ts'

export type Layers = (text: string) => Promise<readonly Prediction[]>

export const allRules: readonly string[] = Object.keys(detectors)

/** What the program itself runs, on each text as a dossier of its own in which nobody is known beforehand. */
export const makeLayers = (use: readonly string[], tagger: Tagger | null): Layers => {
  const extra = tagger === null ? [] : [{ ...named(tagger), arbiter: makeArbiter(tagger) }]
  return async (text) => {
    const piece = await readPiece(text)
    const { findings } = detectDossier({ pieces: [piece], persons: [], services: [], use, extra })
    return findings.map((finding) => predictionOf(piece, finding))
  }
}

/** The tagger alone: nothing propagated, nobody linked. */
export const makeTaggerLayer =
  (tagger: Tagger): Layers =>
  async (text) => {
    const piece = await readPiece(text)
    const found = detectAll([piece], { persons: [], services: [] }, { detectors: [named(tagger)] })
    return found.map((finding) => predictionOf(piece, finding))
  }

/** Each text is a dossier of its own: its first person is not the first person of the next. */
export const predictAll = async (texts: readonly GoldText[], layers: Layers): Promise<readonly Pair[]> => {
  const pairs: Pair[] = []
  for (const gold of texts) {
    const found = await layers(gold.text)
    const predictions = found.map((one) => ({
      ...one,
      subject: one.subject === null ? null : `${gold.name}-${one.subject}`,
    }))
    pairs.push({ gold, predictions })
  }
  return pairs
}

const named = (tagger: Tagger): NamedDetector => ({ name: 'tagger', detect: makeTaggerDetector(tagger) })

const predictionOf = (piece: Piece, finding: Finding): Prediction => {
  const offset = piece.passages.find((passage) => passage.id === finding.passageId)?.offset ?? 0
  return {
    start: offset + finding.start,
    end: offset + finding.end,
    category: finding.category,
    subject: finding.personId,
    detector: finding.detector,
  }
}
