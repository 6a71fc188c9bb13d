import { describe, expect, test } from 'vitest'
import { lawProblems } from '../../../../src/decide/intake/law-validity.ts'
import type { Decision } from '../../../../src/model/law/decision.ts'
import type { Ground } from '../../../../src/model/law/ground.ts'
import { law } from '../fixture.ts'

const resting = (...grounds: readonly Ground[]): readonly Decision[] =>
  grounds.map((ground, at) => ({
    ...{ findingId: `F${at}`, outcome: 'withhold', ground, needsSecond: false, by: { rule: 'gate' } },
  }))

const said = (on: string | null, ...grounds: readonly Ground[]) =>
  lawProblems(law, on, resting(...grounds)).map((one) => (one.code === 'law.not-valid' ? (one.name ?? one.table) : one))

describe('a table of the law that does not hold on the day of reception is said to the director', () => {
  test.each<readonly [string, string | null, readonly Ground[], readonly string[]]>([
    ['in force', '2026-11-04T09:30', ['MED-56-3', 'SEC-60-2', 'HORS-OBJ'], []],
    ['on the last day of the code', '2028-12-31', ['SEC-60-2'], []],
    ['on the day of the renumbering', '2029-01-01T08:00', ['SEC-60-2', 'MED-56-3'], ['MED-56-3', 'SEC-60-2']],
    ['on that day, where no decision rests on it', '2029-01-01', ['HORS-OBJ', 'ADR-PROT'], []],
    ['on the first day of the table', '2021-09-30', [], []],
    ['on the day before', '2021-09-29', [], ['regimes']],
    ['before the text on CHRS', '2014-01-01', ['MIS-CHRS'], ['regimes', 'MIS-CHRS']],
    ['on a day that nobody wrote', null, ['SEC-60-2'], []],
  ])('%s', (_, on, grounds, expected) => {
    expect(said(on, ...grounds)).toEqual(expected)
  })

  test('with its dates, so that the lawyer knows where to look', () => {
    expect(lawProblems(law, '2030-03-01', resting('SEC-60-2'))).toEqual([
      { code: 'law.not-valid', table: 'grounds', name: 'SEC-60-2', from: '2003-03-19', to: '2028-12-31' },
    ])
  })

  test('a regimes table that has expired too', () => {
    const expired = { ...law, regimes: { ...law.regimes, validTo: '2026-01-31' } }
    expect(lawProblems(expired, '2026-02-01', [])).toMatchObject([{ table: 'regimes', to: '2026-01-31' }])
    expect(lawProblems(expired, '2026-01-31T23:59', [])).toEqual([])
  })
})
