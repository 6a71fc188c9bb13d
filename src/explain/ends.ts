import { stepOf } from '../messages/explain/steps.ts'
import type { Question } from '../model/ask/question.ts'
import type { Ground } from '../model/law/ground.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import { mergeSpans, overlaps, type Span } from '../model/record/span.ts'
import type { StepId } from '../model/rule.ts'
import { coversOver, type DraftIndex, type Spot, spotAt } from './view.ts'

/** The sentences, rows and groups of values of a passage, each judged by itself. */
export type UnitsOf = (passage: Passage) => readonly Span[]

/**
 * What became of a sentence: it leaves, the director is asked, it is withheld. `step`: where it was closed; null for what
 * leaves. `question`: the one that asks for it, or for values in it. `second`: it leaves with two signatures. `masks`:
 * stretches that are masked in it, where it leaves or would with two signatures.
 */
export type SentenceEnd = {
  readonly spot: Spot
  /** Its rank in its passage, from 1. */
  readonly sentence: number
  readonly span: Span & { readonly passageId: string }
  readonly end: 'kept' | 'asked' | 'withheld'
  readonly step: StepId | 'before' | null
  readonly ground: Ground | null
  readonly question: string | null
  readonly second: boolean
  readonly masks: readonly Span[]
  /** It tells something by itself: a heading, a bare date or a label does not. */
  readonly tells: boolean
}

/** `both`: the same draft as two persons would sign it. */
export const endsOf = (
  { view, both }: { readonly view: DraftIndex; readonly both: DraftIndex },
  open: readonly Question[],
  unitsOf: UnitsOf,
): readonly SentenceEnd[] =>
  view.draft.dossier.pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) =>
      unitsOf(passage).map((unit, at) =>
        endOf({ ...unit, passageId: passage.id }, { view, both, open, passage, pieceId: piece.id, sentence: at + 1 }),
      ),
    ),
  )

type Place = {
  readonly view: DraftIndex
  readonly both: DraftIndex
  readonly open: readonly Question[]
  readonly passage: Passage
  readonly pieceId: string
  readonly sentence: number
}

const endOf = ({ start, end, passageId }: SentenceEnd['span'], place: Place) => {
  const { view, both, open, passage, pieceId, sentence } = place
  const span = { start, end, passageId }
  const [cover] = coversOver(span, view)
  const waiting = waitsOver(span, view)
  const question = open.find(({ items }) => items.some(({ unit }) => isOver(unit, span)))?.id ?? null
  const closed = cover ?? waiting
  const decision = closed === undefined ? undefined : view.decisionOf.get(closed.id)
  const ground = decision?.ground ?? null
  return {
    ...{ spot: spotAt(pieceId, span, view), sentence, span, ground, question },
    end: closed === undefined ? ('kept' as const) : question === null ? ('withheld' as const) : ('asked' as const),
    step: decision === undefined ? null : 'rule' in decision.by ? stepOf(decision.by.rule, ground) : null,
    second: cover === undefined && waiting !== undefined,
    masks: cover !== undefined ? [] : masksIn(span, waiting === undefined ? view : both),
    tells: !apart.has(passage.role) && /\p{L}{2}/u.test(passage.text.slice(start, end)),
  }
}

const isOver = (unit: Span & { readonly passageId: string }, span: SentenceEnd['span']): boolean =>
  unit.passageId === span.passageId && overlaps(unit, span)

const apart: ReadonlySet<string> = new Set(['hidden', 'heading', 'labels'])

/** What leaves with a second signature, and waits for it. */
const waitsOver = (span: SentenceEnd['span'], view: DraftIndex): Finding | undefined =>
  (view.byPassage.get(span.passageId) ?? []).find(
    (finding) =>
      finding.detector === 'scope' &&
      finding.why === 'two-persons' &&
      overlaps(finding, span) &&
      view.decisionOf.get(finding.id)?.outcome === 'withhold',
  )

const masksIn = (span: SentenceEnd['span'], view: DraftIndex): readonly Span[] =>
  mergeSpans(
    (view.byPassage.get(span.passageId) ?? [])
      .filter((finding) => overlaps(finding, span) && view.decisionOf.get(finding.id)?.outcome === 'withhold')
      .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) })),
  )
