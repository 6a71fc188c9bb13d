import { expect, test } from 'vitest'
import { lifeTold } from '../../../src/language/namesakes/life.ts'
import { foldLines } from '../../../src/model/fold.ts'

const told = (text: string): readonly string[] =>
  lifeTold(foldLines(text), text, 2026).map(
    ({ by, isSelf, ranges: [first] }) =>
      `${by}${isSelf ? ' self' : ''} ${first?.from.slice(0, 4)}-${first?.to.slice(0, 4)}`,
  )

test.each([
  ['Inès Bartoli, élève de quatrième, a crié', 'after 2008-2016'],
  ['Inès Bartoli, en CM2, a crié', 'after 2013-2021'],
  ['Inès Bartoli, lycéenne, a crié', 'after 2004-2013'],
  ['Inès Bartoli, retraitée, a crié', 'after 1905-1981'],
  ['Inès Bartoli, la grand-mère, a crié', 'after 1905-1981'],
  ['Inès Bartoli est à la retraite.', 'after 1905-1981'],
  ['Je suis à la retraite depuis peu.', 'age self 1905-1981'],
  ['Mes petits-enfants ne viennent plus.', 'age self 1880-1992'],
  ['Ma mère est née en 1988.', 'age self 2001-2048'],
  ['Ma fille est née le 3 mai 1994.', 'age self 1934-1981'],
  ['dit que son fils de quarante ans la secoue', 'age 1880-1973'],
  ['Ma mère a 36 ans.', 'age self 2002-2026'],
  ['dont la mère est née en 1970', 'age 1983-2030'],
  ['qui a fait son service militaire en 1990', 'age 1880-1975'],
])('« %s » says %s', (text, wanted) => expect(told(text)).toEqual([wanted]))

test.each([
  'Sa fille, placée à 12 ans, va bien.',
  'Sa fille à 12 ans fuguait.',
  'Sa fille depuis 12 ans ne vient plus.',
  'Sa mère dit : « mes petits-enfants me manquent ».',
  'Inès Bartoli, au lycée, a menacé le proviseur.',
  'Sa mère a 12 ans d’ancienneté.',
  'L’anniversaire de sa fille, le 14 janvier',
])('« %s » says nothing', (text) => expect(told(text)).toEqual([]))

test('a birthday is a day of any year', () => {
  const [one] = lifeTold(foldLines('anniversaire fêté le 14 janvier'), 'anniversaire fêté le 14 janvier', 2026)
  expect(one).toBeUndefined()
  const said = 'Joris, anniversaire fêté le 14 janvier, rit.'
  const [day] = lifeTold(foldLines(said), said, 2026)
  expect(day?.by).toBe('birthday')
  expect(day?.ranges).toContainEqual({ from: '1996-01-06', to: '1996-01-22' })
})
