import { expect, test } from 'vitest'
import type { Person } from '../../../../src/model/record/person.ts'
import { disclosedText, oneNote, people, propose } from '../fixture.ts'

const hiddenPersons = (flag: Person['flags'][number]): readonly Person[] =>
  Object.values(people).map((one) => (one.id === 'p1' ? { ...one, flags: [flag] } : one))

/** Words held as a hidden place is. */
const held = (
  source: string,
  persons: readonly Person[] = hiddenPersons('protectedAddress'),
  policy = 'requisition',
) => {
  const pieces = oneNote(source)
  const { findings, decisions } = propose({ pieces, persons, policy })
  const closed = new Set(decisions.filter(({ ground }) => ground === 'ADR-PROT').map(({ findingId }) => findingId))
  const textOf = new Map(pieces.flatMap(({ piece }) => piece.passages.map(({ id, text }) => [id, text])))
  return findings
    .filter(({ id }) => closed.has(id))
    .map(({ passageId, start, end }) => textOf.get(passageId)?.slice(start, end))
}

const number = '06 39 98 12 34'

test.each([
  ['her telephone', `Mme ⟦person@p1:Inès BARTOLI⟧, ⟦phone:${number}⟧.`, number],
  ['her mail', 'Écrire à ⟦person@p1:Inès⟧ : ⟦email:ines.b@poste.example⟧.', 'ines.b@poste.example'],
  ['her handle', '⟦person@p1:Inès⟧ est ⟦account/handle:@nessb91⟧ sur ce réseau.', '@nessb91'],
  ['her plate', '⟦person@p1:Inès BARTOLI⟧ roule en ⟦vehicle/plate:AB-123-CD⟧.', 'AB-123-CD'],
  ['a number that nobody is named beside', `Nouveau numéro : ⟦phone:${number}⟧.`, number],
  [
    'her new number that he found',
    `⟦person@p2:Marc DELMAS⟧ a trouvé son nouveau numéro, le ⟦phone:${number}⟧.`,
    number,
  ],
  [
    'the number that the next sentence gives as hers',
    `Mme ⟦person@p1:Inès BARTOLI⟧ nous a appelés hier. Son numéro est le ⟦phone:${number}⟧.`,
    number,
  ],
  [
    'the number at which she is reached, after another was named beside her',
    `⟦person@p1:Inès⟧ craint ⟦person@p2:Marc DELMAS⟧. Il pleuvait. On peut la joindre au ⟦phone:${number}⟧.`,
    number,
  ],
])('of somebody hidden, %s is held as her address is', (_, source, words) => {
  expect(held(source)).toContain(words)
})

test('the same number is held wherever it stands', () => {
  const source = `⟦person@p1:Inès⟧ : ⟦phone:${number}⟧. ⟦person@p2:Marc DELMAS⟧ appelle le ⟦phone:06.39.98.12.34⟧.`
  expect(held(source)).toEqual(expect.arrayContaining([number, '06.39.98.12.34']))
})

test.each([
  ['of who threatens her', `⟦person@p2:Marc DELMAS⟧ appelle du ⟦phone:${number}⟧ et menace ⟦person@p1:Inès⟧.`],
  ['from which she is called', `⟦person@p1:Inès⟧ reçoit des menaces du ⟦phone:${number}⟧.`],
  ['that sends her messages', `⟦person@p1:Inès BARTOLI⟧ montre des SMS provenant du ⟦phone:${number}⟧.`],
  ['of which nothing says whose it is', `Appelé le ⟦phone:${number}⟧, sans réponse.`],
  ['of a body', `La ⟦organisation:CAF du Rhône⟧ : ⟦phone:${number}⟧.`],
  ['that the next sentence gives as another’s', `⟦person@p2:Marc DELMAS⟧ passe. Son numéro : ⟦phone:${number}⟧.`],
  ['of a professional', `⟦person@p5:Sophie MARTIN⟧, ⟦phone:${number}⟧.`],
  ['of his car', `⟦person@p2:Marc DELMAS⟧ roule en ⟦vehicle/plate:${number}⟧.`],
])('a number %s is no hidden place', (_, source) => {
  expect(held(source)).not.toContain(number)
})

test('a hidden telephone is held where its flag alone says so', () => {
  expect(held(`⟦person@p1:Inès⟧, ⟦phone:${number}⟧.`, hiddenPersons('protectedPhone'))).toContain(number)
})

test('where nobody is hidden, a number waits as any other', () => {
  expect(held(`⟦person@p1:Inès⟧, ⟦phone:${number}⟧.`, Object.values(people))).toEqual([])
})

test('a person reads her own number', () => {
  const persons = hiddenPersons('protectedPhone')
  expect(held(`⟦person@p1:Inès BARTOLI⟧, ⟦phone:${number}⟧.`, persons, 'user-access')).toEqual([])
})

test('an act that names numbers opens hers by no rule', () => {
  const source = `Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au ⟦phone:${number}⟧.`
  const asks = 'copie des écrits relatant des menaces, avec les numéros de téléphone de Mme BARTOLI'
  const text = disclosedText({ pieces: oneNote(source), persons: hiddenPersons('protectedAddress'), request: { asks } })
  expect(text).toContain('menacée')
  expect(text).toContain('[ADR-PROT]')
})
