import type { Copies, Cover, Disclosure } from '../../model/copy/disclosure.ts'
import { isHandedOver } from '../../model/copy/letter.ts'
import type { Proof } from '../../model/copy/proof.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { CheckId } from '../../model/law/intake.ts'
import { RequisError } from '../../model/problem.ts'
import type { proveAll } from '../../prove/prove-all.ts'
import { type LetterDesk, senderProblems } from '../../reply/letter-facts.ts'
import type { Told } from '../../reply/told.ts'
import { prepareStatement, sealExport } from '../../seal/container/container.ts'
import type { Lineage } from '../../seal/container/lineage.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import type { GatherValues } from '../../seal/revocation/long-term.ts'
import type { Stamp } from '../../seal/time/tsa-client.ts'
import { writeBordereau } from '../../write/letter/bordereau.ts'
import type { WriteOptions } from '../../write/pieces/labels.ts'
import type { Stage } from '../propose/propose-draft.ts'
import { refuseOpened } from '../propose/reviewing.ts'
import { type FallenProblem, fallenProblems, laidAnew } from './fallen-problems.ts'
import { labellingOf } from './labelling.ts'
import { discloseOutside } from './letter-outside.ts'
import { masksFile } from './masks-file.ts'
import { referenceOf } from './reference.ts'
import { statementOf } from './statement.ts'
import { decidedIn, waitingIn } from './waiting.ts'
import { writeProven } from './write-proven.ts'

export type ExportInput = {
  readonly draft: Draft
  readonly review: Review
  readonly signer: Signer
  /** Dates the signatures and the container; undefined when no time stamping service is used. */
  readonly stamp: Stamp | undefined
  /** With a stamp: puts the proofs that no certificate is revoked in the signature. */
  readonly gather?: GatherValues | undefined
  readonly date: Date
  readonly copies: Copies
  readonly write: Omit<WriteOptions, 'letter'>
  readonly desk: LetterDesk
  /** The letter as the director left it; null prints the proposed one. */
  readonly letter: string | null
  readonly proveAssets: Omit<Parameters<typeof proveAll>[2], 'printed' | 'masks' | 'pieces'>
  /** Another prover, to see what becomes of a copy that fails. */
  readonly prove?: typeof proveAll
  readonly sha256: (bytes: Uint8Array) => string
  /** Keyed hash of a text with a secret of the draft: ties the copy to the original, orders persons, and tells neither. */
  readonly salted: (purpose: string, text: string) => string
  /** The export that this one replaces (`replaceExport`). */
  readonly replaces?: Lineage
  readonly onStage?: (stage: Stage) => void
  /** Within a stage: copies done, of how many. */
  readonly onCopy?: (done: number, total: number) => void
}

export type Exported = {
  readonly reference: string
  readonly disclosure: Disclosure
  /** The check that let no piece leave; null where none did. */
  readonly stop: CheckId | null
  /** Pieces that the export lists nowhere; they are in the internal annex. */
  readonly unlisted: number
  readonly proof: Proof
  /** Pieces of which no copy, or a poorer one, passed its proof: by their numbers in the record. */
  readonly fallen: readonly FallenProblem[]
  readonly tree: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** In pieces, to be written one after the other. */
  readonly container: readonly Uint8Array[]
  /** Stands for the whole export: `requis verify --json` shows the same. */
  readonly rootHash: string
}

/** Steps 7 to 10 of the main walk. A residue that no piece could be withheld for throws `prove.residue`: nothing is sealed. */
export const exportDraft = async (input: ExportInput): Promise<Exported> => {
  const { draft, review } = input
  refuseOpened(draft, review.decisions)
  const example = senderProblems(draft, input.desk).find(({ code }) => code === 'letter.example')
  if (example !== undefined) throw new RequisError(example)
  const cover = coverOf(input)
  input.onStage?.('redact')
  const { decisions } = review
  const labelling = labellingOf(draft, input.salted)
  const told = withWaiver(
    discloseOutside({ draft, decisions, cover, desk: input.desk, words: input.write, labelling }),
    review,
  )
  const write: WriteOptions = { ...input.write, letter: told.facts }
  input.onStage?.('write')
  const { copies, letter, proof, ...proven } = await writeProven({ ...input, write }, told)
  const { disclosure } = proven.told
  input.onStage?.('seal')
  const stop = isHandedOver(told.outcome) ? null : told.facts.stop
  const statement = statementOf(input, proven.told, stop)
  const anew = laidAnew(proven.falls, { disclosure, copies })
  const payload = await payloadOf({ ...input, write, anew }, disclosure, [...copies, letter], proof, statement)
  const sealed = await sealExport({
    payload,
    statement,
    bagInfo: { 'Source-Organization': cover.service ?? 'Requis', 'External-Identifier': cover.reference },
    signer: input.signer,
    date: input.date,
    stamp: input.stamp,
    gather: input.gather,
  })
  const unlisted = told.inside.pieces.length - disclosure.pieces.length
  const { tree, container, rootHash } = sealed
  const fallen = fallenProblems(proven.falls, { ...proven.told, copies })
  return { reference: cover.reference, disclosure, stop, unlisted, proof, fallen, tree, container, rootHash }
}

/** Where no piece is listed, whether a question stood open would tell that a record is held: whoever took the proposals waived. */
const withWaiver = (told: Told, { waived, accepted = false }: Review): Told => {
  const { disclosure } = told
  const isTold = waived || (accepted && disclosure.pieces.length === 0)
  return { ...told, disclosure: { ...disclosure, cover: { ...disclosure.cover, waived: isTold } } }
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
  waiting: waitingIn(draft, review),
  decided: decidedIn(draft),
  preparedBy: draft.preparedBy,
  waived: review.waived,
  demonstration: signer.demonstration,
  copies,
  ...(draft.versions.law === undefined ? {} : { law: draft.versions.law }),
})

type Payload = readonly { readonly name: string; readonly bytes: Uint8Array }[]

/** The bordereau comes last: it prints the hash of every other file of `data/`, the statement's among them. */
const payloadOf = async (
  input: ExportInput & { readonly write: WriteOptions; readonly anew: ReadonlySet<string> },
  disclosure: Disclosure,
  copies: readonly Rendition[],
  proof: Proof,
  statement: ReturnType<typeof statementOf>,
): Promise<Payload> => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const files = [
    ...copies.map(({ name, bytes }) => ({ name, bytes })),
    { name: 'masks.jsonl', bytes: encode(masksFile(disclosure, copies)) },
    { name: 'proof.json', bytes: encode(proofFile(proof, copies, input.sha256)) },
  ]
  const hashed = [...files, { name: 'statement.json', bytes: prepareStatement(files, statement) }]
  const copyOf = new Map(copies.map((copy) => [copy.name, copy]))
  const digests = hashed.map(({ name, bytes }) => ({
    name,
    sha256: input.sha256(bytes),
    pages: copyOf.get(name)?.pages ?? null,
    norms: copyOf.get(name)?.norms ?? [],
    isAnew: input.anew.has(copyOf.get(name)?.pieceId ?? ''),
  }))
  const bordereau = await writeBordereau(disclosure, digests, input.write)
  return [...files, { name: bordereau.name, bytes: bordereau.bytes }]
}

/** Each copy by its hash: another file under its name was not proved. */
const proofFile = ({ copies, ...proof }: Proof, files: readonly Rendition[], sha256: ExportInput['sha256']): string => {
  const hashOf = new Map(files.map(({ name, bytes }) => [name, sha256(bytes)]))
  const named = copies.map(({ name, ...copy }) => ({ name, sha256: hashOf.get(name), ...copy }))
  return `${JSON.stringify({ copies: named, ...proof }, null, 2)}\n`
}
