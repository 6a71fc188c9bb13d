import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { pdfiumWasm } from '../write/press.ts'

/** A mark at 100, and a word at `x`, `y`. */
const proofOf = async (word: string, x: number, y: number, turn = 0) => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const font = await file.embedFont(StandardFonts.Helvetica)
  const page = file.addPage([595, 842])
  page.drawText('[M0001 TIERS A]', { x: 100, y: 700, size: 6.5, font })
  page.drawText(word, { x, y, size: 10, font, rotate: degrees(turn) })
  const copy = { name: 'P01.pdf', mediaType: 'application/pdf', bytes: await file.save({ useObjectStreams: false }) }
  const rendition = { ...copy, pieceId: 'P01', pages: 1, maskPlaces: [] }
  const { copies } = await proveAll([rendition], [], { pdfiumWasm, printed: { onPieces: [], onOthers: [] } })
  return copies.flatMap(({ residues }) => residues.filter(({ where }) => where === 'mark-over-words'))
}

test.each([
  ['collège', 130, 700],
  ['collège', 130, 697],
  ['[M0002 TIERS]', 110, 702],
])('a mark over %s does not pass the proof, which names its page', async (word, x, y) => {
  expect(await proofOf(word, x, y)).toEqual([
    { name: 'P01.pdf', maskId: 'structure', where: 'mark-over-words', pages: [1] },
  ])
})

test.each([
  ['after', 160, 700],
  ['above', 100, 711],
  ['below', 100, 688],
])('words %s a mark are not under it', async (word, x, y) => {
  expect(await proofOf(word, x, y)).toEqual([])
})

test.each([40, 55, -30])('a stamp that runs across a page, at %d degrees, may cross a mark', async (turn) => {
  expect(await proofOf('PROJET - NON VALIDÉ', 110, 700 - Math.sin((turn * Math.PI) / 180) * 20, turn)).toEqual([])
})

test.each([90, 2])('what a scan or a page turns by %d degrees is looked at', async (turn) => {
  expect(await proofOf('collège', 130, 698, turn)).toHaveLength(1)
})
