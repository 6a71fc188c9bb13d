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
  let last: { readonly direction: Glyph['direction']; readonly group: Glyph[] } | null = null
  for (const glyph of glyphs) {
    // The glyphs of one run share their direction.
    const group: Glyph[] = last?.direction === glyph.direction ? last.group : groupOf(groups, glyph.direction)
    group.push(glyph)
    last = { direction: glyph.direction, group }
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).map(findWords)
}

const groupOf = (groups: Map<number, Glyph[]>, [dx, dy]: Glyph['direction']): Glyph[] => {
  const angle = (Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + 360) % 360
  const group = groups.get(angle) ?? []
  groups.set(angle, group)
  return group
}

type Framed = { readonly glyph: Glyph; readonly u0: number; readonly u1: number; readonly v: number }

const findWords = (glyphs: readonly Glyph[]): readonly Word[] => {
  const words: Word[] = []
  let run: Framed[] = []
  const close = (isSpaceNext: boolean): void => {
    if (run.length > 0) words.push(toWord(run, isSpaceNext))
    run = []
  }
  const [dx, dy] = glyphs[0]?.direction ?? [1, 0]
  for (const glyph of glyphs) {
    const framed = frame(glyph, dx, dy)
    const last = run.at(-1)
    if (glyph.text.trim() === '') close(true)
    else {
      if (last !== undefined && !isNext(last, framed)) close(false)
      run.push(framed)
    }
  }
  close(false)
  return words
}

const frame = (glyph: Glyph, dx: number, dy: number): Framed => {
  const along = (x: number, y: number): number => x * dx + y * dy
  const [u0, u1] = [along(...glyph.start), along(...glyph.end)]
  return { glyph, u0: Math.min(u0, u1), u1: Math.max(u0, u1), v: glyph.start[1] * dx - glyph.start[0] * dy }
}

const isNext = (last: Framed, next: Framed): boolean => {
  const size = Math.max(last.glyph.size, next.glyph.size)
  const gap = next.u0 - last.u1
  if (isSignBeside(last.glyph.text, next.glyph.text)) return false
  return Math.abs(next.v - last.v) < size * 0.1 && gap < size * spaceGap && gap > -size * 0.5
}

/** A box or a tick is no part of the word that it stands against. */
export const isSignBeside = (before: string, after: string): boolean =>
  (formSign.test(before) && /^[\p{L}\p{N}]/u.test(after)) || (/[\p{L}\p{N}]$/u.test(before) && formSign.test(after))

const formSign = /^[☐☑☒□■●○◉✓✔✗✘⍰\ufffd]$/u

const toWord = (run: readonly Framed[], isSpaceNext: boolean): Word => {
  const size = Math.max(...run.map(({ glyph }) => glyph.size))
  return {
    parts: partsOf(run.map(({ glyph }) => glyph)),
    u0: Math.min(...run.map(({ u0 }) => u0)),
    u1: Math.max(...run.map(({ u1 }) => u1)),
    v: run[0]?.v ?? 0,
    size,
    isBold: run.every(({ glyph }) => glyph.isBold),
    isSpaceNext,
  }
}

/** Letters apart from what stands between them: a mask on a name spares the comma that follows it. */
const partsOf = (glyphs: readonly Glyph[]): readonly WordPart[] => {
  const parts: { text: string; glyphs: Glyph[]; isLetters: boolean }[] = []
  for (const glyph of glyphs) {
    const isLetters = /[\p{L}\p{M}\p{N}]/u.test(glyph.text)
    const last = parts.at(-1)
    if (last?.isLetters === isLetters) {
      last.text += glyph.text
      last.glyphs.push(glyph)
    } else parts.push({ text: glyph.text, glyphs: [glyph], isLetters })
  }
  // An accent painted after its letter becomes one character with it.
  return parts.map(({ text, glyphs: drawn }) => ({
    text: text.normalize('NFC'),
    box: uniteBoxes(drawn.map(({ box }) => box)),
    glyphs: drawn,
  }))
}
