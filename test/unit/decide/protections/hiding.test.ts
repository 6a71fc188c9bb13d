import { expect, test } from 'vitest'
import { foldPassages } from '../../../../src/decide/protections/clues.ts'
import { readFlags } from '../../../../src/decide/protections/protections.ts'
import { law, marked, pieceOf } from '../fixture.ts'
import { hiding, open } from './hiding-table.ts'

const isHidden = (sentence: string): boolean => {
  const { passage } = marked(sentence, 'P01-T1')
  const flags = readFlags(foldPassages([pieceOf('P01', [passage])]), [], law.protections)
  return flags.has('protectedAddress') || flags.has('anonymousPlacement')
}

const share = (sentences: readonly string[]): string => `${sentences.filter(isHidden).length} of ${sentences.length}`

test.each([...hiding.slice(0, 13), 'Lieu de repli : c’est calme, elle voit la rivière.'])(
  'a piece says that a place is hidden: « %s »',
  (sentence) => {
    expect(isHidden(sentence)).toBe(true)
  },
)

test.each(open.slice(0, 13))('nothing says that a place is hidden: « %s »', (sentence) => {
  expect(isHidden(sentence)).toBe(false)
})

test('unseen sentences, in sums', () => {
  expect(share(hiding.slice(13))).toBe('11 of 12')
  expect(share(open.slice(13))).toBe('0 of 12')
})
