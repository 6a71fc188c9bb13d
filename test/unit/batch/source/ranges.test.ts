import { describe, expect, test } from 'vitest'
import { findRanges, parsePattern } from '../../../../src/batch/source/json/ranges.ts'

const cut = (text: string, ...patterns: readonly string[]) => {
  const bytes = Buffer.from(text)
  return findRanges(bytes, patterns.map(parsePattern))?.map(({ pointer, start, end }) => [
    pointer,
    bytes.subarray(start, end).toString(),
  ])
}

describe('bytes of values in a JSON file', () => {
  test.each([
    [
      '{"a":[ {"x":"]}"} , 2 ]}',
      ['/a/*'],
      [
        ['/a/0', '{"x":"]}"}'],
        ['/a/1', '2'],
      ],
    ],
    ['{"a/b":{"é":"\\"é"}}', ['/a~1b/é'], [['/a~1b/é', '"\\"é"']]],
    [
      '\ufeff[1,[2]]',
      ['/*', '/*/*'],
      [
        ['/0', '1'],
        ['/1', '[2]'],
        ['/1/0', '2'],
      ],
    ],
    ['{"a":{"1":{"k":null}}}', ['/a/*/k'], [['/a/1/k', 'null']]],
    ['[]', ['/*'], []],
    ['{"a":1}', [''], [['', '{"a":1}']]],
  ])('%s', (text, patterns, found) => expect(cut(text, ...patterns)).toEqual(found))

  test.each([
    '',
    '{',
    '[1',
    '[1,]',
    '{"a" 1}',
    '{"a":01}',
    "{'a':1}",
    '[1]]',
    '["a\nb"]',
    '["a',
    '[truc]',
    '{"a":1,}',
    '[NaN]',
    '[1 2]',
  ])('refuses %j, as any strict reader does', (text) => {
    expect(cut(text, '/*')).toBeUndefined()
    expect(() => JSON.parse(text)).toThrow()
  })

  test('nothing is so deep that it fills the stack', () => expect(cut('['.repeat(100_000), '/*')).toBeUndefined())
})
