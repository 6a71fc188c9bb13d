import type { Box } from '../../../model/record/place.ts'
import { uniteBoxes } from '../paint/pdf-matrix.ts'
import type { Glyph } from '../paint/pdf-state.ts'
import type { PlacedTable } from '../table/row-layout.ts'
import { gapOf, gapsOf, isBlank, isLevel, type Laid, layIn, runsOfLines, sizeOf } from './laid-glyphs.ts'
import { type Spacing, spaceGap, tightJudge } from './tight-gaps.ts'

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

/** Glyphs that follow each other, and how far they reach. */
type OpenWord = { readonly laid: Laid[]; u0: number; u1: number }

const findWords = (glyphs: readonly Glyph[]): readonly Word[] => {
  const words: Word[] = []
  let open: OpenWord | null = null
  const close = (isSpaceNext: boolean): void => {
    if (open !== null) words.push(toWord(open, isSpaceNext))
    open = null
  }
  for (const line of runsOfLines(glyphs.map(layIn(glyphs[0]?.direction ?? [1, 0])))) {
    const isTight = tightJudge(gapsOf(line))
    for (const next of line) {
      if (isBlank(next)) {
        close(true)
        continue
      }
      open = openWith(open, next, isTight, close)
    }
  }
  close(false)
  return words
}

const openWith = (
  open: OpenWord | null,
  next: Laid,
  isTight: (gap: Spacing) => boolean,
  close: (isSpaceNext: boolean) => void,
): OpenWord => {
  const last = open?.laid.at(-1)
  const isSpace = open !== null && last !== undefined && isTight(gapOf(last, next, open.u1))
  if (open === null || last === undefined || isSpace || !isNext(last, next)) {
    close(isSpace)
    return { laid: [next], u0: next.u0, u1: next.u1 }
  }
  open.laid.push(next)
  open.u0 = Math.min(open.u0, next.u0)
  open.u1 = Math.max(open.u1, next.u1)
  return open
}

const isNext = (last: Laid, next: Laid): boolean => {
  const size = sizeOf(last, next)
  const gap = next.u0 - last.u1
  return (
    isLevel(last, next) && gap < size * spaceGap && gap > -size * 0.5 && !isSignBeside(last.glyph.text, next.glyph.text)
  )
}

/** A box or a tick is no part of the word that it stands against. */
export const isSignBeside = (before: string, after: string): boolean =>
  (formSign.test(before) && /^[\p{L}\p{N}]/u.test(after)) || (formSign.test(after) && /[\p{L}\p{N}]$/u.test(before))

const formSign = /^[☐☑☒□■●○◉✓✔✗✘⍰\ufffd]$/

const toWord = ({ laid, u0, u1 }: OpenWord, isSpaceNext: boolean): Word => {
  const glyphs = laid.map(({ glyph }) => glyph)
  let size = 0
  let isBold = true
  for (const glyph of glyphs) {
    size = Math.max(size, glyph.size)
    isBold &&= glyph.isBold
  }
  return { parts: partsOf(glyphs), u0, u1, v: laid[0]?.v ?? 0, size, isBold, isSpaceNext }
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
