import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import type { Decision } from '../../../src/model/law/decision.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { closeReview, refuseOpened } from '../../../src/pipeline/propose/reviewing.ts'
import { oneNote, people, policyNamed, propose, request, type Setup } from '../decide/fixture.ts'

const draftOf = (source: string, more: Partial<Setup> = {}): Draft => {
  const setup = { pieces: oneNote(source), ...more }
  const { findings, decisions } = propose(setup)
  return {
    ...{
      format: 1,
      pipeline: 'requisition',
      policyKind: 'requisition',
      problems: [],
      preparedBy: 'Paul',
      secret: '00',
    },
    versions: { software: '0', policy: '0', pipeline: '0' },
    dossier: { id: null, service: null, persons: [], pieces: setup.pieces.map(({ piece }) => piece) },
    persons: [...(setup.persons ?? Object.values(people))],
    request: { ...request, ...setup.request },
    floor: policyNamed(setup.policy ?? 'requisition').floor,
    findings,
    decisions,
  }
}

const signing = { by: 'Anne', second: null, acceptProposals: true }

const problemOf = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
}

/** The draft with every decision of some findings turned into a disclosure, by a person or by a rule. */
const opening = (draft: Draft, isIt: (id: string) => boolean, by: Decision['by']): Draft => ({
  ...draft,
  decisions: draft.decisions.map((one) =>
    isIt(one.findingId) ? { ...one, outcome: 'disclose', ground: null, needsSecond: false, by } : one,
  ),
})

const idsWhere = (draft: Draft, isIt: (finding: Draft['findings'][number]) => boolean): ReadonlySet<string> =>
  new Set(draft.findings.filter(isIt).map(({ id }) => id))

const anne = { reviewer: 'Anne' } as const
const hidden = [{ ...people.ines, flags: ['protectedAddress'] as const }]

const absolute: readonly (readonly [string, Draft, (finding: Draft['findings'][number]) => boolean, string])[] = [
  [
    'a hidden address',
    draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ à ⟦place:Brécy⟧.', { persons: hidden }),
    ({ kind }) => kind === 'protected-place',
    'ADR-PROT',
  ],
  [
    'the name of an informant',
    draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧, dit ⟦person@p4:Paula COSTA⟧.'),
    ({ personId }) => personId === 'p4',
    'AUT-SIGN',
  ],
  [
    'a clue to an informant',
    draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ devant la voisine du 2e.'),
    ({ kind }) => kind === 'informant-clue',
    'AUT-SIGN',
  ],
  [
    'the secret of a birth',
    draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧, née sous X, a été ⟦violence:frappée⟧.'),
    ({ category }) => category === 'out-of-scope',
    'X-NAISS',
  ],
]

describe.each(absolute)('%s', (_what, draft, isIt, ground) => {
  const ids = idsWhere(draft, isIt)

  test('is there, and withheld', () => {
    expect(ids.size).toBeGreaterThan(0)
    expect(problemOf(() => closeReview(draft, signing))).toMatchObject({ approvedBy: 'Anne' })
  })

  test('is opened by no reviewer, at approval nor at export', () => {
    const opened = opening(draft, (id) => ids.has(id), anne)
    // The proposal stays on record beside the choice.
    const both = { ...opened, decisions: [...draft.decisions, ...opened.decisions] }
    const refused = { code: 'review.floor', count: ids.size, grounds: [ground] }
    expect(problemOf(() => closeReview(both, signing))).toEqual(refused)
    expect(problemOf(() => refuseOpened(both, both.decisions))).toMatchObject(refused)
  })
})

const belief = draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧, ⟦belief:musulmane⟧, a été ⟦violence:frappée⟧.')

test('a rule that opens what the association always masks is refused', () => {
  const ids = idsWhere(belief, ({ category }) => category === 'belief')
  const opened = opening(belief, (id) => ids.has(id), { rule: 'same-fact' })
  const refused = { code: 'review.floor', count: 1, grounds: ['SENS-9'] }
  expect(problemOf(() => closeReview(opened, signing))).toEqual(refused)
})

test('a person may say that words are no belief', () => {
  const ids = idsWhere(belief, ({ category }) => category === 'belief')
  const opened = opening(belief, (id) => ids.has(id), anne)
  expect(problemOf(() => closeReview(opened, signing))).toMatchObject({ approvedBy: 'Anne' })
})

const health = draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a vu le ⟦health:docteur⟧.', {
  request: { subjects: ['health'] },
})
const healthIds = idsWhere(health, ({ category }) => category === 'health')

test('a choice on what two persons sign waits for the second like a proposal', () => {
  const opened = opening(health, (id) => healthIds.has(id), anne)
  const outcomes = (second: string | null) =>
    closeReview(opened, { ...signing, second }).decisions.flatMap((one) =>
      healthIds.has(one.findingId) ? one.outcome : [],
    )
  expect(outcomes(null)).toEqual(['withhold'])
  expect(outcomes('Bea LONGUET')).toEqual(['disclose'])
})

test('a rule that waives the second signature is refused', () => {
  const opened = opening(health, (id) => healthIds.has(id), { rule: 'health-asked' })
  expect(problemOf(() => closeReview(opened, signing))).toMatchObject({ code: 'review.floor', grounds: ['CONS'] })
})

test('a name that holds a word of belief stays the name of the person asked about', () => {
  const named = draftOf('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.')
  const [name] = named.findings
  if (name === undefined) throw new Error('no finding')
  const inside = { ...name, id: 'F9', category: 'belief' as const, personId: null, start: name.end - 7 }
  const freed: Decision = {
    ...{ findingId: 'F9', outcome: 'disclose', ground: null, needsSecond: false, by: { rule: 'no-name' } },
  }
  const draft = { ...named, findings: [...named.findings, inside], decisions: [...named.decisions, freed] }
  expect(problemOf(() => closeReview(draft, signing))).toMatchObject({ approvedBy: 'Anne' })
})
