import { expect, test } from 'vitest'
import { foldPassages } from '../../../../src/decide/protections/clues.ts'
import { protectPlaces } from '../../../../src/decide/protections/protections.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { law, marked, people, pieceOf } from '../fixture.ts'

const hidden: Person = { ...people.ines, flags: ['protectedAddress'] }
const feared: Person = { ...people.marc, flags: ['allegedPerpetrator'] }

const masked = (sources: readonly string[], persons: readonly Person[] = [hidden, feared, people.lina]): string => {
  const parts = sources.map((source, at) => marked(source, `P01-${at}`))
  const passages = foldPassages([
    pieceOf(
      'P01',
      parts.map(({ passage }) => passage),
    ),
  ])
  const textOf = new Map(parts.map(({ passage }) => [passage.id, passage.text]))
  const findings = parts.flatMap((part) => part.findings)
  return protectPlaces(passages, findings, new Set(['protectedAddress']), law.protections, persons, ['p1', 'p2'])
    .map(({ passageId, start, end }) => textOf.get(passageId)?.slice(start, end))
    .join(' | ')
}

test.each([
  '⟦person@p2:Marc DELMAS⟧ travaille au ⟦organisation:Casino de la Crique⟧.',
  '⟦person@p2:M. Delmas⟧ est manutentionnaire chez ⟦organisation:Transports Gutlin⟧, quai de nuit.',
  '⟦person@p2:Marc⟧ est né le 3 mars 1988 à ⟦place:Rotterdam⟧.',
  '⟦person@p2:Marc DELMAS⟧ vit désormais à ⟦place:Aulnay-sous-Bois⟧.',
  '⟦person@p2:M. Delmas⟧ est passé au bureau. Il est incarcéré à ⟦place:Fresnes⟧.',
  'En octobre, ⟦person@p2:Marc DELMAS⟧ nous a écrit de ⟦place:Lyon⟧.',
])('a place that the text ties to who is feared, and to nobody else, is no clue: « %s »', (source) => {
  expect(masked([source])).toBe('')
})

test.each([
  ['she is in the sentence', '⟦person@p2:Marc DELMAS⟧ vit à ⟦place:Sarlat⟧ avec ⟦person@p1:Inès⟧.'],
  ['she may be', '⟦person@p2:Marc DELMAS⟧ travaille à ⟦place:Sarlat⟧, où elle a été vue.'],
  ['he looks for somebody', '⟦person@p2:Marc DELMAS⟧ s’est installé à ⟦place:Sarlat⟧ pour la retrouver.'],
  ['a child is', '⟦person@p2:Marc DELMAS⟧ travaille à ⟦place:Sarlat⟧ près de l’école de sa fille.'],
  ['nothing ties it to him', '⟦person@p2:Marc DELMAS⟧ rôde à ⟦place:Sarlat⟧.'],
  ['nobody is named', 'Travaille à ⟦place:Sarlat⟧.'],
  ['another is named', '⟦person@p6:Lina⟧ vit à ⟦place:Sarlat⟧.'],
  ['« il » is somebody else', 'Vu ⟦person@p2:Marc⟧ et ⟦person@p6:Lina⟧. Il vit à ⟦place:Sarlat⟧.'],
])('it stays where %s', (_why, source) => {
  expect(masked([source])).toContain('Sarlat')
})

test('a name that the record gives elsewhere too stays everywhere', () => {
  const tied = '⟦person@p2:Marc DELMAS⟧ travaille à ⟦place:Sarlat⟧.'
  expect(masked([tied, 'Rendez-vous pris à ⟦place:Sarlat⟧ hier.']).match(/Sarlat/g)?.length).toBeGreaterThan(2)
})

test('so does one that is a word of the language', () => {
  const tied = '⟦person@p2:Marc DELMAS⟧ travaille à ⟦place:Tours⟧.'
  expect(masked([tied])).toBe('')
  expect(masked([tied, 'Elle est partie vers ⟦place:Tours⟧.'])).toMatch(/Tours.*Tours/)
})

test('in whatever letters it is written there, and whether a detector saw it or not', () => {
  const tied = '⟦person@p2:Marc DELMAS⟧ travaille à ⟦place:Sarlat⟧.'
  expect(masked([tied, 'elle est a sarlat depuis hier'])).toContain('Sarlat')
})

test.each([
  ['nobody is declared as hidden', [people.ines, feared]],
  ['nobody is declared as feared', [hidden, people.marc]],
  ['who is feared is hidden too', [hidden, { ...feared, flags: ['allegedPerpetrator', 'protectedAddress'] }]],
] as const)('nothing is tied where %s', (_why, persons) => {
  expect(masked(['⟦person@p2:Marc DELMAS⟧ travaille à ⟦place:Sarlat⟧.'], persons)).toContain('Sarlat')
})
