import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { monthLike, monthNumber, monthWords, romanMonth, shortMonthWords } from '../../../src/language/months.ts'
import { root, sources, sourceText } from './sources.ts'

/** « mars », « mai », « avril », « août » and « may » name people and towns too, « sept » a number. */
const sure =
  /(?<![\p{L}-])(?:janvier|f(?:é|e|\[ée\])vrier|juin|juillet|septembre|octobre|novembre|d(?:é|e|\[ée\])cembre|janv|juil|january|february|june|july|september|october|november|december)(?![\p{L}-])/iu

test('no name of a month stands outside src/language/', () => {
  expect(sources.length).toBeGreaterThan(500)
  expect(sources.filter((path) => sure.test(sourceText(path)))).toEqual([])
})

/** Janvier, Juin, Juillet are surnames; `record-words` is the vocabulary of the training records, drawn by a program. */
const notByHand = /surnames|given-names|communes|record-words/

test('no list of words holds a month as an entry, but for lists of names of people', () => {
  const folder = join(root, 'pipelines/lexicon')
  const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'))
  const holders = lists.filter((path) => {
    const lines = readFileSync(join(folder, path), 'utf8').split(/\r?\n/)
    return lines.some((line) => sure.exec(line)?.[0] === line)
  })
  expect(holders.filter((path) => !notByHand.test(path))).toEqual([])
})

test('every name, short or full, is its month', () => {
  expect(monthWords.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(shortMonthWords.map(monthNumber)).toEqual([1, 1, 2, 2, 4, 7, 9, 10, 11, 12])
})

describe('a misspelt month is told by its letters', () => {
  test.each([
    ['fevirer', 2],
    ['novmebre', 11],
    ['janvir', 1],
    ['octobrre', 10],
    ['septernbre', 9],
    ['julliet', 7],
    ['rnars', 3],
    ['avrll', 4],
    ['janury', 1],
  ])('« %s »', (word, month) => {
    expect(monthLike(word)).toBe(month)
  })

  test.each(['personnes', 'semaines', 'dossier', 'enfants', 'euros', 'heures', 'chambre', 'rendez'])(
    '« %s » is none',
    (word) => {
      expect(monthLike(word)).toBe(0)
    },
  )
})

test.each([
  ['i', 1],
  ['iv', 4],
  ['xii', 12],
  ['vlii', 8],
  ['iiii', 0],
])('the Roman « %s » is the month %i', (letters, month) => {
  expect(romanMonth(letters)).toBe(month)
})
