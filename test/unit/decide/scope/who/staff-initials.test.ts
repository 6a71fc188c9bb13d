import { expect, test } from 'vitest'
import { withStaffInitials } from '../../../../../src/decide/scope/who/staff-initials.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { judge } from '../../ask/asked.ts'
import { marked, people, pieceOf } from '../../fixture.ts'

const child: Person = { ...people.lina, id: 'p9', given: ['Solal'], family: ['MAZURE'] }

/** Whom the initials of a text are of, in the order in which they stand. */
const named = (source: string, { asked = 'p1', role = 'paragraph' as const } = {}): readonly (string | null)[] => {
  const { passage, findings } = marked(source, 'P01-0', role)
  const persons = [...Object.values(people), child]
  return [...withStaffInitials([pieceOf('P01', [passage])], { persons, findings, targetIds: [asked] })]
    .sort((a, b) => a.start - b.start)
    .map(({ personId }) => personId)
}

test.each([
  'Bleu au bras, vu par S.M. à 7 h.',
  'Bleu au bras, vu par SM à 7 h.',
  'Veille : SM',
  '03h15 SM : ronde faite.',
  'Transmis à S. M. le matin.',
  'Ouvert par ⟦person:SM⟧.',
])('« %s »: initials of who works for the service', (source) => {
  expect(named(source)).toEqual(['p5'])
})

test.each([
  ['RAS, SMS reçu, appel du SMUR.', []],
  ['Le SM ne répond pas.', []],
  ['A.D. est sorti.', []],
  ['⟦person@p9:Solal M.⟧ est rentré.', ['p9']],
] as const)('« %s »: nobody’s of the service', (source, ids) => {
  expect(named(source)).toEqual(ids)
})

test('where one asked for bears them, only a word by which one signs tells', () => {
  expect(named('S.M. est rentré à 2 h.', { asked: 'p9' })).toEqual([])
  expect(named('Rentré à 2 h, vu par S.M.', { asked: 'p9' })).toEqual(['p5'])
})

test('a legend of the piece says whose they are, whoever else bears them', () => {
  const asked = { asked: 'p9' }
  expect(named('03h15 SM : migraine.', asked)).toEqual([])
  expect(named('(SM = Sophie Martin)\n03h15 SM : migraine.', asked)).toEqual(['p5', 'p5'])
  expect(named('(SM = Solal Mazure)\n03h15 SM : migraine.', asked)).toEqual([])
})

test('in a row that names whose it is, « init. » is of who wrote it', () => {
  const row = 'nom : BARTOLI\nprénom : Inès\nretour : 02:50\ninit. : SM'
  const { passage } = marked(row, 'P01-0', 'fields')
  const value = row.indexOf('SM')
  const fragments = [{ start: value, end: value + 2, place: { kind: 'field' as const, path: 'init' } }]
  const piece = pieceOf('P01', [{ ...passage, fragments }])
  const found = withStaffInitials([piece], { persons: Object.values(people), findings: [], targetIds: ['p1'] })
  expect(found.map(({ personId }) => personId)).toEqual(['p5'])
})

test('they leave no more than a name of staff does', () => {
  const { leaving } = judge({
    lines: ['Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧, vu par S.M. depuis l’accueil.'],
  })
  expect(leaving('Seconde')).toContain('frappée')
  expect(leaving('Seconde')).not.toContain('S.M.')
})
