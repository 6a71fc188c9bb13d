import { expect, test } from 'vitest'
import { parseDossierFile } from '../../../src/request/dossier-file.ts'

const personsOf = (yaml: string): readonly string[] =>
  parseDossierFile(yaml, 'dossier.yaml').persons.map(({ id, given, family, other, role }) =>
    [id, given.join('+'), family.join('+'), other.join('+'), role].join(' '),
  )

const withAuthors = (person: string, ...authors: readonly string[]): readonly string[] =>
  personsOf(
    [
      `persons: [ ${person} ]`,
      'pieces:',
      ...authors.map((name) => `  - { author: { profession: éducatrice, name: ${name} } }`),
    ].join('\n'),
  )

test.each([
  ['as declared', 'Sonia BELKACEM'],
  ['in other letters', 'BELKACEM Sonia'],
  ['without accents and capitals', 'sonia belkacem'],
  ['by an initial', 'S. Belkacem'],
  ['by a title', 'Mme Belkacem'],
])('a colleague who is declared, and wrote a piece, is one person: %s', (_, name) => {
  const persons = withAuthors('{ id: p1, name: Sonia BELKACEM, role: éducatrice }', name, name)
  expect(persons).toEqual(['p1 Sonia BELKACEM  professional'])
})

test('a mother who wrote a letter is no professional beside herself', () => {
  const persons = withAuthors('{ id: p1, name: Aline GUERCHE, role: mère }', 'Aline GUERCHE')
  expect(persons).toEqual(['p1 Aline GUERCHE  parent'])
})

test('a colleague who wrote two pieces is one person; another of the family name is another', () => {
  expect(
    withAuthors('{ id: p1, name: Aline GUERCHE, role: mère }', 'Paul GUERCHE', 'Mme Guerche', 'Paul GUERCHE'),
  ).toEqual(['p1 Aline GUERCHE  parent', 'a1 Paul GUERCHE  professional', 'a2  Guerche  professional'])
})

test.each([
  ['Soizic', '  Soizic'],
  ['Mme Soizic', ' Soizic '],
  ['GUERCHE', ' GUERCHE '],
  ['Mme Guerche', ' Guerche '],
])('one name alone is a family name by its title or its capitals; else nothing tells: %s', (name, said) => {
  const [person] = personsOf(`persons: [ { id: p1, name: ${name}, role: mère } ]`)
  expect(person).toBe(`p1 ${said} parent`)
})
