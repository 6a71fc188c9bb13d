import { signCades } from '../../src/seal/cms/cades.ts'
import { writeArchiveManifest } from '../../src/seal/container/asic.ts'
import { measureFiles, type TreeFile, treeNames } from '../../src/seal/container/tree.ts'
import { writeContainer } from '../../src/seal/container/zip.ts'
import { loadDemoKey, makeDemoKey } from '../../src/seal/keys/demo-key.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import type { GatherValues } from '../../src/seal/revocation/long-term.ts'
import { addTimestamp } from '../../src/seal/time/signature-timestamp.ts'
import type { Stamp } from '../../src/seal/time/tsa-client.ts'
import { textFile } from '../../test/unit/seal/invented.ts'
import { reseal } from '../contradictions/reseal.ts'
import { addScript, appendBytes, fillGap, hideInPadding, negateRange, replacePage } from './attack-pdf.ts'
import { forgeToken, signBare, signWithSha1 } from './attack-signature.ts'
import type { Authority } from './authority.ts'
import { type Sample, seal } from './exports.ts'

/** How the attacked export was sealed: with a date, or also with proofs of non-revocation (level LTA). */
type Terms = { readonly stamp: Stamp; readonly gather?: GatherValues }

/** The attacks of docs/seal.md that a tool of somebody else may meet: 8, 9, 12 and 16 are about words of ours alone. */
export const makeAttacks = async (authority: Authority, isLongTerm: boolean): Promise<readonly Sample[]> => {
  const { stamp, gather } = authority
  const terms: Terms = isLongTerm ? { stamp, gather } : { stamp }
  const director = authority.signer('es256', 'ES256')
  const { tree } = await seal(director, terms)
  const samples = [
    ...(await attackPdf(tree, director, terms)),
    ...(await attackSignature(tree, director, authority, terms)),
    ...(await attackFiles(tree)),
    ...(await attackSigner(authority, terms)),
    ...(await attackTokens(tree, director, authority, terms)),
    ...(await attackLists(director, stamp)),
  ]
  return isLongTerm ? samples.map((sample) => ({ ...sample, isLongTerm })) : samples
}

const attackPdf = async (tree: readonly TreeFile[], director: Signer, terms: Terms): Promise<readonly Sample[]> => {
  const pdf = find(tree, treeNames.bordereau)
  const change = (bytes: Uint8Array): readonly TreeFile[] => replace(tree, treeNames.bordereau, bytes)
  const script = await seal(director, { ...terms, change: addScript })
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
  terms: Terms,
): Promise<readonly Sample[]> => {
  const list = find(tree, treeNames.manifest)
  const change = (bytes: Uint8Array): readonly TreeFile[] => replace(tree, treeNames.signature, bytes)
  const weak = await seal(authority.signer('rsa1024', 'RS256'), terms)
  const crlf = bytesOf(textOf(list).replaceAll('\n', '\r\n'))
  return [
    await sampleOf(5, 'signed attributes stripped', change(await signBare(list, director))),
    await sampleOf(6, 'signed with SHA-1', change(await signWithSha1(list, authority))),
    { attack: 6, name: 'RSA of 1024 bits', dated: true, container: weak.container },
    await sampleOf(7, 'list in CRLF', replace(tree, treeNames.manifest, crlf)),
  ]
}

const attackFiles = async (tree: readonly TreeFile[]): Promise<readonly Sample[]> => {
  const [first, second] = ['data/pieces/P01.pdf', 'data/pieces/P02.csv']
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

/** No proof of non-revocation can be had for a key of one's own, nor for an expired one. */
const attackSigner = async ({ signer, stamp }: Authority, terms: Terms): Promise<readonly Sample[]> => {
  const samples: Sample[] = []
  for (const [attack, name, by, how] of [
    [13, 'another key, same authority', signer('other', 'ES256'), terms],
    [13, 'another key, own authority', loadDemoKey(await makeDemoKey(new Date())), { stamp }],
    [14, 'expired certificate', signer('expired', 'ES256'), { stamp }],
    [17, 'signed by an authority', signer('authority', 'ES256'), terms],
  ] as const) {
    samples.push({ attack, name, dated: true, container: (await seal(by, how)).container })
  }
  return samples
}

/** By the director's own key: what a list says twice, or of another algorithm. */
const attackLists = async (director: Signer, stamp: Stamp): Promise<readonly Sample[]> => {
  const date = new Date()
  const { tree } = await seal(director, { stamp })
  const again = async (files: readonly TreeFile[]): Promise<readonly TreeFile[]> =>
    await dateAll(await reseal(files, director, { date, isStated: true }), stamp)
  const twice = textOf(find(tree, treeNames.bagInfo)).replace(
    /Payload-Oxum: .*\n/,
    (line) => `${line}Payload-Oxum: 1.1\n`,
  )
  const list = bytesOf(textOf(find(tree, treeNames.manifest)).replace('xmlenc#sha256', 'xmlenc#sha512'))
  const renamed = replace(
    replace(tree, treeNames.manifest, list),
    treeNames.signature,
    await signCades(list, director, date),
  )
  return [
    await sampleOf(18, 'bag: a second Payload-Oxum', await again(replace(tree, treeNames.bagInfo, bytesOf(twice)))),
    await sampleOf(18, 'bag: fetch.txt', await again([...tree, textFile('fetch.txt', 'http://127.0.0.1/ 1 data/x\n')])),
    await sampleOf(19, 'list: a digest named SHA-512', await dateAll(renamed, stamp)),
  ]
}

/** Dates the signature, then the whole. */
const dateAll = async (tree: readonly TreeFile[], stamp: Stamp): Promise<readonly TreeFile[]> => {
  const signature = await addTimestamp(find(tree, treeNames.signature), stamp)
  const listed = without(
    without(replace(tree, treeNames.signature, signature), treeNames.archiveManifest),
    treeNames.archiveToken,
  )
  const list = Buffer.from(writeArchiveManifest(measureFiles(listed)))
  return [
    ...listed,
    { name: treeNames.archiveManifest, bytes: list },
    { name: treeNames.archiveToken, bytes: await stamp(list) },
  ]
}

const attackTokens = async (
  tree: readonly TreeFile[],
  director: Signer,
  authority: Authority,
  terms: Terms,
): Promise<readonly Sample[]> => {
  const { stamp } = authority
  const other = (await seal(director, { ...terms, reference: 'REQ-2026-015' })).tree
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
