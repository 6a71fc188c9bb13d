import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isOwn, orNull, rethrowOwn } from '../../../../src/read/entry/own-error.ts'

const errorWith = (error: Error, ...frames: readonly string[]): Error => {
  error.stack = `${error.name}: x\n${frames.map((frame) => `    at ${frame}`).join('\n')}`
  return error
}

const folder = new URL('../../../../src/', import.meta.url).pathname
const ours = `readCell (file://${folder}read/xlsx.ts:10:3)`
const theirs = `parse (file://${folder.replace('/src/', '/node_modules/')}parse5/dist/index.js:1:1)`
const native = ['String.fromCodePoint (<anonymous>)', 'Buffer.readUInt32LE (node:internal/buffer:254:5)']

describe('a mistake of ours', () => {
  test.each<[string, Error]>([
    ['a value that is not there', errorWith(new TypeError('x'), ours)],
    ['the same by its path', errorWith(new TypeError('x'), `readCell (${folder}read/xlsx.ts:10:3)`)],
    ['a name that is not there', errorWith(new ReferenceError('x'), ours)],
    ['a number that Node or the language refuses', errorWith(new RangeError('x'), ...native, ours)],
    ['a callback of ours under a parser', errorWith(new TypeError('x'), ours, theirs)],
  ])('%s', (_, error) => {
    expect(isOwn(error)).toBe(true)
  })

  test.each<[string, unknown]>([
    ['a parser that trips over the file', errorWith(new TypeError('x'), theirs, ours)],
    ['a parser that asks Node for too much', errorWith(new RangeError('x'), ...native, theirs, ours)],
    ['a refusal, which is no mistake', errorWith(new Error('x'), ours)],
    ['what a parser says of bytes', errorWith(new SyntaxError('x'), ours)],
    ['an error without a place', errorWith(new TypeError('x'))],
    ['what is no error', 'x'],
  ])('is not %s', (_, error) => {
    expect(isOwn(error)).toBe(false)
  })
})

describe('a reader that takes what is thrown for a broken file', () => {
  const mistake = errorWith(new TypeError('x'), ours)
  const before = process.env.REQUIS_RETHROW
  beforeEach(() => {
    delete process.env.REQUIS_RETHROW
  })
  afterEach(() => {
    process.env.REQUIS_RETHROW = before
  })

  test('sets the file aside where people work', () => {
    expect(rethrowOwn(mistake)).toBeUndefined()
    expect(orNull(mistake)).toBeNull()
  })

  test('tells a mistake of ours where the program is tested', () => {
    process.env.REQUIS_RETHROW = '1'
    expect(() => rethrowOwn(mistake)).toThrow(TypeError)
    expect(() => orNull(mistake)).toThrow(TypeError)
    expect(orNull(errorWith(new TypeError('x'), theirs))).toBeNull()
  })
})

test('these tests run where mistakes are told', () => {
  expect(process.env.REQUIS_RETHROW).toBe('1')
})
