import { readFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pngOf } from '../../fixtures/grey-png.ts'
import { scannedSlip } from '../unit/read/draw-scan.ts'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// A mask has one number: on the copies, in the text and in the picture, in masks.jsonl, in explain and in the annex.

let workshop: Workshop

const lines = [
  'Le 3 mars 2026, Marc DELMAS menace de mort Mme BARTOLI.',
  'Le 4 mars 2026, il menace Quitterie ZANGRANDI de la frapper.',
]

const typedPdf = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([595, 842])
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 40, y: 760 - 20 * at, size: 11, font })
  return pdf.save()
}

beforeAll(async () => {
  workshop = openWorkshop()
  const pieces = ['note.txt', 'note.pdf', 'note.png'].map(
    (file) => `  - { file: ${file}, kind: note, date: 2026-03-10, author: { profession: éducatrice } }`,
  )
  const secret = "  - { file: ivg.txt, title: Certificat d'IVG, kind: certificat, date: 2026-03-09 }"
  workshop.write(
    'dossier/dossier.yaml',
    `${dossierYaml.replace(/pieces:[\s\S]*$/, '')}pieces:\n${[secret, ...pieces].join('\n')}\n`,
  )
  workshop.write('dossier/note.txt', noteText)
  workshop.write('dossier/ivg.txt', 'Mme Inès BARTOLI a consulté au centre le 9 mars 2026.\n')
  workshop.write('dossier/note.pdf', await typedPdf())
  workshop.write('dossier/note.png', pngOf(await scannedSlip(lines), 200))
  workshop.write('request.yaml', requestYaml)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  requis(workshop, 'annex', 'draft', '--out', 'annex.md')
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  for (const copies of ['rebuilt', 'facsimile'])
    requis(workshop, 'export', 'draft', '--out', copies, '--copies', copies, '--date', '2026-11-26')
}, 240_000)

afterAll(() => workshop.remove())

const tree = (copies: string): string => workshop.path(`${copies}/PV-2026-004512`)

type Listed = { readonly id: string; readonly piece: string }

const listed = (copies: string): readonly Listed[] =>
  readFileSync(`${tree(copies)}/data/masks.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line): Listed => JSON.parse(line))

const printed = async (copies: string, piece: string): Promise<readonly string[]> => {
  const bytes = new Uint8Array(readFileSync(`${tree(copies)}/data/pieces/${piece}.pdf`))
  const numbers = (await pdfText(bytes)).join(' ').match(/(?<=\[)M\d{4}/g) ?? []
  return [...new Set(numbers)].sort()
}

const idsOf = (masks: readonly Listed[], piece: string): readonly string[] =>
  masks.flatMap((mask) => (mask.piece === piece ? [mask.id] : []))

test.each(['rebuilt', 'facsimile'])(
  'each mask of masks.jsonl is printed in the %s copy of its piece, and no other',
  async (copies) => {
    const masks = listed(copies)
    const pieces = [...new Set(masks.map(({ piece }) => piece))]
    expect(pieces.length).toBe(3)
    for (const piece of pieces) expect(await printed(copies, piece), piece).toEqual(idsOf(masks, piece))
  },
)

test('text and picture of one draft bear the same numbers', () => {
  const bare = ({ id, piece }: Listed) => `${piece} ${id}`
  expect(listed('facsimile').map(bare)).toEqual(listed('rebuilt').map(bare))
})

test('explain finds each of them in the same piece', () => {
  for (const { id, piece } of listed('rebuilt')) {
    const why = JSON.parse(requis(workshop, 'explain', 'draft', '--why', id, '--json').out)
    expect([why.id, why.listedAs]).toEqual([id, piece])
  }
})

test('the annex, made before the approval, gives each listed piece the numbers that its copy bears', () => {
  const annex = readFileSync(workshop.path('annex.md'), 'utf8')
  const masks = listed('rebuilt')
  for (const piece of new Set(masks.map((mask) => mask.piece))) {
    const ids = idsOf(masks, piece)
    const range = ids.length === 1 ? `(${ids[0]})` : `(${ids[0]} à ${ids.at(-1)})`
    expect(annex.split('\n').find((line) => line.includes(`au-dehors : ${piece}`))).toContain(range)
  }
  expect(annex.split('\n').find((line) => line.includes('non listée au-dehors'))).not.toMatch(/M\d{4}/)
})
