import { type FindWords, type Occurrence, wordFinder, wordsOf } from '../language/occurrences.ts'
import type { DecisionFlaw, Refusal } from '../model/ask/flaw.ts'
import type { Quoted } from '../model/ask/question.ts'
import type { Settled } from '../model/ask/ruling.ts'
import type { Draft } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'
import type { Decision } from '../model/law/decision.ts'
import { type Finding, groupByPassage } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import { lastDecisions } from './close-review.ts'

/** What decisions are held against. */
export type DecisionInput = {
  readonly draft: Draft
  readonly by: string
  readonly second: string | null
  /** The code of the draft's preview; null for a draft that was never saved: nobody saw its numbers. */
  readonly preview: string | null
  /** The places under a mask, by the number that copies print; null for a number that no mask has. */
  readonly under: (mask: string) => readonly Quoted[] | null
  /** A title that names a person or a place. */
  readonly tells: (title: string) => boolean
  /** Checks of the request that the law leaves to nobody. */
  readonly closedChecks: ReadonlySet<string>
}

/** The same, looked up once. */
export type DecisionDesk = DecisionInput & {
  readonly passages: readonly Placed[]
  readonly placedOf: ReadonlyMap<string, Placed>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly decisionOf: ReadonlyMap<string, Decision>
  /** Ranks of the passages that hold a word. */
  readonly ranksOf: ReadonlyMap<string, readonly number[]>
}

type Placed = { readonly pieceId: string; readonly passage: Passage; readonly folded: string }

export const deskOf = (input: DecisionInput): DecisionDesk => {
  const { draft } = input
  const passages = draft.dossier.pieces.flatMap(({ id, passages: own }) =>
    own.map((passage) => ({ pieceId: id, passage, folded: foldText(passage.text) })),
  )
  return {
    ...input,
    passages,
    placedOf: new Map(passages.map((placed) => [placed.passage.id, placed])),
    byPassage: groupByPassage(draft.findings),
    decisionOf: new Map(lastDecisions(draft.decisions).map((decision) => [decision.findingId, decision])),
    ranksOf: ranksOf(passages),
  }
}

const ranksOf = (passages: readonly Placed[]): ReadonlyMap<string, readonly number[]> => {
  const ranks = new Map<string, number[]>()
  for (const [at, { passage }] of passages.entries())
    for (const word of wordsOf(passage.text)) {
      const known = ranks.get(word)
      if (known === undefined) ranks.set(word, [at])
      else known.push(at)
    }
  return ranks
}

/** What a line settles, or why it is refused. */
export type Settling = { readonly settled: readonly Settled[] } | Omit<Refusal, 'line'>

export const refused = (flaw: DecisionFlaw, names: readonly string[] = [], count = 0): Omit<Refusal, 'line'> => ({
  ...{ flaw, names, count },
})

/**
 * The whole words where they stand, in one piece or everywhere. Refused where there is no word, where they stand nowhere, and
 * where they only stand inside a longer word or number.
 */
export const placesOf = (
  words: string,
  pieceId: string | null,
  desk: DecisionDesk,
): readonly Quoted[] | Omit<Refusal, 'line'> => {
  const find = wordFinder(words)
  if (find === null) return refused('no-words')
  const whole = quotesIn(ranksWith(words, desk), find, pieceId, desk).filter(({ isWhole }) => isWhole)
  if (whole.length > 0) return whole.map(({ isWhole: _, ...quoted }) => quoted)
  const cut = quotesIn([...desk.passages.keys()], find, pieceId, desk)
  return refused(cut.length > 0 ? 'cuts' : 'nowhere')
}

/** The passages that may hold them: those with the rarest of their words. */
const ranksWith = (words: string, { ranksOf: ranks }: DecisionDesk): readonly number[] =>
  [...wordsOf(words.normalize('NFC'))].map((word) => ranks.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? []

const quotesIn = (
  ranks: readonly number[],
  find: FindWords,
  pieceId: string | null,
  { passages }: DecisionDesk,
): readonly (Quoted & Pick<Occurrence, 'isWhole'>)[] =>
  ranks.flatMap((rank) => {
    const placed = passages[rank]
    if (placed === undefined || (pieceId !== null && placed.pieceId !== pieceId)) return []
    return find(placed.passage.text, placed.folded).map(({ start, end, isWhole }) => ({
      ...{ pieceId: placed.pieceId, passageId: placed.passage.id, start, end, isWhole },
      words: placed.passage.text.slice(start, end),
    }))
  })
