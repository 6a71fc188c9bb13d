import { countRulings } from '../../model/ask/ruling-counts.ts'
import { type DisclosedPiece, type Disclosure, isWhole, type Outside } from '../../model/copy/disclosure.ts'
import { countByGround, countMasks } from '../../model/copy/mask-count.ts'
import type { Draft } from '../../model/draft.ts'
import type { CheckId } from '../../model/law/intake.ts'
import { orderStated } from '../../model/record/request.ts'
import { dueQuestions } from '../../review/open-questions.ts'
import { stateCommitments } from '../../seal/masks/commitment.ts'
import { exportFormat } from '../../seal/masks/listed-mask.ts'
import { commitOutside } from './commit-masks.ts'
import type { ExportInput } from './export-draft.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const nfc = (text: string | null): string | null => text?.normalize('NFC') ?? null

/**
 * What the seal states beside the files: who asked, who decided, under which versions, counts, and a salted hash of
 * each original (without the salt it tells nothing), the root of the commitments to the masks. No word of the record.
 */
export const statementOf = (
  input: ExportInput,
  { disclosure, outsideOf, textUnder }: Pick<Outside, 'disclosure' | 'outsideOf' | 'textUnder'>,
  stop: CheckId | null,
): { readonly [key: string]: Json } => {
  const { draft } = input
  const { cover } = disclosure
  return {
    format: exportFormat,
    reference: cover.reference,
    date: cover.date,
    version: input.replaces?.version ?? 1,
    supersedes: input.replaces?.supersedes ?? null,
    request: {
      kind: draft.request.kind,
      basis: nfc(draft.request.basis),
      authority: nfc(draft.request.authority),
      reference: nfc(draft.request.reference),
      receivedAt: nfc(draft.request.receivedAt),
      period: { from: draft.request.period.from, to: draft.request.period.to },
      ...periodsOf(draft),
      subjects: draft.request.subjects,
      subjectsRead: draft.request.subjectsRead,
      authorisation: orderStated(draft.request),
    },
    service: nfc(cover.service),
    controller: controllerOf(draft),
    preparedBy: nfc(cover.preparedBy),
    approvedBy: nfc(cover.approvedBy),
    secondBy: nfc(cover.secondBy),
    // Which check let no piece leave; what it found would tell of the record.
    stops: stop === null ? [] : [stop],
    review: cover.waived ? 'waived' : 'complete',
    demonstration: cover.demonstration,
    timestamped: input.stamp !== undefined,
    longTerm: input.gather !== undefined,
    pipeline: draft.pipeline,
    policy: draft.policyKind,
    versions: { ...draft.versions },
    pieces: disclosure.pieces.map((piece) => ({
      id: piece.id,
      status: toldStatus(piece),
      problem: piece.problemCode,
      original: input.salted(
        'original',
        draft.dossier.pieces.find((own) => outsideOf.get(own.id) === piece.id)?.sha256 ?? '',
      ),
    })),
    ...decisionsOf(draft, disclosure),
    counts: countsOf(disclosure),
    maskCommitments: stateCommitments(commitOutside(draft, { disclosure, textUnder })),
  }
}

/** Where the act asks for several. */
const periodsOf = ({ request: { periods = [] } }: Draft): { readonly [key: string]: Json } =>
  periods.length < 2 ? {} : { periods: periods.map(({ from, to }) => ({ from, to })) }

/** Who answers for the record, and by whom else it is handled (RGPD 4, 28). */
const controllerOf = ({ controller }: Draft): Json => ({
  association: nfc(controller?.association ?? null),
  finess: controller?.finess ?? null,
  processors: (controller?.processors ?? []).map(({ name, does, place }) => ({
    ...{ name: nfc(name), does: nfc(does), place: nfc(place) },
  })),
})

/**
 * How many answers and corrections, by kind. Where no piece is listed nothing is told of a record. Kinds that would tell what
 * a record hides (that somebody asks for silence, that an accord is waited for) are told with others.
 */
const decisionsOf = (draft: Draft, { pieces }: Disclosure): { readonly [key: string]: Json } => {
  if (pieces.length === 0) return {}
  const { answers, corrections, byKind } = countRulings(draft.rulings ?? [], draft)
  const outside: Record<string, number> = {}
  for (const [kind, count] of Object.entries(byKind)) {
    const told = outsideKinds[kind] ?? kind
    outside[told] = (outside[told] ?? 0) + count
  }
  return { decisions: { answers, corrections, byKind: outside, unanswered: dueQuestions(draft).length } }
}

const outsideKinds: Readonly<Record<string, string>> = {
  ...{ silence: 'passage', piece: 'passage' },
  ...{ accord: 'other', opinion: 'other', motif: 'other', nature: 'other' },
}

/** `framed`: all words of a piece, and not its pictures. */
const toldStatus = (piece: DisclosedPiece): string =>
  piece.status === 'whole' && !isWhole(piece) ? 'framed' : piece.status

const countsOf = (disclosure: Disclosure): { readonly [key: string]: Json } => {
  const count = (status: string): number => disclosure.pieces.filter((piece) => piece.status === status).length
  return {
    pieces: disclosure.pieces.length,
    whole: disclosure.pieces.filter(isWhole).length,
    framed: disclosure.pieces.filter((piece) => toldStatus(piece) === 'framed').length,
    masked: count('masked'),
    partial: count('partial'),
    withheld: count('withheld'),
    quarantined: count('quarantined'),
    containers: count('container'),
    ...(disclosure.cover.waiting === null ? {} : { ...disclosure.cover.waiting }),
    masks: countMasks(disclosure),
    byGround: Object.fromEntries(countByGround(disclosure.masks).map(({ ground, count: masks }) => [ground, masks])),
  }
}
