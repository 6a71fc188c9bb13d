import { describe, expect, test } from 'vitest'
import { dropCovered } from '../../../../src/detect/engine/overlap.ts'
import type { Category } from '../../../../src/model/category.ts'
import type { Claim } from '../../../../src/model/record/finding.ts'

const claim = (category: Category, start: number, end: number, confidence = 0.9): Claim => ({
  category,
  start,
  end,
  confidence,
  kind: null,
  why: 'test',
})

describe('findings add up', () => {
  test('a person inside an address stays', () =>
    expect(dropCovered([claim('address', 0, 30), claim('person', 5, 12)])).toHaveLength(2))
  test('two that cross stay', () => expect(dropCovered([claim('date', 0, 10), claim('age', 5, 15)])).toHaveLength(2))
  test('health and violence in one phrase stay', () =>
    expect(dropCovered([claim('health', 0, 10), claim('violence', 0, 10)])).toHaveLength(2))
})

describe('a structured value is claimed once', () => {
  test('digits of a bank account read as a phone are dropped', () =>
    expect(dropCovered([claim('phone', 5, 15), claim('iban', 0, 27)]).map((c) => c.category)).toEqual(['iban']))
  test('a postal code inside an address is dropped', () =>
    expect(dropCovered([claim('postcode', 20, 25), claim('address', 0, 35)]).map((c) => c.category)).toEqual([
      'address',
    ]))
  test('of two equal claims, each finer nature is kept: two signatures may hang on it', () => {
    const plain = { ...claim('violence', 0, 10), confidence: 1 }
    const sexual = { ...claim('violence', 0, 10), kind: 'sexual', confidence: 0.5 }
    const threat = { ...claim('violence', 0, 10), kind: 'threat', confidence: 0.5 }
    expect(dropCovered([plain, sexual])).toEqual([sexual])
    expect(dropCovered([plain, sexual, threat])).toEqual([sexual, threat])
  })
  test('of two equal claims the surest is kept', () =>
    expect(dropCovered([claim('nir', 0, 15, 0.7), claim('nir', 0, 15, 0.99)])).toEqual([claim('nir', 0, 15, 0.99)]))
  test('of two readings of the same digits the more specific is kept', () =>
    expect(dropCovered([claim('id-number', 0, 10), claim('phone', 0, 10)]).map((c) => c.category)).toEqual(['phone']))
})
