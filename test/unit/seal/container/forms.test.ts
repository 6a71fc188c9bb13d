import { describe, expect, test } from 'vitest'
import { derInteger, derOid, derTime, derValue, readDer, readOid, readTime } from '../../../../src/seal/asn1/der.ts'
import { readAsicManifest, writeAsicManifest } from '../../../../src/seal/container/asic.ts'
import { type JsonValue, writeCanonicalJson } from '../../../../src/seal/container/canonical-json.ts'
import { areSafeNames } from '../../../../src/seal/container/names.ts'
import { measureFiles } from '../../../../src/seal/container/tree.ts'
import { textFile } from '../invented.ts'

describe('a statement is written in one form only', () => {
  test('keys in order, no space, whole numbers', () => {
    const value: JsonValue = { b: [1, null, true], a: { é: 'x\n"', e: '' }, Z: -7 }
    expect(writeCanonicalJson(value)).toBe('{"Z":-7,"a":{"e":"","é":"x\\n\\""},"b":[1,null,true]}')
  })

  test.each<JsonValue>([1.5, -0, 2 ** 53, Number.NaN, 'e\u0301', '\ud800', { 'e\u0301': 1 }])(
    '%j is refused',
    (value) => {
      expect(() => writeCanonicalJson(value)).toThrow('internal')
    },
  )
})

describe('names of files', () => {
  test.each([[['data/pieces/P01.pdf', 'bagit.txt']], [['a', 'b/a']]])('%j are safe', (names) => {
    expect(areSafeNames(names)).toBe(true)
  })

  test.each([
    [['a', 'A']],
    [['a', 'a/b']],
    [['a/../b']],
    [['a//b']],
    [['a.']],
    [['nul.txt']],
    [['é']],
    [['a b']],
    [['']],
    [['a\n']],
    [[`${'a/'.repeat(6)}b`]],
  ])('%j are not', (names) => {
    expect(areSafeNames(names)).toBe(false)
  })
})

describe('the signed list', () => {
  const text = writeAsicManifest(
    measureFiles([textFile('data/a.pdf', 'a'), textFile('bagit.txt', 'b'), textFile('mimetype', 'c')]),
  )

  test('is read back as it was written, without the type of the container', () => {
    expect(readAsicManifest(Buffer.from(text))?.map(({ name }) => name)).toEqual(['bagit.txt', 'data/a.pdf'])
  })

  test.each([
    ['a comment', text.replace('<asic:Sig', '<!-- x --><asic:Sig')],
    ['an entity', text.replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY e "e">]>\n')],
    ['another hash', text.replace('#sha256', '#sha1')],
    ['a space more', text.replace(' URI', '  URI')],
  ])('with %s is not read', (_, changed) => {
    expect(readAsicManifest(Buffer.from(changed))).toBeNull()
  })
})

describe('DER', () => {
  test('numbers and identifiers keep their value', () => {
    expect(readOid(readDer(derOid('1.2.840.113549.1.9.16.2.47')))).toBe('1.2.840.113549.1.9.16.2.47')
    expect(derInteger(128n).toString('hex')).toBe('02020080')
    expect(derInteger(0n).toString('hex')).toBe('020100')
  })

  test.each(['1999-12-31T23:59:59Z', '2049-12-31T23:59:59Z', '2050-01-01T00:00:00Z'])(
    'the date %s comes back',
    (text) => {
      expect(readTime(readDer(derTime(new Date(text))))).toEqual(new Date(text))
    },
  )

  test.each(['3080', '30810100', '3082000100', '0500ff', '30', '', '1f0100', '3005'])('%s is not DER', (hex) => {
    expect(() => readDer(Buffer.from(hex, 'hex'))).toThrow('verify.not-export')
  })

  test('long values keep their bytes', () => {
    const body = Buffer.alloc(70_000, 7)
    expect(readDer(derValue(4, body)).value.equals(body)).toBe(true)
  })
})
