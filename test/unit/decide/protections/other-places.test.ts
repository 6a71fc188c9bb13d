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
  const sources = [`${threat} au ⟦organisation:Casino de la Crique⟧.`]
  expect(leaving(sources, ['Casino'])).not.toContain('Crique')
  expect(leaving(sources, ['Casino de la Crique'])).toContain('Casino de la Crique')
})

test.each([
  ['she left to settle there', 'Madame est partie s’installer à ⟦place:Sarlat⟧ en mai.'],
  ['a lease', 'Elle a signé un bail à ⟦place:Sarlat⟧.'],
  ['a flat was found', 'Relogement à ⟦place:Sarlat⟧ accepté.'],
  ['a place to live was found again', 'Elle a retrouvé un logement sur ⟦place:Sarlat⟧.'],
  ['she lives on that side now', 'Elle est maintenant du côté de ⟦place:Sarlat⟧ avec les enfants.'],
  ['she rents', 'Elle loue un deux-pièces à ⟦place:Sarlat⟧.'],
  ['she put her bags down', 'Elle a posé ses valises à ⟦place:Sarlat⟧.'],
  ['she took refuge', 'Réfugiée à ⟦place:Sarlat⟧ chez une tante.'],
  ['the children go to school there', 'Les enfants sont scolarisés à ⟦place:Sarlat⟧.'],
  ['the shelter took her in', 'Admission demandée auprès du CHRS de ⟦place:Sarlat⟧.'],
  ['the keys', 'Remise des clés le 4 mai, ⟦place:Sarlat⟧.'],
  ['a new life', 'Elle refait sa vie à ⟦place:Sarlat⟧.'],
  ['the next sentence', 'Elle a enfin trouvé un appartement. C’est à ⟦place:Sarlat⟧.'],
  ['the line under a heading', 'Point sur le relogement :\nElle visite à ⟦place:Sarlat⟧ demain.'],
  ['words without a capital', 'elle a signé son bail à ⟦place:sarlat⟧ hier'],
])('a place where the record says that somebody settles is the hidden home: %s', (_what, told) => {
  expect(leaving([`${threat} à ⟦place:Sarlat⟧.`, told], ['Sarlat'])).not.toMatch(/sarlat/i)
})

test('somebody who works, phones or writes from a place lives elsewhere as far as the record says', () => {
  const told = 'Elle vit cachée. Le cousin travaille à ⟦place:Rotterdam⟧ et adresse un courrier.'
  expect(leaving([`${threat} depuis ⟦place:Rotterdam⟧.`, told], ['Rotterdam'])).toContain('Rotterdam')
})
