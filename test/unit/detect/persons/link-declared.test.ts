import { expect, test } from 'vitest'
import { linkPersons } from '../../../../src/detect/persons/link-persons.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { dossierOf, knownPerson } from '../dossier-text.ts'
import { propagate } from '../names/propagate.ts'

const link = (marked: readonly string[], persons: readonly Person[]): string => {
  const { pieces, findings } = dossierOf(...marked)
  return linkPersons(pieces, findings, persons)
    .ids.map((id) => id ?? '?')
    .join(' ')
}

const child = (id: string, given: string, family: string): Person => knownPerson(id, given, family, 'minor')
const lone = (id: string, name: string): Person => ({ ...child(id, '', ''), given: [], family: [], other: [name] })

const axelle = child('p1', 'Axelle', 'RENOUARD')
const composed = child('p1', 'Anne-Cécile', 'RENOUARD')
const baptiste = child('p1', 'Pierre-Baptiste', 'RENOUARD')

test.each([
  ['alone', ['⟦person:Axelle⟧ dort.'], 'p1'],
  ['after a girl of that name in another piece', ['Vu ⟦person:Axelle MOREL⟧.', '⟦person:Axelle⟧ dort.'], 'T001 p1'],
  ['after « de »', ['Les affaires ⟦person:d’Axelle⟧.'], 'p1'],
  ['the children of her', ['les enfants ⟦person:d’Axelle Renouard⟧'], 'p1'],
  ['with an adjective', ['⟦person:Axelle endormie⟧ dans le fauteuil.'], 'p1'],
  ['initial first', ['⟦person:R. Axelle⟧ absente ce soir.'], 'p1'],
])('a declared given name is that person: %s', (_, marked, expected) => {
  expect(link(marked, [axelle])).toBe(expected)
})

test('in a piece that has just named another of that name, it is that one', () => {
  expect(link(['Vu ⟦person:Axelle MOREL⟧. ⟦person:Axelle⟧ dort.'], [axelle])).toBe('T001 T001')
})

test.each([
  ['its first half', '⟦person:Anne⟧', composed, 'p1'],
  ['its second half', '⟦person:Cécile⟧', composed, 'p1'],
  ['cut short', '⟦person:Anne-Cé⟧', composed, 'p1'],
  ['blended', '⟦person:Ancécile⟧', composed, 'p1'],
  ['cut short, of a boy', '⟦person:Pierre-Bap⟧', baptiste, 'p1'],
  ['blended, of a boy', '⟦person:Pibap⟧', baptiste, 'p1'],
])('a composed given name is also said by %s', (_, marked, person, expected) => {
  expect(link([`${marked} dort.`], [person])).toBe(expected)
})

test('half of a composed given name that another bears is the other', () => {
  expect(link(['⟦person:Cécile⟧ dort.'], [composed, child('p2', 'Cécile', 'OUDIN')])).toBe('p2')
  expect(link(['Vu ⟦person:Cécile OUDIN⟧.', '⟦person:Cécile⟧ dort.'], [composed])).toBe('T001 T001')
})

test.each([
  ['Alexandre', 'Alex'],
  ['Frédérique', 'Fred'],
  ['Élisabeth', 'Babeth'],
  ['Sébastien', 'Seb'],
  ['Mohamed', 'Momo'],
  ['Christophe', 'Tof'],
  ['Emmanuelle', 'Manu'],
])('the usual short name of a declared person: %s is « %s »', (given, short) => {
  expect(link([`⟦person:${short}⟧ dort.`], [child('p1', given, 'RENOUARD')])).toBe('p1')
})

test('a short name that two could bear is nobody’s', () => {
  const two = [child('p1', 'Emmanuelle', 'RENOUARD'), child('p2', 'Emmanuel', 'OUDIN')]
  expect(link(['⟦person:Manu⟧ dort.'], two)).not.toMatch(/p/)
})

test.each([
  ['another name that opens so', 'Martine', 'Martin'],
  ['a name of her own', 'Louise', 'Lou'],
  ['a girl', 'Fabien', 'Fabienne'],
])('a given name that is one of its own is not a short one: %s', (_, given, other) => {
  expect(link([`⟦person:${other}⟧ dort.`], [child('p1', given, 'RENOUARD')])).toBe('T001')
})

test.each([
  ['dit', 'Axelle RENOUARD⟧, dite ⟦person:Poupette⟧, est là. ⟦person:Poupette⟧ dort.'],
  ['surnommée', 'Axelle⟧, surnommée « ⟦person:Poupette⟧ », est là. ⟦person:Poupette⟧ dort.'],
  ['everybody calls her so', 'Axelle⟧ (que tout le monde appelle ⟦person:Poupette⟧) est là. ⟦person:Poupette⟧ dort.'],
  ['quotes', 'Axelle⟧ « ⟦person:Poupette⟧ » est là. ⟦person:Poupette⟧ dort.'],
])('a nickname that the text tells is hers from then on: %s', (_, marked) => {
  expect(link([`⟦person:${marked}`], [axelle])).toBe('p1 p1 p1')
})

test('a nickname told once is hers in a piece before', () => {
  expect(link(['⟦person:Poupette⟧ dort.', '⟦person:Axelle⟧, dite ⟦person:Poupette⟧.'], [axelle])).toBe('p1 p1 p1')
})

test('words that she says are no nickname', () => {
  expect(link(['⟦person:Axelle⟧ « ⟦person:Kamel⟧ m’a frappée »'], [axelle])).toBe('p1 T001')
})

test.each([
  ['a given name one letter away', 'Axel RENOUARD', 'Axelle', 'RENOUARD'],
  ['another', 'Maryse TIXIER', 'Marise', 'TIXIER'],
  ['a family name one letter away', 'Axelle RENOUARDE', 'Axelle', 'RENOUARD'],
  ['two letters swapped', 'Axelle RENUOARD', 'Axelle', 'RENOUARD'],
])('a near namesake of a declared person is somebody else: %s', (_, other, given, family) => {
  expect(link([`Vu ⟦person:${other}⟧ ce matin.`], [child('p1', given, family)])).toBe('T001')
})

test('a letter doubled is a slip of the pen', () => {
  expect(link(['Vu ⟦person:Axele RENOUARRD⟧ ce matin.'], [axelle])).toBe('T001')
  expect(link(['Vu ⟦person:Axelle RENOUARRD⟧ ce matin.'], [axelle])).toBe('p1')
})

test('an informant whose name is misspelt stays protected', () => {
  const informant = knownPerson('p1', 'Marise', 'TIXIER', 'informant')
  expect(link(['Vu ⟦person:Maryse TIXIER⟧ ce matin.'], [informant])).toBe('p1')
})

test.each([
  [
    'the only full name that has it',
    ['Vu ⟦person:Soizic OUDIN⟧. ⟦person:Soizic⟧ dort. ⟦person:S.O.⟧ aussi.'],
    'p1 p1 p1',
  ],
  ['two of that name', ['Vu ⟦person:Soizic OUDIN⟧ et ⟦person:Soizic MOREL⟧.'], 'T001 T002'],
  ['alone', ['⟦person:Soizic⟧ dort.'], 'p1'],
])('a person of whom the record declares one name: %s', (_, marked, expected) => {
  expect(link(marked, [lone('p1', 'Soizic')])).toBe(expected)
})

test('a line of a register writes one name the same way each time', () => {
  const rows = ['⟦person:Quiniou J.-L.⟧ ;', '⟦person:Quiniou J.-L.⟧ ;', '⟦person:Quiniou J.-L.⟧ ;']
  expect(link(rows, [axelle])).toBe('T001 T001 T001')
})

test.each([
  ['⟦person:R0CHEFORT⟧ dort.', 'p1'],
  ['⟦person:GENEVlÈVE R0CHEFORT⟧ dort.', 'p1'],
  ['Mme ⟦person:Roche fort⟧ dort.', 'p1'],
  ['Mme ⟦person:ROCHE\nFORT⟧ dort.', 'p1'],
  ['Mme ⟦person:Lebrun⟧ dort.', 'p2'],
  ['⟦person:Laetitia LEBRUN⟧ dort.', 'p2'],
  ['⟦person:Laeti⟧ dort.', 'p2'],
  ['M. ⟦person:Danjou⟧ dort.', 'p3'],
  ['⟦person:Jean Marc⟧ dort.', 'p3'],
  ['⟦person:J-M⟧ dort.', 'p3'],
  ['⟦person:JM D’Anjou⟧ dort.', 'p3'],
  ['⟦person:J.-M. D’Anjou⟧ dort.', 'p3'],
  ['Mme ⟦person:Rochefors⟧ dort.', 'T001'],
  ['⟦person:Paul LEBRUN⟧ dort.', 'T001'],
])('the record spells a name in one way: %s', (marked, expected) => {
  const persons = [
    knownPerson('p1', 'Geneviève', 'ROCHEFORT', 'parent'),
    knownPerson('p2', 'Laetitia', 'LE BRUN', 'parent'),
    knownPerson('p3', 'Jean-Marc', 'D’ANJOU', 'parent'),
  ]
  expect(link([marked], persons)).toBe(expected)
})

test.each([
  ['Mme ⟦person:Lebrun⟧ dort.', 'T001 T001'],
  ['Mme ⟦person:R0ussel⟧ et Mme ⟦person:LEBRUN⟧ dorment.', 'T001 T002 T001'],
  ['Mme ⟦person:Lebrrun⟧ dort.', 'T001 T001'],
])('so it does for a person whom it names in full elsewhere: %s', (marked, expected) => {
  expect(link(['Mme ⟦person:Laetitia LE BRUN⟧ signe.', marked], [])).toBe(expected)
})

test('two declared names with the same letters stay two', () => {
  const persons = [knownPerson('p1', 'Laetitia', 'LE BRUN', 'parent'), knownPerson('p2', 'Paule', 'LEBRUN', 'parent')]
  expect(link(['Mme ⟦person:LEBRUN⟧ dort.', 'Mme ⟦person:LE BRUN⟧ dort.'], persons)).toBe('p2 p1')
})

test('a declared surname after a given name is no half of a composed one', () => {
  const persons = [knownPerson('p1', 'Jean-Marc', 'OUDIN', 'parent'), knownPerson('p2', 'Jean', 'MARC', 'parent')]
  expect(link(['⟦person:Jean Marc⟧ dort.'], persons)).toBe('p2')
})

test('letters alone in a cell are masked, and told of nobody: a row is signed so too', () => {
  const persons = [knownPerson('p1', 'Geneviève', 'ROCHEFORT', 'parent')]
  const { pieces } = dossierOf('12/03 | GR | Kenza dort\n13/03 | AB | rien')
  const found = propagate(pieces, [], persons)
  expect(found.map(({ why }) => why)).toEqual(['propagated-letters'])
  expect(linkPersons(pieces, found, persons).ids).toEqual([null])
})
