import { describe, expect, test } from 'vitest'
import { endKinds } from '../../../../src/batch/model/ends.ts'
import { openReport, statedRules } from '../../../../src/batch/report/open-report.ts'
import { noMigration } from '../../../../src/batch/settings/migration.ts'
import { arrived, ended, mixed, planOf, policy, reportOf, rules, stopped } from './invented.ts'

describe('what a report counts', () => {
  test('source = sum of the ends, whatever they are', () => {
    const dossiers = mixed(500)
    const facts = reportOf(dossiers)
    const items = dossiers.reduce((sum, { listed }) => sum + listed.items.length, 0)
    expect(endKinds.reduce((sum, kind) => sum + facts.ends[kind], 0)).toBe(items)
    expect(facts.planned).toBe(items)
    expect(facts.bytes).toBe(items * 1000)
  })

  test('a dossier is whole, in part, set apart or not there', () => {
    const facts = reportOf([
      ended(0, { ends: [arrived(0, 0), arrived(0, 1)] }),
      ended(1, { ends: [arrived(1, 0), stopped('read.empty')] }),
      ended(2, { ends: [{ end: 'archived', targets: [], rule: 'dernier-contact-2-ans', reason: null }] }),
      ended(3, { ends: [stopped('batch.foreign', 'rejected'), stopped('read.empty')] }),
    ])
    expect(facts.dossiers).toEqual({ whole: 1, partial: 1, apart: 1, none: 1 })
  })

  test('what belongs to no dossier is no dossier', () => {
    const facts = reportOf([ended(0, { key: null, ends: [stopped('batch.orphan')] })])
    expect(facts.alone).toBe(1)
    expect(facts.dossiers).toEqual({ whole: 0, partial: 0, apart: 0, none: 0 })
  })

  test('a cause counts its items and its dossiers; a refusal is told from a quarantine', () => {
    const facts = reportOf([
      ended(0, { ends: [stopped('read.no-text'), stopped('read.no-text')] }),
      ended(1, { ends: [stopped('read.no-text'), stopped('read.no-text', 'rejected')] }),
    ])
    expect(facts.reasons).toEqual([
      { code: 'read.no-text', end: 'quarantined', items: 3, dossiers: 2 },
      { code: 'read.no-text', end: 'rejected', items: 1, dossiers: 1 },
    ])
  })

  test('a rule of retention that nothing met is listed with its zero; a hold is counted apart', () => {
    const retention = { rule: 'dernier-contact-2-ans', action: 'archive', hold: true } as const
    const facts = reportOf([
      ended(0, { facts: { retention } }),
      ended(1, { facts: { retention: { ...retention, hold: false } } }),
    ])
    expect(facts.retention.map(({ id, dossiers, held }) => [id, dossiers, held])).toEqual([
      ['dernier-contact-2-ans', 2, 1],
      ['aide-ponctuelle-10-ans', 0, 0],
    ])
  })

  test('rules of migration.yaml take the place of those of the law', () => {
    expect(statedRules(null, rules)).toBe(rules)
    const [own] = statedRules([{ id: 'x', years: 5, from: 'closed', action: 'archive', source: 'AD 98-6' }], rules)
    expect(own).toMatchObject({ id: 'x', status: null, source: 'AD 98-6' })
  })

  test('no word of a record is in the facts: not a path, not an extension that may be a name', () => {
    const canary = 'Bartoli'
    const facts = reportOf([
      ended(0, {
        key: canary,
        folder: `dossiers/${canary}`,
        extension: canary,
        facts: { converted: { [`${canary}>pdf`]: 1 } },
      }),
    ])
    expect(JSON.stringify(facts)).not.toMatch(/bartoli/i)
    expect(facts.formats).toEqual([{ extension: '', items: 1, bytes: 1000 }])
    expect(facts.converted).toEqual([{ from: '', to: 'pdf', files: 1 }])
  })

  test('a row or a record counts under the format of its file', () => {
    const row = ended(0)
    const listed = { ...row.listed, items: row.listed.items.map((item) => ({ ...item, source: 'exports/p.csv#12' })) }
    expect(reportOf([{ ...row, listed }]).formats).toEqual([{ extension: 'csv', items: 1, bytes: 1000 }])
  })

  test('100,000 dossiers leave no more in memory than 1,000', () => {
    const report = openReport({
      plan: planOf({ items: 100_000, dossiers: 100_000 }),
      migration: noMigration,
      retention: rules,
      policy,
    })
    for (let place = 0; place < 100_000; place += 1)
      report.add(
        ended(place, {
          ends: [arrived(place, 0)],
          extension: `x${place}`,
          facts: { rules: { [`r${place}`]: 1 }, risk: (place % 7) / 7 },
        }),
      )
    const facts = report.facts()
    expect(facts.ends.migrated).toBe(100_000)
    expect(JSON.stringify(facts).length).toBeLessThan(100_000)
    expect(facts.rules.length).toBeLessThanOrEqual(501)
    expect(facts.rules.reduce((sum, { places }) => sum + places, 0)).toBe(100_000)
    expect(report.sample().length).toBeLessThanOrEqual(40)
    expect(facts.sample).toMatchObject({ risk: 20, random: 20 })
  })
})
