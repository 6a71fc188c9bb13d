import { indexTexts, type Located, type TextIndex, wordsOf } from '../language/occurrences.ts'
import type { DecisionFlaw, Refusal } from '../model/ask/flaw.ts'
import type { Quoted } from '../model/ask/question.ts'
import type { Settled } from '../model/ask/ruling.ts'
import type { PlacedSentence } from '../model/ask/written.ts'
import type { Draft } from '../model/draft.ts'
import type { Decision } from '../model/law/decision.ts'
import { absoluteGrounds } from '../model/law/ground.ts'
import { type Finding, groupByPassage, hiddenHome } from '../model/record/finding.ts'
import { mappedParts, type Passage } from '../model/record/passage.ts'
import { overlaps } from '../model/record/span.ts'
import { lastDecisions } from './close-review.ts'

/** What decisions are held against. */
export type DecisionInput = {
  readonly draft: Draft
  readonly by: string
  readonly second: string | null
  /** The day on which it is decided, where the director is (ISO). */
  readonly today: string
  /** The code of the draft's preview; null for a draft that was never saved: nobody saw its numbers. */
  readonly preview: string | null
  /** The places under a mask, by the number that copies print; null for a number that no mask has. */
  readonly under: (mask: string) => readonly Quoted[] | null
  /** A passage, or one sentence of it, by the ranks that `requis explain` gives; null where there is none. */
  readonly sentenceAt: (place: PlacedSentence) => Quoted | null
  /** A title, or a reason that the letter prints, that names a person or a place. */
  readonly tells: (words: string) => boolean
  /** The ground of a doctor or a lawyer whose hand a piece bears: nobody may say that it is another's. */
  readonly handOf: (pieceId: string) => string | null
  /** Whether somebody, as they are called, may give the accord that a piece waits for. */
  readonly mayAccord: (pieceId: string, from: string) => boolean
  /** Checks of the request that the law leaves to nobody. */
  readonly closedChecks: ReadonlySet<string>
}

/** Where words and claims of a draft stand, looked up once. */
export type Placing = {
  readonly passages: readonly Placed[]
  readonly index: TextIndex
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly decisionOf: ReadonlyMap<string, Decision>
}

export type DecisionDesk = DecisionInput & Placing

type Placed = { readonly pieceId: string; readonly passage: Passage }

export const deskOf = (input: DecisionInput): DecisionDesk => ({ ...input, ...placingOf(input.draft) })

export const placingOf = (draft: Pick<Draft, 'dossier' | 'findings' | 'decisions'>): Placing => {
  const passages = draft.dossier.pieces.flatMap(({ id, passages: own }) =>
    own.map((passage) => ({ pieceId: id, passage })),
  )
  return {
    passages,
    index: indexTexts(passages.map(({ passage }) => passage.text)),
    byPassage: groupByPassage(draft.findings),
    decisionOf: new Map(lastDecisions(draft.decisions).map((decision) => [decision.findingId, decision])),
  }
}

/** Absolute grounds that hold something of these places. */
export const absoluteAt = (
  places: readonly Quoted[],
  { byPassage, decisionOf }: Pick<Placing, 'byPassage' | 'decisionOf'>,
): readonly string[] => {
  const grounds = places.flatMap((at) =>
    (byPassage.get(at.passageId) ?? []).flatMap((finding) =>
      overlaps(finding, at) ? (decisionOf.get(finding.id)?.ground ?? []) : [],
    ),
  )
  return [...new Set(grounds.filter((ground) => absoluteGrounds.includes(ground)))]
}

/**
 * Whether all that absolute protections hold of these places is what a hidden address covers by inference, and not the home
 * itself: two persons may say that such a place is another.
 */
export const isInferredAt = (
  places: readonly Quoted[],
  { byPassage, decisionOf }: Pick<Placing, 'byPassage' | 'decisionOf'>,
): boolean =>
  places.every((at) =>
    (byPassage.get(at.passageId) ?? []).every((finding) => {
      const ground = overlaps(finding, at) ? (decisionOf.get(finding.id)?.ground ?? null) : null
      return ground === null || !absoluteGrounds.includes(ground) || isInferred(finding, ground)
    }),
  )

/** The place that was found, or a clue; its double tells which. */
export const isInferred = ({ category, why }: Pick<Finding, 'category' | 'why'>, ground: string): boolean =>
  ground === 'ADR-PROT' && (category === 'place' || category === 'organisation') && why !== hiddenHome

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
  desk: Pick<Placing, 'index' | 'passages'>,
): readonly Quoted[] | Omit<Refusal, 'line'> => {
  if (wordsOf(words).size === 0) return refused('no-words')
  const whole = quotesOf(desk.index.whole(words), pieceId, desk)
  if (whole.length > 0) return whole
  return refused(quotesOf(desk.index.any(words), pieceId, desk).length > 0 ? 'cuts' : 'nowhere')
}

const quotesOf = (
  located: readonly Located[],
  pieceId: string | null,
  { passages }: Pick<Placing, 'passages'>,
): readonly Quoted[] =>
  located.flatMap(({ rank, start, end }) => {
    const placed = passages[rank]
    if (placed === undefined || (pieceId !== null && placed.pieceId !== pieceId)) return []
    const { id: passageId, text } = placed.passage
    // What the reader added came from no file: there is nothing to mask or to keep.
    if (mappedParts(placed.passage, { start, end }).length === 0) return []
    return [{ pieceId: placed.pieceId, passageId, start, end, words: text.slice(start, end) }]
  })
