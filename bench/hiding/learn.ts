import { hidingFeatures, hidingWindows } from '../../src/decide/protections/hiding/hiding-features.ts'
import { hiddenLabel, loadHidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import { fitCurves } from '../subject-curves.ts'
import { type Curve, packSubjects } from '../subject-pack.ts'
import { type LabelExample, trainLabels } from '../subject-train.ts'
import type { HidingPassage } from './corpus.ts'
import type { OrdinaryPassage } from './ordinary.ts'

const training = {
  ...{ seed: 20261201, subjects: 1, epochs: 30, step: 0.3, decay: 1e-5, start: 0.1, least: 2, dropped: 0.3 },
  /** What a window of an ordinary record counts beside a passage written for this. Tuned on the voices for development. */
  ordinary: 0.05,
  /** Bytes. */
  largest: 250_000,
} as const

/** What is learnt from, without the features of one voice alone: its towns and its people are no sign of anything. */
type Example = LabelExample & { readonly voice: string }

const examplesOf = (passages: readonly HidingPassage[], ordinary: readonly OrdinaryPassage[]): readonly Example[] => [
  ...passages.map(({ voice, hides, text }) => ({ voice, on: hides ? [0] : [], features: hidingFeatures(text) })),
  ...ordinary.flatMap(({ record, text }) =>
    hidingWindows(text)
      .filter((_, at) => at % 2 === 0)
      .map((features) => ({ voice: writerOf(record), on: [], features, weight: training.ordinary })),
  ),
]

/** `passages/Q012`: a letter is a writer. */
const writerOf = (record: string): string => record.replace(/\d.*$/, '')

const shared = (examples: readonly Example[]): readonly Example[] => {
  const voices = new Map<number, string | null>()
  for (const { voice, features } of examples)
    for (const feature of features) {
      const before = voices.get(feature)
      voices.set(feature, before === undefined || before === voice ? voice : null)
    }
  return examples.map((one) => ({ ...one, features: one.features.filter((feature) => voices.get(feature) === null) }))
}

/** The weights, and the curve that makes a sum a chance, fitted on passages that the weights never saw. */
export const learnHiding = (
  passages: readonly HidingPassage[],
  ordinary: readonly OrdinaryPassage[],
  unseen: readonly HidingPassage[],
): Uint8Array => {
  const learnt = trainLabels(shared(examplesOf(passages, ordinary)), training)
  const pack = (curve: Curve): Uint8Array =>
    packSubjects({ subjects: [hiddenLabel], learnt, curves: [curve], largest: training.largest })
  const judge = loadHidingJudge(pack([1, 0]))
  const [curve = [1, 0] as const] = fitCurves(
    unseen.map(({ hides }) => ({ folded: '', on: hides ? [0] : [] })),
    unseen.map(({ text }) => [logit(judge(text).chance)]),
    1,
  )
  return pack(curve)
}

const logit = (p: number): number => Math.log(Math.max(1e-9, p) / Math.max(1e-9, 1 - p))
