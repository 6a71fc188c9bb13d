import { extensionOf } from '../../../read/entry/reading.ts'
import type { JsonValue } from '../../../seal/container/canonical-json.ts'
import { prepareStatement, type SealInput } from '../../../seal/container/container.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { Signer } from '../../../seal/keys/signer.ts'
import type { CarriedDossier, PieceRestriction, Restriction } from '../../model/carried.ts'
import { pathTells } from '../../treat/hidden/find-terms.ts'
import type { TreatDesk } from '../../treat/treatment.ts'
import type { writtenFiles } from '../folders.ts'
import { numberOf } from '../paths.ts'
import { writeSlip } from './slip.ts'

/** A file of the dossier that is written; `path` is where it would lie in a folder. */
export type Contained = ReturnType<typeof writtenFiles>[number]

export type Containing = {
  /** The restriction under which the whole container lies; null for the open one. */
  readonly closed: PieceRestriction | null
  readonly carried: CarriedDossier
  readonly place: number
  readonly desk: TreatDesk
  readonly signer: Signer
}

/** A file as `dossier.json` tells it: where it lies, what it was called, what it is. */
export type ListedFile = {
  readonly path: string
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly title: string
  readonly kind: string | null
  readonly date: string | null
  readonly masked: boolean
  readonly restrictions: readonly Restriction[]
}

type Contents = Pick<SealInput, 'payload' | 'statement'> & {
  /** The bytes of the statement, as the seal will write them. */
  readonly stated: Uint8Array
}

/**
 * What a container of a dossier holds. Files lie under neutral names, as they are in `fichiers/`, masked in `pieces/`, whose proof is
 * told; `dossier.json` says what each was called, where that tells nothing hidden.
 */
export const contentsOf = async (
  written: readonly Contained[],
  { closed, carried, place, desk, signer }: Containing,
): Promise<Contents> => {
  const files = written.map((one, at) => containedOf(one, at, carried))
  const listed = files.map((one) => one.listed)
  const masks = files.flatMap(({ name, masks: count }) => masksOf(name, count))
  const payload = [
    ...files.map(({ name, bytes }) => ({ name, bytes })),
    textFile('dossier.json', `${JSON.stringify(dossierOf(listed, { closed, carried, place, desk }), null, 2)}\n`),
    textFile('masks.jsonl', masks.map((mask, at) => `${JSON.stringify({ id: `M${at + 1}`, ...mask })}\n`).join('')),
    textFile('proof.json', `${JSON.stringify({ copies: files.flatMap(({ proof }) => proof ?? []), passed: true })}\n`),
  ]
  const statement = statementOf(listed, masks.length, { closed, place, desk, signer })
  const stated = prepareStatement(payload, statement)
  const slip = await writeSlip(listed, { statement: sha256Hex(stated), closed, reference: numberOf(place), desk })
  return { payload: [...payload, { name: 'bordereau.pdf', bytes: slip }], statement, stated }
}

const textFile = (name: string, text: string) => ({ name, bytes: Buffer.from(text, 'utf8') })

const containedOf = (
  { carried: file, name, path, sha256, bytes }: Contained,
  at: number,
  { hiddenWords }: Pick<CarriedDossier, 'hiddenWords'>,
) => {
  const { masked, title, kind, date, restrictions } = file
  const open = (text: string): string => (pathTells(text, hiddenWords) ? '' : text)
  const extension = extensionOf(path).toLowerCase()
  const neutral = `P${String(at + 1).padStart(4, '0')}${/^[a-z0-9]{1,8}$/.test(extension) ? `.${extension}` : ''}`
  const own = `${masked === null ? 'fichiers' : 'pieces'}/${neutral}`
  const listed: ListedFile = {
    ...{ path: `data/${own}`, name, sha256, bytes: bytes.length },
    ...{ title: open(title), kind: kind === null ? null : open(kind), date, masked: masked !== null, restrictions },
  }
  const count = Object.values(masked?.rules ?? {}).reduce((sum, one) => sum + one, 0)
  const proof =
    masked === null ? null : { name: own, engines: masked.engines ?? [], searched: count, residues: [], notRun: [] }
  return { name: own, listed, bytes, masks: count, proof }
}

const masksOf = (name: string, count: number) =>
  Array.from({ length: count }, () => ({ piece: name, by: 'rule' as const }))

type Told = Pick<Containing, 'closed' | 'place' | 'desk'>

/** For the software that takes the dossier in. Its own number is not there where that tells who hides. */
const dossierOf = (files: readonly ListedFile[], { closed, carried, place, desk }: Omit<Containing, 'signer'>) => ({
  ...{ format: 'requis-dossier-v1', batch: desk.plan.id, reference: numberOf(place) },
  dossier: pathTells(carried.source.key, carried.hiddenWords) ? null : carried.source.key,
  ...{ closed, files },
})

/** What the seal states: who copied what, under which versions, and counts. No word of the record. */
const statementOf = (
  files: readonly ListedFile[],
  masks: number,
  { closed, place, desk, signer }: Told & { readonly signer: Signer },
): JsonValue => {
  const { plan, approvedBy, migration } = desk
  const masked = files.filter((one) => one.masked).length
  return {
    ...{ purpose: 'migration', reference: numberOf(place), batch: plan.id, date: plan.date.slice(0, 10) },
    request: { kind: 'migration', reference: null, reason: nfc(migration.reason) },
    ...{ preparedBy: nfc(plan.preparedBy), approvedBy: nfc(approvedBy), demonstration: signer.demonstration },
    ...{ timestamped: false, longTerm: false, pipeline: plan.pipeline, versions: { ...plan.versions } },
    ...{ closed, restrictions: [...new Set(files.flatMap((one) => one.restrictions))].sort() },
    counts: { files: files.length, whole: files.length - masked, masked, masks },
  }
}

const nfc = (text: string | null): string | null => text?.normalize('NFC') ?? null
