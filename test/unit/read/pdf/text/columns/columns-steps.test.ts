import { describe, expect, test } from 'vitest'
import { findRegions } from '../../../../../../src/read/pdf/text/pdf-columns.ts'
import { findLines } from '../../../../../../src/read/pdf/text/pdf-lines.ts'
import type { Word } from '../../../../../../src/read/pdf/text/pdf-words.ts'

/** Words that count how often anyone asks where they start: what a page costs, whatever the machine. */
const countingWords = (count: number, place: (at: number) => readonly [number, number]) => {
  const asked = { times: 0 }
  const words = Array.from({ length: count }, (_, at): Word => {
    const [u0, v] = place(at)
    return {
      parts: [{ text: 'abc', box: [u0, v, u0 + 30, v + 8] }],
      get u0() {
        asked.times += 1
        return u0
      },
      ...{ u1: u0 + 30, v, size: 8, isBold: false, isSpaceNext: true },
    }
  })
  return { words, asked }
}

const stepsOf = (count: number, place: (at: number) => readonly [number, number]): number => {
  const { words, asked } = countingWords(count, place)
  findRegions(findLines(words))
  return asked.times / count
}

describe('what a page costs', () => {
  const grid = (at: number) => [(at % 7) * 60, -Math.floor(at / 7) * 10] as const
  const ragged = (at: number) => [(at % 7) * 60 + ((at * 7919) % 19), -Math.floor(at / 7) * 10 - (at % 3)] as const
  const narrowing = (at: number) => [(at % 7) * 60 + Math.min(20, at / 700), -Math.floor(at / 7) * 10] as const
  const scattered = (at: number) => [(at * 7919) % 20_011, -((at * 104_729) % 30_011)] as const

  test.each([
    ['six gutters', grid],
    ['six ragged gutters', ragged],
    ['gutters that narrow', narrowing],
    ['words anywhere', scattered],
  ])('2,000 lines with %s cost no more a word than 500', (_, place) => {
    expect(stepsOf(14_000, place)).toBeLessThan(2 * stepsOf(3500, place) + 50)
  })

  test('letters one by one, negative and huge coordinates are all read', () => {
    const places = [-1e7, -600, 0, 600, 1e7].flatMap((far) =>
      Array.from({ length: 200 }, (_, at) => [far + at * 9, far - at * 3]),
    )
    const { words } = countingWords(places.length, (at) => [places[at]?.[0] ?? 0, places[at]?.[1] ?? 0])
    const read = findRegions(findLines(words)).flatMap((lines) => lines.flatMap((line) => line.words))
    expect(new Set(read).size).toBe(words.length)
    expect(read).toHaveLength(words.length)
  })
})
