import { expect, test } from 'vitest'
import { orderOfJudgement } from '../../../src/decide/order.ts'
import { findingStepIds, pieceStepIds, type StepId, unitStepIds } from '../../../src/model/rule.ts'
import { pipelineNames } from '../../../src/store/installed/settings.ts'
import { disclosedText, marked, oneNote, pieceOf, propose, request, type Setup } from './fixture.ts'

// What runs is the list: each step that is taken out of it, or moved, changes what is decided. The steps that the
// fixtures never reach are tried here on small records, the others in test/golden/order.test.ts.

const without = (id: StepId) => ({
  piece: orderOfJudgement.piece.filter((step) => step.id !== id),
  unit: orderOfJudgement.unit.filter((step) => step.id !== id),
  finding: orderOfJudgement.finding.filter((step) => step.id !== id),
})

const attachment = (): Setup => {
  const outer = marked('Je vous transmets le dossier.', 'P01-0')
  const inner = marked(
    'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ par son voisin.',
    'P01-1-0',
  )
  return {
    pieces: [
      { piece: pieceOf('P01', [outer.passage], { authorQuality: 'médecin' }), findings: outer.findings },
      { piece: pieceOf('P01-1', [inner.passage]), findings: inner.findings },
    ],
  }
}

const fact = 'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧'

/** Words that OCR is not sure of, as the reader of a scan gives them. */
const unread = (source: string): Setup['pieces'] =>
  oneNote(source).map(({ piece, findings }) => ({
    piece,
    findings: findings.map((one) => (one.category === 'other' ? { ...one, detector: 'ocr-doubt' } : one)),
  }))

const records: readonly (readonly [StepId, Setup])[] = [
  [
    'refused-act',
    {
      pieces: oneNote(`${fact}.`),
      request: { authority: null, requester: { ...request.requester, quality: 'police municipale' } },
    },
  ],
  ['namesake', { pieces: oneNote(`${fact}, née le ⟦birth-date@p1:2 novembre 1974⟧.`) }],
  ['held-holder', attachment()],
  ['same-as-target', { pieces: oneNote(`${fact} devant ⟦organisation:Bartoli⟧.`) }],
  [
    'in-request',
    {
      pieces: oneNote(`${fact} devant l’⟦organisation:école Jules Ferry⟧.`),
      request: { asks: 'les menaces reçues devant l’école Jules Ferry' },
    },
  ],
  ['ocr-doubt', { pieces: unread(`${fact} devant ⟦other:Ia mairle⟧.`) }],
  ['imperative', { pieces: oneNote(`${fact}. ⟦person:Gardez-la⟧ au chaud, a dit le médecin.`) }],
]

test.each(records)('without the step « %s », another decision falls', (id, setup) => {
  const decided = propose(setup).decisions
  expect(decided.length).toBeGreaterThan(0)
  expect(propose(setup, without(id)).decisions).not.toEqual(decided)
})

test.each(pipelineNames())('a word that OCR is not sure of is withheld under its own ground: %s', (policy) => {
  const setup = { pieces: unread(`${fact} devant ⟦other:Ia mairle⟧.`), policy }
  const doubted = setup.pieces.flatMap(({ findings }) => findings).find(({ detector }) => detector === 'ocr-doubt')
  const decision = propose(setup).decisions.find(({ findingId }) => findingId === doubted?.id)
  expect(decision).toMatchObject({ outcome: 'withhold', ground: 'ILLISIBLE', by: { rule: 'ocr-doubt' } })
})

test('the copy says that the scan was badly read, not that the words are beside the request', () => {
  expect(disclosedText({ pieces: unread(`${fact} devant ⟦other:Ia mairle⟧.`) })).toMatch(/devant \[ILLISIBLE\]/)
  // What protects somebody names the mask where both hold.
  const name = { pieces: unread(`${fact} devant ⟦person@p2:Marc DELMAS⟧ ⟦other:Delmaz⟧.`) }
  expect(disclosedText(name)).toMatch(/devant \[TIERS/)
})

test('the order that runs has every step that has a sentence, once, in the order in which explain counts them', () => {
  expect(orderOfJudgement.piece.map(({ id }) => id)).toEqual([...pieceStepIds])
  expect(orderOfJudgement.unit.map(({ id }) => id)).toEqual([...unitStepIds])
  expect(orderOfJudgement.finding.map(({ id }) => id)).toEqual([...findingStepIds])
})

test('a finding that no step decides is withheld', () => {
  const { decisions } = propose({ pieces: oneNote(`${fact}.`) }, { ...orderOfJudgement, finding: [] })
  expect(decisions.every(({ outcome }) => outcome === 'withhold')).toBe(true)
})
