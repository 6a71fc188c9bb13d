import { PDFDocument } from 'pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { labelsOf } from '../../../src/messages/letter/labels.ts'
import type { DisclosedPage } from '../../../src/model/copy/disclosure.ts'
import { isPreviewFile, type Preview } from '../../../src/model/copy/preview.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import { readLaw } from '../../../src/store/installed/settings.ts'
import type { WriteOptions } from '../../../src/write/pieces/labels.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { assets, block, disclosureOf, gap, kept, pdfText, piece } from './press.ts'

// The stamp of a preview: on every page, upright, beside and under what the page shows, never over it.

const preview: Preview = { code: '3f9c12ab44d0e871', recordIdOf: new Map([['P01', 'P02']]) }
const options: WriteOptions = { assets, labels: labelsOf('fr', readLaw().grounds), lang: 'fr', preview }

const prose = block('paragraph', [kept('Mme BARTOLI a été menacée devant la poste. '.repeat(40)), gap('M0001')])
const long = piece({ blocks: Array.from({ length: 12 }, () => prose) })

const pageOf = (rotate: DisclosedPage['rotate'], page: number): DisclosedPage => ({
  ...{ width: 400, height: 600, rotate, page, shapes: [], pictures: [], hasLoss: false },
  lines: [
    {
      ...{ x: 40, y: 590, size: 10, isBold: false },
      parts: [{ kind: 'word', text: 'bord', isJoined: false, at: { x: 40, width: 24 }, runs: null, picture: null }],
    },
  ],
})

const turned = piece({
  blocks: [block('paragraph', [kept('bord')])],
  pages: ([0, 90, 180, 270] as const).map((rotate, at) => pageOf(rotate, at + 1)),
})

const written = async (one: typeof long, more: Partial<WriteOptions> = {}): Promise<Rendition> => {
  const [copy] = await writeAll(disclosureOf(one), { ...options, ...more })
  if (copy === undefined) throw new Error('no copy')
  return copy
}

test('every page of a copy bears the words, the code and the number that the record gives the piece', async () => {
  const pages = await pdfText((await written(long)).bytes)
  expect(pages.length).toBeGreaterThan(2)
  for (const text of pages) {
    expect(text).toContain('PROJET – NON VALIDÉ')
    expect(text).toContain('aperçu 3f9c12ab44d0e871')
    expect(text).toContain('pièce P02 du dossier')
    expect(text).toContain('BARTOLI')
  }
})

type Placed = { readonly text: string; readonly x: number; readonly y: number; readonly angle: number }

/** Text of each page, where a viewer shows it, counted from the top left. */
const seen = async (
  bytes: Uint8Array,
): Promise<readonly { readonly height: number; readonly items: readonly Placed[] }[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
  const file = await task.promise
  const pages = []
  for (let at = 1; at <= file.numPages; at += 1) {
    const page = await file.getPage(at)
    const view = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    pages.push({
      height: view.height,
      items: items.flatMap((item): readonly Placed[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [a = 0, b = 0, , , e = 0, f = 0] = item.transform
        const [x = 0, y = 0] = view.convertToViewportPoint(e, f)
        const [toX = 0, toY = 0] = view.convertToViewportPoint(e + a, f + b)
        return [{ text: item.str, x, y, angle: Math.round((Math.atan2(y - toY, toX - x) * 180) / Math.PI) }]
      }),
    })
  }
  await task.destroy()
  return pages
}

test('on a turned page the stamp stands upright, above what the page shows', async () => {
  const pages = (await seen((await written(turned)).bytes)).slice(1)
  expect(pages).toHaveLength(4)
  for (const { height, items } of pages) {
    const stamps = items.filter(({ text }) => text.includes('NON VALIDÉ'))
    const [top] = stamps.filter(({ angle }) => angle === 0)
    expect(top?.y).toBeLessThan(26)
    // Turned by a half turn, it would climb from the left to the right all the same.
    const [slanted] = stamps.filter(({ angle }) => angle !== 0)
    expect(slanted?.angle).toBeGreaterThan(20)
    expect(slanted?.angle).toBeLessThan(70)
    expect(slanted?.y).toBeGreaterThan(height / 2)
    const inside = items.filter(({ text }) => text === 'bord')
    expect(inside.every(({ y }) => y > 26)).toBe(true)
  }
})

test('a file that may leave bears nothing of it, and is not changed', async () => {
  const { preview: _, ...plain } = options
  const [copy] = await writeAll(disclosureOf(long), plain)
  expect((await pdfText(copy?.bytes ?? new Uint8Array())).join(' ')).not.toContain('NON VALIDÉ')
  expect(isPreviewFile(copy?.bytes ?? new Uint8Array())).toBe(false)
})

test('a file of a preview is known by its bytes, and still is once another program saved it', async () => {
  const { bytes } = await written(long)
  expect(isPreviewFile(bytes)).toBe(true)
  expect(isPreviewFile(bytes.subarray(-4096))).toBe(true)
  const again = await PDFDocument.load(bytes, { updateMetadata: false })
  again.removePage(0)
  expect(isPreviewFile(await again.save({ useObjectStreams: false }))).toBe(true)
})
