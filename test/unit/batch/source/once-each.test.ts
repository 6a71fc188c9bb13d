import { expect, test } from 'vitest'
import { openMarks } from '../../../../src/batch/source/once-each.ts'

test('a mark is new once, however many there are', () => {
  const marks = openMarks(8)
  const paths = Array.from({ length: 20_000 }, (_, at) => `base/${at}/note.txt`)
  expect(paths.filter((path) => !marks.add(path))).toEqual([])
  expect(paths.filter((path) => marks.add(path))).toEqual([])
  expect(marks.add('base/20000/note.txt')).toBe(true)
})
