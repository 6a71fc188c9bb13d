import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Disclosure, PlacedLine, PlacedPicture } from '../../../src/model/copy/disclosure.ts'
import type { Rendition } from '../../../src/model/copy/rendition.ts'
import { proveAll } from '../../../src/prove/prove-all.ts'
import type { ReadResult } from '../../../src/read/entry/read-piece.ts'
import { closeOcr } from '../../../src/read/scan/ocr-session.ts'
import { hasPicture, mayBePlain, withFalls } from '../../../src/redact/fallen.ts'
import { readAssets } from '../../../src/store/installed/installed.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { addScan, readWithOcr, scannedSlip, sentences } from '../read/draw-scan.ts'
import { options, pdfiumWasm, pdfText } from '../write/press.ts'
import { copyOf, type Facsimile } from './copy-of.ts'

afterAll(closeOcr)

const scanRead = async (lines: readonly string[]): Promise<ReadResult> => {
  const document = await PDFDocument.create()
  addScan(document, await scannedSlip(lines, 300))
  return readWithOcr('pdf', await document.save())
}

const prove = async (copy: Rendition, text: string, ocr = readAssets().ocr) => {
  const needle = { maskId: 'M1', pieceId: 'P01', text, allowed: 0, allowedTight: 0 }
  const proof = await proveAll([copy], [needle], { pdfiumWasm, ocr, printed: { onPieces: ['Rapport'], onOthers: [] } })
  return proof.copies[0] ?? null
}

const linesOf = ({ pages }: Pick<Facsimile, 'pages'>): readonly PlacedLine[] => pages?.[0]?.lines ?? []

const picturesOf = (lines: readonly PlacedLine[]): readonly (PlacedPicture | null)[] =>
  lines.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'word' ? [part.picture] : [])))

describe('the copy of a scan', () => {
  const known: { read: ReadResult | null; made: Facsimile | null } = { read: null, made: null }
  const name = 'Kerdoncuff'
  const made = (): Facsimile => {
    if (known.made === null) throw new Error('not made')
    return known.made
  }
  beforeAll(async () => {
    known.read = await scanRead(sentences)
    known.made = await copyOf(known.read, [name])
  })

  const pictureOf = (word: string): PlacedPicture => {
    const layout = known.read?.layout
    const drawn = layout?.kind === 'pages' ? layout.drawing : null
    const fragment = known.read?.passages
      .flatMap(({ text, fragments }) => fragments.map((each) => ({ ...each, text: text.slice(each.start, each.end) })))
      .find(({ text }) => text === word)
    const box = fragment?.place.kind === 'page' ? fragment.place.box : [0, 0, 0, 0]
    const found = drawn?.words.find(({ parts }) =>
      parts.some(([x0, y0]) => Math.hypot(x0 - (box[0] ?? 0), y0 - (box[1] ?? 0)) < 0.1),
    )
    if (found?.picture === null || found === undefined) throw new Error('no picture')
    return { ...found.picture, width: found.box[2] - found.box[0], height: found.box[3] - found.box[1], rise: 0 }
  }

  test('shows its kept words by their pictures, and tells them in reading order', async () => {
    const shown = picturesOf(linesOf(made()))
    expect(shown.filter((picture) => picture !== null).length).toBeGreaterThan(20)
    expect((await pdfText(made().copy.bytes))[1]).toMatch(
      /Compte\s+rendu\s+de\s+visite\s+Rozenn\s+\[M\d{4}\s+HORS-OBJ\]\s+habite\s+Quimper[\s\S]*rentre\s+seul\s+le\s+soir/,
    )
  })

  test('holds no picture of a withheld word, nor does what is handed to the writers', () => {
    expect(JSON.stringify(made().disclosure)).not.toContain(pictureOf(name).pixels)
    expect(JSON.stringify(made().disclosure)).toContain(pictureOf('visite').pixels)
  })

  test('holds no picture of a word of which a part is withheld', async () => {
    const whole = pictureOf('école').pixels
    expect(JSON.stringify(made().disclosure)).toContain(whole)
    const { disclosure } = await copyOf(known.read ?? (await scanRead(sentences)), ['école'])
    expect(JSON.stringify(disclosure)).not.toContain(whole)
  })

  test('passes the readers of copies, OCR among them', async () => {
    const proof = await prove(made().copy, name)
    expect(proof?.engines).toEqual(['pdfjs', 'pdfium', 'bytes', 'ocr'])
    expect([...(proof?.residues ?? []), ...(proof?.notRun ?? [])]).toEqual([])
  })

  test('is not proved where nothing can read its pictures', async () => {
    expect((await prove(made().copy, name, null))?.notRun).toEqual(['ocr'])
  })

  test('is refused when a picture shows a withheld word under the text of another', async () => {
    const plant = pictureOf(name)
    const [copy] = await writeAll(planted(made().disclosure, 'habite', plant), options)
    const wheres = (await prove(copy ?? made().copy, name))?.residues.map(({ where }) => where)
    expect(wheres).toEqual(expect.arrayContaining(['ocr', 'picture-beyond-text']))
  })

  test('can be written without the pictures of the pages that fail their proof', () => {
    const { disclosure } = made()
    const fall = { pieceId: 'P01', to: 'plain', pages: [1], places: [] } as const
    const pagesOf = (told: Disclosure) => told.pieces[0]?.pages ?? []
    expect(pagesOf(disclosure).map(mayBePlain)).toEqual([true])
    expect(pagesOf(withFalls(disclosure, [fall])).map((page) => [hasPicture(page), mayBePlain(page)])).toEqual([
      [false, false],
    ])
    expect(withFalls(disclosure, [{ ...fall, pieceId: 'P02' }])).toEqual(disclosure)
    expect(withFalls(disclosure, [{ ...fall, pages: [2] }])).toEqual(disclosure)
  })
})

const planted = (disclosure: Disclosure, word: string, picture: PlacedPicture): Disclosure => {
  const changed = (line: PlacedLine): PlacedLine => ({
    ...line,
    parts: line.parts.map((part) =>
      part.kind === 'word' && part.text === word && part.picture !== null ? { ...part, picture } : part,
    ),
  })
  return {
    ...disclosure,
    pieces: disclosure.pieces.map((piece) => ({
      ...piece,
      pages: piece.pages?.map((page) => ({ ...page, lines: page.lines.map(changed) })) ?? null,
    })),
  }
}

test('two scans that differ by the length of a withheld name give the same lines', async () => {
  const shapes: unknown[] = []
  for (const name of ['Abel', 'Maximilienne']) {
    const lines = [
      'Compte rendu de visite du matin',
      `Nous avons vu ${name} dans la cour`,
      `${name} habite au second et rentre seul`,
      'Sa tante est venue le chercher hier soir',
    ]
    const made = await copyOf(await scanRead(lines), [name])
    shapes.push(linesOf(made).map(shapeOf))
  }
  expect(shapes[1]).toEqual(shapes[0])
  expect(JSON.stringify(shapes[0])).toContain('habite')
})

/** Pixels of a scan fall where they do: a picture may be a pixel wider. */
const shapeOf = ({ x, y, size, parts }: PlacedLine): unknown => ({
  ...{ x: Math.round(x), y: Math.round(y), size: Math.round(size) },
  parts: parts.map((part) => (part.kind === 'mark' ? part : [part.text, part.at === null, part.picture !== null])),
})

test('a line that touches a withheld word of another has no picture', async () => {
  const read = await scanRead(sentences)
  const layout = read.layout
  if (layout?.kind !== 'pages' || layout.drawing === null) throw new Error('no drawing')
  const near = { ...layout.drawing, words: layout.drawing.words.map((word) => ({ ...word, box: grown(word.box, 9) })) }
  const made = await copyOf({ ...read, layout: { ...layout, drawing: near } }, ['Kerdoncuff'])
  const pictured = linesOf(made).map((line) => picturesOf([line]).some((picture) => picture !== null))
  expect(pictured).toEqual([false, false, false, true])
})

const grown = ([x0, y0, x1, y1]: readonly [number, number, number, number], by: number) =>
  [x0 - by, y0 - by, x1 + by, y1 + by] as const
