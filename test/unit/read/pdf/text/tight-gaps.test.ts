import { expect, test } from 'vitest'
import { type Drawing, readDrawn } from '../../draw-pdf.ts'

const size = 10

/** As it is painted: a text as a whole is measured with kerning, and painted without. */
const widthOf = (font: Drawing['font'], text: string): number =>
  [...text].reduce((sum, letter) => sum + font.widthOfTextAtSize(letter, size), 0)

/** Pieces where the one before ends; `room` tells what stands after each, in sizes. */
const putOn = ({ page, font }: Drawing, pieces: readonly string[], room: (at: number) => number): void => {
  let x = 50
  for (const [at, piece] of pieces.entries()) {
    page.drawText(piece, { x, y: 700, size, font })
    x += widthOf(font, piece) + room(at) * size
  }
}

const textOf = async (draw: (drawing: Drawing) => void): Promise<string> =>
  (await readDrawn(draw)).passages
    .filter(({ role }) => role !== 'hidden')
    .map(({ text }) => text)
    .join('|')

/** The letters of words, and after which of them a word ends. */
const lettersOf = (words: readonly string[]) => ({
  letters: words.flatMap((word) => [...word]),
  ends: new Set(words.map((_, at) => words.slice(0, at + 1).join('').length - 1)),
})

test.each([0.05, 0.08, 0.12, 0.2])('words set %s of their size apart, without a space, are words', async (gap) => {
  expect(await textOf((drawing) => putOn(drawing, ['Vauquelin', 'Le', 'père', 'CORMONTEL', '2024'], () => gap))).toBe(
    'Vauquelin Le père CORMONTEL 2024',
  )
})

test('a name that fills its cell stands apart from the words of the next one', async () => {
  const cells = ['Jeanne VAUQUELIN', 'LE PÈRE EST VENU']
  expect(await textOf((drawing) => putOn(drawing, cells, () => 0.08))).toBe('Jeanne VAUQUELIN LE PÈRE EST VENU')
})

test('words painted letter by letter are told by the wider gaps of their line', async () => {
  const { letters, ends } = lettersOf(['madame', 'VAUQUELIN', 'est', 'venue'])
  const room = (at: number): number => (at % 7 === 3 ? 0.03 : 0) + (ends.has(at) ? 0.1 : 0)
  expect(await textOf((drawing) => putOn(drawing, letters, room))).toBe('madame VAUQUELIN est venue')
})

test('words painted out of their order, near to each other, are words', async () => {
  const draw = ({ page, font }: Drawing): void => {
    const width = widthOf(font, 'Jeanne VAUQUELIN')
    page.drawText('Le père est venu', { x: 50 + width + 0.8, y: 700, size, font })
    page.drawText('Compte rendu', { x: 50, y: 740, size, font })
    page.drawText('Jeanne VAUQUELIN', { x: 50, y: 700, size, font })
  }
  expect(await textOf(draw)).toContain('VAUQUELIN Le père')
})

test.each([
  ['letters spaced out evenly', (): number => 0.1],
  ['kerned letters', (at: number): number => (at % 9 === 4 ? 0.06 : at % 4 === 1 ? -0.05 : 0)],
  ['letters of a font whose widths are wrong', (at: number): number => ((at * 7) % 11) / 70 - 0.07],
  ['pieces that touch', (at: number): number => (at % 3 === 2 ? 0.02 : 0)],
])('%s make one word', async (_, inner) => {
  const { letters, ends } = lettersOf(['Signalement', 'VAUQUELIN', 'AVA', '1217'])
  const room = (at: number): number => (ends.has(at) ? 0.35 : inner(at))
  expect(await textOf((drawing) => putOn(drawing, letters, room))).toBe('Signalement VAUQUELIN AVA 1217')
})
