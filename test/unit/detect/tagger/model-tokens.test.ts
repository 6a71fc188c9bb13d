import { describe, expect, test } from 'vitest'
import { cutTokens, type SurfaceKind, windowsOf } from '../../../../src/detect/tagger/model-tokens.ts'

/** The text that each token stands for, as tokenizers of three families write their surfaces. */
const cut = (text: string, surfacesOf: (word: string) => readonly string[], kind: SurfaceKind): readonly string[] =>
  cutTokens(text, (word) => surfacesOf(word).map((surface, id) => ({ id, surface })), kind).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('tokens stand for letters of the text', () => {
  test('as CamemBERT writes them', () => {
    const surfaces = new Map([
      ['Vu', ['▁Vu']],
      [" l'Éloïse,", ['▁l', "'", 'Élo', 'ïse', ',']],
      [' 😀', ['▁', '😀']],
    ])
    expect(cut("Vu l'Éloïse,\n😀", (word) => surfaces.get(word) ?? [], 'letters')).toEqual([
      'Vu',
      'l',
      "'",
      'Élo',
      'ïse',
      ',',
      '',
      '😀',
    ])
  })

  test('as BERT writes them, without capitals or accents', () => {
    expect(cut('Éloïse', () => ['elo', '##ise'], 'letters')).toEqual(['Élo', 'ïse'])
  })

  test('as byte pairs are written', () => {
    expect(cut('née 😀', (word) => (word === 'née' ? ['n', 'Ã©', 'e'] : ['Ġ', 'ðŁĺ', 'Ģ']), 'bytes')).toEqual([
      'n',
      'é',
      'e',
      '',
      '',
      '😀',
    ])
  })

  test('and for the whole word where they do not spell it', () => {
    expect(cut('vu № Éloïse', () => ['[UNK]', 'x'], 'letters')).toEqual(['vu', 'vu', '№', '№', 'Éloïse', 'Éloïse'])
    expect(cut('née', () => ['n', 'e'], 'bytes')).toEqual(['née', 'née'])
  })
})

test('a word after a blank is given with it, a word after a sign is not', () => {
  const given: string[] = []
  const encode = (word: string) => {
    given.push(word)
    return []
  }
  cutTokens('Vu\tMarie+Paul', encode, 'letters')
  expect(given).toEqual(['Vu', ' Marie', '+', 'Paul'])
})

test.each([
  [0, 8, []],
  [8, 8, ['0-8']],
  [9, 8, ['0-8', '6-9']],
  [20, 8, ['0-8', '6-14', '12-20']],
  [3, 1, ['0-1', '1-2', '2-3']],
])('%d tokens are read %d at a time, all of them, with a quarter read twice', (count, size, expected) => {
  expect(windowsOf(count, size).map(({ start, end }) => `${start}-${end}`)).toEqual(expected)
})
