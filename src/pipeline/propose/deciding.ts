import { mayGiveAccord } from '../../decide/gates/accord.ts'
import { atService, handOf } from '../../decide/gates/gates.ts'
import { withSecond } from '../../decide/policy/floor-check.ts'
import { findingsUnder, type UnderMask } from '../../explain/masks.ts'
import { type DraftIndex, indexDraft } from '../../explain/view.ts'
import { isAsker } from '../../language/asker.ts'
import { mayBeSameSigner } from '../../language/signer-likeness.ts'
import { isSameSigner } from '../../language/signer-name.ts'
import type { Quoted } from '../../model/ask/question.ts'
import type { DecisionsFile } from '../../model/ask/written.ts'
import type { Words } from '../../model/copy/label.ts'
import type { Draft } from '../../model/draft.ts'
import type { Ground } from '../../model/law/ground.ts'
import { RequisError } from '../../model/problem.ts'
import type { Passage } from '../../model/record/passage.ts'
import { mergeSpans, overlaps, type Span } from '../../model/record/span.ts'
import type { LetterDesk } from '../../reply/letter-facts.ts'
import { lastDecisions, refuseNames } from '../../review/close-review.ts'
import { type Resolved, refuse, resolveDecisions } from '../../review/decisions-file.ts'
import { tellOutside } from '../export/letter-draft.ts'
import { tellsSomeone } from '../load/neutral-titles.ts'
import { type AnsweringContext, answerDraft } from './answering.ts'
import { masksOf } from './explaining.ts'
import { closedKeeps } from './held-keeps.ts'
import { tellsBirth, tellsHidden } from './hidden-words.ts'
import { checkIntakeClosed } from './intake.ts'
import { decisionsNow, refuseOpened } from './reviewing.ts'
import { sentenceAt } from './sentences.ts'
import { type Staying, stayingOf } from './staying.ts'
import { withStep } from './steps.ts'

export type DecideInput = AnsweringContext & {
  readonly draft: Draft
  readonly file: DecisionsFile
  readonly by: string
  readonly second: string | null
  /** The day on which it is decided (ISO). */
  readonly today: string
  /** The codes of the draft's previews; null for a draft that was never saved. */
  readonly previews: PreviewCodes | null
  readonly desk: LetterDesk
  readonly words: Words
}

/** Numbers of masks are those of one preview: of what one signature lets out, or of what two do. */
export type PreviewCodes = { readonly one: string; readonly two: string }

export type Decided = {
  readonly draft: Draft
  readonly resolved: readonly Resolved[]
  readonly staying: readonly Staying[]
}

/**
 * Applies a file of decisions to a draft, or throws: `decisions.refused` with every line that does not fit, the names that
 * may not decide, what nobody may open. The draft given is not changed.
 */
export const decideDraft = (input: DecideInput): Decided => {
  const { draft, file, by, second, today, previews } = input
  const isForTwo = previews !== null && file.preview?.code === previews.two
  refuseNames(draft, { by, second })
  if (file.answers.length + file.decisions.length === 0) throw new RequisError({ code: 'decisions.none' })
  const resolved = resolveDecisions(file, {
    ...{ draft, by, second, today, preview: (isForTwo ? previews?.two : previews?.one) ?? null },
    under: underMasks(input, isForTwo ? forTwo : null),
    tells: (title) => tellsSomeone(title, draft.persons) || tellsHidden(title, draft) || tellsBirth(title, input.law),
    sentenceAt: (place) => sentenceAt(draft, place),
    handOf: (pieceId) => {
      const piece = draft.dossier.pieces.find(({ id }) => id === pieceId)
      return piece === undefined ? null : handOf(piece, atService(input.law, draft.dossier.service).regimes)
    },
    mayAccord: (pieceId, from) => mayAccord(pieceId, from, input),
    closedChecks: checkIntakeClosed(draft, input.law),
  })
  const rulings = resolved.map(({ ruling }) => ruling)
  const answered = withStep(draft, answerDraft(draft, rulings, input))
  refuse(closedKeeps(answered, resolved, second))
  refuseOpened(answered, lastDecisions(withSecond(answered)))
  return { draft: answered, resolved, staying: stayingOf(draft, answered, resolved) }
}

/** Nobody gives themselves the accord that they wait for, whoever asks least of all; a piece that nothing holds waits for none. */
const mayAccord = (pieceId: string, from: string, { draft, law, by, second }: DecideInput): boolean => {
  if (isSameSigner(draft.preparedBy, from) || [by, second].some((name) => name !== null && mayBeSameSigner(name, from)))
    return false
  if (isAsker(from, draft.request)) return false
  const grounds = gatesOf(pieceId, draft)
  return grounds.every((ground) => mayGiveAccord(from, ground, law.regimes, draft.persons))
}

const gatesOf = (pieceId: string, { findings, decisions }: Draft): readonly Ground[] => {
  const own = new Set(findings.filter((finding) => finding.pieceId === pieceId).map(({ id }) => id))
  const gates = decisions.filter(({ findingId, by }) => own.has(findingId) && 'rule' in by && by.rule === 'gate')
  return [...new Set(gates.flatMap(({ ground }) => ground ?? []))]
}

/** Whoever the second person is, the same leaves. */
const forTwo = 'second'

type Under = (mask: string) => readonly Quoted[] | null

/** What is under each mask of the preview that was read. Looked up once, where a number is asked for. */
const underMasks = ({ draft, desk, words }: DecideInput, second: string | null): Under => {
  let known: { readonly view: DraftIndex; readonly find: (id: string) => UnderMask | null } | null = null
  return (mask) => {
    if (known === null) {
      const view = indexDraft(draft, decisionsNow(draft, second))
      const outside = tellOutside(draft, view.decisions, desk, words)
      const redacted = masksOf(view)
      known = { view, find: (id) => findingsUnder(id, outside, redacted, view) }
    }
    const under = known.find(mask)
    return under === null ? null : quotesOf(under, known.view)
  }
}

/** Findings that overlap are one stretch of their passage. In a data file a mask is that of one value, and no other. */
const quotesOf = ({ findings, place }: UnderMask, { passageOf }: DraftIndex): readonly Quoted[] => {
  const passages = [...new Set(findings.map(({ passageId }) => passageId))]
  return passages.flatMap((passageId) => {
    const passage = passageOf.get(passageId)
    const own = findings.filter((finding) => finding.passageId === passageId)
    const [first] = own
    if (first === undefined || passage === undefined) return []
    const spans = place?.kind === 'field' ? own.flatMap((finding) => valuesIn(passage, finding, place.path)) : own
    return mergeSpans(spans).map(({ start, end }) => ({
      ...{ pieceId: first.pieceId, passageId, start, end },
      words: passage.text.slice(start, end),
    }))
  })
}

const valuesIn = (passage: Passage, span: Span, path: string): readonly Span[] =>
  passage.fragments
    .filter((fragment) => fragment.place.kind === 'field' && fragment.place.path === path && overlaps(fragment, span))
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
