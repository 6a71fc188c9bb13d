import type { Disclosure, Outside } from '../../model/copy/disclosure.ts'
import { emptyFacts } from '../../model/copy/letter.ts'
import type { Needle, Proof } from '../../model/copy/proof.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { RequisError } from '../../model/problem.ts'
import { needlesOf } from '../../prove/needles.ts'
import { proveAll } from '../../prove/prove-all.ts'
import { withoutPictures } from '../../redact/without-pictures.ts'
import { letterText } from '../../reply/letter-text.ts'
import { writeLetter } from '../../write/letter/letter.ts'
import type { WriteOptions } from '../../write/pieces/labels.ts'
import { printedStrings } from '../../write/pieces/printed-strings.ts'
import { writeAll } from '../../write/write-all.ts'
import type { ExportInput } from './export-draft.ts'

type ProvenInput = Pick<ExportInput, 'draft' | 'letter' | 'proveAssets' | 'onStage' | 'onCopy'> & {
  readonly review: Pick<ExportInput['review'], 'decisions'>
  readonly write: WriteOptions
}

export type Proven = {
  readonly outside: Outside
  readonly copies: readonly Rendition[]
  readonly letter: Rendition
  readonly proof: Proof
}

/**
 * Steps 8 and 9 of the main walk. A copy whose pictures fail their proof is written again without them (docs/redaction.md),
 * and proved again; what fails otherwise throws.
 */
export const writeProven = async (input: ProvenInput, outside: Outside): Promise<Proven> => {
  const { disclosure } = outside
  const copies = await writeAll(disclosure, input.write, input.onCopy)
  input.onStage?.('prove')
  const letter = await letterCopy(disclosure, input.write, input.letter)
  const beside = await writeBeside(disclosure, input.write)
  const { proof, unlisted } = await proveCopies(input, [...copies, ...beside, letter], outside)
  const plain = withoutPictures(disclosure, failedPieces(proof, copies))
  if (plain !== null) return writeProven(input, { ...outside, disclosure: plain })
  refuse([proof, unlisted])
  return { outside, copies, letter, proof }
}

/** The letter of a disclosure: as somebody wrote it, else as it is proposed. */
export const letterCopy = async (
  disclosure: Disclosure,
  write: WriteOptions,
  own: string | null | undefined,
): Promise<Rendition> => {
  const { letter: facts = emptyFacts, labels, lang } = write
  return await writeLetter(disclosure, write, own ?? letterText(disclosure, { facts, labels, lang }))
}

/** A preview prints its data: what would leave in their place is proved too. */
const writeBeside = async (disclosure: Disclosure, write: WriteOptions): Promise<readonly Rendition[]> => {
  const pieces = disclosure.pieces.filter(({ format }) => format !== 'document')
  if (write.preview === undefined || pieces.length === 0) return []
  return await writeAll({ ...disclosure, pieces }, { ...write, preview: undefined })
}

const failedPieces = (proof: Proof, copies: readonly Rendition[]): ReadonlySet<string> => {
  const failed = proof.copies.filter(({ residues, notRun }) => residues.length > 0 || notRun.length > 0)
  const names = new Set(failed.map(({ name }) => name))
  return new Set(copies.flatMap(({ name, pieceId }) => (pieceId !== null && names.has(name) ? [pieceId] : [])))
}

/** The proof of what is listed, and that of the rest, apart: see `proveUnlisted`. */
const proveCopies = async (
  input: ProvenInput,
  copies: readonly Rendition[],
  { disclosure, maskOf, outsideOf }: Outside,
): Promise<{ readonly proof: Proof; readonly unlisted: Proof }> => {
  const inside = needlesInside(input, maskOf)
  const assets = {
    ...input.proveAssets,
    printed: printedStrings(disclosure, input.write, copies),
    masks: disclosure.masks,
    ...(input.onCopy === undefined ? {} : { onCopy: input.onCopy }),
  }
  const listed = inside.flatMap((needle) => {
    const pieceId = outsideOf.get(needle.pieceId)
    return pieceId === undefined ? [] : [{ ...needle, pieceId }]
  })
  const others = inside.filter((needle) => !outsideOf.has(needle.pieceId))
  return { proof: await proveAll(copies, listed, assets), unlisted: await proveUnlisted(copies, others, assets) }
}

const needlesInside = ({ draft, review }: ProvenInput, maskOf: Outside['maskOf']): readonly Needle[] =>
  needlesOf({
    dossier: draft.dossier,
    findings: draft.findings,
    decisions: review.decisions,
    maskOf,
    declared: draft.persons.filter(({ source }) => source !== 'text'),
  })

/**
 * A piece that is listed nowhere has no copy; what it withholds is looked for in the letter all the same, apart: the
 * count that the proof prints would tell that there is such a piece.
 */
const proveUnlisted = async (
  copies: readonly Rendition[],
  needles: readonly Needle[],
  assets: Parameters<typeof proveAll>[2],
): Promise<Proof> => {
  const letters = needles.length === 0 ? [] : copies.filter((copy) => copy.pieceId === null)
  return await proveAll(letters, needles, assets)
}

const refuse = (proofs: readonly Proof[]): void => {
  const proven = proofs.flatMap((proof) => proof.copies)
  const residues = proven.flatMap((copy) => copy.residues)
  if (residues.length > 0) {
    const maskIds = [...new Set(residues.map((residue) => residue.maskId))]
    throw new RequisError({ code: 'prove.residue', count: residues.length, maskIds })
  }
  const unread = proven.find((copy) => copy.notRun.length > 0)
  if (unread !== undefined) throw new RequisError({ code: 'prove.unreadable', name: unread.name })
}
