import type { DisclosedBlock, Segment } from '../../model/copy/disclosure.ts'
import { noBreakSpace, toPrintable, unknownCharacter } from '../fonts/printable.ts'
import { type Inline, plain } from '../pdf/element.ts'
import type { Press } from './labels.ts'
import { markCode } from './mark.ts'

/** Stands for a gap while the lines of a block are worked out; printable text never holds it. */
const gapSign = '\ufffc'

/** A gap counts for this many characters, whatever was under it. */
const gapLength = 10

type Gap = Extract<Segment, { readonly kind: 'gap' }>

/** The text of a block with a sign for each gap, and the gaps in order. */
export type BlockText = { readonly text: string; readonly gaps: readonly Gap[] }

export const blockText = (segments: readonly Segment[], press: Press): BlockText => ({
  text: segments.map((segment) => (segment.kind === 'gap' ? gapSign : keptText(segment.text, press))).join(''),
  gaps: segments.filter((segment) => segment.kind === 'gap'),
})

/** What no font of ours can draw is said in words: it could be a tick. */
const keptText = (text: string, { faces, labels }: Press): string =>
  toPrintable(text, faces).replaceAll(unread, (sign) =>
    labels(sign === unknownCharacter ? 'piece.unknown-sign' : 'piece.unread-box').replaceAll(' ', noBreakSpace),
  )

/** The second is what the reader gives for a box that holds what is no cross and no tick. */
const unread = new RegExp(`${unknownCharacter}|⍰`, 'g')

/** Whether some kept text holds a sign that is only said. */
export const hasUnknownSign = (blocks: readonly DisclosedBlock[], { faces }: Press): boolean =>
  blocks.some(({ segments }) =>
    segments.some((segment) => segment.kind !== 'gap' && toPrintable(segment.text, faces).search(unread) >= 0),
  )

/**
 * Joins the lines of a paragraph that only the width of the original page had cut. A line end stays where the line is
 * short, where a word was hyphenated, and before an item of a list.
 */
export const joinLines = (text: string): string => {
  const lines = text.split('\n')
  const longest = Math.max(...lines.map(lengthOf))
  return lines
    .map((line, at) => {
      const next = lines[at + 1]
      if (next === undefined) return line
      return line + (isEndOfLine(line, { next, longest }) ? '\n' : ' ')
    })
    .join('')
}

const lengthOf = (line: string): number => line.length + (gapLength - 1) * (line.split(gapSign).length - 1)

const isEndOfLine = (line: string, { next, longest }: { readonly next: string; readonly longest: number }): boolean =>
  (lengthOf(line) < Math.max(45, longest * 0.6) && !runsOn(line, next)) ||
  next.trim() === '' ||
  /\p{L}-$/u.test(line) ||
  /^\s*(?:[-–—•*·]\s|\d{1,2}[.)]\s|[☐☑☒□■▪●○✓✔✗✘➢►◆])/u.test(next)

/** A sentence that goes on: nothing ends this line, and the next opens in lower case or after a gap. */
const runsOn = (line: string, next: string): boolean =>
  !/[.!?:;»]\s*$/.test(line) && (/^\s*\p{Ll}/u.test(next) || line.startsWith(gapSign) || line.endsWith(gapSign))

/** Gives the signs back their gaps. `from` is how many gaps stood before this text. */
export const inlinesOf = (
  text: string,
  block: BlockText,
  { from, face }: { readonly from: number; readonly face: 'R' | 'B' },
): readonly Inline[] =>
  text.split(gapSign).flatMap((kept, at): readonly Inline[] => {
    const shown = kept === '' ? [] : [plain(kept, face)]
    const gap = at === 0 ? undefined : block.gaps[from + at - 1]
    return gap === undefined ? shown : [markOf(gap), ...shown]
  })

const markOf = (gap: Gap): Inline => ({ kind: 'mark', maskId: gap.maskId, code: codeOf(gap) })

/** What the mark of a gap shows: its number and its grounds, as `masks.jsonl` does, and its letter. */
export const codeOf = ({ maskId, grounds, label }: Gap): string => markCode(maskId, grounds, label)

/** Cells of a row, and how many gaps stand before each. */
export const cellsOf = (block: BlockText): readonly { readonly text: string; readonly from: number }[] => {
  let from = 0
  return block.text.split('\t').map((text) => {
    const cell = { text: text.trim(), from }
    from += text.split(gapSign).length - 1
    return cell
  })
}
