import { expect, test } from 'vitest'
import { withoutOwnName } from '../../../../src/batch/treat/migrate/own-service.ts'
import type { Draft } from '../../../../src/model/draft.ts'

const hiddenIn = (text: string, service: string | null): boolean => {
  const draft = {
    dossier: { service, pieces: [{ passages: [{ id: 'a', text }] }] },
    findings: [{ id: 'f', passageId: 'a', start: 0, end: text.length, kind: 'protected-place' }],
    decisions: [{ findingId: 'f', outcome: 'withhold', ground: 'ADR-PROT' }],
  }
  const [decision] = withoutOwnName(draft as unknown as Draft)
  return decision?.outcome === 'withhold'
}

test.each([
  ['Relais de Corvanne', 'Association Le Relais de Corvanne', false],
  ['association Le Relais de Corvanne', 'Association Le Relais de Corvanne', false],
  ['12 rue du Relais', 'Association Le Relais de Corvanne', true],
  ['Corvanne', 'Association Le Relais de Corvanne', true],
  ['le service social', 'Service social du Relais', true],
  ['foyer Les Tilleuls', 'Association Le Relais de Corvanne', true],
  ['Relais de Corvanne', null, true],
])('« %s » in the record of « %s » is hidden: %s', (text, service, isHidden) => {
  expect(hiddenIn(text, service)).toBe(isHidden)
})
