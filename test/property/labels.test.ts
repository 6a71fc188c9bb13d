import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Person } from '../../src/model/record/person.ts'
import { saltedBy } from '../../src/store/draft/draft-folder.ts'
import { writeAll } from '../../src/write/write-all.ts'
import { people } from '../unit/decide/fixture.ts'
import { disclosureWith } from '../unit/redact/labelled.ts'
import { options } from '../unit/write/press.ts'

const count = 20

/** Names without a word in common, of persons of whom each text speaks twice. */
const persons = Array.from({ length: count }, (_, at): Person => {
  const letter = String.fromCharCode(65 + at)
  return { ...people.marc, id: `n${at}`, given: [], family: [`Q${letter.toLowerCase()}rzen`] }
})

const texts = [0, 1].map((time) =>
  persons.map(({ id, family: [name] }) => `Alors ${time} arrive ⟦person@${id}:${name}⟧ seul`).join('. '),
)

/** The letters in the order of the text, which is that of the persons. */
const lettersUnder = (secret: string): readonly string[] => {
  const { pieces } = disclosureWith({ texts, persons, salted: saltedBy(secret) })
  const [first, second] = pieces.map(({ blocks }) =>
    blocks.flatMap(({ segments }) => segments.flatMap((one) => (one.kind === 'gap' ? [one.label ?? ''] : []))),
  )
  expect(second).toEqual(first)
  return first ?? []
}

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))

test('two drafts of one record give unlike letters, and one draft the same again', () => {
  fc.assert(
    fc.property(secrets, secrets, (one, other) => {
      fc.pre(one !== other)
      const letters = lettersUnder(one)
      expect(lettersUnder(one)).toEqual(letters)
      expect(lettersUnder(other)).not.toEqual(letters)
    }),
    { numRuns: 40 },
  )
})

test('letters tell how many persons have one, and nothing else', () => {
  fc.assert(
    fc.property(secrets, (secret) => {
      expect(lettersUnder(secret).toSorted()).toEqual([...'ABCDEFGHIJKLMNOPQRST'])
    }),
    { numRuns: 20 },
  )
})

const hashesOf = async (names: readonly [string, string]): Promise<readonly string[]> => {
  const hidden = names.map((name, at): Person => ({ ...people.marc, id: `n${at}`, given: [], family: [name] }))
  const lines = hidden.flatMap(({ id }, at) => [
    `Alors arrive ⟦person@${id}:${names[at]}⟧ devant le collège`,
    `puis part ⟦person@${id}:${names[at]}⟧ sans un mot`,
  ])
  const disclosure = disclosureWith({
    texts: [lines.join(', '), lines.join('\n')],
    persons: hidden,
    salted: saltedBy('07'),
  })
  expect(JSON.stringify(disclosure)).toContain('"label":"B"')
  return (await writeAll(disclosure, options)).map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))
}

test('whatever the names were, the copies with their letters have the same bytes', async () => {
  const reference = await hashesOf(['Qzo', 'Qzu'])
  const name = fc.stringMatching(/^Q[bcdfghjklm]{1,20}$/)
  await fc.assert(
    fc.asyncProperty(name, name, async (one, other) => {
      fc.pre(one !== other)
      expect(await hashesOf([one, other])).toEqual(reference)
    }),
    { numRuns: 12 },
  )
})
