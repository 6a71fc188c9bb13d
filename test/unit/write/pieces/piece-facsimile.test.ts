import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import type { DisclosedPage, DisclosedPiece, Disclosure, PlacedLine } from '../../../../src/model/copy/disclosure.ts'
import { laidAnew } from '../../../../src/pipeline/export/fallen-problems.ts'
import { writeBordereau } from '../../../../src/write/letter/bordereau.ts'
import { writeAll } from '../../../../src/write/write-all.ts'
import { disclosureOf, options, pdfText, piece } from '../press.ts'

const line = (change: Partial<PlacedLine>): PlacedLine => ({
  ...{ x: 56, y: 700, size: 11, isBold: false, parts: [] },
  ...change,
})

const word = (text: string, x: number, width: number) =>
  ({ kind: 'word', text, isJoined: false, runs: null, picture: null, at: { x, width } }) as const
const loose = (text: string, isJoined = false) =>
  ({ kind: 'word', text, isJoined, runs: null, picture: null, at: null }) as const
const mark = (maskId: string, label: string | null = null) =>
  ({ kind: 'mark', maskId, grounds: ['TIERS'], label }) as const

const pageOf = (lines: readonly PlacedLine[], change: Partial<DisclosedPage> = {}): DisclosedPage => ({
  ...{ width: 595, height: 842, rotate: 0, page: 1, lines, shapes: [], pictures: [], hasLoss: false },
  ...change,
})

const facsimileOf = (...pieces: readonly DisclosedPiece[]): Disclosure => {
  const disclosure = disclosureOf(...pieces)
  return { ...disclosure, cover: { ...disclosure.cover, copies: 'facsimile' } }
}

const write = async (pages: readonly DisclosedPage[], unread: readonly number[] = []) => {
  const [copy] = await writeAll(facsimileOf(piece({ pages, unread })), options)
  if (copy === undefined) throw new Error('no copy')
  return copy
}

const lastPage = async (bytes: Uint8Array): Promise<string> => (await pdfText(bytes)).at(-1) ?? ''

test('kept words of a page can be extracted, after a cover sheet that says what the copy is', async () => {
  const copy = await write([pageOf([line({ parts: [word('Visite', 56, 30), word('faite', 90, 20)] })])])
  expect(copy.pages).toBe(2)
  expect((await pdfText(copy.bytes))[0]).toMatch(/piece\.facsimile/)
  expect(await lastPage(copy.bytes)).toMatch(/Visite\s+faite/)
})

test('pages keep their size and the way they are turned', async () => {
  const copy = await write([pageOf([line({ parts: [word('plan', 56, 30)] })], { width: 842, height: 595, rotate: 90 })])
  const page = (await PDFDocument.load(copy.bytes)).getPage(1)
  expect([page.getWidth(), page.getHeight(), page.getRotation().angle]).toEqual([842, 595, 90])
})

test('each mark has its place on the page of the copy', async () => {
  const copy = await write([pageOf([line({ parts: [loose('avec'), mark('M7'), loose('hier')] })])])
  expect(copy.maskPlaces.map(({ maskId, place }) => [maskId, place.kind === 'page' ? place.page : 0])).toEqual([
    ['M7', 2],
  ])
  expect(await lastPage(copy.bytes)).toMatch(/avec\s*\[M7 TIERS\]\s*hier/)
})

test('the letter of a masked person is in its mark, which is no larger', async () => {
  const copy = await write([pageOf([line({ parts: [mark('M1', 'A'), loose('suit'), mark('M2')] })])])
  expect(await lastPage(copy.bytes)).toMatch(/\[M1 TIERS A\]\s*suit\s*\[M2 TIERS\]/)
  const widths = copy.maskPlaces.map(({ place }) =>
    place.kind === 'page' ? (place.box[2] - place.box[0]).toFixed(2) : '',
  )
  expect(new Set(widths).size).toBe(1)
})

test('a mark pushes its neighbour in a row: nothing kept is covered', async () => {
  const row = [line({ parts: [mark('M1')] }), line({ x: 70, parts: [word('orthophonie', 70, 60)] })]
  const copy = await write([pageOf(row)])
  const [box] = copy.maskPlaces.map(({ place }) => (place.kind === 'page' ? place.box : [0, 0, 0, 0]))
  expect(box?.[2]).toBeGreaterThan(70)
  expect(await lastPage(copy.bytes)).toMatch(/\[M1 TIERS\]\s+orthophonie/)
})

test('where the marks do not fit, the piece is laid out anew, and says so', async () => {
  const crowded = Array.from({ length: 14 }, (_, at) => mark(`M${at}`))
  const copy = await write([pageOf([line({ parts: [...crowded, loose('fin')] })])])
  expect((await pdfText(copy.bytes)).join('\n')).toMatch(/piece\.no-facsimile[\s\S]*Texte gardé\./)
})

test('a piece that the writer laid out anew is named in the bordereau too, and no other', async () => {
  const bordereauOf = async (marks: number): Promise<string> => {
    const parts = [...Array.from({ length: marks }, (_, at) => mark(`M${at}`)), loose('fin')]
    const pages = [pageOf([line({ parts })])]
    const disclosure = facsimileOf(piece({ pages }))
    const copy = await write(pages)
    const isAnew = laidAnew([], { disclosure, copies: [copy] }).has('P01')
    const bordereau = await writeBordereau(disclosure, [{ name: copy.name, sha256: 'ab', isAnew }], options)
    return (await pdfText(bordereau.bytes)).join('\n')
  }
  const crowded = await bordereauOf(14)
  expect(crowded).toContain('bordereau.anew P01')
  expect(crowded.replace(/\s+/g, '')).toContain('bordereau.anew-status')
  expect(await bordereauOf(1)).not.toContain('bordereau.anew')
})

test('a piece that never had a layout to keep is not said to have lost it', async () => {
  const disclosure = facsimileOf(piece({ pages: null }), piece({ id: 'P02', pages: null, anew: 'columns' }))
  const copies = await writeAll(disclosure, options)
  expect([...laidAnew([], { disclosure, copies })]).toEqual(['P02'])
  expect([...laidAnew([{ pieceId: 'P01', to: 'rebuilt', pages: [], places: [] }], { disclosure, copies })]).toEqual([
    'P01',
    'P02',
  ])
})

test('a page that could not be read is a page that says so', async () => {
  const copy = await write([pageOf([line({ parts: [word('lue', 56, 20)] })]), pageOf([], { page: 2 })], [2])
  expect(await lastPage(copy.bytes)).toMatch(/piece\.page-unread/)
})
