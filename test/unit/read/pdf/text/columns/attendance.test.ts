import { expect, test } from 'vitest'
import { type Drawing, readDrawn } from '../../../draw-pdf.ts'
import { visibleTexts } from '../../../read-as.ts'

type Column = readonly [x: number, lines: readonly string[]]

const readColumns = async (columns: readonly Column[]): Promise<string> => {
  const put = ({ page, font }: Drawing): void => {
    for (const [x, lines] of columns)
      for (const [rank, text] of lines.entries()) page.drawText(text, { font, size: 10, x, y: 700 - rank * 14 })
  }
  return visibleTexts(await readDrawn(put))
    .join(' | ')
    .replaceAll('\n', ' | ')
}

const here = ['Odile Péronnet, l’éducatrice', 'Yann Guivarch, le référent', 'Lucie Hamelin']
const away = ['Inès Delattre', 'Paul Kerdoncuff']

test.each([
  ['Présents', 'Excusés'],
  ['Étaient présents :', 'Absents excusés :'],
  ['PERSONNES PRÉSENTES', 'PERSONNES ABSENTES'],
])('those under « %s » are read before those under « %s »', async (one, other) => {
  expect(
    await readColumns([
      [56, [one, ...here]],
      [310, [other, ...away]],
    ]),
  ).toBe([one, ...here, other, ...away].join(' | '))
})

test('lists that start on the line of their heads are read one after the other', async () => {
  const columns: readonly Column[] = [
    [56, ['Présents : Odile Péronnet,', 'Yann Guivarch, Lucie Hamelin']],
    [310, ['Excusés : Inès Delattre,', 'Paul Kerdoncuff']],
  ]
  expect(await readColumns(columns)).toBe(columns.flatMap(([, lines]) => lines).join(' | '))
})

test.each([
  ['answers', ['oui', 'non', 'oui']],
  ['ticks', ['X', 'X', 'X']],
  ['figures', ['12', '8', '9']],
])('a table of %s under such heads stays rows', async (_, cells) => {
  const read = await readColumns([
    [56, ['Présents', ...cells]],
    [200, ['Excusés', ...cells]],
  ])
  expect(read).toContain(`${cells[0]}\t${cells[0]}`)
})

test('a table of names, with who was there, stays rows', async () => {
  const read = await readColumns([
    [56, ['Nom', ...here]],
    [250, ['Présent', 'matin', 'après-midi', '']],
    [360, ['Excusé', '', '', 'journée']],
  ])
  expect(read).toContain('Odile Péronnet, l’éducatrice\tmatin')
})
