import { compareUnits } from './hash.ts'
import { type Measure, measure } from './measure.ts'

/** A file of an export. `name` is relative to its root, with slashes. */
export type TreeFile = { readonly name: string; readonly bytes: Uint8Array }

/** The same file as lists tell it, without its bytes. */
export type MeasuredFile = Measure & { readonly name: string }

export const measureFiles = (files: readonly TreeFile[]): readonly MeasuredFile[] =>
  files.map(({ name, bytes }) => ({ name, ...measure(bytes) }))

export const treeNames = {
  mimetype: 'mimetype',
  manifest: 'META-INF/ASiCManifest001.xml',
  signature: 'META-INF/signature001.p7s',
  archiveManifest: 'META-INF/ASiCArchiveManifest.xml',
  archiveToken: 'META-INF/timestamp001.tst',
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  bagManifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  chain: 'certs/chain.pem',
  readme: 'LISEZMOI.txt',
  script: 'verify.sh',
  statement: 'data/statement.json',
  bordereau: 'data/bordereau.pdf',
  masks: 'data/masks.jsonl',
  proof: 'data/proof.json',
  /** Of a container that a migration makes: what each file was called, and what it is. */
  dossier: 'data/dossier.json',
} as const

export const mimetypeText = 'application/vnd.etsi.asic-e+zip'

/** Where the copies lie, and where a migration puts files as they were. */
export const dataFolders = { copies: 'data/pieces/', files: 'data/fichiers/' } as const

export const isPayload = (name: string): boolean => name.startsWith('data/')

const unlisted: ReadonlySet<string> = new Set([
  treeNames.mimetype,
  treeNames.manifest,
  treeNames.signature,
  treeNames.archiveManifest,
  treeNames.archiveToken,
])

/** What the signed manifest lists: everything but itself, its signature, what dates both, and the container's type. */
export const isListed = (name: string): boolean => !unlisted.has(name)

/** What the dated manifest lists: everything but itself and its token. */
export const isArchived = (name: string): boolean =>
  name !== treeNames.archiveManifest && name !== treeNames.archiveToken

export const sortFiles = <File extends { readonly name: string }>(files: readonly File[]): readonly File[] =>
  [...files].sort((a, b) => compareUnits(a.name, b.name))
