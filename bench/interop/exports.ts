import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { type SealedExport, sealExport } from '../../src/seal/container.ts'
import { loadDemoKey, makeDemoKey } from '../../src/seal/demo-key.ts'
import { addTimestamp } from '../../src/seal/signature-timestamp.ts'
import type { Signer } from '../../src/seal/signer.ts'
import { type TreeFile, treeNames } from '../../src/seal/tree.ts'
import type { Stamp } from '../../src/seal/tsa-client.ts'
import { writeZip } from '../../src/seal/zip.ts'
import { addScript, appendBytes, hideInPadding, negateRange, replacePage, widenGap } from './attack-pdf.ts'
import { forgeToken, signBare, signWithSha1 } from './attack-signature.ts'
import type { Authority } from './authority.ts'

/** `rank` is the number of the attack in SEAL.md, null for a genuine export. */
export type Sample = { readonly name: string; readonly rank: number | null; readonly container: Uint8Array }

const makePdf = async (line: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([300, 200]).drawText(line, { x: 20, y: 150, size: 12, font })
  return await document.save()
}

const textFile = (name: string, text: string): TreeFile => ({ name, bytes: Buffer.from(text, 'utf8') })

type Seal = { readonly stamp?: Stamp | undefined; readonly reference?: string; readonly bordereau?: Uint8Array }

/** A small export of an invented service. */
const seal = async (signer: Signer, { stamp, reference = 'REQ-2026-014', bordereau }: Seal): Promise<SealedExport> => {
  const copies = ['pieces/P01.pdf', 'pieces/P02.pdf'].map((name) => ({ name, engines: ['bench'], residues: [], notRun: [] }))
  const payload = [
    { name: 'pieces/P01.pdf', bytes: await makePdf('Rapport social, copie') },
    { name: 'pieces/P02.pdf', bytes: await makePdf('Courrier, copie') },
    textFile('masks.jsonl', ''),
    textFile('proof.json', JSON.stringify({ passed: true, copies })),
    { name: 'bordereau.pdf', bytes: bordereau ?? (await makePdf('Bordereau')) },
  ]
  const statement = { reference, counts: { masks: 0 }, supersedes: null, timestamped: stamp !== undefined }
  const bagInfo = { 'External-Identifier': reference }
  return await sealExport({ payload, statement, bagInfo, signer, date: new Date(), stamp })
}

export const algorithms = ['ES256', 'ES384', 'PS256', 'RS256'] as const

export const makeGenuine = async ({ signer, stamp }: Authority): Promise<readonly Sample[]> => {
  const samples: Sample[] = []
  for (const algorithm of algorithms) {
    for (const more of [{}, { stamp }]) {
      const { container } = await seal(signer(algorithm.toLowerCase(), algorithm), more)
      samples.push({ name: `${algorithm}${'stamp' in more ? ' dated' : ''}`, rank: null, container })
    }
  }
  return samples
}

const find = (tree: readonly TreeFile[], name: string): Uint8Array =>
  tree.find((file) => file.name === name)?.bytes ?? new Uint8Array()

export const makeAttacks = async (authority: Authority): Promise<readonly Sample[]> => {
  const director = authority.signer('es256', 'ES256')
  const { stamp } = authority
  const { tree } = await seal(director, { stamp })
  const other = (await seal(director, { stamp, reference: 'REQ-2026-015' })).tree
  const manifest = find(tree, treeNames.manifest)
  const zipped = async (rank: number, name: string, files: readonly TreeFile[]): Promise<Sample> => ({
    rank,
    name,
    container: await writeZip(files),
  })
  const sealed = async (rank: number, name: string, signer: Signer, more: Seal): Promise<Sample> => ({
    rank,
    name,
    container: (await seal(signer, more)).container,
  })
  const replace = (rank: number, name: string, file: string, bytes: Uint8Array): Promise<Sample> =>
    zipped(rank, name, tree.map((one) => (one.name === file ? { ...one, bytes } : one)))
  const pdf = (rank: number, name: string, make: (bytes: Uint8Array) => Uint8Array): Promise<Sample> =>
    replace(rank, name, treeNames.bordereau, make(find(tree, treeNames.bordereau)))
  const [first, second] = ['data/pieces/P01.pdf', 'data/pieces/P02.pdf']
  const swapped = tree.map((file) =>
    file.name === first ? { name: second, bytes: file.bytes } : file.name === second ? { name: first, bytes: file.bytes } : file,
  )
  const bordereau = find(tree, treeNames.bordereau)
  const signature = find(tree, treeNames.signature)
  const updated = await replacePage(bordereau)
  return [
    await pdf(1, 'PDF: bytes appended', appendBytes),
    await pdf(1, 'PDF: an update shows another page', () => updated),
    await sealed(2, 'PDF: a script, signed', director, { stamp, bordereau: await addScript(await makePdf('Bordereau')) }),
    await pdf(3, 'PDF: a negative ByteRange', negateRange),
    await pdf(4, 'PDF: an object in the gap', widenGap),
    await pdf(4, 'PDF: bytes in the padding', hideInPadding),
    await replace(5, 'signed attributes stripped', treeNames.signature, await signBare(manifest, director)),
    await replace(6, 'signed with SHA-1', treeNames.signature, await signWithSha1(manifest, authority)),
    await sealed(6, 'RSA of 1024 bits', authority.signer('rsa1024', 'RS256'), { stamp }),
    await replace(7, 'list in CRLF', treeNames.manifest, bytesOf(textOf(manifest).replaceAll('\n', '\r\n'))),
    await zipped(10, 'zip: an entry twice', [...tree, textFile('data/masks.jsonl', 'x')]),
    { rank: 10, name: 'zip: a name that climbs', container: climb(await writeZip(tree)) },
    await replace(11, 'one bit of a copy', first, flipBit(find(tree, first))),
    await zipped(11, 'a file more', [...tree, textFile('data/pieces/P03.pdf', 'x')]),
    await zipped(11, 'a file less', tree.filter(({ name }) => name !== second)),
    await zipped(11, 'two copies swapped', swapped),
    await sealed(13, 'another key, same authority', authority.signer('other', 'ES256'), { stamp }),
    await sealed(13, 'another key, own authority', loadDemoKey(await makeDemoKey(new Date())), { stamp }),
    await sealed(14, 'expired certificate', authority.signer('expired', 'ES256'), { stamp }),
    await replace(15, 'token of another export', treeNames.archiveToken, find(other, treeNames.archiveToken)),
    await replace(15, 'token by who may not date', treeNames.archiveToken, await forgeToken(find(tree, treeNames.archiveManifest), authority)),
    await replace(15, 'signature dated by another token', treeNames.signature, await addTimestamp(signature, () => stamp(bytesOf('else')))),
  ]
}

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

/** What the bench asks the authority for. */
export const issueAll = async ({ issue }: Authority): Promise<void> => {
  await issue('es256', 'ec256')
  await issue('es384', 'ec384')
  await issue('ps256', 'rsa3072')
  await issue('rs256', 'rsa3072')
  await issue('other', 'ec256')
  await issue('rsa1024', 'rsa1024')
  await issue('expired', 'ec256', { dates: '-not_before 20250101000000Z -not_after 20251231000000Z' })
}

export const writeSample = (folder: string, { container }: Sample): void =>
  writeFileSync(join(folder, 'export.asice'), container)
