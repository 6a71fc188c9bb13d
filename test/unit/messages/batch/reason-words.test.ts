import { describe, expect, test } from 'vitest'
import { reasonOf } from '../../../../src/messages/batch/reason-words.ts'
import { sourceFr } from '../../../../src/messages/batch/source-sentences.ts'

/** They stop a batch, not an item of it. */
const ofTheMapping = /mapping-needed|table-missing|column-/

describe('causes told in the report', () => {
  test.each(Object.keys(sourceFr).filter((code) => !ofTheMapping.test(code)))('%s has its words', (code) => {
    expect(reasonOf(code, 'fr').name).not.toBe('autre cause')
    expect(reasonOf(code, 'en').sentence).not.toContain('without an explanation')
  })

  test('a code that no table knows is told all the same, with somebody to ask', () => {
    expect(reasonOf('batch.of-tomorrow', 'fr')).toMatchObject({
      name: 'autre cause',
      owner: 'qui prépare la migration',
    })
    expect(reasonOf('constructor', 'fr').name).toBe('autre cause')
  })
})
