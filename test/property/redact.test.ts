import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../../src/model/law/decision.ts'
import type { Finding } from '../../src/model/record/finding.ts'
import { redact } from '../../src/redact/redact.ts'
import { cover, pieceOf } from '../unit/decide/fixture.ts'

type Case = {
  readonly words: number
  readonly spans: readonly { readonly start: number; readonly length: number; readonly withheld: boolean | null }[]
}

const cases = fc.record({
  words: fc.integer({ min: 1, max: 60 }),
  spans: fc.array(
    fc.record({
      start: fc.nat(400),
      length: fc.integer({ min: 1, max: 40 }),
      withheld: fc.constantFrom(true, false, null),
    }),
    { maxLength: 12 },
  ),
})

/** Every word is there once, so that a word tells where it comes from. */
const textOf = (words: number): string =>
  Array.from({ length: words }, (_, at) => `mot${String(at).padStart(3, '0')}`).join(' ')

const build = ({ words, spans }: Case) => {
  const text = textOf(words)
  const inside = spans.filter((span) => span.start < text.length)
  const findings = inside.map(
    (span, at): Finding => ({
      id: `F${at}`,
      pieceId: 'P01',
      passageId: 'P01-0',
      start: span.start,
      end: Math.min(text.length, span.start + span.length),
      category: 'person',
      kind: null,
      personId: null,
      confidence: 1,
      detector: 'test',
      why: 'test',
    }),
  )
  const decisions = inside.flatMap((span, at): readonly Decision[] =>
    span.withheld === null
      ? []
      : [
          {
            findingId: `F${at}`,
            outcome: span.withheld ? 'withhold' : 'disclose',
            ground: span.withheld ? 'TIERS' : null,
            needsSecond: false,
            by: { rule: 'r' },
          },
        ],
  )
  const fragments = [{ start: 0, end: text.length, place: { kind: 'block' as const, index: 0 } }]
  const passage = { id: 'P01-0', text, offset: 0, role: 'paragraph' as const, level: null, fragments }
  const dossier = { id: null, service: null, persons: [], pieces: [pieceOf('P01', [passage])] }
  const { disclosure } = redact({ dossier, findings, decisions, cover })
  const kept = disclosure.pieces
    .flatMap((piece) => piece.blocks.flatMap((block) => block.segments))
    .map((s) => (s.kind === 'kept' ? s.text : ' '))
    .join('')
  const isHidden = (start: number, end: number): boolean =>
    findings.some(
      (f) => f.start < end && start < f.end && decisions.find((d) => d.findingId === f.id)?.outcome !== 'disclose',
    )
  return { text, kept, isHidden, disclosure }
}

test('no withheld word survives, half withheld included, and every other word does', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const { text, kept, isHidden } = build(one)
      for (const match of text.matchAll(/mot\d{3}/g)) {
        const hidden = isHidden(match.index, match.index + match[0].length)
        const stays = kept.includes(match[0])
        expect(stays).toBe(!hidden)
      }
    }),
    { numRuns: 500 },
  )
})

test('what nobody decided is withheld', () => {
  const { kept } = build({ words: 3, spans: [{ start: 7, length: 3, withheld: null }] })
  expect(kept).not.toContain('mot001')
  expect(kept).toContain('mot000')
})

test('a mask tells nothing of the length of what it hides', () => {
  const segments = (words: number) =>
    build({
      words,
      spans: [
        { start: 0, length: words * 7, withheld: true },
        { start: 0, length: 1, withheld: true },
      ],
    }).disclosure.masks
  expect(JSON.stringify(segments(3))).toBe(JSON.stringify(segments(30)))
})
