import { PDFDocument } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { pngOf } from '../../../fixtures/grey-png.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { closeOcr } from '../../../src/read/scan/ocr-session.ts'
import { readWithOcr, scannedSlip } from '../read/draw-scan.ts'
import { pdfiumWasm, pdfText } from '../write/press.ts'
import { facsimileOf, originalOf } from './copy-of.ts'

afterAll(closeOcr)

/** A typed line above the picture of a letter. */
const original = async (): Promise<Uint8Array> => {
  const lines = ['Rozenn Kerdoncuff habite Quimper depuis le 12 mars 2024.', 'Elle est suivie par le docteur Prigent.']
  const png = pngOf(await scannedSlip(lines), 200)
  const file = await originalOf((page, font) => page.drawText('Ci-dessous, le courrier.', { x: 56, y: 700, font }))
  const document = await PDFDocument.load(file)
  document.getPage(0).drawImage(await document.embedPng(png), { x: 56, y: 400, width: 420, height: 150 })
  return document.save()
}

test('the words of a picture stand in its frame in our font, those that were typed keep their shapes', async () => {
  const { copy, pages } = await facsimileOf(await original(), ['Kerdoncuff'], readWithOcr)
  const words = pages?.[0]?.lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'word')) ?? []
  const drawn = words.filter(({ runs }) => runs !== null).map(({ text }) => text)
  const plain = words.filter(({ runs }) => runs === null).map(({ text }) => text)
  expect(drawn).toEqual(['Ci-dessous,', 'le', 'courrier.'])
  expect(plain).toContain('Quimper')
  expect(plain.join(' ')).not.toContain('Kerdoncuff')
  expect(pages?.[0]?.pictures).toEqual([[56, 400, 476, 550]])
  const said = (await pdfText(copy.bytes)).join(' ')
  expect(said).toMatch(/Rozenn\s+\[M\d{4}\s+HORS-OBJ\]\s+habite\s+Quimper/)
  expect(said).not.toContain('Kerdoncuff')
  expect(said).toContain('piece.page-pictures')
  // Not one picture is in the copy.
  expect(Buffer.from(copy.bytes).toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/)
  const needle = { maskId: 'M1', pieceId: 'P01', text: 'Kerdoncuff', allowed: 0, allowedTight: 0 }
  const proof = await proveAll([copy], [needle], { pdfiumWasm, printed: { onPieces: ['Rapport'], onOthers: [] } })
  expect(proof.copies.flatMap(({ residues, notRun }) => [...residues, ...notRun])).toEqual([])
})
