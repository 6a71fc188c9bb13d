import { expect, test } from 'vitest'
import type { Ruling, Settled } from '../../../src/model/ask/ruling.ts'
import type { Draft } from '../../../src/model/draft.ts'
import { answerDraft } from '../../../src/pipeline/propose/answering.ts'
import { joinRulings } from '../../../src/review/contradictions.ts'
import { law } from '../decide/fixture.ts'
import { noteOf, policy } from '../explain/explain-draft.ts'
import { decide, previewOf, refusedIn, settledBy } from './decide.ts'

// A mask that the director made is taken back by her own later word, and by nothing else.

const note = noteOf(
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ devant la friterie, près du lavoir.',
  'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ à la friterie.',
)

const ruling = (...settled: readonly Settled[]): Ruling => ({
  ...{ id: 'R0001', question: null, settled, by: 'Claire VASSEUR', second: null, reason: 'x' },
})

const context = { law, policy, subjectWeights: null, askWeights: null }

const everywhere: Settled = { kind: 'mask', words: 'la friterie', at: null, ground: 'TIERS' }

const masked = (...settled: readonly Settled[]): Draft => answerDraft(note, [ruling(...settled)], context)

const file = (...rows: readonly string[]): string =>
  `preview: ${previewOf}\ndecisions:\n${rows.map((row) => `  - ${row}\n`).join('')}`

const left = (draft: Draft, yaml: string) => {
  const settled = joinRulings(
    draft.rulings ?? [],
    decide(draft, yaml).map((one) => one.ruling),
  ).flatMap((one) => one.settled)
  return settled.flatMap((one) => (one.kind === 'mask' ? [one.at?.passageId ?? 'everywhere'] : []))
}

test('by its words, everywhere; in one piece; by the number that the preview gives it', () => {
  const draft = masked(everywhere)
  expect(left(draft, file('{ undo: "La friterie", reason: lieu public }'))).toEqual([])
  expect(left(draft, file('{ undo: { piece: P01, text: la friterie }, reason: lieu public }'))).toEqual([])
  const at = { pieceId: 'P01', passageId: 'P01-0', start: 58, end: 69, words: 'la friterie' }
  const settled = settledBy(draft, file('{ undo: M0002, reason: lieu public }'), { under: () => [at] })
  expect(settled.map(({ kind }) => kind)).toEqual(['unmask', 'mask'])
})

test('words that are kept as they were masked are unmasked there, and stay masked elsewhere', () => {
  const draft = masked(everywhere)
  const text = draft.dossier.pieces[0]?.passages[1]?.text ?? ''
  const start = text.indexOf('la friterie')
  const at = { pieceId: 'P01', passageId: 'P01-1', start, end: start + 11, words: 'la friterie' }
  const yaml = file('{ keep: M0002, reason: lieu public }')
  const settled = settledBy(draft, yaml, { under: () => [at] })
  expect(settled.map(({ kind }) => kind)).toEqual(['keep', 'unmask', 'mask'])
  expect(settled.flatMap((one) => (one.kind === 'mask' ? [one.at?.passageId] : []))).toEqual(['P01-0'])
})

test('what was taken back is judged as though it had never been masked, and may be masked again', () => {
  const undone = answerDraft(masked(everywhere), [ruling({ kind: 'unmask', words: 'la friterie', at: null })], context)
  expect(undone.findings).toEqual(note.findings)
  expect(undone.decisions).toEqual(note.decisions)
  const again = answerDraft(undone, [ruling(everywhere)], context)
  expect(again.findings).toEqual(masked(everywhere).findings)
})

test('a word masked inside a sentence that is kept stays masked; a part of a mask is not kept', () => {
  const row = '{ keep: { piece: P01, text: "devant la friterie, près du lavoir" }, reason: x }'
  expect(refusedIn(note, file(row, '{ mask: { piece: P01, text: lavoir }, ground: TIERS }'))).toEqual([])
  expect(refusedIn(masked({ ...everywhere, words: 'friterie, près du lavoir' }), file(row))).toEqual([])
  const part = '{ keep: { piece: P01, text: "près du lavoir" }, reason: x }'
  expect(refusedIn(masked({ ...everywhere, words: 'friterie, près du lavoir' }), file(part))).toEqual([
    '3 masked-before',
  ])
  expect(refusedIn(note, file(part, '{ mask: { piece: P01, text: "près du lavoir" }, ground: TIERS }'))).toEqual([
    '3 contrary',
  ])
})

test.each([
  ['what nobody masked by hand', '{ undo: "près du lavoir", reason: x }', 'no-own-mask'],
  ['a mask of the program', '{ undo: "Inès BARTOLI", reason: x }', 'no-own-mask'],
  ['without a reason', '{ undo: "la friterie" }', 'reason'],
  ['a number that no mask has', '{ undo: M0999, reason: x }', 'mask-unknown'],
])('%s is not taken back', (_, row, flaw) => {
  expect(refusedIn(masked(everywhere), file(row))).toEqual([`3 ${flaw}`])
})
