import { PDFDocument, StandardFonts } from 'pdf-lib'
import type { JsonValue } from '../../../src/seal/container/canonical-json.ts'
import { prepareStatement, type SealInput } from '../../../src/seal/container/container.ts'
import { sha256Hex } from '../../../src/seal/container/hash.ts'
import type { TreeFile } from '../../../src/seal/container/tree.ts'
import type { Signer } from '../../../src/seal/keys/signer.ts'

// A small export of an invented service, as the pipeline would give it to the seal: tests and benches sign it.

/** The date on which the invented exports are signed, and checked. */
export const signedOn = new Date('2026-03-02T09:30:00Z')

export const makePdf = async (line: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([600, 200]).drawText(line, { x: 20, y: 150, size: 10, font, lineHeight: 14 })
  return document.save()
}

export const textFile = (name: string, text: string): TreeFile => ({ name, bytes: Buffer.from(text, 'utf8') })

/** A line of `masks.jsonl` in any format: a mask is on one of the two pieces of the invented export. */
export type Line = { readonly piece: string; readonly ground?: string; readonly grounds?: readonly string[] }

const usualMasks = [
  {
    ...{ id: 'M0001', piece: 'P01', place: { kind: 'page', page: 1, box: [56, 650.37, 153, 661.37] } },
    ...{ category: 'identity', grounds: ['TIERS'], by: 'rule' },
  },
  {
    ...{ id: 'M0002', piece: 'P02', place: { kind: 'field', path: '/1/1' }, category: 'sensitive' },
    ...{ grounds: ['SANTE'], by: 'rule' },
  },
]

const onPiece = (masks: readonly Line[], piece: string): number => masks.filter((mask) => mask.piece === piece).length

const groundsOf = (masks: readonly Line[]): JsonObject => {
  const all = masks.flatMap(({ ground, grounds = [] }) => (ground === undefined ? grounds : [ground]))
  return Object.fromEntries(all.map((ground) => [ground, all.filter((one) => one === ground).length]))
}

type JsonObject = { readonly [key: string]: JsonValue }

/** What the statement of an export of an invented service says: two pieces, whole where no mask is on them. */
export const statementFor = (date: Date, demonstration: boolean, masks: readonly Line[] = usualMasks): JsonObject => {
  const pieces = ['P01', 'P02'].map((id, at) => ({
    ...{ id, status: onPiece(masks, id) > 0 ? 'masked' : 'whole', problem: null, original: `${at}`.repeat(64) },
  }))
  const masked = pieces.filter(({ status }) => status === 'masked').length
  return {
    ...{ format: 3, reference: 'REQ-2026-014', date: date.toISOString().slice(0, 10), version: 1, supersedes: null },
    request: {
      ...{ kind: 'requisition', basis: 'CPP 77-1-1', authority: 'Brigade de Val', reference: 'REQ 2026-014' },
      ...{ receivedAt: '2026-02-20T09:00', period: { from: '2026-01-01', to: null }, subjects: ['violence'] },
      ...{ subjectsRead: false, authorisation: 'stated' },
    },
    service: 'Service social – Val de Louvre',
    controller: { association: null, finess: null, processors: [] },
    ...{ preparedBy: 'Zoé', approvedBy: 'Claire Vasseur', secondBy: null, stops: [], review: 'complete' },
    ...{ demonstration, timestamped: false, longTerm: false, pipeline: 'requisition', policy: 'requisition' },
    versions: { law: '2026-02-01 (1386f8158a9c)', pipeline: 'requisition', policy: 'requisition', software: '0.1.0' },
    pieces,
    counts: {
      ...{ pieces: 2, whole: 2 - masked, framed: 0, masked, partial: 0, withheld: 0, quarantined: 0, containers: 0 },
      ...{ masks: masks.length, byGround: groundsOf(masks) },
    },
    decisions: { answers: 0, corrections: 0, unanswered: 0, byKind: {} },
    maskCommitments: {
      ...{ count: masks.length, scheme: 'requis-mask-v1' },
      root: masks.length === 0 ? sha256Hex(new Uint8Array()) : 'a'.repeat(64),
    },
  }
}

const proofText = (copies: readonly (readonly [TreeFile, engines: readonly string[], searched: number])[]): string => {
  const told = copies.map(([{ name, bytes }, engines, searched]) => ({
    ...{ name, sha256: sha256Hex(bytes), engines, searched, residues: [], notRun: [] },
  }))
  return `${JSON.stringify({ copies: told, passed: true }, null, 2)}\n`
}

/** A small export of an invented service: two copies, their masks, a letter, a bordereau. */
export const makeInput = async (
  signer: Signer,
  date = signedOn,
  masks: readonly Line[] = usualMasks,
  data: Uint8Array = Buffer.from('date;montant\n2026-01-05;[SANTE]\n', 'utf8'),
): Promise<SealInput> => {
  const first = { name: 'pieces/P01.pdf', bytes: await makePdf('Rapport social, copie') }
  const second = { name: 'pieces/P02.csv', bytes: data }
  const letter = { name: 'letter.pdf', bytes: await makePdf('Madame, Monsieur') }
  const pdf = ['pdfjs', 'pdfium', 'bytes']
  const proof = proofText([
    [first, pdf, onPiece(masks, 'P01')],
    [second, ['csv'], onPiece(masks, 'P02')],
    [letter, pdf, masks.length],
  ])
  return await withBordereau({
    payload: [
      ...[first, second, textFile('masks.jsonl', masks.map((mask) => `${JSON.stringify(mask)}\n`).join(''))],
      ...[textFile('proof.json', proof), letter],
    ],
    statement: statementFor(date, signer.demonstration, masks),
    bagInfo: { 'Source-Organization': 'Service social – Val de Louvre', 'External-Identifier': 'REQ-2026-014' },
    ...{ signer, date },
  })
}

/** With a bordereau that prints the hash of every other file, as that of the pipeline does: for a statement that was changed. */
export const withBordereau = async (input: SealInput): Promise<SealInput> => {
  const files = input.payload.filter(({ name }) => name !== 'bordereau.pdf')
  const all = [...files, { name: 'statement.json', bytes: prepareStatement(files, input.statement) }]
  const lines = all.map(({ name, bytes }) => `${name} ${sha256Hex(bytes)}`)
  return { ...input, payload: [...files, { name: 'bordereau.pdf', bytes: await makePdf(lines.join('\n')) }] }
}

/** The proof of an older format: it named no hash. */
export const withOldProof = (input: SealInput): SealInput => ({
  ...input,
  payload: input.payload.map((file) =>
    file.name === 'proof.json'
      ? textFile(
          file.name,
          Buffer.from(file.bytes)
            .toString('utf8')
            .replaceAll(/ *"sha256": "[^"]*",\n/g, ''),
        )
      : file,
  ),
})
