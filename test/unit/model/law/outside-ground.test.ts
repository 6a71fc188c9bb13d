import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { categories, outsideCategories, outsideCategory } from '../../../../src/model/category.ts'
import { grounds } from '../../../../src/model/law/ground.ts'
import { outsideGround } from '../../../../src/model/law/outside-ground.ts'
import { masksFile } from '../../../../src/pipeline/export/masks-file.ts'
import { readReveal } from '../../../../src/seal/masks/reveal.ts'
import { readLaw } from '../../../../src/store/installed/settings.ts'
import { verify } from '../../seal/fixture.ts'
import { disclosureOf, piece } from '../../write/press.ts'

const outside = outsideGround(readLaw().grounds)

describe('a ground is named outside by a code that tells why, never what', () => {
  test.each([
    ['MIN-TIERS', 'another child'],
    ['AUT-SIGN', 'an informant'],
    ['X-NAISS', 'a secret birth'],
    ['ASILE', 'an asylum claim'],
    ['SANTE', 'an illness'],
    ['JUD-10', 'a sentence'],
    ['ADR-PROT', 'somebody who hides'],
    ['LIEU-ANON', 'an anonymous placement'],
  ] as const)('%s would say that there is %s', (ground, _what) => {
    expect(outside(ground)).not.toBe(ground)
  })

  test('what the requester must ask elsewhere, or again, or a person must read, keeps its own name', () => {
    const kept = ['MED-56-3', 'AVO-56-1', 'JUD-DOC', 'ORIG-TIERS', 'CONS', 'ML-DIR', 'SEC-60-2', 'ILLISIBLE'] as const
    expect(kept.map(outside)).toEqual(kept)
  })

  test('a form outside is never one that has another', () => {
    for (const ground of grounds) expect(outside(outside(ground))).toBe(outside(ground))
  })

  test('a form that covers the sexual life of one covers the health of another', () => {
    expect(new Set((['SENS-9', 'X-NAISS', 'ASILE', 'SANTE', 'JUD-10'] as const).map(outside))).toEqual(
      new Set(['SENS-9']),
    )
  })
})

describe('masks.jsonl tells the outside form', () => {
  test.each(categories)('the category %s is one of three', (category) => {
    expect(outsideCategories).toContain(outsideCategory(category))
    const mask = { id: 'M0001', pieceId: 'P01', category, ground: 'SENS-9', by: 'rule', source: null } as const
    const masks = [{ ...mask, grounds: [mask.ground] }]
    const line: unknown = JSON.parse(masksFile({ ...disclosureOf(piece({})), masks }, []))
    expect(line).toMatchObject({ id: 'M0001', piece: 'P01', category: outsideCategory(category), grounds: ['SENS-9'] })
    expect(line).not.toHaveProperty('ground')
  })

  test('an export of the first format stays accepted, with what is lifted in it', async () => {
    const container = new Uint8Array(readFileSync('fixtures/exports/format-1.asice'))
    const reveal = readReveal(readFileSync('fixtures/exports/format-1.reveal.json', 'utf8'))
    const { verdict, checks } = await verify(container, { reveal, now: new Date('2026-11-27T00:00:00Z') })
    expect(verdict).toBe('accepted-with-warnings')
    expect(checks.find(({ id }) => id === 'reveal')).toMatchObject({ outcome: 'passed', facts: { revealed: 2 } })
  })
})
