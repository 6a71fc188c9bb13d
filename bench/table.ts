import { categories } from '../src/model/category.ts'
import type { Score, Tally } from './score.ts'

/** The figures of one run as lines of fixed columns. `withNet` is the same run with the safety net. */
export const formatScore = (score: Score, withNet: Score | null): readonly string[] => {
  const rows = categories.flatMap((category) => {
    const tally = score.byCategory.get(category)
    return tally === undefined ? [] : [formatRow(category, tally, withNet?.byCategory.get(category) ?? null)]
  })
  return [header, ...rows, formatRow('all', score.all, withNet?.all ?? null), ...formatSums(score, withNet)]
}

const header = [
  'category'.padEnd(14),
  ...['gold', 'recall', 'partial', 'typed', '+net', 'found', 'prec', 'strict'].map((title) => title.padStart(8)),
].join('')

const formatRow = (name: string, tally: Tally, withNet: Tally | null): string =>
  [
    name.padEnd(14),
    String(tally.gold).padStart(8),
    share(tally.covered, tally.gold),
    share(tally.partial, tally.gold),
    share(tally.typed, tally.gold),
    withNet === null ? '–'.padStart(8) : share(withNet.covered, withNet.gold),
    String(tally.found).padStart(8),
    share(tally.right, tally.found),
    share(tally.strict, tally.found),
  ].join('')

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(8)

const formatSums = (score: Score, withNet: Score | null): readonly string[] => {
  const { precision, recall, mentions } = score.coreference
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [
    `texts with no direct identifier left: ${formatClean(score)}${withNet === null ? '' : `; with the safety net ${formatClean(withNet)}`}`,
    ...(withNet === null
      ? []
      : [`with the safety net: precision ${(withNet.all.right / withNet.all.found).toFixed(3)}`]),
    ...(score.decoys === 0 ? [] : [`decoys hit: ${score.decoysHit} of ${score.decoys}`]),
    ...(mentions === 0
      ? []
      : [`B³: ${[precision, recall, f].map((v) => v.toFixed(3)).join(' / ')} (P / R / F, ${mentions} mentions)`]),
  ]
}

const formatClean = (score: Score): string =>
  `${score.cleanTexts} of ${score.directTexts} (${((100 * score.cleanTexts) / Math.max(1, score.directTexts)).toFixed(1)} %)`
