import type { Question } from '../model/ask/question.ts'
import type { DisclosedPiece, PieceStatus, Redacted } from '../model/copy/disclosure.ts'
import { bearingOf, type PieceReading } from '../model/copy/piece-reading.ts'
import type { Draft } from '../model/draft.ts'
import { type Ground, grounds } from '../model/law/ground.ts'
import type { Problem } from '../model/problem.ts'
import { type Choice, choicesOf } from './choices.ts'
import { endsOf, type SentenceEnd, type UnitsOf } from './ends.ts'
import { rulesOfMasks } from './masks.ts'
import { type ScopeChange, type ScopeChangeInput, scopeChanges } from './scope.ts'
import { coversOver, type DraftIndex } from './view.ts'

/** Masks of one ground: how many, in which pieces, by which rules (the most frequent first). */
export type GroundCount = {
  readonly ground: Ground
  readonly masks: number
  readonly pieceIds: readonly string[]
  readonly rules: readonly { readonly rule: string; readonly masks: number }[]
}

/** A draft in numbers and ids: not one word of the record. `scope` is null where the policy could not be found again. */
export type Explanation = {
  readonly reviewed: boolean
  readonly masks: number
  readonly grounds: readonly GroundCount[]
  readonly kept: Kept
  readonly waiting: {
    readonly accord: readonly { readonly pieceId: string; readonly ground: Ground | null }[]
    readonly secondFacts: number
    readonly secondPieceIds: readonly string[]
  }
  readonly quarantine: readonly { readonly pieceId: string; readonly problem: Problem }[]
  readonly unread: readonly { readonly pieceId: string; readonly pages: readonly number[] }[]
  readonly scope: readonly ScopeChange[] | null
  readonly choices: readonly Choice[]
  /** Pieces as the record numbers them. */
  readonly pieces: readonly PieceSummary[]
  /** What is masked in pieces that leave. */
  readonly masked: readonly GroundCount[]
  /** Every sentence, row or group of values, and what became of it. */
  readonly sentences: readonly SentenceEnd[]
}

/** `held`: the ground that holds it back whole, if any; `guessed`: by its words alone, and the director may say what it is. */
export type PieceSummary = {
  readonly pieceId: string
  readonly status: PieceStatus
  readonly masks: number
  readonly grounds: readonly Ground[]
  readonly held: Ground | null
  /** Of one that is withheld whole: what in it answers the request, or may. */
  readonly reading: PieceReading | null
  readonly guessed: boolean
}

export type Kept = {
  readonly pieces: Readonly<Record<PieceStatus, number>>
  readonly passages: number
  readonly ofPassages: number
  /** Letters that leave, of all that can be seen, in percent. */
  readonly share: number
}

/** `unsigned` are the proposals, whose choices are still to make; `redacted` is what the decisions of `view` let out. */
export type ExplainInput = Omit<ScopeChangeInput, 'policy'> & {
  readonly reviewed: boolean
  readonly view: DraftIndex
  /** What two signatures would let out. */
  readonly both: DraftIndex
  readonly unsigned: DraftIndex
  readonly redacted: Redacted
  readonly policy: ScopeChangeInput['policy'] | null
  /** Questions that nobody answered. */
  readonly open: readonly Question[]
  readonly unitsOf: UnitsOf
  readonly readings: ReadonlyMap<string, PieceReading>
  /** Whether only its words hold a piece. */
  readonly isGuessed: (pieceId: string) => boolean
}

export const explain = (input: ExplainInput): Explanation => {
  const { reviewed, view, both, unsigned, redacted, policy, open, unitsOf, isGuessed, readings, ...more } = input
  const { draft, subjects, makeOnSubject } = more
  const { disclosure } = redacted
  return {
    reviewed,
    masks: disclosure.masks.length,
    grounds: countGrounds(disclosure.masks, rulesOfMasks(redacted, view)),
    kept: keptOf(disclosure.pieces, draft),
    waiting: waitingOf(view, disclosure.pieces),
    quarantine: draft.dossier.pieces.flatMap(({ id, problem }) => (problem === null ? [] : [{ pieceId: id, problem }])),
    unread: draft.dossier.pieces
      .filter((piece) => piece.problem === null && piece.unread.length > 0)
      .map((piece) => ({ pieceId: piece.id, pages: piece.unread })),
    scope: policy === null ? null : scopeChanges({ policy, ...more }),
    choices: choicesOf(unsigned, subjects, makeOnSubject),
    pieces: disclosure.pieces.map((piece) => summaryOf(piece, disclosure.masks, { isGuessed, readings })),
    masked: countGrounds(inLeaving(disclosure), rulesOfMasks(redacted, view)),
    sentences: endsOf({ view, both }, open, unitsOf),
  }
}

const inLeaving = ({ pieces, masks }: Redacted['disclosure']): Masks => {
  const leaving = new Set(pieces.filter(({ blocks }) => blocks.length > 0).map(({ id }) => id))
  return masks.filter(({ pieceId }) => leaving.has(pieceId))
}

const summaryOf = (
  { id, status, grounds: own, blocks }: DisclosedPiece,
  masks: Masks,
  { isGuessed, readings }: Pick<ExplainInput, 'isGuessed' | 'readings'>,
): PieceSummary => {
  const under = masks.filter(({ pieceId }) => pieceId === id)
  const held = heldBy({ id, blocks }, masks)
  const reading = readings.get(id)
  return {
    ...{ pieceId: id, status, masks: under.length, grounds: own, held, guessed: isGuessed(id) },
    reading: bearingOf(reading) === null ? null : (reading ?? null),
  }
}

type Masks = Redacted['disclosure']['masks']

/** The ground that holds a piece back whole; null where something of it leaves, or no gate holds it. */
export const heldBy = ({ id, blocks }: Pick<DisclosedPiece, 'id' | 'blocks'>, masks: Masks): Ground | null =>
  blocks.length > 0 ? null : (masks.find(({ pieceId, by }) => pieceId === id && by === 'gate')?.ground ?? null)

const countGrounds = (masks: Masks, ruleOf: ReadonlyMap<string, string>): readonly GroundCount[] =>
  grounds
    .map((ground) => {
      const own = masks.filter((mask) => mask.grounds.includes(ground))
      const by = own.map((mask) => ruleOf.get(mask.id) ?? mask.by)
      const rules = [...new Set(by)]
        .map((rule) => ({ rule, masks: by.filter((one) => one === rule).length }))
        .sort((a, b) => b.masks - a.masks)
      return { ground, masks: own.length, pieceIds: [...new Set(own.map((mask) => mask.pieceId))], rules }
    })
    .filter((count) => count.masks > 0)
    .sort((a, b) => b.masks - a.masks)

export const keptOf = (pieces: readonly DisclosedPiece[], draft: Draft): Kept => {
  const count = (status: PieceStatus): number => pieces.filter((piece) => piece.status === status).length
  const visible = draft.dossier.pieces.flatMap((piece) => piece.passages.filter(({ role }) => role !== 'hidden'))
  const kept = pieces.flatMap((piece) => piece.blocks.map((block) => block.segments.map(keptText).join('')))
  const all = sum(visible.map(({ text }) => letters(text)))
  return {
    pieces: {
      whole: count('whole'),
      masked: count('masked'),
      partial: count('partial'),
      withheld: count('withheld'),
      quarantined: count('quarantined'),
      container: count('container'),
    },
    passages: kept.filter((text) => letters(text) > 0).length,
    ofPassages: visible.length,
    share: all === 0 ? 0 : Math.round((100 * sum(kept.map(letters))) / all),
  }
}

const keptText = (segment: DisclosedPiece['blocks'][number]['segments'][number]): string =>
  segment.kind === 'kept' ? segment.text : ''

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const waitingOf = (view: DraftIndex, pieces: readonly DisclosedPiece[]): Explanation['waiting'] => {
  const facts = view.draft.findings.filter(
    (finding) =>
      finding.detector !== 'scope' &&
      view.decisionOf.get(finding.id)?.needsSecond === true &&
      view.decisionOf.get(finding.id)?.outcome === 'withhold' &&
      coversOver(finding, view).length === 0,
  )
  return {
    accord: pieces
      .filter((piece) => piece.problemCode === 'gate.accord')
      .map((piece) => ({ pieceId: piece.id, ground: piece.grounds[0] ?? null })),
    secondFacts: facts.length,
    secondPieceIds: [...new Set(facts.map((finding) => finding.pieceId))],
  }
}
