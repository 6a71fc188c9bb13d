import { groundsWith } from '../model/law/ground.ts'
import { alignCopies, type Hunk, type Stretch } from './align.ts'
import { settleHunks } from './hunks.ts'
import { type Copy, type CopyPair, matchCopies } from './match.ts'
import type { CopyToken } from './text.ts'

/** A mask as `masks.jsonl` lists it. */
export type ListedMask = { readonly id: string; readonly piece: string; readonly grounds: readonly string[] }

export type ExportCopies = {
  readonly copies: readonly Copy[]
  readonly masks: readonly ListedMask[]
  /** Copies that could not be read, by piece. */
  readonly unread: readonly string[]
}

export type Side = 'A' | 'B'

/** Marks of one export that stand where the other shows words. `masks` is empty where their numbers cannot be known. */
export type Uncovered = {
  readonly maskedIn: Side
  readonly pieceA: string
  readonly pieceB: string
  readonly masks: readonly string[]
  readonly marks: number
  readonly words: number
}

export type Comparison = {
  readonly pairs: readonly { readonly pieceA: string; readonly pieceB: string }[]
  readonly reveals: readonly Uncovered[]
  /** Whole sentences out of one export's scope, shown in the other: a wider request does that lawfully. */
  readonly passages: readonly Uncovered[]
  readonly onlyA: readonly string[]
  readonly onlyB: readonly string[]
  readonly notCompared: readonly { readonly side: Side; readonly piece: string }[]
}

/** Words of one copy beyond which it is not compared. */
export const largestCopy = 200_000

/** What two exports of one record tell together that one of them withholds: numbers only, never a word. */
export const compareExports = (a: ExportCopies, b: ExportCopies): Comparison => {
  const fits = ({ tokens }: Copy): boolean => tokens.length <= largestCopy
  const pairs = matchCopies(a.copies.filter(fits), b.copies.filter(fits))
  const found = pairs.flatMap((pair) => revealsOf(pair, a.masks, b.masks))
  const left = (side: Side, { copies, unread }: ExportCopies) =>
    [...unread, ...copies.filter((copy) => !fits(copy)).map(({ id }) => id)].map((piece) => ({ side, piece }))
  return {
    pairs: pairs.map((pair) => ({ pieceA: pair.a.id, pieceB: pair.b.id })),
    reveals: found.filter(({ isPassage }) => !isPassage).map(({ reveal }) => reveal),
    passages: found.filter(({ isPassage }) => isPassage).map(({ reveal }) => reveal),
    onlyA: a.copies.filter((copy) => fits(copy) && pairs.every((pair) => pair.a !== copy)).map(({ id }) => id),
    onlyB: b.copies.filter((copy) => fits(copy) && pairs.every((pair) => pair.b !== copy)).map(({ id }) => id),
    notCompared: [...left('A', a), ...left('B', b)],
  }
}

type Found = { readonly reveal: Uncovered; readonly isPassage: boolean }

/** One copy within a hunk: its words, all its tokens, the numbers of its marks. */
type View = { readonly side: Side; readonly tokens: readonly CopyToken[]; readonly ids: MaskIds; readonly at: Stretch }

type MaskIds = ReadonlyMap<number, string>

const revealsOf = (
  { a, b }: CopyPair,
  masksA: readonly ListedMask[],
  masksB: readonly ListedMask[],
): readonly Found[] => {
  const [idsA, idsB] = [maskIdsOf(a, masksA), maskIdsOf(b, masksB)]
  const pieces = { pieceA: a.id, pieceB: b.id }
  const hunks = settleHunks(alignCopies(a.tokens, b.tokens), { a: a.tokens, b: b.tokens })
  return hunks.flatMap((hunk: Hunk) => {
    const one: View = { side: 'A', tokens: a.tokens, ids: idsA, at: hunk.a }
    const other: View = { side: 'B', tokens: b.tokens, ids: idsB, at: hunk.b }
    // The same letters, cut into words another way: a hyphen at the end of a line.
    if (lettersOf(one) === lettersOf(other)) return []
    return [...revealIn(one, other, pieces), ...revealIn(other, one, pieces)]
  })
}

const within = ({ tokens, at }: View): readonly CopyToken[] => tokens.slice(at.from, at.to)

const lettersOf = (view: View): string =>
  within(view)
    .map(({ word }) => word)
    .join('')

const revealIn = (
  hidden: View,
  shown: View,
  pieces: { readonly pieceA: string; readonly pieceB: string },
): readonly Found[] => {
  const marks = within(hidden).filter(({ code }) => code !== null)
  const words = within(shown).filter(({ code }) => code === null).length
  if (marks.length === 0 || words === 0) return []
  const masks = [...hidden.ids].flatMap(([at, id]) => (at >= hidden.at.from && at < hidden.at.to ? [id] : []))
  const reveal: Uncovered = { maskedIn: hidden.side, ...pieces, masks, marks: marks.length, words }
  const isPassage =
    marks.every(({ code }) => code?.split(' ').every((one) => outOfScope.has(one))) && isWhole(shown, hidden)
  return [{ reveal, isPassage }]
}

/** The only grounds that a wider request lifts: any other mark that another export shows is a secret told. */
const outOfScope: ReadonlySet<string> = groundsWith('scope')

/** True when the words shown begin and end where sentences do; before them, either copy may show the end of one. */
const isWhole = (shown: View, hidden: View): boolean => {
  const isEdge = (tokens: readonly CopyToken[], at: number): boolean => at === 0 || tokens[at - 1]?.ends === true
  const starts = isEdge(shown.tokens, shown.at.from) || isEdge(hidden.tokens, hidden.at.from)
  return starts && (shown.at.to === shown.tokens.length || isEdge(shown.tokens, shown.at.to))
}

/** Masks are listed in the order of the text: with as many marks of the same grounds, each has its number. */
const maskIdsOf = ({ id, tokens }: Copy, masks: readonly ListedMask[]): MaskIds => {
  const own = masks.filter(({ piece }) => piece === id)
  const marks = tokens.flatMap(({ code }, at) => (code === null ? [] : [{ at, code }]))
  const isSame = marks.every(({ code }, rank) => code === '' || code === own[rank]?.grounds.join(' '))
  if (marks.length !== own.length || !isSame) return new Map()
  return new Map(marks.map(({ at }, rank) => [at, own[rank]?.id ?? '']))
}
