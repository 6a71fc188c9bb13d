import { isPreviewFile, previewName, previewTail } from '../../model/copy/preview.ts'
import { bagitText, payloadOxum, writeBagManifest, writeTagManifest } from '../container/bag.ts'
import type { Bundle, Check, CheckId } from '../container/bundle.ts'
import { areSafeNames, isSafeName } from '../container/names.ts'
import type { OpenedFile } from '../container/source.ts'
import { isListed, mimetypeText, treeNames } from '../container/tree.ts'

/** `previews`: copies that bear the mark of a preview; whoever sealed them, nobody approved them. */
export const checkFiles = (bundle: Bundle, previews: number): readonly Check[] => [
  checkStructure(bundle),
  result('names', areSafeNames(bundle.names), { files: bundle.names.length }),
  checkFileSet(bundle, previews),
  checkDigests(bundle),
  result('bag-manifests', isGoodBag(bundle), {}),
]

export const result = (id: CheckId, isGood: boolean, facts: Check['facts']): Check => ({
  id,
  outcome: isGood ? 'passed' : 'failed',
  facts,
})

/** No signature covers `mimetype`: it has one content, in a container as in an extracted tree, and may not lack. */
const checkStructure = ({ contents, flaw }: Bundle): Check => {
  const type = contents.get(treeNames.mimetype) ?? null
  const found = flaw ?? (type === null ? 'no-type' : isText(type, mimetypeText) ? null : 'other-type')
  return result('container-structure', found === null, { flaw: found ?? 'none' })
}

const isText = (bytes: Uint8Array | null, text: string): boolean =>
  bytes !== null && Buffer.from(text, 'utf8').equals(bytes)

/** The files are those of the signed list: not one more, not one less. */
/** A preview cannot become an export by being sealed. The mark stands in the last octets of its files. */
export const countPreviews = async ({ files }: Bundle): Promise<number> => {
  let count = 0
  for (const file of files.values()) if (/\.pdf$/i.test(file.name) && (await isPreview(file))) count += 1
  return count
}

const isPreview = async ({ name, source, at, size }: OpenedFile): Promise<boolean> => {
  if (name.includes(previewName)) return true
  const length = Math.min(size, previewTail)
  return isPreviewFile(await source.read(at + size - length, length))
}

const checkFileSet = ({ names, references }: Bundle, previews: number): Check => {
  const signed = new Set((references ?? []).map(({ name }) => name))
  const present = names.filter(isListed)
  const extra = present.filter((name) => !signed.has(name))
  const missing = [...signed].filter((name) => !present.includes(name))
  const isExact = references !== null && signed.size === references.length && present.length === signed.size
  const facts = {
    signed: signed.size,
    extra: extra.length,
    missing: missing.length,
    ...firstOf([...extra, ...missing]),
    ...(previews === 0 ? {} : { flaw: 'preview', previews }),
  }
  return result('file-set', previews === 0 && isExact && extra.length === 0 && missing.length === 0, facts)
}

/** A name is shown only when it is one that Requis could have given. */
const firstOf = (names: readonly string[]): Check['facts'] => {
  const first = names.find(isSafeName)
  return first === undefined ? {} : { first }
}

const checkDigests = ({ references, files }: Bundle): Check => {
  const changed = (references ?? [])
    .filter(({ name, digest }) => files.get(name)?.sha256.toString('base64') !== digest)
    .map(({ name }) => name)
  const isGood = references !== null && references.length > 0 && changed.length === 0
  return result('digests', isGood, { files: references?.length ?? 0, changed: changed.length, ...firstOf(changed) })
}

/** The bag says the same as the signed list, byte for byte: `sha256sum -c` alone gives the same answer. */
const isGoodBag = ({ files, contents, names }: Bundle): boolean => {
  const list = [...files.values()]
  const info = Buffer.from(contents.get(treeNames.bagInfo) ?? []).toString('utf8')
  return (
    isText(contents.get(treeNames.bagit) ?? null, bagitText) &&
    isText(contents.get(treeNames.bagManifest) ?? null, writeBagManifest(list)) &&
    isText(contents.get(treeNames.tagManifest) ?? null, writeTagManifest(list)) &&
    info.endsWith(`\nPayload-Oxum: ${payloadOxum(list)}\n`) &&
    info.match(/payload-oxum/gi)?.length === 1 &&
    !names.some(isOtherBagFile)
  )
}

/** RFC 8493 2.2: what tells a bag reader of files that are elsewhere, or gives a second list of hashes. */
const isOtherBagFile = (name: string): boolean =>
  /^(?:fetch|(?:tag)?manifest-.*)\.txt$/i.test(name) && name !== treeNames.bagManifest && name !== treeNames.tagManifest
