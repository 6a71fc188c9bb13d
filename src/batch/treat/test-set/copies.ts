import type { Copies, Cover, DisclosedPiece } from '../../../model/copy/disclosure.ts'
import type { Rendition } from '../../../model/copy/rendition.ts'
import { wholeCopies } from '../../../pipeline/export/whole-copies.ts'
import { proveAll } from '../../../prove/prove-all.ts'
import { printedStrings } from '../../../write/pieces/printed-strings.ts'
import { writeAll } from '../../../write/write-all.ts'
import { type Borrowed, discloseBorrowed } from '../../pseudonym/disclose.ts'
import type { TestSetInput } from '../../pseudonym/test-set.ts'
import type { TreatDesk } from '../treatment.ts'

/** A dossier of a test set: its copies that passed their proof, by piece, and what became of every piece. */
export type TestCopies = {
  readonly copies: ReadonlyMap<string, Rendition>
  readonly pieces: readonly DisclosedPiece[]
  readonly borrowed: Borrowed
  /** Pieces that stand in the copy of another: a mail, a FHIR document. */
  readonly inside: ReadonlySet<string>
}

/** A file's own format first; what fails its proof there is laid out anew, and then is left out. */
export const testCopies = async (input: TestSetInput, reference: string, desk: TreatDesk): Promise<TestCopies> => {
  const own = discloseBorrowed(input, coverOf(reference, 'own', desk))
  const copies = new Map(await provenCopies(own, own.redacted.disclosure.pieces, desk))
  const failed = own.redacted.disclosure.pieces.filter(({ id, blocks }) => blocks.length > 0 && !copies.has(id))
  if (failed.length > 0) {
    const anew = discloseBorrowed(input, coverOf(reference, 'rebuilt', desk))
    const ids = new Set(failed.map(({ id }) => id))
    const pieces = anew.redacted.disclosure.pieces.filter(({ id }) => ids.has(id))
    for (const [id, copy] of await provenCopies(anew, pieces, desk)) copies.set(id, copy)
  }
  const whole = wholeCopies([...copies.values()], input.dossier.pieces)
  const joined = new Map(whole.copies.flatMap((copy) => (copy.pieceId === null ? [] : [[copy.pieceId, copy]])))
  return { copies: joined, pieces: own.redacted.disclosure.pieces, borrowed: own, inside: whole.inside }
}

const provenCopies = async (
  { redacted, needles }: Borrowed,
  pieces: readonly DisclosedPiece[],
  desk: TreatDesk,
): Promise<ReadonlyMap<string, Rendition>> => {
  const disclosure = { ...redacted.disclosure, pieces }
  const written = await writeAll(disclosure, desk.write)
  const proof = await proveAll(written, needles, {
    ...{ pdfiumWasm: desk.pdfiumWasm, ocr: null, masks: disclosure.masks, pieces },
    printed: printedStrings(disclosure, desk.write, written),
  })
  const passed = new Set(
    proof.copies.flatMap(({ name, residues, notRun }) => (residues.length + notRun.length === 0 ? [name] : [])),
  )
  return new Map(
    written.flatMap((copy) => (copy.pieceId !== null && passed.has(copy.name) ? [[copy.pieceId, copy]] : [])),
  )
}

/** No name of the service stands on a page: what a page is called says that it is no real one. */
const coverOf = (reference: string, copies: Copies, { plan, law }: TreatDesk): Cover => ({
  ...{ reference, requestReference: null, authority: null, basis: null, service: null },
  ...{ date: plan.date.slice(0, 10), approvedBy: '', secondBy: null, preparedBy: '' },
  ...{ waived: true, demonstration: false, copies, law: law.version, waiting: null, decided: null },
})
