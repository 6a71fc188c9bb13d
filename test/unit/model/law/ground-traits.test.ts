import { expect, test } from 'vitest'
import { absoluteGrounds, type GroundTrait, groundsWith } from '../../../../src/model/law/ground.ts'

// Read before it is changed: each set closes or opens something.
test.each<[GroundTrait, readonly string[]]>([
  ['scope', ['HORS-PERS', 'HORS-PER', 'HORS-OBJ']],
  ['accord', ['MED-56-3', 'AVO-56-1', 'CONS']],
  ['elsewhere', ['JUD-DOC', 'ORIG-TIERS']],
  ['somebody', ['AUT-SIGN', 'X-NAISS', 'ASILE']],
])('grounds that are « %s »', (trait, names) => {
  expect([...groundsWith(trait)].sort()).toEqual([...names].sort())
})

test('absolute grounds, strongest first', () => {
  expect(absoluteGrounds).toEqual(['X-NAISS', 'ADR-PROT', 'LIEU-ANON', 'AUT-SIGN', 'SECU', 'ASILE'])
})
