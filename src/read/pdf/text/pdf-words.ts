import type { Box } from '../../../model/record/place.ts'
import { uniteBoxes } from '../paint/pdf-matrix.ts'
import type { Glyph } from '../paint/pdf-state.ts'
import type { PlacedTable } from '../table/row-layout.ts'

/** A run of glyphs without a gap. `u` runs along the line, `v` up from it, in the frame of its direction. */
export type Word = {
  readonly parts: readonly WordPart[]
  readonly u0: number
  readonly u1: number
  readonly v: number
  readonly size: number
  readonly isBold: boolean
  readonly isSpaceNext: boolean
  /** A table that stands in the place of this word, which has no letters. */
  readonly table?: PlacedTable
}

/** The smallest piece with a place: letters, or what stands between letters. */
export type WordPart = {
  readonly text: string
  readonly box: Box
  readonly isDoubtful?: boolean
  /** As the page paints them; a part that a machine read has none. */
  readonly glyphs?: readonly Glyph[]
}

/** A gap wider than this share of the size is a space. */
export const spaceGap = 0.15

/** The words of a page by direction of writing, the commonest direction first. */
export const wordsByDirection = (glyphs: readonly Glyph[]): readonly (readonly Word[])[] => {
  const groups = new Map<number, Glyph[]>()
  let direction: Glyph['direction'] | null = null
  let group: Glyph[] = []
  for (const glyph of glyphs) {
    // The glyphs of one run share their direction.
    if (glyph.direction !== direction) group = groupOf(groups, glyph.direction)
    direction = glyph.direction
    group.push(glyph)
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).map(findWords)
}

const groupOf = (groups: Map<number, Glyph[]>, [dx, dy]: Glyph['direction']): Glyph[] => {
  const angle = (Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + 360) % 360
  const group = groups.get(angle) ?? []
  groups.set(angle, group)
  return group
}

/** Glyphs that follow each other, and how far they reach in the frame of their direction. */
type OpenWord = {
  readonly glyphs: Glyph[]
  last: Glyph
  u0: number
  u1: number
  v: number
  lastU1: number
  lastV: number
}

const findWords = (glyphs: readonly Glyph[]): readonly Word[] => {
  const words: Word[] = []
  let open: OpenWord | null = null
  const [dx, dy] = glyphs[0]?.direction ?? [1, 0]
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      if (open !== null) words.push(toWord(open, true))
      open = null
      continue
    }
    const from = glyph.start[0] * dx + glyph.start[1] * dy
    const to = glyph.end[0] * dx + glyph.end[1] * dy
    const u0 = Math.min(from, to)
    const u1 = Math.max(from, to)
    const v = glyph.start[1] * dx - glyph.start[0] * dy
    if (open !== null && isNext(open, glyph, { u0, v })) {
      open.glyphs.push(glyph)
      open.u0 = Math.min(open.u0, u0)
      open.u1 = Math.max(open.u1, u1)
      open.last = glyph
      open.lastU1 = u1
      open.lastV = v
      continue
    }
    if (open !== null) words.push(toWord(open, false))
    open = { glyphs: [glyph], last: glyph, u0, u1, v, lastU1: u1, lastV: v }
  }
  if (open !== null) words.push(toWord(open, false))
  return words
}

const isNext = (
  { last, lastU1, lastV }: OpenWord,
  next: Glyph,
  { u0, v }: { readonly u0: number; readonly v: number },
): boolean => {
  const size = Math.max(last.size, next.size)
  const gap = u0 - lastU1
  return (
    Math.abs(v - lastV) < size * 0.1 &&
    gap < size * spaceGap &&
    gap > -size * 0.5 &&
    !isSignBeside(last.text, next.text)
  )
}

/** A box or a tick is no part of the word that it stands against. */
export const isSignBeside = (before: string, after: string): boolean =>
  (formSign.test(before) && /^[\p{L}\p{N}]/u.test(after)) || (formSign.test(after) && /[\p{L}\p{N}]$/u.test(before))

const formSign = /^[☐☑☒□■●○◉✓✔✗✘⍰\ufffd]$/

const toWord = ({ glyphs, u0, u1, v }: OpenWord, isSpaceNext: boolean): Word => {
  let size = 0
  let isBold = true
  for (const glyph of glyphs) {
    size = Math.max(size, glyph.size)
    isBold &&= glyph.isBold
  }
  return { parts: partsOf(glyphs), u0, u1, v, size, isBold, isSpaceNext }
}

/** Letters apart from what stands between them: a mask on a name spares the comma that follows it. */
const partsOf = (glyphs: readonly Glyph[]): readonly WordPart[] => {
  const parts: WordPart[] = []
  for (let from = 0; from < glyphs.length; ) {
    const isOfLetters = isLetter(glyphs[from])
    let to = from + 1
    while (to < glyphs.length && isLetter(glyphs[to]) === isOfLetters) to += 1
    const drawn = from === 0 && to === glyphs.length ? glyphs : glyphs.slice(from, to)
    let text = ''
    for (const glyph of drawn) text += glyph.text
    // An accent painted after its letter becomes one character with it.
    parts.push({ text: text.normalize('NFC'), box: boxOfGlyphs(drawn), glyphs: drawn })
    from = to
  }
  return parts
}

const isLetter = (glyph: Glyph | undefined): boolean => glyph !== undefined && /[\p{L}\p{M}\p{N}]/u.test(glyph.text)

const boxOfGlyphs = (glyphs: readonly Glyph[]): Box => {
  const [first] = glyphs
  return glyphs.length === 1 && first !== undefined ? first.box : uniteBoxes(glyphs.map(({ box }) => box))
}
