import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lexiconChecksum, readList } from '../../../pipelines/lexicon/compile.mjs'
import { checksum } from '../../../src/detect/lexicon.ts'
import { checksum as languageChecksum } from '../../../src/language/lexicon.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true }))

const listOf = (...lines: readonly string[]): string => {
  const path = join(folder, 'list.txt')
  writeFileSync(path, `${lines.join('\r\n')}\r\n`)
  return path
}

test('what the program detects with was compiled from the word lists as they are', () => {
  expect(checksum).toBe(lexiconChecksum())
  expect(languageChecksum).toBe(checksum)
})

test('comments and blank lines are no entries, and a short name stands for its words', () => {
  const path = listOf(
    '// A comment',
    '$limb = (bras/jambe)',
    '$side = $limb (gauche/droit)',
    '',
    '@wound >',
    '$side casse~',
  )
  expect(readList(path)).toBe('@wound >\n(bras/jambe) (gauche/droit) casse~')
})

test.each([
  ['two entries on a line', ['@disease', 'grippe, rhume']],
  ['a group that is never closed', ['@disease', 'mal (de/du dos']],
  ['a group closed before it opens', ['@disease', 'mal de) dos (']],
  ['a short name that nothing defines', ['@disease', '$limb casse']],
  ['a section whose head says too much', ['@disease !', 'grippe']],
])('%s is refused, with the file and the line', (_, lines) => {
  expect(() => readList(listOf('// a comment', ...lines))).toThrow(/list\.txt, ligne [23] : /)
})
