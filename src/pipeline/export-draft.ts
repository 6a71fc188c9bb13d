import type { Copies, Cover, Disclosure } from '../model/disclosure.ts'
import type { Draft, Review } from '../model/draft.ts'
import { RequisError } from '../model/problem.ts'
import type { Proof } from '../model/proof.ts'
import type { Rendition } from '../model/rendition.ts'
import { needlesOf } from '../prove/needles.ts'
import { proveAll } from '../prove/prove-all.ts'
import { type Redacted, redact } from '../redact/redact.ts'
import { withoutPictures } from '../redact/without-pictures.ts'
import { prepareStatement, sealExport } from '../seal/container.ts'
import type { Signer } from '../seal/signer.ts'
import { writeBordereau } from '../write/bordereau.ts'
import type { WriteOptions } from '../write/labels.ts'
import { writeLetter } from '../write/letter.ts'
import { printedStrings } from '../write/printed-strings.ts'
import { writeAll } from '../write/write-all.ts'
import { masksFile } from './masks-file.ts'
import type { Stage } from './propose-draft.ts'
import { statementOf } from './statement.ts'

export type ExportInput = {
  readonly draft: Draft
  readonly review: Review
  readonly signer: Signer
  readonly date: Date
  readonly copies: Copies
  readonly write: WriteOptions
  readonly proveAssets: Omit<Parameters<typeof proveAll>[2], 'printed' | 'masks'>
  readonly sha256: (bytes: Uint8Array) => string
  /** Keyed hash of a text with a secret of the draft: ties the copy to the original without telling it. */
  readonly salted: (purpose: string, text: string) => string
  readonly onStage?: (stage: Stage) => void
  /** Within a stage: copies done, of how many. */
  readonly onCopy?: (done: number, total: number) => void
}

export type Exported = {
  readonly reference: string
  readonly disclosure: Disclosure
  readonly proof: Proof
  readonly tree: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly container: Uint8Array
}

/** Steps 7 to 10 of the main walk. A residue throws `prove.residue`: nothing is sealed. */
export const exportDraft = async (input: ExportInput): Promise<Exported> => {
  const { draft, review } = input
  const cover = coverOf(input)
  input.onStage?.('redact')
  const redacted = redact({
    dossier: draft.dossier,
    findings: draft.findings,
    decisions: review.decisions,
    cover,
  })
  input.onStage?.('write')
  const { disclosure, copies, letter, proof } = await writeProven(input, redacted)
  input.onStage?.('seal')
  const statement = statementOf(input, disclosure)
  const payload = await payloadOf(input, disclosure, [...copies, letter], proof, statement)
  const sealed = await sealExport({
    payload,
    statement,
    bagInfo: { 'Source-Organization': cover.service ?? 'Requis', 'External-Identifier': cover.reference },
    signer: input.signer,
    date: input.date,
  })
  return { reference: cover.reference, disclosure, proof, tree: sealed.tree, container: sealed.container }
}

type Proven = {
  readonly disclosure: Disclosure
  readonly copies: readonly Rendition[]
  readonly letter: Rendition
  readonly proof: Proof
}

/** A copy whose pictures fail their proof is written again without them (REDACTION.md), and proved again. */
const writeProven = async (input: ExportInput, { disclosure, maskOf }: Redacted): Promise<Proven> => {
  const copies = await writeAll(disclosure, input.write, input.onCopy)
  input.onStage?.('prove')
  const letter = await writeLetter(disclosure, input.write)
  const proof = await proveCopies(input, [...copies, letter], maskOf, disclosure)
  const failed = proof.copies.filter(({ residues, notRun }) => residues.length > 0 || notRun.length > 0)
  const names = new Set(failed.map(({ name }) => name))
  const pieceIds = copies.flatMap(({ name, pieceId }) => (pieceId !== null && names.has(name) ? [pieceId] : []))
  const plain = withoutPictures(disclosure, new Set(pieceIds))
  if (plain !== null) return writeProven(input, { disclosure: plain, maskOf })
  refuseFailed(proof)
  return { disclosure, copies, letter, proof }
}

const coverOf = ({ draft, review, signer, date, copies }: ExportInput): Cover => ({
  reference: referenceOf(draft),
  requestReference: draft.request.reference,
  authority: draft.request.authority,
  basis: draft.request.basis,
  service: draft.dossier.service,
  date: date.toISOString().slice(0, 10),
  approvedBy: review.approvedBy,
  secondBy: review.secondBy,
  preparedBy: draft.preparedBy,
  waived: review.waived,
  demonstration: signer.demonstration,
  copies,
})

/** ASCII letters, digits and `-`, 60 at most; without a reference, `requis-` and the date of reception (CONTRACT.md). */
export const referenceOf = ({ request }: Draft): string => {
  const ascii = (request.reference ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return ascii !== ''
    ? ascii
    : `requis-${(request.receivedAt ?? 'sans-date').slice(0, 10).replaceAll(/[^A-Za-z0-9-]/g, '-')}`
}

const proveCopies = async (
  input: ExportInput,
  copies: readonly Rendition[],
  maskOf: ReadonlyMap<string, string>,
  disclosure: Disclosure,
): Promise<Proof> => {
  const { draft, review } = input
  const needles = needlesOf({
    dossier: draft.dossier,
    findings: draft.findings,
    decisions: review.decisions,
    maskOf,
    declared: draft.persons.filter(({ source }) => source !== 'text'),
  })
  return await proveAll(copies, needles, {
    ...input.proveAssets,
    printed: printedStrings(disclosure, input.write, copies),
    masks: disclosure.masks,
    ...(input.onCopy === undefined ? {} : { onCopy: input.onCopy }),
  })
}

const refuseFailed = (proof: Proof): void => {
  const residues = proof.copies.flatMap((copy) => copy.residues)
  if (residues.length > 0) {
    const maskIds = [...new Set(residues.map((residue) => residue.maskId))]
    throw new RequisError({ code: 'prove.residue', count: residues.length, maskIds })
  }
  const unread = proof.copies.find((copy) => copy.notRun.length > 0)
  if (unread !== undefined) throw new RequisError({ code: 'prove.unreadable', name: unread.name })
}

type Payload = readonly { readonly name: string; readonly bytes: Uint8Array }[]

/** The bordereau comes last: it prints the hash of every other file of `data/`, the statement's among them. */
const payloadOf = async (
  input: ExportInput,
  disclosure: Disclosure,
  copies: readonly Rendition[],
  proof: Proof,
  statement: ReturnType<typeof statementOf>,
): Promise<Payload> => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const files = [
    ...copies.map(({ name, bytes }) => ({ name, bytes })),
    { name: 'masks.jsonl', bytes: encode(masksFile(disclosure, copies)) },
    { name: 'proof.json', bytes: encode(`${JSON.stringify(proof, null, 2)}\n`) },
  ]
  const hashed = [...files, { name: 'statement.json', bytes: prepareStatement(files, statement) }]
  const pagesOf = new Map(copies.map((copy) => [copy.name, copy.pages]))
  const digests = hashed.map(({ name, bytes }) => ({
    name,
    sha256: input.sha256(bytes),
    pages: pagesOf.get(name) ?? null,
  }))
  const bordereau = await writeBordereau(disclosure, digests, input.write)
  return [...files, { name: bordereau.name, bytes: bordereau.bytes }]
}
