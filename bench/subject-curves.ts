import type { SubjectSentence } from './subject-corpus.ts'
import type { Curve } from './subject-pack.ts'

/** Platt's curve of each subject: p = 1 / (1 + exp(−(slope × score + offset))), by Newton's method on unseen scores. */
export const fitCurves = (
  sentences: readonly SubjectSentence[],
  scores: readonly (readonly number[])[],
  subjects: number,
): readonly Curve[] =>
  Array.from({ length: subjects }, (_, subject) =>
    fitCurve(
      scores.map((one) => one[subject] ?? 0),
      sentences.map(({ on }) => on.includes(subject)),
    ),
  )

const fitCurve = (scores: readonly number[], isOn: readonly boolean[]): Curve => {
  const on = isOn.filter(Boolean).length
  /** Platt's targets: a handful of sentences never proves that something is certain. */
  const [high, low] = [(on + 1) / (on + 2), 1 / (scores.length - on + 2)]
  let [slope, offset] = [1, 0]
  for (let round = 0; round < 50; round += 1) {
    let [gs, go, ss, so, oo] = [0, 0, ridge, 0, ridge]
    for (const [at, score] of scores.entries()) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const [miss, bend] = [p - (isOn[at] ? high : low), p * (1 - p)]
      gs += miss * score
      go += miss
      ss += bend * score * score
      so += bend * score
      oo += bend
    }
    const area = ss * oo - so * so
    slope -= (oo * gs - so * go) / area
    offset -= (ss * go - so * gs) / area
  }
  return [slope, offset]
}

const ridge = 1e-3
