import { degrees, rgb } from 'pdf-lib'
import { expect, test } from 'vitest'
import { renderPdf } from '../../../fixtures/demo-render.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import { greyOf } from '../../../src/read/scan/ocr-bitmap.ts'
import { assets, pdfiumWasm, pdfText } from '../write/press.ts'
import { facsimileOf, ink, originalOf, type Sketch } from './copy-of.ts'

const page: Sketch = (sheet, font) => {
  sheet.drawRectangle({
    x: 50,
    y: 600,
    width: 300,
    height: 60,
    color: rgb(0.9, 0.95, 1),
    borderWidth: 1,
    borderColor: ink,
  })
  sheet.drawText('Synthèse du dossier, 3 mars', { x: 56, y: 700, size: 14, font, color: rgb(0.2, 0.3, 0.6) })
  sheet.drawText('Elle vit chez sa tante depuis le mois de mars.', { x: 56, y: 630, size: 11, font })
  sheet.drawText('Annexe en marge', { x: 500, y: 300, size: 10, font, rotate: degrees(90) })
  sheet.drawLine({ start: { x: 56, y: 500 }, end: { x: 400, y: 500 }, thickness: 2, color: ink })
}

/** Drawn by PDFium, which had no part in reading the original. */
const photograph = async (bytes: Uint8Array, number: number) => {
  const drawn = (await renderPdf(bytes, 300 / 72))[number - 1]
  if (drawn === undefined) throw new Error('no page')
  return greyOf(drawn.rgba, drawn)
}

test('where nothing is withheld, the page of the copy shows what the original shows, above our footer', async () => {
  const original = await originalOf(page, assets.regular)
  const { copy } = await facsimileOf(original)
  const [was, is] = [await photograph(original, 1), await photograph(copy.bytes, 2)]
  const end = Math.floor(was.grey.length * 0.97)
  let different = 0
  for (let at = 0; at < end; at += 1) if (Math.abs((was.grey[at] ?? 0) - (is.grey[at] ?? 0)) > 8) different += 1
  expect(was.grey.slice(0, end).some((level) => level < 100)).toBe(true)
  expect(different).toBe(0)
})

test('words come out of the copy with their spaces, whatever their letters are drawn with', async () => {
  const { copy } = await facsimileOf(await originalOf(page), ['tante'])
  expect((await pdfText(copy.bytes))[1]).toMatch(
    /Synthèse\s+du\s+dossier,\s+3\s+mars[\s\S]*chez\s+sa\s+\[M\d{4}\s+HORS-OBJ\]\s+depuis\s+le\s+mois/,
  )
})

test('an honest facsimile passes the readers of copies', async () => {
  const { copy } = await facsimileOf(await originalOf(page), ['tante'])
  const needle = { maskId: 'M1', pieceId: 'P01', text: 'tante', allowed: 0, allowedTight: 0 }
  const proof = await proveAll([copy], [needle], { pdfiumWasm, printed: { onPieces: ['Rapport'], onOthers: [] } })
  expect(proof.copies.flatMap(({ residues, notRun }) => [...residues, ...notRun])).toEqual([])
})

test('letters that only a withheld word has are in no font of the copy', async () => {
  const { pages } = await facsimileOf(
    await originalOf((sheet, font) => {
      sheet.drawText('Kwak, parti hier', { x: 56, y: 700, size: 11, font })
    }),
    ['Kwak'],
  )
  const letters = pages?.flatMap(({ lines }) =>
    lines.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.kind === 'word' ? (part.runs ?? []).flatMap(({ glyphs }) => glyphs.map(({ text }) => text)) : [],
      ),
    ),
  )
  expect(letters).toContain('h')
  expect(letters).not.toContain('w')
})

test('words drawn as shapes, and pictures, do not stay', async () => {
  const { pages } = await facsimileOf(
    await originalOf((sheet, font, file) => {
      sheet.drawText('Compte rendu de la visite', { x: 56, y: 700, size: 11, font })
      sheet.drawSvgPath('M 0 0 C 5 -10 10 -10 12 0 C 10 10 5 10 0 0 Z', { x: 56, y: 600, color: ink })
      sheet.drawSvgPath('M 0 0 L 6 -12 L 12 0', { x: 80, y: 600, borderColor: ink })
      void file
    }),
  )
  expect(pages?.[0]).toMatchObject({ shapes: [], hasLoss: true })
})
