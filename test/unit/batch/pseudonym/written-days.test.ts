import { expect, test } from 'vitest'
import { ageIn, ageLike } from '../../../../src/batch/pseudonym/ages.ts'
import { withEdits } from '../../../../src/batch/pseudonym/rewrite.ts'
import { dateEdits } from '../../../../src/batch/pseudonym/written-days.ts'
import { shiftDays } from '../../../../src/language/dates/calendar.ts'

const moved = (text: string, days = -35, reference: string | null = '2024-04-02'): string | null => {
  const edits = dateEdits(text, { moved: (day) => shiftDays(day, days), reference })
  return edits === null ? null : withEdits(text, edits)
}

test.each([
  ['12/03/2024', '06/02/2024'],
  ['2/3/24', '27/1/24'],
  ['12.03.1987', '05.02.1987'],
  ['2024-03-12', '2024-02-06'],
  ['2024-03-12T10:15:00Z', '2024-02-06T10:15:00Z'],
  ['20240312', '20240206'],
  ['20240312T0830', '20240206T0830'],
  ['12 mars 2024', '6 février 2024'],
  ['12 MARS 2024', '6 FÉVRIER 2024'],
  ['05 mars 2024', '30 janvier 2024'],
  ['5 avril', '1er mars'],
  ['1er avril 2024', '26 février 2024'],
  ['12 janv. 2024', '8 déc. 2023'],
  ['12\nmars 2024', '6\nfévrier 2024'],
  ['mars 2024', 'février 2024'],
  ['4 et 11 mars', '29 janvier et 5 février'],
  ['12 au 13 mars 2025', '5 au 6 février 2025'],
  ['28 décembre au 3 janvier 2026', '23 novembre au 29 novembre 2025'],
  ['26 mars et 15 avril 2025', '19 février et 11 mars 2025'],
  ['mardi 12 mars 2024', 'mardi 6 février 2024'],
  ['12/03', '06/02'],
  ['2019', '2019'],
  [': 2024-03-12 }', ': 2024-02-06 }'],
])('%s moves by five weeks to %s', (text, wanted) => {
  expect(moved(text)).toBe(wanted)
})

test.each(['le lendemain', '12', 'mardi 12', '31/02/2024', 'trois mars deux mille dix-neuf', '12 mars 24'])(
  '« %s » has no form that can be written: it stays a mark',
  (text) => expect(moved(text)).toBeNull(),
)

test('a day without its year needs the day of its piece', () => {
  expect(moved('12/03', -35, null)).toBeNull()
  expect(moved('12 mars', -35, null)).toBeNull()
})

test.each([
  ['14 ans', 1, '15 ans'],
  ['60', -2, '58'],
  ['quatorze ans', 1, 'quinze ans'],
  ['soixante-treize\nans', 1, 'soixante-quatorze\nans'],
  ['vingt ans', 1, 'vingt et un ans'],
  ['quatre-vingts ans', -1, 'soixante-dix-neuf ans'],
  ['soixante-dix ans', 1, 'soixante et onze ans'],
] as const)('%s, %i years older, is written %s', (text, years, wanted) => {
  expect(ageLike(text, () => years)).toBe(wanted)
})

test.each(['trois semaines', 'vécu neuf ans', 'huit jours', 'une dizaine d’années'])(
  '« %s » is no age in years',
  (text) => {
    expect(ageIn(text)).toBeNull()
  },
)
