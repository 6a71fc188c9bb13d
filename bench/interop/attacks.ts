import { type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import { writeContainer } from '../../src/seal/container/zip.ts'
import { loadDemoKey, makeDemoKey } from '../../src/seal/keys/demo-key.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import { addTimestamp } from '../../src/seal/time/signature-timestamp.ts'
import { makePdf, textFile } from '../../test/unit/seal/invented.ts'
import { addScript, appendBytes, fillGap, hideInPadding, negateRange, replacePage } from './attack-pdf.ts'
import { forgeToken, signBare, signWithSha1 } from './attack-signature.ts'
import type { Authority } from './authority.ts'
import { type Sample, seal } from './exports.ts'

/** The attacks of docs/seal.md that a tool of somebody else may meet: 8, 9, 12 and 16 are about words of ours alone. */
export const makeAttacks = async (authority: Authority): Promise<readonly Sample[]> => {
  const director = authority.signer('es256', 'ES256')
  const { tree } = await seal(director, { stamp: authority.stamp })
  return [
    ...(await attackPdf(tree, director, authority)),
    ...(await attackSignature(tree, director, authority)),
    ...(await attackFiles(tree)),
    ...(await attackSigner(authority)),
    ...(await attackTokens(tree, director, authority)),
  ]
}

const attackPdf = async (
  tree: readonly TreeFile[],
  director: Signer,
  { stamp }: Authority,
): Promise<readonly Sample[]> => {
  const pdf = find(tree, treeNames.bordereau)
  const change = (bytes: Uint8Array): readonly TreeFile[] => replace(tree, treeNames.bordereau, bytes)
  const script = await seal(director, { stamp, bordereau: await addScript(await makePdf('Bordereau')) })
  return [
    await sampleOf(1, 'PDF: bytes appended', change(appendBytes(pdf))),
    await sampleOf(1, 'PDF: an update shows another page', change(await replacePage(pdf))),
    { attack: 2, name: 'PDF: a script, signed', dated: true, container: script.container },
    await sampleOf(3, 'PDF: a negative ByteRange', change(negateRange(pdf))),
    await sampleOf(4, 'PDF: an entry in the gap', change(fillGap(pdf))),
    await sampleOf(4, 'PDF: bytes in the padding', change(hideInPadding(pdf))),
  ]
}

const attackSignature = async (
  tree: readonly TreeFile[],
  director: Signer,
  authority: Authority,
): Promise<readonly Sample[]> => {
  const list = find(tree, treeNames.manifest)
  const change = (bytes: Uint8Array): readonly TreeFile[] => replace(tree, treeNames.signature, bytes)
  const weak = await seal(authority.signer('rsa1024', 'RS256'), { stamp: authority.stamp })
  const crlf = bytesOf(textOf(list).replaceAll('\n', '\r\n'))
  return [
    await sampleOf(5, 'signed attributes stripped', change(await signBare(list, director))),
    await sampleOf(6, 'signed with SHA-1', change(await signWithSha1(list, authority))),
    { attack: 6, name: 'RSA of 1024 bits', dated: true, container: weak.container },
    await sampleOf(7, 'list in CRLF', replace(tree, treeNames.manifest, crlf)),
  ]
}

const attackFiles = async (tree: readonly TreeFile[]): Promise<readonly Sample[]> => {
  const [first, second] = ['data/pieces/P01.pdf', 'data/pieces/P02.pdf']
  const [one, two] = [find(tree, first), find(tree, second)]
  return [
    await sampleOf(10, 'zip: an entry twice', [...tree, textFile('data/masks.jsonl', 'x')]),
    { attack: 10, name: 'zip: a name that climbs', dated: true, container: climb(Buffer.concat(writeContainer(tree))) },
    await sampleOf(11, 'one bit of a copy', replace(tree, first, flipBit(one))),
    await sampleOf(11, 'a file more', [...tree, textFile('data/pieces/P03.pdf', 'x')]),
    await sampleOf(11, 'a file less', without(tree, second)),
    await sampleOf(11, 'two copies swapped', replace(replace(tree, first, two), second, one)),
  ]
}

const attackSigner = async ({ signer, stamp }: Authority): Promise<readonly Sample[]> => {
  const samples: Sample[] = []
  for (const [attack, name, by] of [
    [13, 'another key, same authority', signer('other', 'ES256')],
    [13, 'another key, own authority', loadDemoKey(await makeDemoKey(new Date()))],
    [14, 'expired certificate', signer('expired', 'ES256')],
  ] as const) {
    samples.push({ attack, name, dated: true, container: (await seal(by, { stamp })).container })
  }
  return samples
}

const attackTokens = async (
  tree: readonly TreeFile[],
  director: Signer,
  authority: Authority,
): Promise<readonly Sample[]> => {
  const { stamp } = authority
  const other = (await seal(director, { stamp, reference: 'REQ-2026-015' })).tree
  const change = (token: Uint8Array): readonly TreeFile[] => replace(tree, treeNames.archiveToken, token)
  const forged = await forgeToken(find(tree, treeNames.archiveManifest), authority)
  const misdated = await addTimestamp(find(tree, treeNames.signature), () => stamp(bytesOf('else')))
  return [
    await sampleOf(15, 'token of another export', change(find(other, treeNames.archiveToken))),
    await sampleOf(15, 'token by who may not date', change(forged)),
    await sampleOf(15, 'signature dated by another token', replace(tree, treeNames.signature, misdated)),
  ]
}

const sampleOf = async (attack: number, name: string, tree: readonly TreeFile[]): Promise<Sample> => ({
  attack,
  name,
  dated: true,
  container: Buffer.concat(writeContainer(tree)),
})

const find = (tree: readonly TreeFile[], name: string): Uint8Array =>
  tree.find((file) => file.name === name)?.bytes ?? new Uint8Array()

const replace = (tree: readonly TreeFile[], name: string, bytes: Uint8Array): readonly TreeFile[] =>
  tree.map((file) => (file.name === name ? { name, bytes } : file))

const without = (tree: readonly TreeFile[], name: string): readonly TreeFile[] =>
  tree.filter((file) => file.name !== name)

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

/** In both headers of the entry, and nowhere else. */
const climb = (container: Uint8Array): Buffer =>
  bytesOf(
    textOf(container).replace(
      /(PK\x03\x04[\s\S]{26}|PK\x01\x02[\s\S]{42})data\/masks\.jsonl/g,
      (_, header: string) => `${header}../../mask.jsonl`,
    ),
  )

const flipBit = (bytes: Uint8Array): Uint8Array => {
  const middle = bytes.length >> 1
  return Uint8Array.from(bytes, (byte, at) => (at === middle ? byte ^ 1 : byte))
}
