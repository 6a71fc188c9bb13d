import { hidingFeatures, hidingWindows } from '../../src/decide/protections/hiding/hiding-features.ts'
import { type HidingJudge, hiddenLabel, loadHidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import { fitCurves } from '../subject-curves.ts'
import { type Curve, packSubjects } from '../subject-pack.ts'
import { type LabelExample, trainLabels } from '../subject-train.ts'
import { foldOf, type HidingPassage } from './corpus.ts'
import type { OrdinaryPassage } from './ordinary.ts'

const training = {
  ...{ seed: 20261201, subjects: 1, epochs: 30, step: 0.3, decay: 1e-5, start: 0.1, least: 2, dropped: 0.3 },
  /**
   * What a window of an ordinary record counts beside a passage written for this. Of voices held out in turn, where 8 % of the calm passages
   * are asked about: 0.05: 63 % found and 24 of 163 ordinary records asked; 0.1: 60 % and 18; 0.15: 58 % and 17. Tuned.
   */
  ordinary: 0.1,
  /** Bytes. */
  largest: 250_000,
} as const

/** A passage, and what weights say of it in which its voice took no part. */
export type UnseenPassage = HidingPassage & { readonly chance: number }

/** Weights of some passages, with the curve that makes of a sum a chance. */
export const learnHiding = (
  passages: readonly HidingPassage[],
  ordinary: readonly OrdinaryPassage[],
  curve: Curve,
): Uint8Array =>
  packSubjects({
    ...{ subjects: [hiddenLabel], curves: [curve], largest: training.largest },
    learnt: trainLabels(shared(examplesOf(passages, ordinary)), training),
  })

/** Each fifth of the voices held out in turn: their chances, and the curve that is fitted on them. */
export const judgeUnseen = (
  passages: readonly HidingPassage[],
  ordinary: readonly OrdinaryPassage[],
): { readonly unseen: readonly UnseenPassage[]; readonly curve: Curve } => {
  const scored = [0, 1, 2, 3, 4].flatMap((fold) => {
    const isOut = ({ voice }: HidingPassage): boolean => foldOf(voice) === fold
    const rest = passages.filter((one) => !isOut(one))
    return judged(passages.filter(isOut), loadHidingJudge(learnHiding(rest, ordinary, plain)))
  })
  const [curve = plain] = fitCurves(
    scored.map(({ hides }) => ({ folded: '', on: hides ? [0] : [] })),
    scored.map(({ chance }) => [logit(chance)]),
    1,
  )
  const [slope, offset] = curve
  const unseen = scored.map((one) => ({ ...one, chance: 1 / (1 + Math.exp(-(slope * logit(one.chance) + offset))) }))
  return { unseen, curve }
}

const judged = (passages: readonly HidingPassage[], judge: HidingJudge): readonly UnseenPassage[] =>
  passages.map((one) => ({ ...one, chance: judge(one.text).chance }))

const plain: Curve = [1, 0]

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

const logit = (p: number): number => Math.log(Math.max(1e-9, p) / Math.max(1e-9, 1 - p))
