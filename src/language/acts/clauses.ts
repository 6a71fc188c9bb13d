import { foldText } from '../../model/fold.ts'

/** A stretch of an act between two stops, and what stands around it. Places are those of the act as written. */
export type ActClause = {
  readonly start: number
  readonly end: number
  readonly folded: string
  /** Folded words of its sentence before it. */
  readonly before: readonly string[]
  /** The first folded words of its sentence. */
  readonly opening: readonly string[]
  /** Rank of its sentence in the act, from 0. */
  readonly sentence: number
  readonly isFirst: boolean
  readonly isInLastSentence: boolean
  readonly isQuestion: boolean
  readonly isAfterColon: boolean
  /** In which fifth of the act it begins, from 0. */
  readonly fifth: number
}

/** An act cut where it pauses: at stops, commas, brackets, and before « et si », « et les », « ainsi que », which open another object. */
export const clausesOfAct = (asks: string): readonly ActClause[] =>
  cut(asks, 0, asks.length, sentenceGap).flatMap((sentence, rank, all) =>
    clausesOf(asks, sentence, { rank, isLast: rank === all.length - 1 }),
  )

type Stretch = { readonly start: number; readonly end: number }

const clausesOf = (asks: string, { start, end }: Stretch, at: { readonly rank: number; readonly isLast: boolean }) => {
  const opening = wordsOf(asks.slice(start, end)).slice(0, openingWords)
  return cut(asks, start, end, clauseGap)
    .filter((one) => (foldText(asks.slice(one.start, one.end)).match(/[a-z]{2,}/g) ?? []).length >= fewestWords)
    .map((one, rank): ActClause => {
      const before = asks.slice(start, one.start)
      return {
        ...one,
        folded: foldText(asks.slice(one.start, one.end)).trim(),
        before: wordsOf(before),
        opening,
        ...{ sentence: at.rank, isInLastSentence: at.isLast, isFirst: rank === 0 },
        isQuestion: /^[^.;!]*\?/.test(asks.slice(one.end, end + 2)),
        isAfterColon: before.includes(':'),
        fifth: Math.min(4, Math.floor((5 * one.start) / asks.length)),
      }
    })
}

const fewestWords = 2
const openingWords = 3

export const wordsOf = (text: string): readonly string[] => foldText(text).match(/[a-z0-9]+/g) ?? []

/** As in prose; a dash or a figure may open the next sentence of a list. */
const sentenceGap = /(?<=[.?!])\s+(?=[\p{Lu}«\d–-])|\n/gu

const clauseGap =
  /[;:?!(),]|\.(?=\s)| – | (?=ainsi que |et (?:si|les?|la|l'|l’|qui|ou|où|quel|combien|sa|son|ses|de quoi|comment|ce qu)|ou si )/gu

const cut = (text: string, start: number, end: number, gap: RegExp): readonly Stretch[] => {
  const inside = text.slice(start, end)
  const gaps = Array.from(inside.matchAll(gap), ({ index, 0: { length } }) => ({ at: start + index, length }))
  const starts = [start, ...gaps.map(({ at, length }) => at + length)]
  return starts.map((from, rank) => ({ start: from, end: gaps[rank]?.at ?? end }))
}
