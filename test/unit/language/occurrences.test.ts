import { expect, test } from 'vitest'
import { wordFinder, wordsOf } from '../../../src/language/occurrences.ts'

const found = (words: string, text: string): readonly string[] =>
  (wordFinder(words)?.(text) ?? []).map(
    ({ start, end, isWhole }) => `${text.slice(start, end)}${isWhole ? '' : ' (cut)'}`,
  )

test.each([
  ['la friterie', 'La friterie, puis la  FRITERIE\nde la place', ['La friterie', 'la  FRITERIE']],
  ['l’école', "Près de l'ecole.", ["l'ecole"]],
  ['Inès', 'Ine\u0300s dort', ['Ine\u0300s']],
  ['rez-de-chaussée', 'au rez‑de‑chaussée', ['rez‑de‑chaussée']],
  ['M. (Grand)?', 'dit M. (Grand)? oui', ['M. (Grand)?']],
  ['friter', 'la friterie', ['friter (cut)']],
  ['Marie', 'Marie et Marie-Laure', ['Marie', 'Marie (cut)']],
  ['Laure', 'Marie-Laure dort', ['Laure (cut)']],
  ['Manu', 'dit Manu-là, fit-il', ['Manu']],
  ['fit', 'fit-il', ['fit']],
  ['06 39', 'le 06 39 98 12 34', ['06 39 (cut)']],
  ['06 39 98 12 34', 'le 06 39 98 12 34.', ['06 39 98 12 34']],
  ['234', 'soit 1 234,50 euros', ['234 (cut)']],
  ['12/03', 'le 12/03/2025', ['12/03 (cut)']],
  ['2025', 'en 2025, 14 fois', ['2025']],
])('« %s » is found in « %s »', (words, text, expected) => {
  expect(found(words, text)).toEqual(expected)
})

test('without a word there is nothing to find', () => {
  expect(wordFinder(' … ')).toBeNull()
})

test('the words of a text are folded', () => {
  expect([...wordsOf("L'Été à Brécy")]).toEqual(['l', 'ete', 'a', 'brecy'])
})
