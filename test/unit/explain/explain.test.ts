import { expect, test } from 'vitest'
import { makeOnSubject } from '../../../src/decide/scope/what/subjects.ts'
import { addMonths, scopeChanges } from '../../../src/explain/scope.ts'
import type { Draft } from '../../../src/model/draft.ts'
import type { Policy } from '../../../src/model/law/policy.ts'
import { explainDraft, explainMask, masksOf, reproposeWith, viewOf } from '../../../src/pipeline/propose/explaining.ts'
import { law, oneNote, pieceOf } from '../decide/fixture.ts'
import { draftOf, noteOf, outsideOf, policy } from './explain-draft.ts'

const threat =
  'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit que M. ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée de mort⟧.'
const rent = 'Le 4 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a payé le loyer de son appartement.'
const older = 'Le 3 novembre 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.'
const other = 'Le 5 mars 2026, Mme ⟦person@p3:Awa SARR⟧ a été ⟦violence:insultée⟧ par un passant.'

const changesOf = (draft: Draft, rules: Policy = policy) =>
  scopeChanges({
    ...{ draft, policy: rules, subjects: law.subjects, makeOnSubject },
    repropose: reproposeWith({ draft, law, subjectWeights: null }, rules),
  })

const explained = (draft: Draft) => explainDraft({ draft, review: null, law, policy, subjectWeights: null })

const whyOf = (draft: Draft, ground: string, withText = false) => {
  const view = viewOf(draft, null)
  const mask = masksOf(view).disclosure.masks.find((one) => one.ground === ground)
  return explainMask(view, { id: mask?.id ?? '', withText, outside: outsideOf(view) })
}

test('an explanation counts the masks of each ground, their pieces and the rules behind them', () => {
  const { grounds, masks } = explained(noteOf(threat))
  expect(masks).toBe(1)
  expect(grounds).toEqual([
    { ground: 'TIERS', masks: 1, pieceIds: ['P01'], rules: [{ rule: 'third-person', masks: 1 }] },
  ])
})

test('an explanation says how much of the record leaves', () => {
  const { kept } = explained(noteOf(threat, rent))
  expect(kept).toMatchObject({ passages: 1, ofPassages: 2, pieces: { masked: 1, withheld: 0 } })
  expect(kept.share).toBeGreaterThan(20)
  expect(kept.share).toBeLessThan(70)
})

test('no word of the record is in an explanation', () => {
  const said = JSON.stringify(explained(noteOf(threat, rent, older, other)))
  for (const word of ['BARTOLI', 'DELMAS', 'SARR', 'loyer', 'menacée', 'passant']) expect(said).not.toContain(word)
})

test.each([
  ['HORS-OBJ', 'subject', [threat, rent]],
  ['HORS-PER', 'period', [threat, older]],
  ['HORS-PERS', 'person', [threat, other]],
] as const)('a passage put aside under %s failed by its %s', (ground, failed, sources) => {
  const mask = whyOf(noteOf(...sources), ground)
  expect(mask.rule).toBe('scope')
  expect(mask.reasons[0]).toMatchObject({ category: 'out-of-scope', ground, failed, spot: { pieceId: 'P01' } })
})

test('a mask tells the category, detector, rule, ground, confidence and place of what it hides', () => {
  const { reasons } = whyOf(noteOf(threat), 'TIERS')
  expect(reasons).toEqual([
    {
      findingId: 'P01-0-F1',
      category: 'person',
      kind: null,
      detector: 'test',
      cue: 'test',
      rule: 'third-person',
      ground: 'TIERS',
      confidence: 1,
      doubtful: false,
      failed: null,
      spot: { pieceId: 'P01', page: null, passage: 1 },
      text: null,
    },
  ])
})

test('the masked text is shown only where it is asked for', () => {
  expect(whyOf(noteOf(threat), 'TIERS').reasons[0]?.text).toBeNull()
  expect(whyOf(noteOf(threat), 'TIERS', true).reasons[0]?.text).toBe('Marc DELMAS')
})

test('a place is told by page and rank, never by the path of a value, which can name somebody', () => {
  const [note] = oneNote(threat)
  const passages = (note?.piece.passages ?? []).map((passage) => ({
    ...passage,
    fragments: [{ start: 0, end: passage.text.length, place: { kind: 'field' as const, path: '/Marc DELMAS/0' } }],
  }))
  const draft = draftOf({ pieces: [{ piece: pieceOf('P01', passages), findings: note?.findings ?? [] }] })
  expect(JSON.stringify(whyOf(draft, 'TIERS'))).not.toContain('DELMAS')
})

test('a guess is told as a doubt', () => {
  const draft = draftOf({
    pieces: oneNote(threat),
    change: (finding) => (finding.personId === 'p2' ? { ...finding, confidence: 0.3 } : finding),
  })
  expect(whyOf(draft, 'TIERS').reasons[0]).toMatchObject({ confidence: 0.3, doubtful: true })
})

test.each(['M0002', 'M0', 'Marc', ''])(
  'a mask that is not there (« %s ») is refused with the number of masks',
  (id) => {
    const view = viewOf(noteOf(threat), null)
    expect(() => explainMask(view, { id, withText: false, outside: outsideOf(view) })).toThrow('mask.unknown')
  },
)

test('what a person decided has no rule', () => {
  const draft = noteOf(threat)
  const decisions = draft.decisions.map((one) =>
    one.ground === 'TIERS' ? { ...one, by: { reviewer: 'Claire VASSEUR' } } : one,
  )
  const review = { approvedBy: 'C', secondBy: null, waived: false, decisions }
  const view = viewOf(draft, review)
  const { reasons } = explainMask(view, { id: 'M0001', withText: false, outside: outsideOf(view) })
  expect(reasons[0]?.rule).toBe('reviewer')
})

test('a wider period tells how many passages it would open, and no word of them', () => {
  const [change] = changesOf(noteOf(threat, older))
  expect(change).toEqual({
    ...{ kind: 'wider-period', from: '2025-10-01', to: '2027-01-31' },
    ...{ opened: 1, closed: 0, second: 0, items: 0 },
  })
})

test('each other subject that the record holds is counted; one that it does not hold is left out', () => {
  const changes = changesOf(noteOf(threat, rent))
  const subjects = changes.flatMap((change) => (change.kind === 'subject' ? [change.subject] : []))
  expect(subjects).toContain('housing')
  expect(subjects).not.toContain('addiction')
  expect(changes.find((change) => change.kind === 'subject' && change.subject === 'housing')).toMatchObject({
    opened: 1,
    closed: 0,
  })
})

test('the first person alone closes what is about the others', () => {
  const persons = [
    { given: ['Inès'], family: ['BARTOLI'], other: [], born: '1991-02-14' },
    { given: ['Awa'], family: ['SARR'], other: [], born: null },
  ]
  const draft = draftOf({ pieces: oneNote(threat, other), request: { persons } })
  const changes = changesOf(draft)
  expect(changes.find(({ kind }) => kind === 'first-person')).toMatchObject({ opened: 0, closed: 1 })
})

test('a pipeline that hands over everything has no other scope', () => {
  const whole = { ...policy, scope: 'everything' as const }
  expect(changesOf(noteOf(threat), whole)).toEqual([])
})

test.each([
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-31', 3, '2026-04-30'],
  ['2026-01-01', -3, '2025-10-01'],
  ['2024-05-31', -3, '2024-02-29'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})
