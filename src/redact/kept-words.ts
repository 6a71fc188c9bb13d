import type { DisclosedBlock } from '../model/copy/disclosure.ts'
import type { CutPassage } from './stretches.ts'

/** Answers in a grid: boxes, ticks, crosses and discs. A box whose content is not read is one too. */
const answer = /[☐☑☒✓✔✗✘✕✖■□▪▫●○◉⦿⊗⍰]/u

/**
 * Whether something of a passage leaves that can be read: words, numbers, and in a row of a table the boxes and ticks that
 * stand under a heading that leaves. Without one they would answer no question.
 */
export const keepsWords = ({ passage, cuts }: CutPassage, blocks: readonly DisclosedBlock[]): boolean => {
  const kept = cuts.flatMap(({ start, end, hole }) => (hole === null ? [passage.text.slice(start, end)] : []))
  if (kept.some((text) => /[\p{L}\p{N}]/u.test(text))) return true
  const table = passage.row?.table
  return table !== undefined && kept.some((text) => answer.test(text)) && hasHeading(blocks, table)
}

const hasHeading = (blocks: readonly DisclosedBlock[], table: number): boolean =>
  blocks.some(
    ({ row, segments }) =>
      row?.table === table &&
      row.isHeader &&
      segments.some((segment) => segment.kind === 'kept' && /\p{L}/u.test(segment.text)),
  )
