import type { SubjectModel } from '../src/decide/scope/what/subject-model.ts'
import type { SubjectSentence } from './subject-corpus.ts'

/** For each sentence, the probability of each subject, in the order of the list. */
export type Readings = readonly (readonly number[])[]

export const readAll = (model: SubjectModel, sentences: readonly SubjectSentence[]): Readings =>
  sentences.map(({ folded }) => [...model(folded).values()])

/** Sums only: no sentence is ever printed. */
export const formatReadings = (
  sentences: readonly SubjectSentence[],
  readings: Readings,
  subjects: readonly string[],
): readonly string[] => {
  const counts = subjects.map((_, at) => countSubject(sentences, readings, at))
  const best = sentences.filter(({ on }, at) => on.includes(bestOf(readings[at] ?? []))).length
  return [
    `${'subject'.padEnd(18)} sentences precision recall   F1  recall at 0.2`,
    ...subjects.map((id, at) => formatCounts(id, counts[at] ?? noCounts)),
    formatCounts('all', counts.reduce(addCounts, noCounts)),
    `most likely subject is right: ${percent(best, sentences.length)} of ${sentences.length}`,
    ...formatCalibration(sentences, readings),
  ]
}

type Counts = {
  readonly gold: number
  readonly claimed: number
  readonly right: number
  readonly low: number
}

const noCounts: Counts = { gold: 0, claimed: 0, right: 0, low: 0 }

const addCounts = (a: Counts, b: Counts): Counts => ({
  gold: a.gold + b.gold,
  claimed: a.claimed + b.claimed,
  right: a.right + b.right,
  low: a.low + b.low,
})

const countSubject = (sentences: readonly SubjectSentence[], readings: Readings, subject: number): Counts =>
  sentences
    .map(({ on }, at) => {
      const p = readings[at]?.[subject] ?? 0
      const isOn = on.includes(subject)
      return {
        gold: Number(isOn),
        claimed: Number(p >= 0.5),
        right: Number(isOn && p >= 0.5),
        low: Number(isOn && p >= 0.2),
      }
    })
    .reduce(addCounts, noCounts)

const bestOf = (reading: readonly number[]): number => reading.indexOf(Math.max(...reading))

const formatCounts = (name: string, { gold, claimed, right, low }: Counts): string =>
  [
    name.padEnd(18),
    String(gold).padStart(9),
    percent(right, claimed).padStart(9),
    percent(right, gold).padStart(6),
    percent(2 * right, gold + claimed).padStart(6),
    percent(low, gold).padStart(12),
  ].join(' ')

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`)

/** Of what is said to be so likely, how much is so. */
const formatCalibration = (sentences: readonly SubjectSentence[], readings: Readings): readonly string[] =>
  [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9].map((from, rank, steps) => {
    const to = steps[rank + 1] ?? 1.01
    const inside = sentences.flatMap(({ on }, at) =>
      (readings[at] ?? []).flatMap((p, subject) => (p >= from && p < to ? [{ p, isOn: on.includes(subject) }] : [])),
    )
    const said = inside.reduce((sum, { p }) => sum + p, 0)
    const so = inside.filter(({ isOn }) => isOn).length
    return `p from ${from.toFixed(2)}: said ${percent(said, inside.length)}, so ${percent(so, inside.length)} of ${inside.length}`
  })
