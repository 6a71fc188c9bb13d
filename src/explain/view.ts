import type { Draft } from '../model/draft.ts'
import type { Decision } from '../model/law/decision.ts'
import type { Ground } from '../model/law/ground.ts'
import { type Finding, groupByPassage } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Piece } from '../model/record/piece.ts'
import { overlaps, type Span } from '../model/record/span.ts'

/** Where something stands, in numbers alone: the path of a value or the key of a field can name a person. */
export type Spot = { readonly pieceId: string; readonly page: number | null; readonly passage: number }

/** A draft, indexed by what an explanation asks of it. */
export type DraftIndex = {
  readonly draft: Draft
  readonly decisions: readonly Decision[]
  readonly decisionOf: ReadonlyMap<string, Decision>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly passageOf: ReadonlyMap<string, Passage>
  readonly pieceOf: ReadonlyMap<string, Piece>
  readonly rankOf: ReadonlyMap<string, number>
}

/** `decisions` are those that are explained, one for each finding. */
export const indexDraft = (draft: Draft, decisions: readonly Decision[]): DraftIndex => {
  const { pieces } = draft.dossier
  return {
    draft,
    decisions,
    decisionOf: new Map(decisions.map((decision) => [decision.findingId, decision])),
    byPassage: groupByPassage(draft.findings),
    passageOf: new Map(pieces.flatMap((piece) => piece.passages.map((passage) => [passage.id, passage]))),
    pieceOf: new Map(pieces.map((piece) => [piece.id, piece])),
    rankOf: new Map(pieces.flatMap((piece) => piece.passages.map((passage, at) => [passage.id, at + 1]))),
  }
}

export const groundOf = (finding: Finding, view: DraftIndex): Ground | null =>
  view.decisionOf.get(finding.id)?.ground ?? null

export const spotOf = (finding: Finding, view: DraftIndex): Spot => spotAt(finding.pieceId, finding, view)

export const spotAt = (pieceId: string, span: Span & { readonly passageId: string }, view: DraftIndex): Spot => {
  const fragment = view.passageOf.get(span.passageId)?.fragments.find((one) => overlaps(one, span))
  return {
    pieceId,
    page: fragment?.place.kind === 'page' ? fragment.place.page : null,
    passage: view.rankOf.get(span.passageId) ?? 0,
  }
}

/** The judgements of scope, gates and hidden parts that hold a stretch back; what waits for a second person is not one. */
export const coversOver = (span: Span & { readonly passageId: string }, view: DraftIndex): readonly Finding[] =>
  (view.byPassage.get(span.passageId) ?? []).filter(
    (other) =>
      other.detector === 'scope' &&
      other.why !== 'two-persons' &&
      overlaps(other, span) &&
      view.decisionOf.get(other.id)?.outcome === 'withhold',
  )

/** Under it, a detector guesses (names carried over from elsewhere have it, guesses have less). */
const sure = 0.6

export const isDoubtful = (finding: Finding): boolean => finding.confidence < sure

/** What detectors found, without what the proposal and the hand of the director added. */
export const detectedIn = ({ findings }: Draft): readonly Finding[] =>
  findings.filter(({ detector }) => !added.has(detector))

const added: ReadonlySet<string> = new Set(['scope', 'protection', 'reviewer'])
