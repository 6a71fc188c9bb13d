import { expect, test } from 'vitest'
import { type DraftAct, readActs, writeActLine } from '../../../../src/seal/journal/acts.ts'
import { emptyHead, headAfter } from '../../../../src/seal/journal/journal.ts'

const [first, second, third] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string]

const acts: readonly DraftAct[] = [
  { act: 'answered', ids: ['R0001', 'Q01'], before: first, after: second },
  { act: 'undone', ids: [], before: second, after: third },
]

const written = (): string => {
  let head = emptyHead
  return acts
    .map((act) => {
      const line = writeActLine(act, head, new Date('2026-11-30T10:00:00Z'))
      head = headAfter(line.slice(0, -1), head.count + 1)
      return line
    })
    .join('')
}

const read = (text: string) => readActs(Buffer.from(text, 'utf8'))

test('lines are read as they were written, and chained', () => {
  const { lines, good, head } = read(written())
  expect(lines.map(({ act, ids, before, after }) => ({ act, ids, before, after }))).toEqual(acts)
  expect(good).toBe(written().length)
  expect(head.count).toBe(2)
})

test('a line that was changed, cut, dropped or moved ends what is believed', () => {
  const text = written()
  const [one = '', two = ''] = text.split(/(?<=\n)/)
  expect(read(text.replace('R0001', 'R0002')).lines).toEqual([])
  expect(read(text.replace(third, first)).lines).toHaveLength(1)
  expect(read(text.slice(0, -2))).toMatchObject({ good: one.length })
  expect(read(two).lines).toEqual([])
  expect(read(two + one).lines).toEqual([])
  expect(read(`${one}${one}`).lines).toHaveLength(1)
  expect(read(one.replace('"seq":1', '"seq": 1')).lines).toEqual([])
  expect(read('')).toMatchObject({ lines: [], good: 0 })
})
