import { describe, expect, test } from 'vitest'
import { emptyAct } from '../../../src/model/record/request.ts'
import { disclosedText, oneNote, people } from './fixture.ts'

const where =
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ loge au ⟦address@p1:3 rue du Puits⟧ et cherche du travail chez son oncle.'

const hidden =
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ loge au ⟦address/protected-place@p1:3 rue du Puits⟧ et cherche un travail.'

const asker = (quality: string) => ({
  requester: { name: null, rank: null, quality, contact: null },
  act: { ...emptyAct, enforceableTitle: { reference: 'TJ 26/01', date: '2026-01-14' } },
})

/** Whoever may sign under the article. */
const askers = { 'CPP 560': asker('procureur'), 'CPCE L152-1': asker('commissaire de justice') } as const

describe('address only (CPP 560, bailiff with a title)', () => {
  test.each([
    ['address-only', 'CPP 560', ['whereabouts']],
    ['requisition', 'CPP 560', ['whereabouts']],
    ['bailiff', 'CPCE L152-1', ['whereabouts', 'work']],
  ] as const)('under %s nothing leaves but the name and the address', (name, basis, subjects) => {
    const text = disclosedText(
      { pieces: oneNote(where), policy: name, request: { basis, subjects, ...askers[basis] } },
      true,
    )
    expect(text).toBe('[HORS-OBJ], Inès BARTOLI [HORS-OBJ] 3 rue du Puits [HORS-OBJ]')
  })

  test('under a réquisition on CPP 560 a town, which the rules let through, does not leave', () => {
    const source = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ loge au ⟦address@p1:3 rue du Puits⟧ à ⟦place:Brécy⟧.'
    const text = disclosedText({
      pieces: oneNote(source),
      request: { basis: 'CPP 560', subjects: ['whereabouts'], ...askers['CPP 560'] },
    })
    expect(text).toContain('3 rue du Puits')
    expect(text).not.toContain('Brécy')
  })

  test.each(['address-only', 'bailiff', 'requisition'])('under %s a protected address never leaves', (name) => {
    const basis = name === 'bailiff' ? 'CPCE L152-1' : 'CPP 560'
    const request = { basis, subjects: ['whereabouts'], ...askers[basis] }
    const ines = { ...people.ines, flags: ['protectedAddress'] as const }
    const setup = { pieces: oneNote(hidden), policy: name, request, persons: [ines, people.marc] }
    expect(disclosedText(setup, true)).not.toContain('Puits')
  })

  const both =
    'M. ⟦person@p2:Marc DELMAS⟧ loge au ⟦address@p2:8 quai Vert⟧. Mme ⟦person@p1:Inès BARTOLI⟧ loge au ⟦address@p1:3 rue du Puits⟧.'
  const marc = { given: ['Marc'], family: ['DELMAS'], other: [], born: null }
  const request = { basis: 'CPP 560', subjects: ['whereabouts'], persons: [marc], ...askers['CPP 560'] }

  test('the address of the prévenu leaves, that of the woman beside him does not', () => {
    const text = disclosedText({ pieces: oneNote(both), policy: 'address-only', request }, true)
    expect(text).toContain('8 quai Vert')
    expect(text).not.toContain('Puits')
  })

  test('where her address is protected, words that lead to a place wait for the director, his too', () => {
    const persons = [{ ...people.ines, flags: ['protectedAddress'] as const }, people.marc]
    const text = disclosedText({ pieces: oneNote(both), policy: 'address-only', request, persons }, true)
    expect(text).not.toMatch(/Puits|quai Vert/)
  })
})
