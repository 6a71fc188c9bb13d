import type { KeyObject } from 'node:crypto'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect } from 'vitest'
import { signWithKey } from '../../../src/seal/asn1/algorithms.ts'
import { signCades } from '../../../src/seal/cms/cades.ts'
import { writeAsicManifest } from '../../../src/seal/container/asic.ts'
import { payloadOxum, writeBagManifest, writeTagManifest } from '../../../src/seal/container/bag.ts'
import type { SealInput } from '../../../src/seal/container/container.ts'
import { isListed, measureFiles, mimetypeText, type TreeFile, treeNames } from '../../../src/seal/container/tree.ts'
import { loadDemoKey, makeDemoKey } from '../../../src/seal/keys/demo-key.ts'
import type { Signer } from '../../../src/seal/keys/signer.ts'
import { type Verdict, type Verification, type VerifyInput, verifyExport } from '../../../src/seal/verify/verify.ts'
import { verifyAsPage } from './page-verifier.ts'

/** The date on which the invented exports are signed, and checked. */
export const signedOn = new Date('2026-03-02T09:30:00Z')

export const demoSigner = async (date = signedOn): Promise<Signer> => loadDemoKey(await makeDemoKey(date))

export const makePdf = async (line: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([300, 200]).drawText(line, { x: 20, y: 150, size: 12, font })
  return document.save()
}

export const textFile = (name: string, text: string): TreeFile => ({ name, bytes: Buffer.from(text, 'utf8') })

const proofOf = (names: readonly string[]) => ({
  passed: true,
  copies: names.map((name) => ({ name, engines: ['pdfium'], searched: 2, residues: [], notRun: [] })),
})

const masks =
  '{"category":"health","ground":"SANTE","id":"M1","piece":"P02"}\n{"category":"person","ground":"TIERS","id":"M2","piece":"P01"}\n'

/** A small export of an invented service: two copies, two masks, a letter, a bordereau. */
export const makeInput = async (signer: Signer, date = signedOn): Promise<SealInput> => ({
  payload: [
    { name: 'pieces/P01.pdf', bytes: await makePdf('Rapport social, copie') },
    textFile('pieces/P02.csv', 'date;montant\n2026-01-05;[SANTE]\n'),
    textFile('masks.jsonl', masks),
    textFile('proof.json', JSON.stringify(proofOf(['pieces/P01.pdf', 'pieces/P02.csv']))),
    { name: 'letter.pdf', bytes: await makePdf('Madame, Monsieur') },
    { name: 'bordereau.pdf', bytes: await makePdf('Bordereau') },
  ],
  statement: { reference: 'REQ-2026-014', counts: { masks: 2, pieces: 2 }, waived: false, supersedes: null },
  bagInfo: { 'Source-Organization': 'Service social – Val de Louvre', 'External-Identifier': 'REQ-2026-014' },
  signer,
  date,
})

/** Asks the verifier and the one of the offline page: whatever a test tries, both must say the same. */
export const verify = async (
  container: VerifyInput['container'],
  options: Partial<Omit<VerifyInput, 'container'>> = {},
): Promise<Verification> => {
  const input = { container, trust: [], pin: null, now: signedOn, ...options }
  const verification = await verifyExport(input)
  expect(await verifyAsPage(input)).toEqual(verification)
  return verification
}

/**
 * For bytes changed at random, where OpenSSL reads a certificate more strictly than the page does: both must give the
 * same verdict, and may differ in the points that led to it.
 */
export const verdictOf = async (container: VerifyInput['container']): Promise<Verdict> => {
  const input = { container, trust: [], pin: null, now: signedOn }
  const { verdict } = await verifyExport(input)
  expect((await verifyAsPage(input)).verdict).toBe(verdict)
  return verdict
}

export const failedChecks = ({ checks }: Verification): readonly string[] =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)

export const outcomeOf = ({ checks }: Verification, id: string): string =>
  checks.find((check) => check.id === id)?.outcome ?? 'absent'

export const replaceFile = (tree: readonly TreeFile[], name: string, bytes: Uint8Array): readonly TreeFile[] =>
  tree.map((file) => (file.name === name ? { name, bytes } : file))

export const bytesOf = (tree: readonly TreeFile[], name: string): Buffer =>
  Buffer.from(tree.find((file) => file.name === name)?.bytes ?? [])

/** What a dishonest signer can do: any change, then all lists and the signature made again. */
export const resign = async (tree: readonly TreeFile[], signer: Signer): Promise<readonly TreeFile[]> => {
  const payload = tree.filter(({ name }) => isListed(name) && name !== treeNames.tagManifest)
  const info = bytesOf(tree, treeNames.bagInfo)
    .toString()
    .replace(/Payload-Oxum: .*/, `Payload-Oxum: ${payloadOxum(measureFiles(payload))}`)
  const tags = replaceFile(
    replaceFile(payload, treeNames.bagManifest, Buffer.from(writeBagManifest(measureFiles(payload)))),
    treeNames.bagInfo,
    Buffer.from(info),
  )
  const files = [...tags, textFile(treeNames.tagManifest, writeTagManifest(measureFiles(tags)))]
  const manifest = Buffer.from(writeAsicManifest(measureFiles(files)))
  const signature = await signCades(manifest, signer, signedOn)
  const type = textFile(treeNames.mimetype, mimetypeText)
  return [
    type,
    ...files,
    { name: treeNames.manifest, bytes: manifest },
    { name: treeNames.signature, bytes: signature },
  ]
}

export const signerOf = (
  algorithm: Signer['algorithm'],
  key: KeyObject,
  certificate: Uint8Array,
  chain: readonly Uint8Array[],
): Signer => ({
  algorithm,
  certificate,
  chain,
  demonstration: false,
  sign: async (bytes) => signWithKey(algorithm, key, bytes),
})
