import {
  type DerNode,
  derInteger,
  derOid,
  derSequence,
  derValue,
  readChildren,
  readDer,
} from '../../../src/seal/asn1/der.ts'
import { assembleCms } from '../../../src/seal/cms/cades.ts'
import { readCms } from '../../../src/seal/cms/cms-reader.ts'
import { writeArchiveManifest } from '../../../src/seal/container/asic.ts'
import { measureFiles, type TreeFile, treeNames } from '../../../src/seal/container/tree.ts'
import type { Signer } from '../../../src/seal/keys/signer.ts'
import { type GatherValues, gatherWith, type RevocationSource } from '../../../src/seal/revocation/long-term.ts'
import type { RevocationValues } from '../../../src/seal/revocation/revocation-values.ts'
import { type Stamp, stampWith } from '../../../src/seal/time/tsa-client.ts'
import { bytesOf, replaceFile } from './fixture.ts'
import { makeInput } from './invented.ts'
import { makePki, type Pki } from './pki.ts'
import { makeCrl } from './revocation-files.ts'
import { localTsa, tsaOf } from './tsa.ts'
import { type SealedExport, sealExport } from './whole.ts'

/** A director whose authority publishes, and a service of time stamps under another. `rootList` is of the director's root. */
export type World = {
  readonly director: Pki
  readonly service: Pki
  readonly signer: Signer
  readonly stamp: Stamp
  readonly rootList: Buffer
}

export const makeWorld = (): World => {
  const director = makePki()
  for (const name of ['director', 'other']) director.issue(name, 'ec256')
  director.issue('responder', 'ec256', 'responder')
  const service = makePki()
  service.issue('tsa', 'ec256', 'stamper')
  return {
    director,
    service,
    signer: director.signer('director', 'ES256'),
    stamp: stampWith(tsaOf(localTsa(service.folder, 'tsa'))),
    rootList: makeCrl(director, { by: 'root' }),
  }
}

export const gatherFrom = (source: Partial<RevocationSource>): GatherValues =>
  gatherWith({
    files: { crls: [], ocsp: [] },
    ask: null,
    trust: [],
    now: () => new Date(),
    warn: () => {},
    ...source,
  })

/** An export at level LT; with a null `gather`, at level T. */
export const sealWith = async (
  { signer, stamp }: Pick<World, 'signer' | 'stamp'>,
  gather: GatherValues | null,
): Promise<SealedExport> => {
  const input = await makeInput(signer, new Date())
  return await sealExport({ ...input, stamp, ...(gather === null ? {} : { gather }) })
}

/** The tree with other revocation values in its signature: nobody signed them, so anyone can. */
export const withValues = (tree: readonly TreeFile[], values: RevocationValues): readonly TreeFile[] => {
  const cms = readCms(bytesOf(tree, treeNames.signature))
  const { certificate, algorithm } = cms
  if (certificate === null || algorithm === null) throw new Error('No signer')
  const parts = { ...cms, certificate, algorithm, attributes: [...cms.attributes.values()], values }
  return replaceFile(tree, treeNames.signature, assembleCms(parts))
}

/** An OtherRevocationInfoFormat, as SignedData.crls holds it. */
export const otherValue = (oid: string, value: Uint8Array): Buffer => derValue(0xa1, derOid(oid), value)

/** The same signature with these bytes as its crls, whatever they are. */
export const withRawCrls = (signature: Uint8Array, crls: Uint8Array, version: bigint): Buffer => {
  const [type, content] = readChildren(readDer(signature))
  const fields = content === undefined ? [] : readChildren(readChildren(content)[0] ?? content)
  const kept = fields.filter(({ tag }) => tag !== 0xa1)
  const signedData = derSequence(derInteger(version), ...raws(kept.slice(1, -1)), crls, ...raws(kept.slice(-1)))
  return derSequence(...raws(type === undefined ? [] : [type]), derValue(0xa0, signedData))
}

const raws = (nodes: readonly DerNode[]): readonly Buffer[] => nodes.map(({ raw }) => raw)

/** The dated list and its token made again, as anyone can who has the service date other bytes. */
export const dateAgain = async (tree: readonly TreeFile[], stamp: Stamp): Promise<readonly TreeFile[]> => {
  const files = tree.filter(({ name }) => name !== treeNames.archiveManifest && name !== treeNames.archiveToken)
  const manifest = Buffer.from(writeArchiveManifest(measureFiles(files)))
  return [
    ...files,
    { name: treeNames.archiveManifest, bytes: manifest },
    { name: treeNames.archiveToken, bytes: await stamp(manifest) },
  ]
}
