import { expect, test } from 'vitest'
import { deriveKey, draw, drawBelow } from '../../../../src/batch/pseudonym/key.ts'

const batchKey = new TextEncoder().encode('clé inventée pour les tests, 32 octets')

test('each use has its own key, and the key of the batch stands in none', () => {
  const names = deriveKey(batchKey, 'names')
  expect(deriveKey(batchKey, 'names')).toEqual(names)
  expect(deriveKey(batchKey, 'days')).not.toEqual(names)
  expect(deriveKey(new Uint8Array(32), 'names')).not.toEqual(names)
  expect(names).toHaveLength(32)
})

test('what is drawn depends on where one part ends and the next begins', () => {
  const key = deriveKey(batchKey, 'names')
  expect(draw(key, 'ab', 'c')).toEqual(draw(key, 'ab', 'c'))
  expect(draw(key, 'ab', 'c')).not.toEqual(draw(key, 'a', 'bc'))
})

test('a number is drawn from the whole range, and never beyond', () => {
  const key = deriveKey(batchKey, 'days')
  const drawn = Array.from({ length: 400 }, (_, at) => drawBelow(key, 7, String(at)))
  expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
})
