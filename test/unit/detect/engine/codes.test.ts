import { expect, test } from 'vitest'
import { dropCovered } from '../../../../src/detect/engine/overlap.ts'
import type { Claim } from '../../../../src/model/record/finding.ts'

const claim = (category: Claim['category'], start: number, end: number, person?: string): Claim => ({
  ...{ start, end, category, kind: null, confidence: 0.8, why: 'test' },
  ...(person === undefined ? {} : { person }),
})

test.each([
  ['a receipt', 'id-number'],
  ['a handle', 'account'],
  ['a plate', 'vehicle'],
  ['an address of a mailbox', 'email'],
] as const)('letters of %s name nobody, unless the record knows the name', (_what, category) => {
  const code = claim(category, 10, 22)
  expect(dropCovered([code, claim('person', 10, 14)])).toEqual([code])
  expect(dropCovered([code, claim('person', 10, 14, 'p1')])).toHaveLength(2)
})

test('a person beside a code, and a person in a street, stay', () => {
  expect(dropCovered([claim('account', 10, 22), claim('person', 4, 9)])).toHaveLength(2)
  expect(dropCovered([claim('address', 10, 30), claim('person', 14, 22)])).toHaveLength(2)
})
