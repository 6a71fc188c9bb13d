import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { findBroken } from '../../../src/prove/layout/layout.ts'
import type { Sought } from '../../../src/prove/layout/spelt.ts'
import { startPdfium } from '../../../src/prove/pdfium-engine.ts'
import { brokenPages, fileOf, persons, plainPage, prose } from '../broken-pages.ts'
import { pdfiumWasm } from '../write/press.ts'

// The proof looks at a copy by the places of its letters, and finds a name that its page breaks.

const names = persons
  .flatMap(({ given, family }) => [...given, ...family])
  .map((text) => ({ text: text.replace('-', ''), isName: true, isNowhere: true }))

let pdfium: Awaited<ReturnType<typeof startPdfium>>
beforeAll(async () => {
  pdfium = await startPdfium(pdfiumWasm)
})

const look = async (texts: Parameters<typeof fileOf>[0], sought: readonly Sought[] = names) =>
  (await findBroken(pdfium, await fileOf(texts), sought)).map(({ at, page }) => ({ text: sought[at]?.text, page }))

describe('a broken name left on a copy is found', () => {
  test.each(brokenPages)('%s', async (_, texts) => {
    const found = await look([...prose, ...texts])
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ page }) => page === 1)).toBe(true)
  })

  test('words that only look like one are none', async () => {
    expect(await look([...prose, ...plainPage])).toEqual([])
  })

  test('a number and an address over two cells', async () => {
    const values = [
      { text: '0612349876', isName: false },
      { text: '14venelledesglycines', isName: false },
    ]
    const cells = [
      ['06 12 34', 60, 500],
      ['98 76', 200, 500],
      ['14 venelle', 60, 460],
      ['des Glycines', 200, 460],
    ] as const
    const found = await look([...prose, ...cells], values)
    expect(found.map(({ text }) => text).sort()).toEqual(['0612349876', '14venelledesglycines'])
    expect(await look([...prose, ['06 12 34 98', 60, 500], ['88 76', 200, 500]], values)).toEqual([])
  })

  test('the short words of ordinary prose spell nobody', async () => {
    const short = ['Aya', 'Ana', 'Ada', 'Lana', 'Dan', 'Alan', 'Sana'].map((text) => ({
      text,
      isName: true,
      isNowhere: true,
    }))
    const lines = [
      'Il y a eu à nouveau un rendez-vous ; elle n’a pas dit à sa tante d’y aller.',
      'Il y a là, a-t-elle dit, de quoi l’aider à s’en sortir ; on n’y a vu aucun mal.',
      'L’an dernier, il a dû la laisser à l’école ; d’accord, a-t-il dit, à la rentrée.',
    ].map((text, at) => [text, 60, 500 - at * 13] as const)
    expect(await look([...prose, ...lines], short)).toEqual([])
  })

  test('a name whose halves come back, and one after a bracket, are found all the same', async () => {
    const twice = [600, 500].flatMap(
      (y) =>
        [
          ['12/03', 60, y],
          ['Quémé', 180, y],
          ['neur', 180, y - 12],
        ] as const,
    )
    expect((await look([...prose, ...twice])).length).toBeGreaterThan(0)
    const margin = [...'QUEMENEUR'].map((letter, at) => [letter, 30, 600 - at * 14] as const)
    expect((await look([['voir [M1 psycho', 60, 640], ...margin])).length).toBeGreaterThan(0)
  })

  test('the letters of marks spell nobody', async () => {
    const marks = ['L', 'E', 'A'].map((letter, at) => [`[M000${at + 1} TIERS ${letter}]`, 60, 500 - at * 12] as const)
    expect(await look([...prose, ...marks])).toEqual([])
  })

  test('the stamp of a preview spells nobody; a name that the page breaks under it is found, and one stamped with it', async () => {
    const sought = ['Inès', 'Alan', 'Orval', 'Corvanne', 'Dornier'].map((text) => ({
      ...{ text, isName: true, isNowhere: true },
    }))
    expect(await lookUnder('aperçu 1b46260b5cdb6af3 · pièce P13 du dossier · ne pas remettre', [], sought)).toEqual([])
    const broken = [...'ORVAL'].map((letter, at) => [letter, 60, 500 - at * 14] as const)
    expect(await lookUnder('ne pas remettre', broken, sought)).toEqual([{ text: 'Orval', page: 1 }])
    expect(await lookUnder('M. Dornier', [], sought)).toEqual([{ text: 'Dornier', page: 1 }])
  })
})

/** Under what runs across each page of a preview: its words, and a note. */
const lookUnder = async (note: string, texts: Parameters<typeof fileOf>[0], sought: readonly Sought[]) => {
  const file = await PDFDocument.load(await fileOf([...prose, ...texts]))
  const font = await file.embedFont(StandardFonts.HelveticaBold)
  const rotate = degrees(54.7)
  for (const page of file.getPages()) {
    page.drawText('PROJET – NON VALIDÉ', { x: 120, y: 140, size: 62, font, rotate })
    page.drawText(note, { x: 150, y: 130, size: 20, font, rotate })
  }
  const found = await findBroken(pdfium, await file.save(), sought)
  return found.map(({ at, page }) => ({ text: sought[at]?.text, page }))
}
