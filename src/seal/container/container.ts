import { RequisError } from '../../model/problem.ts'
import { readCertificate } from '../asn1/certificate.ts'
import { writePem } from '../asn1/pem.ts'
import { signCades } from '../cms/cades.ts'
import type { Signer } from '../keys/signer.ts'
import { signPdf } from '../pdf/pades.ts'
import { readPdfSignature } from '../pdf/pades-reader.ts'
import { extendPdf } from '../pdf/pdf-extension.ts'
import { addValues, type GatherValues } from '../revocation/long-term.ts'
import { addTimestamp } from '../time/signature-timestamp.ts'
import type { Stamp } from '../time/tsa-client.ts'
import { writeArchiveManifest, writeAsicManifest } from './asic.ts'
import { bagitText, writeBagInfo, writeBagManifest, writeTagManifest } from './bag.ts'
import type { JsonValue } from './canonical-json.ts'
import { sha256Hex } from './hash.ts'
import { areSafeNames } from './names.ts'
import { disclosing, type Purpose } from './purpose.ts'
import { writeReadme } from './readme.ts'
import { buildStatement } from './statement.ts'
import { measureFiles, mimetypeText, sortFiles, type TreeFile, treeNames } from './tree.ts'
import { verifyScript } from './verify-script.ts'
import { writeContainer } from './zip.ts'

/**
 * `payload` names are relative to `data/`; it holds the copies, `masks.jsonl`, `proof.json` and the `bordereau.pdf` to
 * sign, not `statement.json`, which is made here of `statement`.
 */
export type SealInput = {
  readonly payload: readonly TreeFile[]
  readonly statement: JsonValue
  readonly bagInfo: Readonly<Record<string, string>>
  readonly signer: Signer
  readonly date: Date
  /** Dates both signatures (CAdES-B-T, PAdES-B-T) and the whole container; without it nothing proves the date. */
  readonly stamp?: Stamp | undefined
  /** With a stamp: proofs that no certificate is revoked enter the signature (CAdES-B-LT). */
  readonly gather?: GatherValues | undefined
  /** What the signature is said to mean; a communication without. */
  readonly purpose?: Purpose
}

/**
 * `container` comes in pieces, to be written one after the other; those of the tree's files are theirs. `rootHash` stands
 * for the whole export: the SHA-256, in hex, of the signed manifest.
 */
export type SealedExport = {
  readonly tree: readonly TreeFile[]
  readonly container: readonly Uint8Array[]
  readonly rootHash: string
}

type Sealing = SealInput & { readonly purpose: Purpose }

export const sealExport = async (input: SealInput): Promise<SealedExport> => {
  if (input.gather !== undefined && input.stamp === undefined) throw new RequisError({ code: 'internal' })
  const sealing = { ...input, purpose: input.purpose ?? disclosing }
  const payload = await buildPayload(sealing)
  const files = addTags(payload, sealing)
  if (!areSafeNames(files.map(({ name }) => name))) throw new RequisError({ code: 'internal' })
  const manifest = Buffer.from(writeAsicManifest(measureFiles(files)), 'utf8')
  const signature = await signCades(manifest, input.signer, input.date)
  const signed = [
    ...files,
    { name: treeNames.manifest, bytes: manifest },
    { name: treeNames.signature, bytes: await dated(signature, input) },
  ]
  const mimetype = textFile(treeNames.mimetype, mimetypeText)
  const sealed = [...signed, ...(await archive([mimetype, ...signed], input))]
  return { tree: [mimetype, ...sortFiles(sealed)], container: writeContainer(sealed), rootHash: sha256Hex(manifest) }
}

/** The proofs come after the date: what is made after the signature knows any revocation older than it. */
const dated = async (signature: Uint8Array, { stamp, gather }: SealInput): Promise<Uint8Array> => {
  if (stamp === undefined) return signature
  const stamped = await addTimestamp(signature, stamp)
  return gather === undefined ? stamped : await addValues(stamped, gather)
}

/** The last files: the list of all the others, and the token that dates it. */
const archive = async (files: readonly TreeFile[], { stamp }: SealInput): Promise<readonly TreeFile[]> => {
  if (stamp === undefined) return []
  const manifest = textFile(treeNames.archiveManifest, writeArchiveManifest(measureFiles(files)))
  return [manifest, { name: treeNames.archiveToken, bytes: await stamp(manifest.bytes) }]
}

/** The statement as `sealExport` will write it: the bordereau prints its hash, so it is needed before. */
export const prepareStatement = (payload: readonly TreeFile[], statement: JsonValue): Uint8Array =>
  buildStatement(measureFiles(inData(payload)), statement)

const inData = (payload: readonly TreeFile[]): readonly TreeFile[] =>
  payload.map(({ name, bytes }) => ({ name: `data/${name}`, bytes }))

const buildPayload = async (input: Sealing): Promise<readonly TreeFile[]> => {
  const { payload, statement, signer, date, stamp, purpose } = input
  const files = inData(payload)
  const bordereau = files.find(({ name }) => name === treeNames.bordereau)
  const names = new Set(files.map(({ name }) => name))
  const isComplete = names.has(treeNames.masks) && names.has(treeNames.proof) && !names.has(treeNames.statement)
  if (bordereau === undefined || !isComplete) throw new RequisError({ code: 'internal' })
  const { commonName } = readCertificate(signer.certificate)
  const facts = { name: commonName, reason: purpose.reason, date, stamp }
  return [
    ...files.filter((file) => file !== bordereau),
    { name: treeNames.bordereau, bytes: await proved(await signPdf(bordereau.bytes, signer, facts), input) },
    { name: treeNames.statement, bytes: buildStatement(measureFiles(files), statement) },
  ]
}

/** The second signature says the same as the first: whoever is warned of one is warned of both. */
const proved = async (pdf: Uint8Array, { stamp, gather }: Sealing): Promise<Uint8Array> =>
  stamp === undefined || gather === undefined
    ? pdf
    : extendPdf(pdf, await gather(readPdfSignature(pdf), { isQuiet: true }), stamp)

/** The files that make the tree a BagIt bag which explains itself. The tag manifest comes last: it lists the others. */
const addTags = (
  payload: readonly TreeFile[],
  { signer, date, bagInfo, stamp, gather, purpose }: Sealing,
): readonly TreeFile[] => {
  const files = [
    ...payload,
    textFile(treeNames.bagit, bagitText),
    textFile(treeNames.bagInfo, writeBagInfo(bagInfo, measureFiles(payload), date)),
    textFile(treeNames.bagManifest, writeBagManifest(measureFiles(payload))),
    textFile(treeNames.chain, [signer.certificate, ...signer.chain].map((der) => writePem(der)).join('')),
    textFile(
      treeNames.readme,
      writeReadme({
        ...{ certificate: readCertificate(signer.certificate), date, purpose },
        ...{ timestamped: stamp !== undefined, longTerm: gather !== undefined },
      }),
    ),
    textFile(treeNames.script, verifyScript),
  ]
  return [...files, textFile(treeNames.tagManifest, writeTagManifest(measureFiles(files)))]
}

const textFile = (name: string, text: string): TreeFile => ({ name, bytes: Buffer.from(text, 'utf8') })
