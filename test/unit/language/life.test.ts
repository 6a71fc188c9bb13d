import { expect, test } from 'vitest'
import { lifeTold } from '../../../src/language/namesakes/life.ts'
import { foldLines } from '../../../src/model/fold.ts'

const told = (text: string): readonly string[] =>
  lifeTold(foldLines(text), text, 2026).map(
    ({ by, isSelf, ranges: [first] }) =>
      `${by}${isSelf ? ' self' : ''} ${first?.from.slice(0, 4)}-${first?.to.slice(0, 4)}`,
  )

test.each([
  ['Inès Bartoli, élève de quatrième, a crié', 'stage 2008-2016'],
  ['Inès Bartoli, en CM2, a crié', 'stage 2012-2021'],
  ['Inès Bartoli, lycéenne, a crié', 'stage 2004-2013'],
  ['Inès Bartoli, retraitée, a crié', 'stage 1905-1981'],
  ['Inès Bartoli, la grand-mère, a crié', 'stage 1905-1986', 'title 1905-1986'],
  ['Inès Bartoli est à la retraite.', 'stage 1905-1981'],
  ['Je suis à la retraite depuis peu.', 'stage self 1905-1981'],
  ['Mes petits-enfants ne viennent plus.', 'stage self 1905-1986'],
  ['Ma mère est née en 1988.', 'kin self 2001-2048'],
  ['Ma fille est née le 3 mai 1994.', 'kin self 1934-1981'],
  ['dit que son fils de quarante ans la secoue', 'kin 1880-1973'],
  ['Ma mère a 36 ans.', 'kin self 2002-2026'],
  ['dont la mère est née en 1970', 'kin 1983-2030'],
  ['qui a fait son service militaire en 1990', 'age 1880-1975'],
])('« %s » says %s', (text, ...wanted) => expect(told(text)).toEqual(wanted))

test.each([
  ['Nous avons fêté nos trente ans de mariage.', 'couple 1880-1981'],
  ['mariés depuis plus de vingt ans', 'couple 1880-1991'],
  ['Ils ont divorcé en 1994.', 'couple 1880-1979'],
  ['fête ses noces d’or', 'couple 1880-1961'],
  ['Marlène, avec une quarantaine d’années de métier, crie', 'stage 1880-1971'],
  ['Marlène, cuisinière, travaille au bar depuis 1990', 'stage 1880-1975'],
  ['Elle habite la loge depuis quarante ans.', 'stage 1880-1986'],
  ['veuve depuis 1992', 'stage 1905-2011', 'stage 1880-1977'],
  ['son permis obtenu en 1985', 'age 1880-1970', 'stage 1880-1970'],
  ['Elle touche sa pension de retraite.', 'stage 1905-1981'],
  ['Elle a élevé cinq enfants.', 'stage 1905-1988'],
  ['Ses deux filles sont mariées.', 'stage 1905-1988'],
  ['Son gendre la ramène.', 'stage 1905-1988'],
  ['L’ancien combattant Joris Palluau a crié', 'title 1905-1986'],
  ['Marlène, collégienne en classe de cinquième, crie', 'stage 2008-2016'],
  ['son fils aîné, 19 ans, l’a poussée', 'kin 1880-1994'],
])('« %s » tells a stage: %s', (text, ...wanted) => expect(told(text)).toEqual(wanted))

test.each([
  'Sa fille, placée à 12 ans, va bien.',
  'Sa fille à 12 ans fuguait.',
  'Sa fille depuis 12 ans ne vient plus.',
  'Sa mère dit : « mes petits-enfants me manquent ».',
  'Inès Bartoli, au lycée, a menacé le proviseur.',
  'Il a battu en retraite.',
  'Inès Bartoli n’est pas encore à la retraite.',
  'Inès Bartoli visite une maison de retraite.',
  'Le facteur est passé en 1995.',
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
