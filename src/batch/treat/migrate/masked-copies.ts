import type { Cover, Disclosure } from '../../../model/copy/disclosure.ts'
import { type Copies, copyForms } from '../../../model/copy/disclosure.ts'
import type { Rendition } from '../../../model/copy/rendition.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { needlesOf } from '../../../prove/needles.ts'
import { proveAll } from '../../../prove/prove-all.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import { redact } from '../../../redact/redact.ts'
import { printedStrings } from '../../../write/pieces/printed-strings.ts'
import { writeAll } from '../../../write/write-all.ts'
import type { MaskedCopy } from '../../model/carried.ts'
import type { TreatDesk } from '../treatment.ts'

export type CopyInput = {
  readonly draft: Draft
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  /** How the dossier is named on a page that has to be laid out anew: a number, never a name. */
  readonly reference: string
}

/**
 * Copies of pieces without what is masked, each proved by the readings that proved no writer. A copy that fails in one form is
 * written in the next; a piece that is not in the result has none that passed.
 */
export const maskedCopies = async (
  pieces: readonly Piece[],
  input: CopyInput,
  desk: TreatDesk,
): Promise<ReadonlyMap<string, MaskedCopy>> => {
  const passed = new Map<string, MaskedCopy>()
  for (const copies of forms) {
    const left = pieces.filter(({ id }) => !passed.has(id))
    if (left.length === 0) break
    for (const [id, copy] of await copiesIn(copies, left, input, desk)) passed.set(id, copy)
  }
  return passed
}

/** A file's own format first (docs/batch.md), then a page that any reader opens. */
const forms: readonly Copies[] = copyForms.filter((form) => form !== 'facsimile').reverse()

const copiesIn = async (
  copies: Copies,
  pieces: readonly Piece[],
  { draft, findings, decisions, reference }: CopyInput,
  desk: TreatDesk,
): Promise<readonly (readonly [string, MaskedCopy])[]> => {
  const dossier = { ...draft.dossier, pieces }
  const { disclosure, maskOf } = redact({
    dossier,
    findings,
    decisions,
    cover: coverOf(draft, reference, copies, desk),
  })
  const written = await writeAll(disclosure, desk.write)
  const declared = draft.persons.filter(({ source }) => source !== 'text')
  const proof = await proveAll(written, needlesOf({ dossier, findings, decisions, maskOf, declared }), {
    ...{ pdfiumWasm: desk.pdfiumWasm, ocr: null, masks: disclosure.masks },
    printed: printedStrings(disclosure, desk.write, written),
  })
  const isGood = new Map(
    proof.copies.map(({ name, residues, notRun }) => [name, residues.length + notRun.length === 0]),
  )
  return written.flatMap((copy) =>
    copy.pieceId !== null && isGood.get(copy.name) === true ? [[copy.pieceId, copyOf(copy, disclosure)] as const] : [],
  )
}

const copyOf = ({ name, bytes, mediaType, pieceId }: Rendition, { masks }: Disclosure): MaskedCopy => {
  const own = masks.filter((mask) => mask.pieceId === pieceId)
  const rules: Record<string, number> = {}
  for (const { by } of own) rules[by] = (rules[by] ?? 0) + 1
  const fields = own.flatMap(({ source }) => (source?.kind === 'field' ? [source.path] : []))
  return { bytes, extension: extensionOf(name), mediaType, rules, fields }
}

const coverOf = ({ dossier }: Draft, reference: string, copies: Copies, desk: TreatDesk): Cover => ({
  ...{ reference, requestReference: null, authority: null, basis: null, service: dossier.service },
  ...{ date: desk.plan.date.slice(0, 10), approvedBy: desk.approvedBy, secondBy: null, preparedBy: desk.approvedBy },
  ...{ waived: false, demonstration: false, copies, law: desk.law.version, waiting: null, decided: null },
})
