import { expect, test } from 'vitest'
import type { Encoded } from '../../../../src/pipeline/load/model-packages.ts'
import { loadModelTokenizer } from '../../../../src/pipeline/load/model-tokenizer.ts'

/** Stands for a tokenizer that has one token for each letter, and no token at all for those above `last`. */
const lettersUntil = (last: number) =>
  class {
    encode(text: string, options: { readonly add_special_tokens: boolean }): Encoded {
      const letters = [...text.trim()]
      const ids = letters.map((letter) => letter.codePointAt(0)).map((id = 0) => (id > last ? undefined : id))
      return options.add_special_tokens
        ? { ids: [1, 2, ...ids, 3], tokens: ['<s>', '<fr>', ...letters, '</s>'] }
        : { ids, tokens: letters }
    }
  }

test('what a model expects round a text is learnt from its tokenizer', () => {
  const { before, after, cut } = loadModelTokenizer({}, {}, lettersUntil(Infinity))
  expect({ before, after }).toEqual({ before: [1, 2], after: [3] })
  expect(cut('à b')).toEqual([
    { id: 224, start: 0, end: 1 },
    { id: 98, start: 2, end: 3 },
  ])
})

test('a tokenizer that has no token for an unknown letter is refused: the model would not see it', () => {
  expect(() => loadModelTokenizer({}, {}, lettersUntil(255))).toThrow('local-model.broken')
})
