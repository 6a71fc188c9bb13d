import { expect, test } from 'vitest'
import { originalSpan, viewOf } from '../../../../src/detect/engine/view.ts'
import { knownPersons } from '../../../../src/detect/names/known-persons.ts'
import type { Person } from '../../../../src/model/record/person.ts'

const person = (
  id: string,
  given: readonly string[],
  family: readonly string[],
  other: readonly string[] = [],
): Person => ({
  id,
  given,
  family,
  other,
  role: 'third-party',
  born: null,
  flags: [],
  source: 'dossier',
})

const context = {
  persons: [
    person('p1', ['Inès'], ['BARTOLI'], ['Nina']),
    person('p2', ['Jean-Marc'], ['LE GOFF']),
    person('p3', ['Rose'], ['PETIT']),
    person('p4', ['Kevin'], ['MARCHADIER']),
    person('p5', ['Léa'], ['MARCHADIER']),
    person('p6', ['Maëlys'], ['DELANNOY']),
  ],
  services: [],
}

const found = (text: string): readonly string[] =>
  knownPersons(viewOf(text), context).map(
    (claim) => `${claim.person ?? '?'}:${viewOf(text).flat.slice(claim.start, claim.end)}`,
  )

test.each([
  ['Mme Inès BARTOLI', ['p1:Inès BARTOLI']],
  ['BARTOLI Inès', ['p1:BARTOLI Inès']],
  ['mme ines bartoli', ['p1:ines bartoli']],
  ['Mme Bartoli', ['p1:Bartoli']],
  ['mme bartoli', ['p1:bartoli']],
  ['Nina est venue', ['p1:Nina']],
  ['I. BARTOLI', ['p1:I. BARTOLI']],
  ['Mme BARTOLLI', ['p1:BARTOLLI']],
  ['Mme BARTOLA', ['?:BARTOLA']],
  ['Mme BRATOLI', ['?:BRATOLI']],
  ['vu marchadie hier', ['?:marchadie']],
  ['M. LE GOFF', ['p2:LE GOFF']],
  ['Jean Marc Le Goff', ['p2:Jean Marc Le Goff']],
  ['Jean-Marc', ['p2:Jean-Marc']],
  ['M. MARCHADIER', ['?:MARCHADIER']],
  ['L. MARCHADIER', ['p5:L. MARCHADIER']],
  ['M. DELANNOY', ['p6:DELANNOY']],
  ['Mme PETIT', ['p3:PETIT']],
  ['Kevin-\nMARCHADIER', ['p4:Kevin-\nMARCHADIER']],
])('« %s » names the known person', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['un petit garçon'],
  ['une rose rouge'],
  ['il va à la mer'],
  ['Bartolomé'],
  ['le goût'],
  ['un marchandage'],
])('« %s » names nobody', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['inesBartoli', ['p1:inesBartoli']],
  ['suiviInesBartoli2025', ['p1:InesBartoli']],
  ['BARTOLIInes.pdf', ['p1:BARTOLIInes']],
  ['jeanMarcLeGoff', ['p2:jeanMarcLeGoff']],
  ['bartoli2', ['p1:bartoli']],
  ['BartoliLe père', ['p1:Bartoli']],
  ['leBartoli', ['p1:Bartoli']],
  ['BARTOLI12RUE', ['p1:BARTOLI']],
  ['dateNaissance', []],
  ['petitDejeuner', []],
  ['montantRoseau', []],
])('names stuck together in one word are still names: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['BARTOLILE PÈRE', ['?:BARTOLILE']],
  ['MADAMEBARTOLI', ['?:MADAMEBARTOLI']],
  ['Bartoliest venue', ['?:Bartoliest']],
  ['INESBARTOLI', ['?:INESBARTOLI']],
  ['bartoliest', ['?:bartoliest']],
  ['BARTOLIest venue', ['?:BARTOLIest']],
  ['MmeBartoliest venue', ['?:Bartoliest']],
  ['petitement', []],
  ['un marchandage de Marchandon', []],
])('a declared name stuck to another word, without a capital between them, is withheld: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a name written with the entities of HTML is found whole, with its entities', () => {
  const text = 'vu In&egrave;s BARTOLI, L&#233;a'
  const view = viewOf(text)
  const spans = knownPersons(view, context).map((claim) => originalSpan(view, claim))
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['In&egrave;s BARTOLI', 'L&#233;a'])
})

test('a declared name of three letters is found in lower case too, unless it is an ordinary word', () => {
  const persons = [person('p1', ['Léo'], ['VUZ']), person('p2', ['Eve'], ['MER'])]
  const words = (text: string): readonly string[] => {
    const view = viewOf(text)
    return knownPersons(view, { persons, services: [] }).map(({ start, end }) => view.flat.slice(start, end))
  }
  expect(words('vu vuz ce jour, leo dort')).toEqual(['vuz', 'leo'])
  expect(words('une semaine à la mer')).toEqual([])
})
