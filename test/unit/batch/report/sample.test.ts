import { describe, expect, test } from 'vitest'
import { openSample } from '../../../../src/batch/report/sample.ts'

const draw = (risks: readonly number[], most: number, order: readonly number[] = risks.map((_, at) => at)) => {
  const sample = openSample(most)
  for (const at of order) sample.add(`leaf ${at}`, risks[at] ?? 0, { items: 1, source: `s${at}`, target: `t${at}` })
  return sample.drawn()
}

describe('who is compared side by side', () => {
  test('those of the highest risk are all drawn', () => {
    const risks = Array.from({ length: 200 }, (_, at) => (at % 50 === 3 ? 1 : 0.1))
    const byRisk = draw(risks, 4).filter(({ draw }) => draw !== 'random')
    expect(byRisk.map(({ source }) => source).sort()).toEqual(['s103', 's153', 's3', 's53'])
  })

  test('as many are drawn at random, whatever their risk', () => {
    const risks = Array.from({ length: 200 }, (_, at) => at / 200)
    const random = draw(risks, 10).filter(({ draw }) => draw !== 'risk')
    expect(random).toHaveLength(10)
    expect(random.some(({ source }) => Number(source.slice(1)) < 100)).toBe(true)
  })

  test('the draw does not depend on the order in which dossiers go by', () => {
    const risks = Array.from({ length: 60 }, (_, at) => (at % 3) / 2)
    const backwards = risks.map((_, at) => risks.length - 1 - at)
    expect(draw(risks, 5, backwards)).toEqual(draw(risks, 5))
  })

  test('where all are of one risk both draws are one', () => {
    expect(
      draw(
        Array.from({ length: 30 }, () => 0.1),
        6,
      ).map(({ draw }) => draw),
    ).toEqual(Array(6).fill('both'))
  })

  test('a sample of none draws none', () => {
    expect(draw([1, 1], 0)).toEqual([])
  })

  test('a code says nothing of the place, and no spreadsheet takes it for a number', () => {
    for (const { code } of draw([1, 0, 1], 3)) expect(code).toMatch(/^L[0-9a-f]{10}$/)
  })
})
