import { type Reference, readAsicManifest } from './asic.ts'
import type { JsonValue } from './canonical-json.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { type Cms, type CmsVerdict, checkCms, readCms } from './cms-reader.ts'
import { readPem } from './pem.ts'
import { type TreeFile, treeNames } from './tree.ts'
import { readZip, type ZipFlaw } from './zip.ts'

/** One line of the checklist. `facts` hold ids, numbers and neutral names; sentences live in `messages/`. */
export type Check = {
  readonly id: CheckId
  readonly outcome: 'passed' | 'failed' | 'warning' | 'not-checked'
  readonly facts: Readonly<Record<string, string | number>>
}

export const checkIds = [
  'container-structure',
  'names',
  'signature-present',
  'cms-structure',
  'signed-attributes',
  'digest-algorithm',
  'key-strength',
  'signature-valid',
  'signing-certificate',
  'certificate-validity',
  'certificate-usage',
  'trust',
  'pin',
  'file-set',
  'digests',
  'bag-manifests',
  'format-version',
  'statement-canonical',
  'statement-subjects',
  'proof-report',
  'masks',
  'reveal',
  'bordereau-signature',
  'timestamp',
  'revocation',
  'superseded',
] as const

export type CheckId = (typeof checkIds)[number]

/**
 * A file of an extracted tree. `bytes` is null for what is no plain file (a link, a device, a folder without any file,
 * whose name ends with a slash): it is refused.
 */
export type ReceivedFile = { readonly name: string; readonly bytes: Uint8Array | null }

type TreeFlaw = 'special-file' | 'empty-folder'

/** What was received, taken apart. Each part is null when it is absent or unreadable: then its checks fail. */
export type Bundle = {
  readonly flaw: ZipFlaw | TreeFlaw | null
  readonly names: readonly string[]
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly references: readonly Reference[] | null
  readonly cms: Cms | null
  readonly verdict: CmsVerdict | null
  readonly certificate: Certificate | null
  readonly chain: readonly Certificate[]
  readonly statement: JsonValue
}

export const openBundle = async (received: Uint8Array | readonly ReceivedFile[]): Promise<Bundle> => {
  const isContainer = received instanceof Uint8Array
  const { files: list, flaw } = isContainer ? await readZip(received) : readTree(received)
  const files = new Map(list.map(({ name, bytes }) => [name, bytes] as const))
  const manifest = files.get(treeNames.manifest) ?? null
  const cms = attempt(() => readCms(fileOf(files, treeNames.signature)))
  const chain = attempt(() => readPem(fileOf(files, treeNames.chain)).map(readCertificate)) ?? []
  return {
    flaw,
    names: list.map(({ name }) => name),
    files,
    references: manifest === null ? null : readAsicManifest(manifest),
    cms,
    verdict: cms === null || manifest === null ? null : attempt(() => checkCms(cms, manifest, false)),
    certificate: cms?.certificate ?? null,
    chain,
    statement: attempt(() => parseJson(fileOf(files, treeNames.statement))),
  }
}

type Tree = { readonly files: readonly TreeFile[]; readonly flaw: TreeFlaw | null }

const readTree = (received: readonly ReceivedFile[]): Tree => {
  const files = received.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]))
  const special = received.filter(({ bytes }) => bytes === null)
  if (special.length === 0) return { files, flaw: null }
  return { files, flaw: special.every(({ name }) => name.endsWith('/')) ? 'empty-folder' : 'special-file' }
}

const fileOf = (files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array => files.get(name) ?? new Uint8Array()

export const parseJson = (bytes: Uint8Array): JsonValue =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))

/** Hostile bytes make parsers throw. Null is not silence: every check that needs the part fails on it. */
export const attempt = <T>(make: () => T): T | null => {
  try {
    return make()
  } catch {
    return null
  }
}
