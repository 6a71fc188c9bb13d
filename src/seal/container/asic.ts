import { mediaTypeOf } from '../../model/copy/media.ts'
import { isArchived, isListed, type MeasuredFile, sortFiles, treeNames } from './tree.ts'

const headOf = (uri: string, mediaType: string): readonly string[] => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">',
  `<asic:SigReference URI="${uri}" MimeType="${mediaType}"/>`,
]

const signedHead = headOf(treeNames.signature, 'application/pkcs7-signature')

const archiveHead = headOf(treeNames.archiveToken, 'application/vnd.etsi.timestamp-token')

const foot = '</asic:ASiCManifest>'

/** What is signed (EN 319 162-1): the hash of every other file, one line each, so that `sed` can read it too. */
export const writeAsicManifest = (files: readonly MeasuredFile[]): string =>
  writeLines(signedHead, referencesOf(files.filter(({ name }) => isListed(name))))

/** What is dated (EN 319 162-1, ASiC-E with time assertion): every file, the signature and its list among them. */
export const writeArchiveManifest = (files: readonly MeasuredFile[]): string =>
  writeLines(archiveHead, referencesOf(files.filter(({ name }) => isArchived(name))))

const referencesOf = (files: readonly MeasuredFile[]): readonly Reference[] =>
  sortFiles(files).map(({ name, sha256 }) => ({ name, digest: sha256.toString('base64') }))

export type Reference = { readonly name: string; readonly digest: string }

const writeLines = (head: readonly string[], references: readonly Reference[]): string =>
  `${[...head, ...references.map(referenceLine), foot].join('\n')}\n`

/** Names are safe ones (`names.ts`): nothing in them needs escaping. */
const referenceLine = ({ name, digest }: Reference): string =>
  `<asic:DataObjectReference URI="${name}" MimeType="${mediaTypeOf(name)}"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue>${digest}</ds:DigestValue></asic:DataObjectReference>`

const linePattern = /URI="([A-Za-z0-9._/-]{1,200})".{0,200}<ds:DigestValue>([A-Za-z0-9+/]{43}=)</

/** Null unless the bytes are exactly what we would write of the same references. No XML parser, none of its tricks. */
export const readAsicManifest = (bytes: Uint8Array): readonly Reference[] | null => {
  const text = Buffer.from(bytes).toString('utf8')
  const references: Reference[] = []
  for (const line of text.split('\n')) {
    const match = linePattern.exec(line)
    if (match?.[1] !== undefined && match[2] !== undefined) references.push({ name: match[1], digest: match[2] })
  }
  return Buffer.from(writeLines(signedHead, references), 'utf8').equals(bytes) ? references : null
}
