import type { Outside } from '../../model/copy/disclosure.ts'
import type { Needle, Proof } from '../../model/copy/proof.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { RequisError } from '../../model/problem.ts'
import { needlesOf } from '../../prove/needles.ts'
import { proveAll } from '../../prove/prove-all.ts'
import type { WriteOptions } from '../../write/pieces/labels.ts'
import { printedStrings } from '../../write/pieces/printed-strings.ts'
import type { ExportInput } from './export-draft.ts'

export type ProveInput = Pick<ExportInput, 'draft' | 'proveAssets' | 'onCopy' | 'prove'> & {
  readonly review: Pick<ExportInput['review'], 'decisions'>
  readonly write: WriteOptions
}

/** `copies` are proved; `all` are the files of the export, whose pages are numbered. */
type Copies = {
  readonly copies: readonly Rendition[]
  readonly all: readonly Rendition[]
  readonly needles: readonly Needle[]
}

/** The proof of what is listed, and that of the rest, apart: of which the proof says nothing. */
export const proveCopies = async (
  input: ProveInput,
  { copies, all, needles }: Copies,
  { disclosure, outsideOf }: Outside,
): Promise<{ readonly proof: Proof; readonly unlisted: Proof }> => {
  const prove = input.prove ?? proveAll
  const assets = {
    ...input.proveAssets,
    printed: printedStrings(disclosure, input.write, all),
    masks: disclosure.masks,
    pieces: disclosure.pieces,
    ...(input.onCopy === undefined ? {} : { onCopy: input.onCopy }),
  }
  const listed = needles.flatMap((needle) => {
    const pieceId = outsideOf.get(needle.pieceId)
    return pieceId === undefined ? [] : [{ ...needle, pieceId }]
  })
  const others = needles.filter((needle) => !outsideOf.has(needle.pieceId))
  // A piece that is listed nowhere has no copy; what it withholds is looked for in the letter all the same, apart: the
  // count that the proof prints would tell that there is such a piece.
  const letters = others.length === 0 ? [] : copies.filter((copy) => copy.pieceId === null)
  return { proof: await prove(copies, listed, assets), unlisted: await prove(letters, others, assets) }
}

/** What is withheld, and so looked for, whatever the form in which a piece leaves. */
export const needlesInside = ({ draft, review }: ProveInput, maskOf: Outside['maskOf']): readonly Needle[] =>
  needlesOf({
    dossier: draft.dossier,
    findings: draft.findings,
    decisions: review.decisions,
    maskOf,
    declared: draft.persons.filter(({ source }) => source !== 'text'),
  })

/** What failed and can be held back with no piece: nothing leaves. */
export const refuseFailed = (proofs: readonly Proof[]): void => {
  const proven = proofs.flatMap((proof) => proof.copies)
  const residues = proven.flatMap((copy) => copy.residues)
  if (residues.length > 0) {
    const maskIds = [...new Set(residues.map((residue) => residue.maskId))]
    throw new RequisError({ code: 'prove.residue', count: residues.length, maskIds })
  }
  const unread = proven.find((copy) => copy.notRun.length > 0)
  if (unread !== undefined) throw new RequisError({ code: 'prove.unreadable', name: unread.name })
}
