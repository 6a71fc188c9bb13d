import { describe, expect, test } from 'vitest'
import { mapLabels, type OwnLabels } from '../../../../src/detect/tagger/model-labels.ts'
import { RequisError } from '../../../../src/model/problem.ts'

const mapped = (names: readonly string[], own: OwnLabels = {}): readonly string[] =>
  mapLabels(names, own).map(({ category, begins }) => `${category}${begins ? ' begins' : ''}`)

const problemOf = (names: readonly string[], own: OwnLabels = {}): unknown => {
  try {
    return mapLabels(names, own)
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
}

describe('labels of known models have a category', () => {
  test.each([
    ['O', 'null'],
    ['B-PER', 'person begins'],
    ['I-PER', 'person'],
    ['S-PER', 'person begins'],
    ['E-PER', 'person'],
    ['U_LOC', 'place begins'],
    ['PER', 'person'],
    ['per', 'person'],
    ['I-ORG', 'organisation'],
    ['DISEASE', 'health'],
    ['B-DISO', 'health begins'],
    ['I-DATE_NAISSANCE', 'birth-date'],
    ['SECU', 'nir'],
    ['E-MAIL', 'email'],
  ])('%s: %s', (name, expected) => {
    expect(mapped([name])).toEqual([expected])
  })
})

test('labels without a category are all named, once each, with what may be written', () => {
  const problem = problemOf(['O', 'B-MISC', 'I-MISC', 'LABEL_3', 'I-PER'])
  expect(problem).toMatchObject({ code: 'local-model.unmapped-label', labels: ['MISC', 'LABEL_3'] })
  expect(problem).toHaveProperty('accepted', expect.arrayContaining(['person', 'health', 'ignore']))
  expect(problem).toHaveProperty('accepted', expect.not.arrayContaining(['out-of-scope']))
})

test("the user's own words win over the table, for one part of a label or for all of it", () => {
  expect(mapped(['B-LOC', 'I-LOC'], { LOC: 'address' })).toEqual(['address begins', 'address'])
  expect(mapped(['B-LOC', 'I-LOC'], { 'I-LOC': 'ignore' })).toEqual(['place begins', 'null'])
})

test('a misspelt label of the user is refused, not passed over', () => {
  expect(problemOf(['O', 'B-LOC'], { LIC: 'address' })).toEqual({
    code: 'local-model.unknown-label',
    label: 'LIC',
    accepted: ['B-LOC', 'LOC', 'O'],
  })
})
