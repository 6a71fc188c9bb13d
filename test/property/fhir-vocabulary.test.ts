import { describe, expect, test } from 'vitest'
import { makeBundles } from '../../bench/fhir/bundles.ts'
import { countVocabulary, keptOf } from '../../bench/fhir/count.ts'
import { tellsOf } from '../../bench/fhir/people.ts'
import { maskWords } from '../unit/write/mask-words.ts'

/** What the standard and its publishers fix: these go with nothing. */
const fixed = ['types of resources', 'profiles', 'request methods', 'systems', 'units']

describe.each([1, 2, 3])('documents of a transfer, seed %s', (seed) => {
  test.each(makeBundles(seed))('$name: the vocabulary stays, nobody does', async ({ resource, user }) => {
    const { text, residues } = await maskWords('json', JSON.stringify(resource), tellsOf(user))
    expect(residues).toEqual([])
    const after = countVocabulary(JSON.parse(text))
    for (const [kind, words] of countVocabulary(resource))
      if (fixed.includes(kind)) expect([kind, keptOf(words, after.get(kind) ?? [])]).toEqual([kind, words.length])
    for (const word of tellsOf(user)) expect(text.includes(word), word.replace(/./g, 'x')).toBe(false)
  })
})
