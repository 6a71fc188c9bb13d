import { signCades } from '../../src/seal/cms/cades.ts'
import { writeAsicManifest } from '../../src/seal/container/asic.ts'
import { payloadOxum, writeBagManifest, writeTagManifest } from '../../src/seal/container/bag.ts'
import { type JsonValue, writeCanonicalJson } from '../../src/seal/container/canonical-json.ts'
import { subjectsOf } from '../../src/seal/container/statement.ts'
import { isListed, measureFiles, mimetypeText, type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'

/** The same tree with another text in one file. */
export const withText = (tree: readonly TreeFile[], name: string, text: string): readonly TreeFile[] =>
  tree.map((file) => (file.name === name ? { name, bytes: Buffer.from(text, 'utf8') } : file))

export const textOf = (tree: readonly TreeFile[], name: string): string =>
  Buffer.from(tree.find((file) => file.name === name)?.bytes ?? []).toString('utf8')

/**
 * What a dishonest holder of a good key can do after any change: the hashes that the statement lists, every list and the signature made
 * again, at the same date. The bordereau keeps what it prints. `isStated`: the statement itself was changed, and stays as it is.
 */
export const reseal = async (
  changed: readonly TreeFile[],
  signer: Signer,
  { date, isStated }: { readonly date: Date; readonly isStated: boolean },
): Promise<readonly TreeFile[]> => {
  const stated = isStated ? changed : withText(changed, treeNames.statement, restated(changed))
  const payload = stated.filter(({ name }) => isListed(name) && name !== treeNames.tagManifest)
  const oxum = `Payload-Oxum: ${payloadOxum(measureFiles(payload))}`
  const info = textOf(payload, treeNames.bagInfo).replace(/Payload-Oxum: .*/, oxum)
  const tags = withText(
    withText(payload, treeNames.bagManifest, writeBagManifest(measureFiles(payload))),
    treeNames.bagInfo,
    info,
  )
  const files = [
    ...tags,
    { name: treeNames.tagManifest, bytes: Buffer.from(writeTagManifest(measureFiles(tags)), 'utf8') },
  ]
  const manifest = Buffer.from(writeAsicManifest(measureFiles(files)), 'utf8')
  return [
    { name: treeNames.mimetype, bytes: Buffer.from(mimetypeText, 'ascii') },
    ...files,
    { name: treeNames.manifest, bytes: manifest },
    { name: treeNames.signature, bytes: await signCades(manifest, signer, date) },
  ]
}

const restated = (tree: readonly TreeFile[]): string => {
  const statement: { readonly [key: string]: JsonValue } = JSON.parse(textOf(tree, treeNames.statement))
  const subject = subjectsOf(measureFiles(tree)).map(({ name, digest }) => ({ name, digest: { ...digest } }))
  return `${writeCanonicalJson({ ...statement, subject })}\n`
}
