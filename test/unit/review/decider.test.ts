import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { associationSchema } from '../../../src/model/law/association.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { parseYaml } from '../../../src/request/yaml.ts'
import { authorityOf } from '../../../src/review/decider.ts'

const shipped = parseYaml(readFileSync('pipelines/association.yaml', 'utf8'), 'association.yaml', associationSchema)
const delegation = { to: 'adjointe', kinds: ['requisition' as const], act: 'acte du 2 janvier 2026' }
const association = {
  ...shipped,
  deciders: [{ name: 'Claire VASSEUR', quality: 'directrice', from: '2026-01-05', until: '2026-11-30' }],
  delegations: [{ ...delegation, name: 'Paul Le Goff', from: '2026-07-01', until: '2026-08-31' }],
}

const who = (by: string, on: string, kind: 'requisition' | 'sharing' = 'requisition') => {
  try {
    const authority = authorityOf({ by, kind, on }, association)
    return authority.kind === 'delegate' ? authority.act : authority.kind
  } catch (error) {
    return error instanceof RequisError && error.problem.code === 'review.not-decider' ? error.problem.why : error
  }
}

describe('who decides, by the association’s file', () => {
  test.each([
    ['Claire VASSEUR', '2026-11-29', 'director'],
    ['Mme Vasseur Claire, directrice', '2026-11-29', 'director'],
    ['Claire VASSEUR', '2026-12-01', 'dates'],
    ['Claire VASSEUR', '2026-01-04', 'dates'],
    ['Paul LE GOFF', '2026-08-31', 'acte du 2 janvier 2026'],
    ['Paul LE GOFF', '2026-09-01', 'dates'],
    ['M. Le Goff', '2026-08-01', 'unknown'],
    ['Mme la directrice', '2026-11-29', 'unknown'],
    ['Zoé MARTEL', '2026-11-29', 'unknown'],
  ])('%s on %s: %s', (by, on, expected) => {
    expect(who(by, on)).toBe(expected)
  })
  test('a delegation is for the kinds of request that it names', () => {
    expect(who('Paul LE GOFF', '2026-08-01', 'sharing')).toBe('kind')
  })
  test('where no name stands nobody is checked, and it is said', () => {
    expect(authorityOf({ by: 'Zoé', kind: 'requisition', on: '2026-11-29' }, shipped)).toEqual({ kind: 'unchecked' })
  })
})
