import { foldLines } from '../../model/fold.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Span } from '../../model/record/span.ts'
import { linkLimits } from '../thresholds.ts'

/**
 * The passage of a mention, with the end of the one before it and the start of the next: what stands around a name crosses
 * their bounds. `folded` is all of it, folded once; the passage starts at `shift`.
 */
export type Room = {
  readonly passage: Passage
  readonly previousId: string | null
  readonly folded: string
  readonly shift: number
}

/** Where somebody is named, in the offsets of the passage. */
export type Spot = Span & { readonly room: Room }

const { around: reach } = linkLimits

export const roomOf = (piece: Piece, at: number, passage: Passage): Room => {
  const previous = piece.passages[at - 1]
  const head = previous === undefined ? '' : `${previous.text.slice(-reach)}\n`
  const next = (piece.passages[at + 1]?.text ?? '').slice(0, reach)
  const folded = foldLines(`${head}${passage.text}\n${next}`)
  return { passage, previousId: previous?.id ?? null, folded, shift: head.length }
}

/** The folded text that leads to a mention. It is cut out at each call: kept, those of a long record outweigh its text. */
export const beforeOf = ({ room, start }: Spot): string =>
  openLetters(room.folded.slice(Math.max(0, start + room.shift - reach), start + room.shift))

/** The folded text that follows a mention. */
export const afterOf = ({ room, end }: Spot): string =>
  openLetters(room.folded.slice(end + room.shift, end + room.shift + reach))

/** « sœur » is compared as « soeur »: only where offsets no longer matter. */
const openLetters = (folded: string): string => folded.replaceAll('œ', 'oe')
