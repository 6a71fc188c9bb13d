import { describe, expect, test } from 'vitest'
import { judgeRetention, type RetentionInput } from '../../../../src/batch/treat/migrate/retention.ts'
import { readLaw } from '../../../../src/store/installed/settings.ts'

const judge = (change: Partial<Omit<RetentionInput, 'dates'>> & { dates?: Partial<RetentionInput['dates']> }) =>
  judgeRetention({
    ...{ key: 'D-1', kind: null, rules: readLaw().retention.rules, holds: [], today: '2026-12-01', ...change },
    dates: { closed: null, lastContact: null, born: null, ...change.dates },
  })

describe('by the rules of law/retention.yaml', () => {
  test('a dossier of which no date is known stays in the active base', () => {
    expect(judge({})).toBeNull()
    expect(judge({ dates: { born: '1950-01-01' } })).toBeNull()
  })

  test.each([
    ['2024-12-01', null],
    ['2024-11-30', 'dernier-contact-2-ans'],
    ['2027-01-01', null],
  ])('two years after the last contact on %s it is set apart for archives', (lastContact, rule) => {
    expect(judge({ dates: { lastContact } })?.rule ?? null).toBe(rule)
  })

  test('the closing stands for the last contact, but not against a later one', () => {
    expect(judge({ dates: { closed: '2020-05-03' } })).toEqual({
      rule: 'cloture-2-ans',
      action: 'archive',
      hold: false,
    })
    expect(judge({ dates: { closed: '2020-05-03', lastContact: '2026-01-10' } })).toBeNull()
  })

  test('nothing is eliminated, and every rule says its source', () => {
    for (const { action, source } of readLaw().retention.rules)
      expect([action, source.length > 0]).toEqual(['archive', true])
  })
})

describe("by the service's own rules", () => {
  const rules = [
    { id: 'tri-aemo', kinds: ['AEMO'], years: 10, from: 'closed', action: 'eliminate' },
    { id: 'naissance-90', years: 90, from: 'birth', action: 'archive' },
  ] as const
  const dates = { closed: '2010-01-01' }

  test('a rule about some kinds is not about a dossier whose kind nobody said', () => {
    expect(judge({ rules, dates })).toBeNull()
    expect(judge({ rules, dates, kind: 'aémo' })).toEqual({ rule: 'tri-aemo', action: 'eliminate', hold: false })
  })

  test('where two rules hold, what is kept wins over what is eliminated', () => {
    expect(judge({ rules, kind: 'AEMO', dates: { ...dates, born: '1930-01-01' } })?.rule).toBe('naissance-90')
  })

  test('a hold is told, until its day', () => {
    const hold = (until: string | null) => [{ dossier: 'D-1', reason: 'litige', until }]
    const judged = (until: string | null) => judge({ rules, dates, kind: 'AEMO', holds: hold(until) })?.hold
    expect([judged(null), judged('2026-12-01'), judged('2026-11-30')]).toEqual([true, true, false])
  })
})
