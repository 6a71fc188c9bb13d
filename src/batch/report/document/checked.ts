import { dateText } from '../../../language/dates/printed.ts'
import type { CheckRow, RecordedChecks } from '../checks.ts'
import { type Estimate, estimateShare } from '../estimate.ts'
import { type Block, headingOf, textOf } from './block.ts'
import type { PartDesk } from './desk.ts'

/** What a person compared, and what may be said of the rest: nothing before that is recorded. */
export const checksPart = (desk: PartDesk): readonly Block[] => {
  const { facts, words, numbers, checks } = desk
  const { risk, random } = facts.sample
  const how = textOf(words.howToCheck({ risk: numbers.count(risk), random: numbers.count(random) }))
  if (checks === null) return [headingOf(words.checks), textOf(words.notMeasured, 'warn'), how]
  return [headingOf(words.checks), ...checkedBlocks(checks, desk)]
}

const checkedBlocks = (checks: RecordedChecks, desk: PartDesk): readonly Block[] => {
  const { facts, words, numbers, language } = desk
  const names = [...new Set(checks.rows.map(({ by }) => by))].sort().join(', ')
  const random = checks.rows.filter(({ draw }) => draw !== 'risk')
  const left = facts.sample.random - random.length
  const estimate = estimateShare(random.length, defectiveIn(random), facts.sample.dossiers)
  return [
    ...(checks.root === desk.proof.root ? [] : [textOf(words.staleChecks, 'warn')]),
    textOf(words.checkedBy(checks.by, dateText(checks.date, language), names)),
    {
      kind: 'table',
      caption: words.checksCaption,
      heads: words.checkHeads,
      rows: (['risk', 'random'] as const).map((draw) => drawRow(draw, checks, desk)),
      total: null,
      numbers: [1, 2, 3, 4, 5],
      widths: [20, 16, 16, 16, 16, 16],
    },
    textOf(words.bothDraws, 'note'),
    textOf(estimateText(estimate, desk), 'strong'),
    ...(left > 0 ? [textOf(words.incomplete(numbers.count(left)), 'warn')] : []),
    textOf(words.riskOnly, 'note'),
  ]
}

const drawRow = (draw: 'risk' | 'random', { rows }: RecordedChecks, { facts, words, numbers }: PartDesk) => {
  const own = rows.filter((row) => row.draw === draw || row.draw === 'both')
  const sum = (of: (row: CheckRow) => number): string => numbers.of(own.reduce((all, row) => all + of(row), 0))
  return [
    words.checkDraws[draw],
    numbers.of(facts.sample[draw]),
    numbers.of(own.length),
    numbers.of(defectiveIn(own)),
    sum(({ seen }) => seen),
    sum(({ defects }) => defects),
  ]
}

const defectiveIn = (rows: readonly CheckRow[]): number => rows.filter(({ defects }) => defects > 0).length

const estimateText = (estimate: Estimate | null, { facts, words, numbers }: PartDesk): string => {
  if (estimate === null) return words.estimate.none
  const { checked, defective, share, low, high, method } = estimate
  const all = facts.sample.dossiers
  if (method === 'all') return words.estimate.all(numbers.of(defective), numbers.of(checked))
  const most = numbers.count(Math.floor(high * all))
  if (method === 'three') return words.estimate.three(numbers.count(checked), numbers.share(high), most)
  const least = numbers.of(Math.max(defective, Math.ceil(low * all)))
  return words.estimate.wilson(numbers.share(share), numbers.share(low), numbers.share(high), least, most)
}
