import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DisclosedPage, PlacedLine } from '../../src/model/copy/disclosure.ts'
import { hasCoveredWords } from '../../src/prove/layout/covered-words.ts'
import { startPdfium, withDocument, withTextPage } from '../../src/prove/pdfium-engine.ts'
import { writeAll } from '../../src/write/write-all.ts'
import { disclosureOf, options, pdfiumWasm, piece } from '../unit/write/press.ts'

const word = fc.constantFrom('Visite', 'au', 'domicile', 'médecin', 'Réunion', 'de', 'synthèse', 'le', 'soir')
const mark = fc.constant(null)
/** Lines of a cell, a mark where there is no word. */
const cell = fc.array(
  fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: mark }), { minLength: 1, maxLength: 3 }),
  {
    maxLength: 3,
  },
)
const table = fc.record({
  rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
  width: fc.integer({ min: 45, max: 130 }),
  size: fc.integer({ min: 7, max: 12 }),
  shift: fc.integer({ min: 0, max: 9 }),
  isRuled: fc.boolean(),
})

type Table = typeof table extends fc.Arbitrary<infer T> ? T : never

/** A table whose cells stand at heights of their own, as where they are centred. */
const pageOf = ({ rows, width, size, shift, isRuled }: Table): DisclosedPage => {
  const number = { at: 0 }
  const height = 4 * size * 1.2
  const lines = rows.flatMap((cells, row) =>
    cells.flatMap((own, column) =>
      own.map((words, line) =>
        lineOf(
          words,
          40 + column * width,
          780 - row * height - line * size * 1.2 - ((column * shift) % 10),
          size,
          number,
        ),
      ),
    ),
  )
  const edges = Array.from({ length: 7 }, (_, at) => 38 + at * width)
  const contours = edges.map((x) => [0, x, 100, 1, x, 800])
  const stroke = { color: '#000000', width: 0.5, cap: 0, join: 0, dash: [] }
  const shapes = isRuled ? [{ contours, fill: null, isEvenOdd: false, stroke, clip: null }] : []
  return { width: 842, height: 842, rotate: 0, page: 1, lines, shapes, pictures: [], hasLoss: false }
}

const lineOf = (
  words: readonly (string | null)[],
  x: number,
  y: number,
  size: number,
  number: { at: number },
): PlacedLine => {
  const isWhole = words.every((text) => text !== null)
  let at = x
  const parts = words.map((text) => {
    if (text === null) {
      number.at += 1
      return { kind: 'mark', maskId: `M${String(number.at).padStart(4, '0')}`, grounds: ['TIERS'], label: 'A' } as const
    }
    const width = text.length * size * 0.5
    const place = { x: at, width }
    at += width + size * 0.25
    return { kind: 'word', text, isJoined: false, runs: null, picture: null, at: isWhole ? place : null } as const
  })
  return { x, y, size, isBold: false, parts }
}

test('in a facsimile no mark ever stands over kept words, or the piece is laid out anew and says so', async () => {
  const pdfium = await startPdfium(pdfiumWasm)
  const kinds = { facsimile: 0, rebuilt: 0 }
  await fc.assert(
    fc.asyncProperty(table, async (drawn) => {
      const disclosure = disclosureOf(piece({ pages: [pageOf(drawn)] }))
      const [copy] = await writeAll({ ...disclosure, cover: { ...disclosure.cover, copies: 'facsimile' } }, options)
      if (copy === undefined) throw new Error('no copy')
      kinds[copy.frontPages === undefined ? 'rebuilt' : 'facsimile'] += 1
      const last = (copy.pages ?? 1) - 1
      await withDocument(pdfium, copy.bytes, async (file) => {
        expect(withTextPage(pdfium, file, last, (text) => hasCoveredWords(pdfium, text))).toBe(false)
      })
    }),
    { numRuns: 60, seed: 7 },
  )
  // Both ends are met: the property says something of each.
  expect(kinds.facsimile).toBeGreaterThan(20)
  expect(kinds.rebuilt).toBeGreaterThan(0)
}, 60_000)
