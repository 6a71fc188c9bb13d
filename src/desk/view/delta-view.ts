import { toldText } from '../../messages/desk/told.ts'
import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { mergeSpans, overlaps, type Span, subtractSpans } from '../../model/record/span.ts'
import { showPiece } from '../../pipeline/propose/showing.ts'
import { dueQuestions } from '../../review/open-questions.ts'
import type { Looking } from './looking.ts'
import type { DeltaPiece, DeltaView, DeltaWords } from './start-types.ts'

type Carried = { readonly kept: number; readonly dropped: number }

/** What changed from one proposal to the next, piece by piece. A piece is known by its bytes: its number may be another. */
export const deltaView = (before: Looking, after: Looking, carried: Carried | null, language: Language): DeltaView => {
  const asked = new Set((before.draft.questions ?? []).map(({ id }) => id))
  const sides = { before: sideOf(before, language), after: sideOf(after, language) }
  return {
    masks: { before: before.redacted.disclosure.masks.length, after: after.redacted.disclosure.masks.length },
    ...{ kept: carried?.kept ?? 0, dropped: carried?.dropped ?? 0 },
    questions: dueQuestions(after.draft).filter(({ id }) => !asked.has(id)).length,
    pieces: [...after.draft.dossier.pieces.flatMap((piece) => pieceDelta(piece, sides)), ...goneIn(sides, language)],
  }
}

type Side = {
  readonly looking: Looking
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly fateOf: (id: string) => string
  readonly language: Language
}

const sideOf = (looking: Looking, language: Language): Side => {
  const labels = labelsOf(language, looking.law.grounds)
  const fates = new Map(looking.redacted.disclosure.pieces.map(({ id, status }) => [id, labels(`status.${status}`)]))
  return {
    looking,
    byPassage: groupByPassage(looking.found),
    language,
    fateOf: (id) => fates.get(id) ?? labels('status.withheld'),
  }
}

type Sides = { readonly before: Side; readonly after: Side }

const pieceDelta = (piece: Piece, { before, after }: Sides): readonly DeltaPiece[] => {
  const old = before.looking.draft.dossier.pieces.find(({ sha256 }) => sha256 === piece.sha256)
  if (old === undefined) return [onlyFate(piece, toldText(after.language, 'delta.new'), after.fateOf(piece.id))]
  const [was, is] = [before.fateOf(old.id), after.fateOf(piece.id)]
  const fate = was === is ? null : { before: was, after: is }
  const [then, now] = [holesIn(old, before), holesIn(piece, after)]
  // Passages are numbered alike as long as the bytes are the same.
  const stretches = piece.passages.flatMap((passage, rank) => {
    const [held, holds] = [then[rank] ?? [], now[rank] ?? []]
    const told = (spans: readonly Span[]): readonly DeltaWords[] => wordsAt(passage, spans, after)
    return [{ masked: told(subtractSpans(holds, held)), opened: told(subtractSpans(held, holds)) }]
  })
  const masked = stretches.flatMap((one) => one.masked)
  const opened = stretches.flatMap((one) => one.opened)
  return fate === null && masked.length + opened.length === 0
    ? []
    : [{ id: piece.id, title: piece.title, fate, masked, opened }]
}

const onlyFate = ({ id, title }: Piece, before: string, after: string): DeltaPiece => ({
  ...{ id, title, fate: { before, after } },
  ...{ masked: [], opened: [] },
})

/** Pieces of the proposal before that the new one no longer holds, or whose bytes are others now. */
const goneIn = ({ before, after }: Sides, language: Language): readonly DeltaPiece[] => {
  const here = new Set(after.looking.draft.dossier.pieces.map(({ sha256 }) => sha256))
  return before.looking.draft.dossier.pieces
    .filter(({ sha256 }) => !here.has(sha256))
    .map((piece) => onlyFate(piece, before.fateOf(piece.id), toldText(language, 'delta.gone')))
}

/** Of each passage, what stands under masks. */
const holesIn = (piece: Piece, { looking }: Side): readonly (readonly Span[])[] =>
  showPiece(piece, looking.view).map(({ cuts }) => mergeSpans(cuts.filter(({ hole }) => hole !== null)))

/** Stretches that hold a word, with a finding to look at where one is there. */
const wordsAt = (passage: Passage, spans: readonly Span[], { byPassage }: Side): readonly DeltaWords[] =>
  spans.flatMap(({ start, end }) => {
    const text = passage.text.slice(start, end).trim()
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const finding = byPassage.get(passage.id)?.find((one) => overlaps(one, { start, end }))?.id ?? null
    return [{ finding, text }]
  })
