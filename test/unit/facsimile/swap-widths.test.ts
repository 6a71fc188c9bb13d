import { createHash } from 'node:crypto'
import { type PDFFont, type PDFPage, rgb } from 'pdf-lib'
import { expect, test } from 'vitest'
import { facsimileOf, ink, originalOf, type Sketch } from './copy-of.ts'

/** All longer than the words that stand with them in a column: a kept word that is longer sets how wide it is. */
const names = ['Anselmetti', 'Wuzhykqxas', 'Rosalindettemarie'] as const
const yellow = rgb(1, 1, 0.4)

type About = (name: string) => Sketch
type Spot = { readonly x: number; readonly width: number; readonly y: number }

const prose = (page: PDFPage, font: PDFFont): void => {
  page.drawText('Compte rendu du mois de mars, premier entretien.', { x: 56, y: 780, size: 11, font })
  page.drawText('Le gardien est passé à midi et il a vu la mère.', { x: 56, y: 200, size: 11, font })
}

/** A name in a sentence, with what is drawn around it. */
const inSentence =
  (decorate: (page: PDFPage, spot: Spot) => void): About =>
  (name) =>
  (page, font) => {
    prose(page, font)
    const before = 'Nous avons vu '
    const spot = { x: 56 + font.widthOfTextAtSize(before, 11), width: font.widthOfTextAtSize(name, 11), y: 740 }
    decorate(page, spot)
    page.drawText(before, { x: 56, y: 740, size: 11, font })
    page.drawText(name, { x: spot.x, y: 740, size: 11, font })
    page.drawText('dans le hall.', { x: spot.x + spot.width + 4, y: 740, size: 11, font })
  }

const ruleAt =
  (...heights: readonly number[]) =>
  (page: PDFPage, { x, width, y }: Spot): void => {
    for (const height of heights)
      page.drawLine({ start: { x, y: y + height }, end: { x: x + width, y: y + height }, thickness: 0.8, color: ink })
  }

const heading =
  (isCentred: boolean): About =>
  (name) =>
  (page, font) => {
    prose(page, font)
    const text = `Visite de ${name}`
    const width = font.widthOfTextAtSize(text, 18)
    const x = isCentred ? 297.5 - width / 2 : 56
    page.drawText(text, { x, y: 730, size: 18, font })
    page.drawLine({ start: { x, y: 721 }, end: { x: x + width, y: 721 }, thickness: 1.2, color: ink })
  }

type Look = {
  readonly isRuled?: boolean
  readonly isRowRuled?: boolean
  readonly isFilled?: boolean
  readonly isCentred?: boolean
  readonly width?: number
}

/** A table whose columns are as wide as their longest word; what is left of `width` is shared out. */
const autoFit =
  (rowsWith: (name: string) => readonly (readonly string[])[], look: Look): About =>
  (name) =>
  (page, font) => {
    prose(page, font)
    const rows = rowsWith(name)
    const widthOf = (text: string) => font.widthOfTextAtSize(text, 11)
    const fits = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))) + 10)
    const natural = fits.reduce((sum, fit) => sum + fit, 0)
    const more = ((look.width ?? natural) - natural) / fits.length
    const edges = [56]
    for (const fit of fits) edges.push((edges.at(-1) ?? 0) + fit + more)
    const [left, right] = [56, edges.at(-1) ?? 56]
    for (const [row, cells] of rows.entries()) {
      const y = 700 - row * 18
      if (look.isFilled === true)
        page.drawRectangle({
          x: left,
          y: y - 5,
          width: right - left,
          height: 18,
          color: row % 2 === 0 ? yellow : rgb(0.9, 0.9, 1),
        })
      for (const [at, text] of cells.entries()) {
        const [start, end] = [edges[at] ?? 0, edges[at + 1] ?? 0]
        const x = look.isCentred === true ? (start + end - widthOf(text)) / 2 : start + 5
        page.drawText(text, { x, y, size: 11, font })
      }
    }
    if (look.isRuled !== true && look.isRowRuled !== true) return
    const bottom = 713 - rows.length * 18
    for (let y = 713; y >= bottom; y -= 18)
      page.drawLine({ start: { x: left, y }, end: { x: right, y }, thickness: 0.5, color: ink })
    if (look.isRowRuled === true) return
    for (const x of edges) page.drawLine({ start: { x, y: 713 }, end: { x, y: bottom }, thickness: 0.5, color: ink })
  }

const nameFirst = (name: string) => [
  ['Nom', 'Lieu', 'Date'],
  [name, 'Corvanne', '3 mars'],
  ['Bob', 'Bourg', '4 mars'],
  ['Zoé', 'Port', '5 mars'],
]
const nameLast = (name: string) => nameFirst(name).map((row) => row.toReversed())
const onlyNames = (name: string) => ['3 mars', '4 mars', '5 mars', '6 mars'].map((date) => [name, 'Corvanne', date])
const form = (name: string) => [
  ['Nom', name],
  ['Adresse', 'Bourg'],
  ['Classe', 'CE1'],
]

const others = ['Lou', 'Armelle', 'Zoé', 'Nina'] as const

/** Rows with a rule under each, a name in all of them, and a last column that starts or ends where somebody wanted. */
const rowsOf =
  (share: number): About =>
  (name) =>
  (page, font) => {
    prose(page, font)
    const times = ['45 min', '10 min', '1 h 30', '2 h', '3 h 15']
    for (const [row, time] of times.entries()) {
      const y = 700 - row * 26
      page.drawText(`${row + 3} mars`, { x: 56, y, size: 11, font })
      page.drawText([name, ...others][row] ?? name, { x: 150, y, size: 11, font })
      page.drawText(time, { x: 480 - share * font.widthOfTextAtSize(time, 11), y, size: 11, font })
      page.drawLine({ start: { x: 56, y: y - 9 }, end: { x: 500, y: y - 9 }, thickness: 0.4, color: ink })
    }
  }

const cases: Readonly<Record<string, About>> = {
  'a highlight': inSentence((page, { x, width, y }) =>
    page.drawRectangle({ x, y: y - 2, width, height: 13, color: yellow }),
  ),
  'an underline': inSentence(ruleAt(-2)),
  'an underline further below': inSentence(ruleAt(-6)),
  'three underlines': inSentence(ruleAt(-2, -3.5, -5)),
  'a stroke through it': inSentence(ruleAt(4)),
  'a box': inSentence((page, { x, width, y }) =>
    page.drawRectangle({ x: x - 2, y: y - 4, width: width + 4, height: 16, borderWidth: 0.6, borderColor: ink }),
  ),
  'a box of several lines': inSentence((page, { x, width, y }) =>
    page.drawRectangle({ x: x - 8, y: y - 25, width: width + 16, height: 60, borderWidth: 0.6, borderColor: ink }),
  ),
  'a coloured cell': (name) => (page, font) => {
    prose(page, font)
    const width = font.widthOfTextAtSize(name, 11) + 12
    page.drawRectangle({ x: 150, y: 690, width, height: 20, color: yellow })
    page.drawText('Enfant', { x: 60, y: 696, size: 11, font })
    page.drawText(name, { x: 156, y: 696, size: 11, font })
  },
  'the rule of a heading': heading(false),
  'the rule of a centred heading, and where that starts': heading(true),
  'the rules of a column': autoFit(nameFirst, { isRuled: true }),
  'where the next column stands': autoFit(nameFirst, {}),
  'coloured rows': autoFit(nameFirst, { isFilled: true }),
  'a centred column': autoFit(nameFirst, { isRuled: true, isCentred: true }),
  'the rules of the last column': autoFit(nameLast, { isRuled: true }),
  'coloured rows that end with it': autoFit(nameLast, { isFilled: true }),
  'a table that fills its page': autoFit(nameFirst, { isRuled: true, width: 480 }),
  'a column of one name': autoFit(onlyNames, { isRuled: true }),
  'the rules of rows that end with a column after it': autoFit(onlyNames, { isRowRuled: true }),
  'the rules of rows of a table that fills its page': autoFit(onlyNames, { isRowRuled: true, width: 480 }),
  'the rules of rows that end with it': autoFit(nameLast, { isRowRuled: true }),
  'the field of a form': autoFit(form, { isRuled: true }),
}

test.each(Object.entries(cases))('%s does not tell how long a withheld name is', async (_, about) => {
  const hashes: string[] = []
  for (const name of names) {
    const { copy } = await facsimileOf(await originalOf(about(name)), [name])
    hashes.push(createHash('sha256').update(copy.bytes).digest('hex'))
  }
  expect(new Set(hashes).size).toBe(1)
})

test('a table whose columns kept words set keeps its layout, and its rules', async () => {
  const { pages, copy } = await facsimileOf(
    await originalOf(
      autoFit((name) => [...nameFirst(name), ['Association du bourg', 'Lieu', '6 mars']], { isRuled: true })(
        'Anselmetti',
      ),
    ),
    ['Anselmetti'],
  )
  expect(copy.frontPages).toBe(1)
  expect(pages?.[0]?.shapes).toHaveLength(10)
})

// Set to their start, the cells of the first row are read as one line, that keeps no places: its rule goes.
test.each([
  ['to its end', 1, 5],
  ['to its start', 0, 4],
])('rules of rows stay by a kept column set %s after names of every row, and tell none', async (_, share, rules) => {
  const hashes: string[] = []
  for (const name of names) {
    const { pages, copy } = await facsimileOf(await originalOf(rowsOf(share)(name)), [name, ...others])
    expect(copy.frontPages).toBe(1)
    expect(pages?.[0]?.shapes).toHaveLength(rules)
    hashes.push(createHash('sha256').update(copy.bytes).digest('hex'))
  }
  expect(new Set(hashes).size).toBe(1)
})

const manyNames = (name: string) => [
  ['3 mars', name, '45 min'],
  ...others.map((other, at) => [`${at + 4} mars`, other, ['10 min', '1 h 30', '2 h', '3 h 15'][at] ?? '']),
]

test.each([
  ['as wide as its words', {}],
  ['as wide as its page', { width: 480 }],
  ['as wide as its page, and set to the middle', { width: 480, isCentred: true }],
])('a table %s tells none of the names of every row by the rules of its rows', async (_, look) => {
  const hashes: string[] = []
  for (const name of names) {
    const bytes = await originalOf(autoFit(manyNames, { isRowRuled: true, ...look })(name))
    const { copy } = await facsimileOf(bytes, [name, ...others])
    hashes.push(createHash('sha256').update(copy.bytes).digest('hex'))
  }
  expect(new Set(hashes).size).toBe(1)
})

test('how wide a column of dates in figures is tells none of them: its table keeps its layout', async () => {
  const dates = ['03/03', '11/03', '18/03/2024']
  const rows = [['Date', 'Acte'], ...dates.map((date) => [date, 'Entretien au bureau'])]
  const { copy } = await facsimileOf(await originalOf(autoFit(() => rows, { isRuled: true })('')), dates)
  expect(copy.frontPages).toBe(1)
})

test('cells after a mask stand in their column, whether it is set to its middle or to its end', async () => {
  const list: Sketch = (page, font) => {
    prose(page, font)
    const rows = [
      ['Personne', 'Lieu', 'Somme'],
      ['Solène', 'Corvanne', '12,50'],
      ['Rosalinde', 'Port-Lazennec', '1 250,00'],
      ['Lou', 'Bourg', '7,00'],
    ]
    for (const [row, [who = '', place = '', sum = '']] of rows.entries()) {
      const y = 700 - row * 18
      page.drawText(who, { x: 56, y, size: 11, font })
      page.drawText(place, { x: 260 - font.widthOfTextAtSize(place, 11) / 2, y, size: 11, font })
      page.drawText(sum, { x: 420 - font.widthOfTextAtSize(sum, 11), y, size: 11, font })
    }
  }
  const { pages } = await facsimileOf(await originalOf(list), ['Solène', 'Rosalinde', 'Lou'])
  const cells = (pages?.[0]?.lines ?? []).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'word' && part.at !== null ? [{ text: part.text, ...part.at }] : [])),
  )
  for (const place of ['Corvanne', 'Port-Lazennec', 'Bourg']) {
    const cell = cells.find(({ text }) => text === place)
    expect((cell?.x ?? 0) + (cell?.width ?? 0) / 2).toBeCloseTo(260, 0)
  }
  for (const sum of ['12,50', '250,00', '7,00']) {
    const cell = cells.find(({ text }) => text === sum)
    expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeCloseTo(420, 0)
  }
})
