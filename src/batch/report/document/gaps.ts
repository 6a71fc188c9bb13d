import { reasonOf } from '../../../messages/batch/reason-words.ts'
import type { ReasonCount } from '../facts.ts'
import { type Bar, type Block, headingOf, textOf } from './block.ts'
import type { PartDesk } from './desk.ts'

/** What did not arrive, by cause: the sentence of each, who acts, how it is tried again. */
export const gapsPart = (desk: PartDesk): readonly Block[] => {
  const { facts, words } = desk
  if (facts.reasons.length === 0) return [headingOf(words.gaps), textOf(words.noGaps)]
  return [
    headingOf(words.gaps),
    textOf(words.gapsWhy),
    { kind: 'bars', caption: words.gapsChart, bars: facts.reasons.slice(0, mostBars).map((one) => barOf(one, desk)) },
    {
      kind: 'table',
      caption: words.gaps.replace(/^\d+\. /, ''),
      heads: words.gapHeads,
      rows: facts.reasons.map((one) => rowOf(one, desk)),
      total: null,
      numbers: [1, 2],
      widths: [42, 11, 11, 16, 20],
    },
  ]
}

/** The longest ones: the table has them all. By hand. */
const mostBars = 8

const barOf = ({ code, end, items }: ReasonCount, { numbers, language }: PartDesk): Bar => ({
  label: reasonOf(code, language).name,
  value: items,
  text: numbers.of(items),
  tone: end === 'rejected' ? 'refused' : 'waits',
})

const rowOf = ({ code, end, items, dossiers }: ReasonCount, { words, numbers, language }: PartDesk) => {
  const { sentence, owner, retry } = reasonOf(code, language)
  const cause = end === 'rejected' ? `${code} ${words.refused}` : code
  return [`${sentence}\n${cause}`, numbers.of(items), numbers.of(dossiers), owner, retry]
}
