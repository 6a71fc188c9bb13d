import { describe, expect, test } from 'vitest'
import { filterFindings, nextDoubtful, noFilter } from '../../../../src/desk/page/findings/filter.ts'
import { countFound, countIn, wordsOf } from '../../../../src/desk/page/findings/occurrences.ts'
import { rowsSeen, topFor } from '../../../../src/desk/page/findings/virtual.ts'
import type { FindingView } from '../../../../src/desk/view/types.ts'

const finding = (id: string, more: Partial<FindingView> = {}): FindingView => ({
  ...{ id, piece: 'P01', passage: 'P01-1', start: Number(id.slice(1)) * 10, end: 0, text: 'Léa', category: 'person' },
  ...{ label: 'Nom', why: '', confidence: 1, doubtful: false, masked: true, ground: 'TIERS', rule: '', byHand: false },
  ...{ needsSecond: false, person: null, absolute: false, sentences: [] },
  ...more,
})

describe('the number said before acting everywhere', () => {
  const findings = [
    finding('F1'),
    finding('F2', { text: 'LEA', piece: 'P02' }),
    finding('F3', { text: 'Léa  ' }),
    finding('F4', { text: 'Paul' }),
  ]
  test('counts the same words whatever their accents and capitals', () => {
    expect(countFound(findings, 'léa')).toEqual({ count: 3, pieces: ['P01', 'P02'] })
  })

  test('counts once a stretch that two detectors found', () => {
    expect(countFound([finding('F1'), finding('F9', { start: 10 })], 'Léa').count).toBe(1)
  })

  test('names each word once before a choice for a whole list', () => {
    expect(wordsOf(findings)).toEqual(['Léa', 'Paul'])
  })
})

test.each([
  ['Paul a vu Paul.', 'paul', 2],
  ['Pauline et Paul', 'Paul', 1],
  ['rue des Lilas', 'des lilas', 1],
  ['L’école', "l'ecole", 1],
  ['rien', ' ', 0],
])('in « %s », « %s » stands %i time(s) as whole words', (text, words, count) => {
  expect(countIn(text, words)).toBe(count)
})

describe('filters', () => {
  const findings = [
    finding('F1'),
    finding('F2', { doubtful: true, byHand: true, category: 'health', masked: false }),
    finding('F3', { doubtful: true, person: 'p1', text: 'Paul' }),
  ]
  const ids = (change: Partial<typeof noFilter>) =>
    filterFindings(findings, { ...noFilter, ...change }).map(({ id }) => id)

  test('put the doubtful ones first', () => expect(ids({})).toEqual(['F2', 'F3', 'F1']))
  test('keep the order of the record when that is asked', () =>
    expect(ids({ doubtfulFirst: false })).toEqual(['F1', 'F2', 'F3']))
  test('hide what a hand decided', () => expect(ids({ hand: 'hidden' })).toEqual(['F3', 'F1']))
  test('tell the masked ones from those that are left', () => expect(ids({ state: 'kept' })).toEqual(['F2']))
  test('find words without their accents', () => expect(ids({ search: 'LEA' })).toEqual(['F2', 'F1']))
  test('hold one person', () => expect(ids({ person: 'p1' })).toEqual(['F3']))
  test('go round to the next doubtful one that no hand decided', () => {
    expect(nextDoubtful(findings, 'F3')?.id).toBe('F3')
    expect(nextDoubtful(findings, 'F1')?.id).toBe('F3')
  })
})

describe('a long list', () => {
  const seen = { top: 50_000, height: 600, row: 56, count: 3000 }
  test('draws only the rows in sight, and a few around', () => {
    const { first, end } = rowsSeen(seen)
    expect(first).toBe(886)
    expect(end - first).toBeLessThan(30)
  })

  test('ends with its last row', () => {
    expect(rowsSeen({ ...seen, top: 3000 * 56 }).end).toBe(3000)
    expect(rowsSeen({ ...seen, count: 3 })).toEqual({ first: 3, end: 3 })
  })

  test('scrolls just enough to show a row', () => {
    expect(topFor(895, seen)).toBe(seen.top)
    expect(topFor(0, seen)).toBe(0)
    expect(topFor(999, seen)).toBe(1000 * 56 - 600)
  })
})
