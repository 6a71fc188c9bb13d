import { expect, test } from 'vitest'
import { proposeAll } from '../../../../src/decide/propose-all.ts'
import { redact } from '../../../../src/redact/redact.ts'
import { lastDecisions } from '../../../../src/review/close-review.ts'
import { cover, law, oneNote, people, policyNamed, request } from '../fixture.ts'

const hidden = { ...people.ines, flags: ['protectedAddress'] as const }

/** What leaves of these sentences once somebody said that words do not name the hidden place. */
const leaving = (sources: readonly string[], words: readonly string[], second: string | null = 'Paul RENARD') => {
  const pieces = oneNote(...sources)
  const settled = words.map((one) => ({ kind: 'not-a-name', words: one }) as const)
  const proposal = proposeAll({
    pieces: pieces.map(({ piece }) => piece),
    persons: [hidden, people.marc],
    findings: pieces.flatMap(({ findings }) => findings),
    ...{ request, policy: policyNamed('requisition'), law, subjectModel: null },
    rulings: [{ id: 'R0001', question: null, settled, by: 'Claire VASSEUR', second, reason: 'x' }],
  })
  const dossier = { id: null, service: null, persons: [], pieces: pieces.map(({ piece }) => piece) }
  return redact({ dossier, findings: proposal.findings, decisions: lastDecisions(proposal.decisions), cover })
    .disclosure.pieces.flatMap(({ blocks }) => blocks)
    .map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : `[${one.grounds[0]}]`)).join(''))
    .join('\n')
}

const threat = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée⟧'

test('a place that a hidden address covers by inference leaves when two persons say that it is another', () => {
  const sources = [`${threat} au téléphone, depuis ⟦place:Rotterdam⟧.`, `${threat} devant le lavoir.`]
  expect(leaving(sources, [])).not.toMatch(/Rotterdam|lavoir/)
  expect(leaving(sources, ['Rotterdam', 'lavoir'])).toMatch(/depuis Rotterdam[\s\S]*devant le lavoir/)
})

test('one signature does not do', () => {
  expect(leaving([`${threat} depuis ⟦place:Rotterdam⟧.`], ['Rotterdam'], null)).not.toContain('Rotterdam')
})

test.each([
  ['the address', 'Son adresse : ⟦address:3 rue du Puits, 24200 Sarlat⟧.', 'Sarlat'],
  [
    'the town in the line of the address',
    'Courrier : ⟦address:3 rue du Puits⟧, ⟦postcode:24200⟧ ⟦place:Sarlat⟧.',
    'Sarlat',
  ],
  ['where she lives', 'Elle vit à ⟦place:Sarlat⟧ depuis mai.', 'Sarlat'],
  ['the shelter', 'Elle est entrée au foyer Sarlat hier.', 'Sarlat'],
  ['what stands beside the words that hide it', 'Adresse tenue secrète : ⟦place:Sarlat⟧.', 'Sarlat'],
])('the hidden home stays, whatever two persons say: %s', (_what, told, word) => {
  expect(leaving([`${threat} à ⟦place:Sarlat⟧.`, told], [word])).not.toContain(word)
})

test('a word of a longer name frees it only with the rest of the name', () => {
  const sources = [`${threat} au ⟦organisation:Casino de la Crique⟧, où il travaille.`]
  expect(leaving(sources, ['Casino'])).not.toContain('Crique')
  expect(leaving(sources, ['Casino de la Crique'])).toContain('Casino de la Crique')
})
