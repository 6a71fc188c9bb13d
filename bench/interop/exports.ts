import { PDFDocument, StandardFonts } from 'pdf-lib'
import { sealExport } from '../../src/seal/container/container.ts'
import type { TreeFile } from '../../src/seal/container/tree.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import type { Stamp } from '../../src/seal/time/tsa-client.ts'
import type { Authority } from './authority.ts'

/** `attack` is its number in docs/seal.md, null for a genuine export. */
export type Sample = {
  readonly name: string
  readonly attack: number | null
  readonly dated: boolean
  readonly container: Uint8Array
}

/** What the bench asks the authority for. */
export const issueAll = async ({ issue }: Authority): Promise<void> => {
  await issue('es256', 'ec256')
  await issue('es384', 'ec384')
  await issue('ps256', 'rsa3072')
  await issue('rs256', 'rsa3072')
  await issue('other', 'ec256')
  await issue('rsa1024', 'rsa1024')
  await issue('expired', 'ec256', { dates: ['20250101000000Z', '20251231000000Z'] })
}

export const makeGenuine = async ({ signer, stamp }: Authority): Promise<readonly Sample[]> => {
  const samples: Sample[] = []
  for (const algorithm of ['ES256', 'ES384', 'PS256', 'RS256'] as const) {
    const director = signer(algorithm.toLowerCase(), algorithm)
    const [bare, dated] = [await seal(director, {}), await seal(director, { stamp })]
    samples.push({ name: algorithm, attack: null, dated: false, container: bare.container })
    samples.push({ name: `${algorithm} dated`, attack: null, dated: true, container: dated.container })
  }
  return samples
}

type Seal = {
  readonly stamp?: Stamp
  readonly reference?: string
  /** Not signed yet. */
  readonly bordereau?: Uint8Array
}

/** A small export of an invented service: its container whole, its tree. */
export const seal = async (signer: Signer, more: Seal) => {
  const { stamp, reference = 'REQ-2026-014', bordereau = await makePdf('Bordereau') } = more
  const names = ['pieces/P01.pdf', 'pieces/P02.pdf']
  const copies = names.map((name) => ({ name, engines: ['bench'], residues: [], notRun: [] }))
  const payload = [
    { name: 'pieces/P01.pdf', bytes: await makePdf('Rapport social, copie') },
    { name: 'pieces/P02.pdf', bytes: await makePdf('Courrier, copie') },
    textFile('masks.jsonl', ''),
    textFile('proof.json', JSON.stringify({ passed: true, copies })),
    { name: 'bordereau.pdf', bytes: bordereau },
  ]
  const statement = { reference, counts: { masks: 0 }, supersedes: null, timestamped: stamp !== undefined }
  const { tree, container } = await sealExport({
    payload,
    statement,
    bagInfo: { 'External-Identifier': reference },
    signer,
    date: new Date(),
    stamp,
  })
  return { tree, container: Buffer.concat(container) }
}

export const makePdf = async (line: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([300, 200]).drawText(line, { x: 20, y: 150, size: 12, font })
  return await document.save()
}

export const textFile = (name: string, text: string): TreeFile => ({ name, bytes: Buffer.from(text, 'utf8') })
