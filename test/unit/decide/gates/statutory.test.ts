import { describe, expect, test } from 'vitest'
import { gateOf, gateProblems, holderOf, isSealed } from '../../../../src/decide/gates/gates.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import { law, pieceOf, policyNamed } from '../fixture.ts'

const policy = policyNamed('requisition')
const basis = law.bases.find(({ id }) => id === 'CPP 60-1') ?? null
const by = (authorQuality: string): Piece => pieceOf('P01', [], { authorQuality })

describe('the accord that the law asks for', () => {
  test.each([
    ['notaire', 'officer'],
    ['étude notariale', 'officer'],
    ['huissier de justice', 'officer'],
    ['commissaire de justice', 'officer'],
    ['journaliste', 'press'],
  ])('no answer opens what a %s wrote: the accord does', (author, holder) => {
    const piece = by(author)
    const gate = gateOf(piece, policy, law, basis)
    expect(gate).toBe('CONS')
    expect(isSealed(piece, 'CONS', { policy, basis, law })).toBe(true)
    expect(holderOf(piece, law)).toBe(holder)
    expect(gateProblems(piece, gate, { policy, law, basis }).map(({ code }) => code)).toContain('gate.accord-law')
  })

  test('a second opinion that the association wants is opened by an answer', () => {
    const piece = pieceOf('P01', [], { authorQuality: 'éducatrice', kind: 'certificat' })
    expect(isSealed(piece, 'CONS', { policy, basis, law })).toBe(false)
    expect(holderOf(piece, law)).toBeNull()
  })

  test('its text is in the table, and is not the association’s rules', () => {
    const rows = law.regimes.professions.filter(({ holder }) => holder !== null)
    expect(rows.map(({ source }) => source)).toEqual(['CPP 56-3 et 60-1', 'CPP 56-2 et 60-1'])
  })
})
