import { describe, expect, test } from 'vitest'
import { estimateShare } from '../../../../src/batch/report/estimate.ts'

describe('what a sample says of all', () => {
  test('nothing checked: nothing is said', () => expect(estimateShare(0, 0, 100)).toBeNull())

  test('no defect of n: at most 3/n', () => {
    expect(estimateShare(20, 0, 1000)).toMatchObject({ method: 'three', low: 0, high: 0.15 })
    expect(estimateShare(2, 0, 1000)?.high).toBe(1)
  })

  // 3 of 20 (Newcombe 1998 and any table of Wilson's intervals): 0.0524 to 0.3604.
  test('some defects: the interval of Wilson', () => {
    const estimate = estimateShare(20, 3, 1000)
    expect(estimate?.method).toBe('wilson')
    expect(estimate?.low).toBeCloseTo(0.0524, 4)
    expect(estimate?.high).toBeCloseTo(0.3604, 4)
  })

  test('all of them defective: the interval stays within 1', () => {
    expect(estimateShare(10, 10, 1000)?.high).toBeLessThanOrEqual(1)
  })

  test('all of them seen: nothing is estimated', () => {
    expect(estimateShare(40, 2, 40)).toMatchObject({ method: 'all', low: 0.05, high: 0.05 })
  })
})
