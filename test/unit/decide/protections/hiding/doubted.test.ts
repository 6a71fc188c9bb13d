import { expect, test } from 'vitest'
import { foldPassages } from '../../../../../src/decide/protections/clues.ts'
import type { HidingJudge } from '../../../../../src/decide/protections/hiding/judge.ts'
import { protectPlaces, readProtected } from '../../../../../src/decide/protections/protections.ts'
import { law, marked, pieceOf } from '../../fixture.ts'

// All persons and places are invented.
const texts = [
  'Elle dort à ⟦place:Sarzeau⟧, on se comprend.',
  'Courrier au tribunal de ⟦place:Corvanne⟧ pour la dette.',
  'Reçue à son adresse, ⟦address:12 rue des Lilas⟧.',
  'Le bus pour ⟦place:Sarzeau⟧ passe à midi.',
]

const hiddenFor = (said: 'sure' | 'ask'): readonly string[] => {
  const read = texts.map((text, at) => marked(text, `P0${at + 1}-0`))
  const passages = foldPassages(read.map(({ passage }, at) => pieceOf(`P0${at + 1}`, [passage])))
  const findings = read.flatMap((one) => one.findings)
  const judge: HidingJudge = (text) =>
    text.includes('se comprend') ? { said, chance: 0.8 } : { said: null, chance: 0 }
  const found = readProtected(passages, [], law.protections, { moved: findings, judge })
  const textOf = new Map(read.map(({ passage }) => [passage.id, passage.text]))
  return protectPlaces(passages, findings, found, law.protections, [], [])
    .filter(({ id }) => id.startsWith('P') && !id.startsWith('PC'))
    .map(({ passageId, start, end }) => `${passageId} ${textOf.get(passageId)?.slice(start, end)}`)
}

test('a doubt hides its own place wherever it stands and what may be a home, and no court of another piece', () => {
  expect(hiddenFor('ask')).toEqual(['P01-0 Sarzeau', 'P03-0 12 rue des Lilas', 'P04-0 Sarzeau'])
})

test('what is sure hides every place', () => {
  expect(hiddenFor('sure')).toEqual(['P01-0 Sarzeau', 'P02-0 Corvanne', 'P03-0 12 rue des Lilas', 'P04-0 Sarzeau'])
})
