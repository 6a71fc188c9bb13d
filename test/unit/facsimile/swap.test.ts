import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { DisclosedPage } from '../../../src/model/copy/disclosure.ts'
import { facsimileOf, ink, originalOf, type Sketch } from './copy-of.ts'

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A note with a table: the name stands in a sentence, underlined, and boxed in a cell of its own. */
const noteAbout =
  (name: string): Sketch =>
  (page, font) => {
    const put = (text: string, x: number, y: number) => page.drawText(text, { x, y, size: 11, font })
    const width = font.widthOfTextAtSize(name, 11)
    put('Visite au domicile le matin.', 56, 760)
    put('Nous avons vu', 56, 740)
    const start = 56 + font.widthOfTextAtSize('Nous avons vu ', 11)
    put(name, start, 740)
    put('dans le hall, puis le gardien.', start + width + 4, 740)
    page.drawLine({ start: { x: start, y: 738 }, end: { x: start + width, y: 738 }, thickness: 0.8, color: ink })
    put('Elle est repartie avant midi.', 56, 720)
    for (const y of [640, 660, 680])
      page.drawLine({ start: { x: 56, y }, end: { x: 400, y }, thickness: 0.5, color: ink })
    put('Enfant', 60, 665)
    put(name, 200, 665)
    page.drawRectangle({ x: 198, y: 662, width: width + 4, height: 14, borderWidth: 0.5, borderColor: ink })
    put('Classe', 60, 645)
    put('CE1', 200, 645)
  }

const isDrawn = (pages: readonly DisclosedPage[] | null): boolean =>
  pages?.every(({ lines }) =>
    lines.every(({ parts }) => parts.every((part) => part.kind === 'mark' || part.runs !== null)),
  ) ?? false

test('two names of different length and letters give the same facsimile, byte for byte', async () => {
  const hashes: string[] = []
  for (const name of ['Li', 'Wuzhykqxa', 'Marie-Emmanuelle']) {
    const { copy, pages } = await facsimileOf(await originalOf(noteAbout(name)), name.split('-'))
    expect(isDrawn(pages)).toBe(true)
    hashes.push(hash(copy.bytes))
  }
  expect(new Set(hashes).size).toBe(1)
})

test('without its mask, the name does change the bytes: the test can fail', async () => {
  const [one, other] = await Promise.all(
    ['Li', 'Lo'].map(async (name) => facsimileOf(await originalOf(noteAbout(name)))),
  )
  expect(hash(one?.copy.bytes ?? new Uint8Array())).not.toBe(hash(other?.copy.bytes ?? new Uint8Array()))
})

test('the rules of a table stay where one of its lines lost a word; what underlines or boxes the word goes', async () => {
  const { pages } = await facsimileOf(await originalOf(noteAbout('Rosalinde')), ['Rosalinde'])
  const widths = pages?.[0]?.shapes.flatMap(({ contours }) =>
    contours.map((contour) => (contour[4] ?? 0) - (contour[1] ?? 0)),
  )
  expect(widths).toEqual([344, 344, 344])
})

test('what follows a name after a wide gap does not tell where the name ended', async () => {
  const line =
    (name: string, gap: number): Sketch =>
    (page, font) => {
      const width = font.widthOfTextAtSize(name, 11)
      page.drawText('Compte rendu du mois de mars, premier entretien.', { x: 56, y: 760, size: 11, font })
      page.drawText(name, { x: 56, y: 740, size: 11, font })
      page.drawText('né le 3 mars', { x: 56 + width + gap, y: 740, size: 11, font })
      page.drawText('Le gardien est passé à midi.', { x: 56, y: 720, size: 11, font })
    }
  for (const gap of [12, 40, 90]) {
    const hashes: string[] = []
    for (const name of ['Li', 'Rosalindette'])
      hashes.push(hash((await facsimileOf(await originalOf(line(name, gap)), [name])).copy.bytes))
    expect([gap, new Set(hashes).size]).toEqual([gap, 1])
  }
})

test('two such lines in a row make a table whose cells do not tell either', async () => {
  const list =
    (names: readonly [string, string]): Sketch =>
    (page, font) => {
      page.drawText('Compte rendu du mois de mars, premier entretien.', { x: 56, y: 760, size: 11, font })
      names.forEach((name, at) => {
        const y = 740 - at * 16
        page.drawText(name, { x: 56, y, size: 11, font })
        page.drawText(['classe de troisième', 'au collège'][at] ?? '', {
          x: 96 + font.widthOfTextAtSize(name, 11),
          y,
          size: 11,
          font,
        })
      })
    }
  const hashes: string[] = []
  for (const names of [
    ['Li', 'Ana'],
    ['Rosalindette', 'Wu'],
  ] as const)
    hashes.push(hash((await facsimileOf(await originalOf(list(names)), names)).copy.bytes))
  expect(new Set(hashes).size).toBe(1)
})
