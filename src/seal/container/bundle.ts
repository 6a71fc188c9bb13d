import { type Certificate, readCertificate } from '../asn1/certificate.ts'
import { readPem } from '../asn1/pem.ts'
import { type Cms, type CmsVerdict, checkCms, readCms } from '../cms/cms-reader.ts'
import { type Reference, readAsicManifest } from './asic.ts'
import type { JsonValue } from './canonical-json.ts'
import { type ByteSource, isSource, type OpenedFile, openPart, sourceOf } from './source.ts'
import { treeNames } from './tree.ts'
import { readContainer, type ZipFlaw } from './zip.ts'

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
  'agreement',
  'reveal',
  'bordereau-signature',
  'bordereau-prints',
  'guides',
  'timestamp',
  'revocation',
  'superseded',
] as const

export type CheckId = (typeof checkIds)[number]

/**
 * A file of an extracted tree. `bytes` is null for what is no plain file (a link, a device, a folder without any file,
 * whose name ends with a slash): it is refused.
 */
export type ReceivedFile = { readonly name: string; readonly bytes: Uint8Array | ByteSource | null }

/** A container, whole or where it lies, or the files of an extracted tree. */
export type Received = Uint8Array | ByteSource | readonly ReceivedFile[]

type TreeFlaw = 'special-file' | 'empty-folder' | 'unreadable'

/** What was received, taken apart. Each part is null when it is absent or unreadable: then its checks fail. */
export type Bundle = {
  readonly flaw: ZipFlaw | TreeFlaw | null
  readonly names: readonly string[]
  readonly files: ReadonlyMap<string, OpenedFile>
  /** The bytes of the files that Requis reads. */
  readonly contents: ReadonlyMap<string, Uint8Array>
  readonly references: readonly Reference[] | null
  readonly cms: Cms | null
  readonly verdict: CmsVerdict | null
  readonly certificate: Certificate | null
  readonly chain: readonly Certificate[]
  readonly statement: JsonValue
}

export const openBundle = async (received: Received): Promise<Bundle> => {
  const { files: list, flaw } = await openReceived(received)
  const contents = new Map(list.flatMap(({ name, bytes }) => (bytes === null ? [] : [[name, bytes] as const])))
  const manifest = contents.get(treeNames.manifest) ?? null
  const cms = attempt(() => readCms(contentOf(contents, treeNames.signature)))
  const chain = attempt(() => readPem(contentOf(contents, treeNames.chain)).map(readCertificate)) ?? []
  // What is too large to be read would be taken for absent.
  const isUnread = list.some(({ name, bytes }) => bytes === null && isRead(name))
  return {
    flaw: flaw ?? (isUnread ? 'too-large' : null),
    names: list.map(({ name }) => name),
    files: new Map(list.map((file) => [file.name, file] as const)),
    contents,
    references: manifest === null ? null : readAsicManifest(manifest),
    cms,
    verdict: cms === null || manifest === null ? null : attempt(() => checkCms(cms, manifest, false)),
    certificate: cms?.certificate ?? null,
    chain,
    statement: attempt(() => parseJson(contentOf(contents, treeNames.statement))),
  }
}

const readNames: ReadonlySet<string> = new Set(Object.values(treeNames))

const isRead = (name: string): boolean => readNames.has(name)

type Opened = { readonly files: readonly OpenedFile[]; readonly flaw: Bundle['flaw'] }

const openReceived = async (received: Received): Promise<Opened> => {
  const isContainer = received instanceof Uint8Array || isSource(received)
  return isContainer ? await readContainer(sourceOf(received), isRead) : await readTree(received)
}

const readTree = async (received: readonly ReceivedFile[]): Promise<Opened> => {
  const files: OpenedFile[] = []
  for (const { name, bytes } of received) {
    if (bytes === null) continue
    const source = sourceOf(bytes)
    const file = await openPart({ name, source, at: 0, length: source.size }, isRead).catch(() => null)
    if (file === null) return { files, flaw: 'unreadable' }
    files.push(file)
  }
  const special = received.filter(({ bytes }) => bytes === null)
  if (special.length === 0) return { files, flaw: null }
  return { files, flaw: special.every(({ name }) => name.endsWith('/')) ? 'empty-folder' : 'special-file' }
}

const contentOf = (contents: Bundle['contents'], name: string): Uint8Array => contents.get(name) ?? new Uint8Array()

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
