import { expect, test } from 'vitest'
import { foldPassages } from '../../../../src/decide/protections/clues.ts'
import { securityClues } from '../../../../src/decide/protections/security.ts'
import { disclosedText, law, marked, oneNote, pieceOf } from '../fixture.ts'

const cluesOf = (source: string) => {
  const { passage } = marked(source, 'P01-0')
  return securityClues(foldPassages([pieceOf('P01', [passage])]), law.protections).map(({ start, end }) =>
    passage.text.slice(start, end),
  )
}

test.each([
  ['Le code de la porte est 4512A.', '4512A'],
  ['Digicode : 7788', '7788'],
  ['mot de passe wifi 99887', '99887'],
  ['Le double des clés de secours est chez la gardienne.', 'chez la gardienne'],
  ['clé sous le pot de fleurs', 'sous le pot de fleurs'],
  ['Le sac de départ est prêt derrière la porte.', 'derrière la porte'],
  ['Mot convenu : « tournesol ».', 'tournesol'],
] as const)('what lets somebody in is found: %s', (source, secret) => {
  expect(cluesOf(source).some((clue) => clue.includes(secret))).toBe(true)
})

test.each([
  'Elle a perdu ses clés.',
  'Le code du travail prévoit un délai.',
  'Elle a fait un mot à l’école.',
  'Le 12/03/2026 elle vient.',
])('what lets nobody in is left: %s', (source) => {
  expect(cluesOf(source)).toEqual([])
})

test('the code of the door is masked in a sentence that leaves', () => {
  const source =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ par quelqu’un qui a le code 4512A.'
  const text = disclosedText({ pieces: oneNote(source) })
  expect(text).toContain('menacée de mort')
  expect(text).not.toContain('4512')
})
