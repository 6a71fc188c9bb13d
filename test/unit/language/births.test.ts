import { describe, expect, test } from 'vitest'
import { birthsTold } from '../../../src/language/births.ts'

const told = (text: string, writtenOn: string | null = '2026-03-10'): readonly string[] =>
  // Places are told in places.test.ts, stages of life in life.test.ts.
  birthsTold(text, writtenOn)
    .filter(({ by }) => !['place', 'stage', 'couple', 'title', 'kin'].includes(by))
    .map(
      ({ by, ranges, isSelf }) =>
        `${by}${isSelf ? ' self' : ''} ${ranges.map(({ from, to }) => (from === to ? from : `${from.slice(0, 4)}-${to.slice(0, 4)}`)).join(' ')}`,
    )

describe('a birth is read however it is told', () => {
  test.each([
    ['née le 2 novembre 1974 à Brest', 'day 1974-11-02'],
    ['né(e) le : 02/11/1974', 'day 1974-11-02'],
    ['née DUPRÉ à Brest (29) le 02.11.74', 'day 1974-11-02'],
    ['NEE LE 2-11-1974', 'day 1974-11-02'],
    ['NE LE 2-11-1974', 'day 1974-11-02'],
    ['Date de naissance : deux novembre mil neuf cent soixante-quatorze', 'day 1974-11-02'],
    ['D.D.N. 1974-11-02', 'day 1974-11-02'],
    ['je suis née le 2 novembre 1974', 'day self 1974-11-02'],
    ['née en novembre 1974', 'year 1974-1974'],
    ['née en 1974', 'year 1974-1974'],
    ['née vers 1974', 'year 1974-1974'],
    ['née en 74', 'year 1974-1974 2074-2074'],
    ['née dans les années 1970', 'year 1970-1979'],
    ['Née le : 1974', 'year 1974-1974'],
    ['Année de naissance : 1974', 'year 1974-1974'],
    ['de la classe de 1974', 'year 1974-1974 1953-1955'],
    ['Inès (1974)', 'after 1974-1974'],
    ['âgée de 52 ans', 'age 1973-1974'],
    ['âgé de soixante et onze ans', 'age 1954-1955'],
    ['âgée de quatre-vingt-deux ans', 'age 1943-1944'],
    ['Âge : 52', 'age 1973-1974'],
    ['j’ai 52 ans', 'age self 1973-1974'],
    ['elle a cinquante-deux ans', 'age 1973-1974'],
    ['une dame dans la soixantaine', 'age 1956-1969'],
    ['une sexagénaire', 'age 1956-1969'],
    ['elle vient de fêter ses 71 printemps', 'age 1954-1955'],
    ['71 printemps', 'after 1954-1955'],
    ['52 ans', 'after 1973-1974'],
  ])('« %s » is %s', (text, wanted) => expect(told(text)).toEqual([wanted]))
})

test.each([
  'née au siècle dernier',
  'elle ne s’est pas présentée le 3 mars 2026',
  'je ne l’ai pas vue le 3 mars 2026',
  'née à Brest, elle est arrivée le 3 mars 2026',
  'à 15 ans elle fuguait',
  'à l’âge de 15 ans',
  'il y a 15 ans de cela',
  'elle a 15 ans de service',
  'quelque 12 ans de mariage',
  'une soixantaine de personnes',
  'mise en quarantaine',
  'la classe de 4e',
])('« %s » tells no birth', (text) => expect(told(text)).toEqual([]))

test('an age says nothing where nobody knows when it was written', () => expect(told('52 ans', null)).toEqual([]))
