import { expect, test } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { signReview } from '../../../src/review/close-review.ts'
import { oneNote, propose, request } from '../decide/fixture.ts'

const proposal = propose({ pieces: oneNote('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧.') })

const draft: Draft = {
  format: 1,
  pipeline: 'requisition',
  policyKind: 'requisition',
  versions: { software: '0', policy: '0', pipeline: '0' },
  dossier: { id: null, service: null, persons: [], pieces: [] },
  persons: [],
  request,
  findings: proposal.findings,
  decisions: proposal.decisions,
  floor: { withheld: [], twoPersons: [] },
  problems: [],
  preparedBy: 'Paul',
  secret: '00',
}

const codeOf = (act: () => unknown): string => {
  try {
    act()
    return 'closed'
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : 'unknown'
  }
}

test.each([
  ['the preparer cannot approve', { by: ' paul ', second: null }, 'review.same-person'],
  ['the second person differs from the approver', { by: 'Anne', second: 'anne' }, 'review.second-same'],
  ['the second person differs from the preparer', { by: 'Anne', second: 'Paul' }, 'review.second-same'],
  ['an approval bears a name', { by: ' ', second: null }, 'review.name-missing'],
])('%s', (_title, names, code) => {
  expect(codeOf(() => signReview(draft, { ...names, acceptProposals: true }))).toBe(code)
})

test.each([
  ['Clаire VASSEUR', 'with a Cyrillic letter'],
  ['СLАІRЕ VАSSЕUR', 'in Cyrillic capitals'],
  ['Claire VΑSSΕUR', 'with Greek capitals'],
  ['VASSEUR Claire', 'the names turned'],
  ['Mme Vasseur, Claire', 'with a title'],
  ['Claire  Vas-seur', 'with a hyphen'],
  ['Clai\u200bre Vasseur', 'with a space that nobody sees'],
  ['CLAIRE VASSEŪR', 'with a mark'],
  ['C1aire Vasseur', 'with a figure'],
  ['Ｃｌａｉｒｅ Vasseur', 'in wide letters'],
  ['ᏟLAIRE VASSEUR', 'with a Cherokee letter'],
])('nobody signs twice as « %s », %s', (second) => {
  expect(codeOf(() => signReview(draft, { by: 'Claire VASSEUR', second, acceptProposals: true }))).toBe(
    'review.second-same',
  )
})

test.each(['Clara VASSEUR', 'Claire MARTIN', 'Claire VASSET', 'Marc VASSEUR', 'Claire-Marie VASSEUR', 'Alain Vasseur'])(
  '« %s » is somebody else',
  (second) => {
    expect(codeOf(() => signReview(draft, { by: 'Claire VASSEUR', second, acceptProposals: true }))).toBe('closed')
  },
)

test.each([
  ['VASSEUR', 'Claire VASSEUR (directrice)'],
  ['A. Chef', 'Chef'],
  ['C. VASSEUR', 'Claire VASSEUR'],
  ['Claire V.', 'VASSEUR Claire'],
  ['Mme Vasseur, directrice', 'Claire VASSEUR'],
  ['Directrice VASSEUR', 'Claire VASSEUR'],
  ['Claire VASSEUR – cheffe de service', 'Vasseur'],
  ['cvasseur', 'Claire VASSEUR'],
  ['Cla VASSEUR', 'Claire VASSEUR'],
  ['claire.vasseur@foyer.example', 'Claire VASSEUR'],
  ['Claire VASSEUR-RENARD', 'Claire VASSEUR'],
  ['Claire Vasseur-Renard', 'Claire Vasseur'],
  ['Mme Renard-Vasseur', 'Claire Vasseur'],
  ['Claire VASEUR', 'Claire VASSEUR'],
  ['Claire VASSEURS', 'Claire VASSEUR'],
  ['Claire Anne VASSEUR', 'Claire VASSEUR'],
  ['CV', 'Claire VASSEUR'],
  ['C.Vasseur', 'Claire VASSEUR'],
  ['Mme Claire', 'Claire VASSEUR'],
])('« %s » and « %s » may be one person, who signs once', (second, by) => {
  const codes = [
    codeOf(() => signReview(draft, { by, second, acceptProposals: true })),
    codeOf(() => signReview({ ...draft, preparedBy: by }, { by: 'Odile MAREY', second, acceptProposals: true })),
  ]
  expect(codes).toEqual(['review.names-unclear', 'review.names-unclear'])
})

test('a second person is told by her own name, and no relative of the first is taken for her', () => {
  for (const second of [
    'Odile',
    'Marc VASSEUR',
    'M. Ali BERGER',
    'Anne CHEF-MARTIN',
    'Jean de La Tour',
    'O.Marey',
    'odile.marey@foyer.example',
  ])
    expect(codeOf(() => signReview(draft, { by: 'Claire VASSEUR', second, acceptProposals: true }))).toBe('closed')
})

test('a function alone may be whoever approves by a name; two functions that differ are two persons', () => {
  expect(codeOf(() => signReview(draft, { by: 'Marc BERGER', second: 'La directrice', acceptProposals: true }))).toBe(
    'review.names-unclear',
  )
  expect(
    codeOf(() =>
      signReview(draft, { by: 'Mme la directrice', second: 'M. le chef de service', acceptProposals: true }),
    ),
  ).toBe('closed')
})

test('who prepared approves under no part of the name', () => {
  const own = { ...draft, preparedBy: 'Claire VASSEUR (directrice)' }
  expect(codeOf(() => signReview(own, { by: 'C. Vasseur', second: null, acceptProposals: true }))).toBe(
    'review.names-unclear',
  )
})

test('proposals alone do not close a review', () => {
  expect(codeOf(() => signReview(draft, { by: 'Anne', second: null, acceptProposals: false }))).toBe('review.open')
})

test('accepting the proposals is recorded as a waiver', () => {
  expect(signReview(draft, { by: 'Anne', second: null, acceptProposals: true }).waived).toBe(true)
})

test('a reviewer’s choice wins over the rule, whatever comes after', () => {
  const [first] = proposal.decisions
  if (first === undefined) throw new Error('no decision')
  const own = { ...first, outcome: 'withhold' as const, ground: 'ML-DIR' as const, by: { reviewer: 'Anne' } }
  const review = signReview(
    { ...draft, decisions: [own, ...proposal.decisions] },
    { by: 'Anne', second: null, acceptProposals: true },
  )
  expect(review.decisions.find((d) => d.findingId === first.findingId)).toEqual(own)
})
