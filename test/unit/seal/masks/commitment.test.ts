import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { feminineNames, masculineNames, surnames } from '../../../../src/detect/lexicon.ts'
import { commitMasks, commitmentOf, type HeldMask, stateCommitments } from '../../../../src/seal/masks/commitment.ts'
import { isMissing, newFolder, run } from '../tools.ts'

const secret = Buffer.from('5a'.repeat(32), 'hex')

const mask: HeldMask = { id: 'M0012', category: 'person', ground: 'TIERS', text: 'Quitterie ZANGRANDI' }

const openedOf = (held: HeldMask, from: Uint8Array = secret) => {
  const [opened] = commitMasks(from, [held]).opened
  if (opened === undefined) throw new Error('no mask')
  return opened
}

test.skipIf(isMissing('openssl'))('printf and openssl make a commitment again', () => {
  const { salt } = openedOf({ ...mask, text: 'Maëlle' })
  const printed = `requis-mask-v1\\n64:${salt},5:M0012,6:person,5:TIERS,7:Maëlle,`
  const { output } = run(`printf '${printed}' | openssl dgst -sha256 -r | cut -d' ' -f1`, newFolder())
  expect(output.trim()).toBe(commitmentOf(openedOf({ ...mask, text: 'Maëlle' })).toString('hex'))
})

describe('salts', () => {
  test('have 256 bits, and are the same for the same draft', () => {
    expect(openedOf(mask).salt).toMatch(/^[0-9a-f]{64}$/)
    expect(openedOf(mask)).toEqual(openedOf(mask))
  })

  test('are no other mask’s, no other text’s, no other draft’s', () => {
    const salts = [
      openedOf(mask),
      openedOf({ ...mask, id: 'M0013' }),
      openedOf({ ...mask, category: 'place' }),
      openedOf({ ...mask, ground: 'SENS-9' }),
      openedOf({ ...mask, text: 'Q. ZANGRANDI' }),
      openedOf(mask, randomBytes(32)),
    ].map(({ salt }) => salt)
    expect(new Set(salts).size).toBe(salts.length)
  })

  test('are not made of a secret that is lost, or short enough to be tried', () => {
    for (const length of [0, 1, 15])
      expect(() => commitMasks(Buffer.alloc(length, 7), [mask])).toThrow('draft.no-secret')
    expect(commitMasks(Buffer.alloc(16, 7), [mask]).opened).toHaveLength(1)
  })
})

test('a border between two fields cannot be moved', () => {
  const { salt } = openedOf(mask)
  const one = commitmentOf({ ...mask, salt, ground: 'TIERS', text: '5:TIERS,' })
  const other = commitmentOf({ ...mask, salt, ground: 'TIERS,5:TIERS', text: '' })
  expect(one).not.toEqual(other)
})

test('an accent in two parts is the same text; half a surrogate pair is none', () => {
  expect(openedOf({ ...mask, text: 'Mae\u0308lle' })).toEqual(openedOf({ ...mask, text: 'Maëlle' }))
  expect(openedOf({ ...mask, text: 'a\ud83d' }).text).toBe('a\ufffd')
  expect(openedOf({ ...mask, text: 'a\u{1f600}' }).text).toBe('a\u{1f600}')
})

test('what is stated holds neither a commitment nor a text', () => {
  const committed = commitMasks(secret, [mask, { ...mask, id: 'M0013', text: 'Brécy' }])
  const stated = JSON.stringify(stateCommitments(committed))
  for (const opened of committed.opened) {
    expect(stated).not.toContain(commitmentOf(opened).toString('hex'))
    expect(stated).not.toContain(opened.salt)
    expect(stated).not.toContain(opened.text)
  }
  expect(stateCommitments(committed).count).toBe(2)
})

const listed = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map((name) => name.replaceAll(/[^a-z'-]/g, ''))
    .filter((name) => name !== '')
    .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)

/** First names alone, then with a surname, up to a number. */
const guesses = (count: number): readonly string[] => {
  const given = [...new Set([...listed(feminineNames), ...listed(masculineNames)])]
  const names = [...given]
  for (const surname of listed(surnames))
    for (const name of given) {
      if (names.length >= count) return names
      names.push(`${name} ${surname}`)
    }
  return names
}

describe('whoever tries 20,000 names on the commitment of a first name', () => {
  const names = guesses(20_000)
  const hidden = openedOf({ ...mask, text: 'Solange' }, randomBytes(32))
  const target = commitmentOf(hidden).toString('hex')
  const tryWith = (salt: string): readonly string[] =>
    names.filter((text) => commitmentOf({ ...hidden, text, salt }).toString('hex') === target)

  test('has the right one among them', () => {
    expect(names).toHaveLength(20_000)
    expect(names).toContain('Solange')
  })

  test('finds it with the salt, and only it', () => {
    expect(tryWith(hidden.salt)).toEqual(['Solange'])
  })

  test.each([
    ['no salt', ''],
    ['a salt of noughts', '0'.repeat(64)],
    ['the salt of another mask', openedOf({ ...mask, id: 'M0013' }).salt],
  ])('finds nothing with %s', (_, salt) => {
    expect(tryWith(salt)).toEqual([])
  })

  test('finds nothing with the salts of a guessed secret', () => {
    const held = names.map((text) => ({ ...mask, text }))
    const { opened } = commitMasks(Buffer.alloc(32), held)
    expect(opened.filter((one) => commitmentOf(one).toString('hex') === target)).toEqual([])
  })
})
