import { describe, expect, test } from 'vitest'
import type { Category } from '../../../src/model/category.ts'
import type { Decision } from '../../../src/model/law/decision.ts'
import type { Ground } from '../../../src/model/law/ground.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import { foldWords } from '../../../src/prove/fold-words.ts'
import { cutPassage, namedGrounds } from '../../../src/redact/redact-passage.ts'
import { markCode } from '../../../src/write/pieces/mark.ts'

type Held = { readonly words: string; readonly ground: Ground; readonly category?: Category }

/** The codes of each mark of a text, of which these words are withheld. */
const codesOf = (text: string, held: readonly Held[]): readonly (readonly Ground[])[] => {
  const findings = held.map(({ words, category = 'person' }, at): Finding => {
    const start = text.indexOf(words)
    return { ...finding, id: `F${at}`, start, end: start + words.length, category }
  })
  const decisionOf = (id: string): Decision => ({
    ...{ findingId: id, outcome: 'withhold', needsSecond: false, by: { rule: 'test' } },
    ground: held[Number(id.slice(1))]?.ground ?? 'CONS',
  })
  const fragments = [{ start: 0, end: text.length, place: { kind: 'block' as const, index: 0 } }]
  const passage: Passage = { id: 'P01-0001', text, offset: 0, role: 'paragraph', level: null, fragments }
  return cutPassage(passage, findings, decisionOf).flatMap(({ hole }) => (hole === null ? [] : [namedGrounds(hole)]))
}

const finding: Finding = {
  ...{ id: 'F0', pieceId: 'P01', passageId: 'P01-0001', start: 0, end: 0, category: 'person', kind: null },
  ...{ personId: null, confidence: 0.9, detector: 'test', why: 'test' },
}

describe('a mask says each ground of what it covers', () => {
  test('adjacent masks become one, and keep each its ground', () => {
    const held = [
      { words: 'Karim SOLTANI', ground: 'TIERS' },
      { words: '06 12 34 56 78', ground: 'ID-TECH' },
    ] as const
    expect(codesOf('Appel de Karim SOLTANI (06 12 34 56 78) hier.', held)).toEqual([['TIERS', 'ID-TECH']])
  })

  test('two of one ground say it once', () => {
    const held = [
      { words: 'Karim', ground: 'TIERS' },
      { words: 'Lina', ground: 'TIERS' },
    ] as const
    expect(codesOf('Avec Karim, Lina et nous.', held)).toEqual([['TIERS']])
  })

  test('the end of a sentence and the head of the next stay two marks', () => {
    const text = 'Mme Roux traverse une séparation et boit le soir. Noé aurait fugué, dit-on.'
    const held = [
      { words: 'boit le soir', ground: 'TIERS' },
      { words: 'Noé', ground: 'MIN-TIERS' },
    ] as const
    expect(codesOf(text, held)).toEqual([['TIERS'], ['MIN-TIERS']])
    expect(codesOf(text.replace(' aurait fugué, dit-on', ''), held)).toHaveLength(1)
  })

  test('a sentence outside the request, beside a masked name', () => {
    const held = [
      { words: 'SOLTANI', ground: 'TIERS' },
      { words: 'Il doit trois loyers.', ground: 'HORS-OBJ', category: 'out-of-scope' },
    ] as const
    expect(codesOf('Vu avec SOLTANI. Il doit trois loyers. Fin.', held)).toEqual([['HORS-OBJ', 'TIERS']])
  })

  test('two sentences outside the request, each for its own reason', () => {
    const held = [
      { words: 'En 2019 il buvait.', ground: 'HORS-PER', category: 'out-of-scope' },
      { words: 'Son loyer est payé.', ground: 'HORS-OBJ', category: 'out-of-scope' },
    ] as const
    expect(codesOf('Noté : En 2019 il buvait. Son loyer est payé. Fin.', held)).toEqual([['HORS-PER', 'HORS-OBJ']])
  })

  test('what lies within a sentence outside the request is told by no code', () => {
    const held = [
      { words: 'Elle a changé de ville.', ground: 'HORS-OBJ', category: 'out-of-scope' },
      { words: 'ville', ground: 'ADR-PROT', category: 'place' },
    ] as const
    expect(codesOf('Vu. Elle a changé de ville. Fin.', held)).toEqual([['HORS-OBJ']])
  })

  test('what lies within a longer mask is named by the stronger of the two', () => {
    const held = [
      { words: 'la voisine du 12 rue Haute', ground: 'TIERS' },
      { words: '12 rue Haute', ground: 'ADR-PROT', category: 'address' },
    ] as const
    expect(codesOf('Vu la voisine du 12 rue Haute hier.', held)).toEqual([['ADR-PROT']])
  })
})

describe('a mark prints all its grounds', () => {
  const code = markCode('M0045', ['TIERS', 'ID-TECH'], 'A')

  test('number, grounds, letter', () => {
    expect(code).toBe('M0045 TIERS ID-TECH A')
  })

  test('the independent reading takes it for one mark', () => {
    expect(foldWords(`vu [${code}] hier`)).toEqual(['vu', '\u0000', 'hier'])
  })
})
