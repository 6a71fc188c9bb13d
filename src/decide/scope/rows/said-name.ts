import { everyday, ofGender } from '../../../language/civilities.ts'
import { roomAfterName, titleLength } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import { personLimits } from '../../thresholds.ts'
import { wordsOf } from '../who/called.ts'
import type { Gender } from '../who/gender.ts'

/**
 * A name as a cell writes it: « BELLOUNIS Kamel », « Bellounis K. », « K.B. », « Mme K. (ch. 7) ». `starts` are initials and
 * shortened names; « KB » is one word, or two initials. `isPlain`: the cell holds nothing else;
 * `isLowered`: without a capital, which any word may be.
 */
export type SaidName = {
  readonly words: readonly string[]
  /** Of the words, those that a hyphen joins. */
  readonly joined: readonly (readonly string[])[]
  readonly starts: readonly string[]
  readonly title: Gender | null
  readonly isPlain: boolean
  readonly isLowered: boolean
}

/** The names of a cell (« Bellounis K. / Trémois J. »), and the room that it gives beside them. */
export const namesSaid = (cell: string): { readonly names: readonly SaidName[]; readonly room: string | null } => {
  const room = roomAfterName(foldText(cell))
  const own = room === null ? cell : cell.slice(0, room.at)
  const names = own
    .split(/[/+&\n]| et /u)
    .map(nameSaid)
    .filter(({ words, starts }) => words.length + starts.length > 0)
  return { names, room: room?.room ?? null }
}

const women: ReadonlySet<string> = new Set(ofGender('f', everyday).map(({ folded }) => folded))

export const nameSaid = (part: string): SaidName => {
  const text = part.trim()
  const length = titleLength(foldText(text))
  const title = length === 0 ? null : women.has(foldText(text.slice(0, length)).replace(/[. ]+$/, '')) ? 'f' : 'm'
  const bare = text.slice(length)
  const tokens = bare.match(/\p{L}[\p{L}'’]*\.?/gu) ?? []
  const isLowered = !/\p{Lu}/u.test(bare)
  const read = tokens.map((token) => readToken(token, isLowered))
  return {
    words: read.flatMap(({ words }) => words ?? []),
    joined: (bare.match(/\p{L}{2,}(?:[-‐‑]\p{L}{2,})+/gu) ?? []).map(wordsOf),
    starts: read.flatMap(({ starts }) => starts ?? []),
    title,
    isLowered,
    isPlain: read.every(({ isElse }) => isElse !== true) && !/[\d:;?!]/.test(bare),
  }
}

/** « KB » read as initials; null where the name holds no such word. */
export const asInitials = (said: SaidName): SaidName | null => {
  const pairs = said.words.filter((word) => word.length === personLimits.initials)
  if (pairs.length === 0) return null
  return {
    ...said,
    words: said.words.filter((word) => word.length !== personLimits.initials),
    starts: [...said.starts, ...pairs.join('')],
  }
}

type Token = { readonly words?: readonly string[]; readonly starts?: readonly string[]; readonly isElse?: true }

const particles = /^(?:d|l|de|du|des|la|le|les|ben|bin|el|al|van|von|da|di|dos)$/

const readToken = (token: string, isLowered: boolean): Token => {
  const folded = foldText(token).replace(/[.'’]+$/, '')
  if (/^\p{Lu}\p{Ll}{0,2}\.$/u.test(token) || /^\p{L}$/u.test(token)) return { starts: [folded] }
  if (particles.test(folded)) return {}
  if (isLowered || /^(?:d['’])?\p{Lu}/u.test(token)) return { words: wordsOf(token) }
  return { isElse: true }
}
