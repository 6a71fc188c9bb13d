import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsOpen } from '../../src/language/open-end.ts'
import type { Decision } from '../../src/model/law/decision.ts'
import type { Finding } from '../../src/model/record/finding.ts'
import type { Passage } from '../../src/model/record/passage.ts'
import { redact } from '../../src/redact/redact.ts'
import { cover, pieceOf } from '../unit/decide/fixture.ts'

// A sentence that a line, a cell or a page parts into passages, some of which are withheld: each cut shows a mark in it.

type Part = { readonly text: string; readonly isHeld: boolean; readonly role?: Passage['role'] }

const blocksOf = (parts: readonly Part[]): readonly string[] => {
  const passages = parts.map(
    ({ text, role = 'paragraph' }, at): Passage => ({
      ...{ id: `P01-${at}`, text, offset: 0, role, level: role === 'heading' ? 1 : null },
      fragments: [{ start: 0, end: text.length, place: { kind: 'block', index: at } }],
    }),
  )
  const held = parts.flatMap(({ isHeld, text }, at) => (isHeld ? [{ at, end: text.length }] : []))
  const findings = held.map(
    ({ at, end }): Finding => ({
      ...{ id: `F${at}`, pieceId: 'P01', passageId: `P01-${at}`, start: 0, end, category: 'out-of-scope', kind: null },
      ...{ personId: null, confidence: 1, detector: 'scope', why: 'scope' },
    }),
  )
  const decisions = held.map(
    ({ at }): Decision => ({
      ...{ findingId: `F${at}`, outcome: 'withhold', ground: 'HORS-OBJ', needsSecond: false, by: { rule: 'scope' } },
    }),
  )
  const dossier = { id: null, service: null, persons: [], pieces: [pieceOf('P01', passages)] }
  const { disclosure } = redact({ dossier, findings, decisions, cover })
  return disclosure.pieces.flatMap(({ blocks }) =>
    blocks.map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : '[…]')).join('')),
  )
}

const words = fc.constantFrom(
  'elle',
  'avec',
  'la',
  'porte',
  'crie,',
  'il',
  'dans',
  'Brécy',
  '« non',
  'part.',
  'de',
  'frappée',
)
const part = fc.record({
  text: fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
  isHeld: fc.boolean(),
})

test('wherever a sentence goes on from what is kept into what is not, or back, a mark stands within it', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
      const blocks = blocksOf(parts)
      parts.forEach(({ text, isHeld }, at) => {
        const next = parts[at + 1]
        if (isHeld || next === undefined || !next.isHeld || !endsOpen(text)) return
        // The same words may stand elsewhere: no block ends with them bare, unless what follows them there is kept.
        const bare = blocks.filter((block) => block === text).length
        const free = parts.filter((one, place) => !one.isHeld && one.text === text && parts[place + 1]?.isHeld !== true)
        expect(bare).toBeLessThanOrEqual(free.length)
      })
    }),
    { numRuns: 500 },
  )
})

test('where a mark stands does not depend on what is withheld within the passage that follows', () => {
  const copyOf = (date: string): readonly (readonly string[])[] => {
    const text = `ven ${date} il part`
    const passages = ['jeu matin', text].map(
      (one, at): Passage => ({
        ...{ id: `P01-${at}`, text: one, offset: 0, role: 'paragraph', level: null },
        fragments: [{ start: 0, end: one.length, place: { kind: 'block', index: at } }],
      }),
    )
    const spans = [
      { passageId: 'P01-0', start: 0, end: 9 },
      { passageId: 'P01-1', start: 4, end: 4 + date.length },
    ]
    const findings = spans.map(
      (span, at): Finding => ({
        ...{ ...span, id: `F${at}`, pieceId: 'P01', category: 'out-of-scope', kind: null },
        ...{ personId: null, confidence: 1, detector: 'scope', why: 'scope' },
      }),
    )
    const decisions = findings.map(
      ({ id }): Decision => ({
        ...{ findingId: id, outcome: 'withhold', ground: 'HORS-OBJ', needsSecond: false, by: { rule: 'scope' } },
      }),
    )
    const dossier = { id: null, service: null, persons: [], pieces: [pieceOf('P01', passages)] }
    return redact({ dossier, findings, decisions, cover }).disclosure.pieces.flatMap(({ blocks }) =>
      blocks.map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : '[…]'))),
    )
  }
  expect(copyOf('12/09/25')).toEqual(copyOf('prochain'))
})

test('a mark is never lost nor doubled by where it stands', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), (parts) => {
      const runs = parts.filter(({ isHeld }, at) => isHeld && parts[at - 1]?.isHeld !== true).length
      const isCopied = parts.some(({ isHeld }) => !isHeld)
      expect(blocksOf(parts).join('\n').split('[…]').length - 1).toBe(isCopied ? runs : 0)
    }),
    { numRuns: 300 },
  )
})

describe('where the sentence of a form or a letter is cut', () => {
  test.each([
    ['ne pas entrer en relation avec', 'Madame, ne pas paraître à son domicile', 'row'],
    ['Le père a frappé la mère devant', 'le facteur et un voisin.', 'paragraph'],
    ['Elle dit (en larmes', 'qu’il la suit)', 'paragraph'],
    ['Il a été vu par Mme', 'ROUSSEL au portail.', 'list-item'],
    ['Interdit de paraître au domicile,', 'À l’école aussi.', 'row'],
  ] as const)('« %s » shows it', (text, hidden, role) => {
    expect(
      blocksOf([
        { text, isHeld: false, role },
        { text: hidden, isHeld: true },
      ]),
    ).toEqual([`${text} […]`])
  })

  test('so does what goes on after what is withheld', () => {
    const parts = [
      { text: 'Le voisin dit que', isHeld: true },
      { text: 'la mère a crié.', isHeld: false },
    ]
    expect(blocksOf(parts)).toEqual(['[…] la mère a crié.'])
  })

  test('an entry written without capitals goes on from nothing', () => {
    const parts = [
      { text: 'jeu 11/09/25 bonjour', isHeld: true },
      { text: 'ven 12/09/25 07:12 il a crevé les pneus', isHeld: false },
    ]
    expect(blocksOf(parts)).toEqual(['[…]', 'ven 12/09/25 07:12 il a crevé les pneus'])
  })

  test.each([
    ['Elle a été frappée.', 'Le voisin a vu.', 'paragraph'],
    ['Interdictions', 'ne pas paraître au domicile', 'heading'],
    ['Nom\tCHAUVEL', 'Prénom\tÉlodie', 'row'],
    ['Motif :', 'menaces', 'paragraph'],
    ['Il a été vu au portail', 'puis devant l’école', 'paragraph'],
  ] as const)('« %s » is whole: the mark stands after it', (text, hidden, role) => {
    expect(
      blocksOf([
        { text, isHeld: false, role },
        { text: hidden, isHeld: true },
      ]),
    ).toEqual([text, '[…]'])
  })

  test('a word that leads to another, an abbreviation, a comma: the end is open', () => {
    for (const text of ['vu par', 'chez M.', 'le 3 mars,', 'il dit qu’', 'elle n’']) expect(endsOpen(text)).toBe(true)
    for (const text of ['vu.', 'chez lui', 'il crie !', '']) expect(endsOpen(text)).toBe(false)
  })
})
