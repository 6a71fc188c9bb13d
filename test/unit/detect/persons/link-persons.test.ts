import { expect, test } from 'vitest'
import { linkPersons } from '../../../../src/detect/persons/link-persons.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { dossierOf, knownPerson, wordsOf } from '../dossier-text.ts'

const link = (marked: readonly string[], persons: readonly Person[] = []) => {
  const { pieces, findings } = dossierOf(...marked)
  const linked = linkPersons(pieces, findings, persons)
  return {
    ...linked,
    said: findings.map((finding, at) => `${linked.ids[at] ?? '?'} ${wordsOf(pieces, finding)}`),
  }
}

test.each([
  [['Mme ⟦person:Inès BARTOLI⟧ est venue. Mme ⟦person:Bartoli⟧ repart. ⟦person:Inès⟧ dort.'], ['T001', 'T001', 'T001']],
  [
    ['⟦person:BARTOLI Inès⟧ est venue.', 'Vu ⟦person:Inès Bartoli⟧.'],
    ['T001', 'T001'],
  ],
  [
    ['M. ⟦person:Karim OUZAL⟧ et Mme ⟦person:Lila OUZAL⟧. Mme ⟦person:OUZAL⟧ parle, M. ⟦person:OUZAL⟧ écoute.'],
    ['T001', 'T002', 'T002', 'T001'],
  ],
  [['Mme ⟦person:Inès BARTOLI⟧ née ⟦person:SANTONI⟧. Mme ⟦person:Santoni⟧ signe.'], ['T001', 'T001', 'T001']],
  [['NOM : ⟦person:KERVADEC⟧\nPrénom : ⟦person:Maloan⟧\nM. ⟦person:Kervadec⟧ accepte.'], ['T001', 'T001', 'T001']],
  [['Mme ⟦person:Nadège CORVISIER⟧ et son fils. Mme ⟦person:C.⟧ refuse.'], ['T001', 'T001']],
  [['⟦person:Lucien FERRAND⟧, 74 ans, dit « ⟦person:le Breton⟧ »'], ['T001', 'T001']],
  [
    ['Signé : ⟦person:H. KERBRIAND⟧', 'Suivi par ⟦person:Hélène KERBRIAND⟧, assistante sociale'],
    ['T001', 'T001'],
  ],
  [['l’enfant ⟦person:Titouan GALLOU⟧, ⟦person:Titou⟧ pour ses amis'], ['T001', 'T001']],
])('mentions of one person share one person: %s', (marked, expected) => {
  expect(link(marked).ids).toEqual(expected)
})

test('a surname that two persons could answer to stays without a person', () => {
  const { said } = link([
    'M. ⟦person:Luc MARCHADIER⟧ et M. ⟦person:Paul MARCHADIER⟧.',
    'M. ⟦person:MARCHADIER⟧ a appelé.',
  ])
  expect(said[2]).toBe('? MARCHADIER')
})

test.each([
  ['⟦person:Camille OUZAL⟧, née le 3 mai 1990, crie.', '1990-05-03'],
  ['La sœur de ⟦person:Camille OUZAL⟧, née le 3 mai 1990, crie.', null],
  ['L’avocate de ⟦person:Camille OUZAL⟧ (née le 3 mai 1990) crie.', null],
])('a birth told after a name is of whom the words before it name: %s', (text, born) => {
  expect(link([text]).persons.map((person) => person.born)).toEqual([born])
})

test('« la mère de Camille » tells nothing of Camille', () => {
  expect(link(['La mère ⟦person:de Camille⟧ crie.']).persons.map(({ gender }) => gender)).toEqual([undefined])
})

test('« M. X » is no child of that name', () => {
  const father = knownPerson('p1', 'Jérôme', 'DELANNOY', 'parent')
  const child = knownPerson('p2', 'Maëlys', 'DELANNOY', 'minor')
  const { said } = link(['⟦person:Maëlys⟧ attend. M. ⟦person:Delannoy⟧ arrive.'], [father, child])
  expect(said).toEqual(['p2 Maëlys', 'p1 Delannoy'])
})

test('nor one accompanied who is ten when the record ends', () => {
  const father = knownPerson('p1', 'Jérôme', 'DELANNOY', 'parent')
  const child = { ...knownPerson('p2', 'Lenny', 'DELANNOY', 'accompanied'), born: '2016-06-02' }
  const { pieces, findings } = dossierOf('⟦person:Lenny⟧ attend. M. ⟦person:Delannoy⟧ arrive.')
  const dated = pieces.map((piece) => ({ ...piece, date: '2026-01-06' }))
  expect(linkPersons(dated, findings, [father, child]).ids).toEqual(['p2', 'p1'])
})

test('a bare surname is the adult’s whom the file declares', () => {
  const adult = knownPerson('p1', 'Jordan', 'VERGNOLLE', 'relative')
  const child = knownPerson('p2', 'Noa', 'VERGNOLLE', 'minor')
  const { said } = link(['Vu ⟦person:Odile VERGNOLLE⟧.', '⟦person:vergnolle⟧ devant la grille.'], [adult, child])
  expect(said[1]).toBe('p1 vergnolle')
})

test('the label of the next value says nothing of a name', () => {
  const { persons } = link(['bénéficiaire : ⟦person:GROSDEMANGE⟧\nintervenante : ⟦person:THIRION Jocelyne⟧'])
  expect(persons.map(({ role }) => role)).toEqual(['accompanied', 'professional'])
})

test('« la famille X » is nobody in particular', () => {
  expect(link(['M. ⟦person:Luc VARNIER⟧ et la famille ⟦person:VARNIER⟧']).said[1]).toBe('? VARNIER')
})

test('a known person keeps the given id, in full, by surname and by given name', () => {
  const { ids, persons } = link(
    ['Mme ⟦person:Inès BARTOLI⟧, Mme ⟦person:Bartoli⟧, ⟦person:Inès⟧'],
    [knownPerson('p1', 'Inès', 'BARTOLI', 'accompanied')],
  )
  expect(ids).toEqual(['p1', 'p1', 'p1'])
  expect(persons).toHaveLength(1)
})

test('the « M. » who bears the surname of a known child is somebody else', () => {
  const { said } = link(['M. ⟦person:MARCHADIER⟧ dépose plainte.'], [knownPerson('p1', 'Léa', 'MARCHADIER', 'minor')])
  expect(said).toEqual(['T001 MARCHADIER'])
})

test('a wrong claim on a known person is dropped when the full name is another’s', () => {
  const { pieces, findings } = dossierOf('Vu ⟦person:Léa DUPRAT⟧ ce matin.')
  const [whole] = findings
  if (whole === undefined) throw new Error('no finding')
  const claim: Finding = { ...whole, end: 6, personId: 'p1', detector: 'knownPersons', why: 'known-given' }
  const linked = linkPersons(pieces, [...findings, claim], [knownPerson('p1', 'Léa', 'MARCHADIER', 'minor')])
  expect(linked.ids).toEqual(['T001', 'T001'])
})

test('half of a known name, found apart, is that person too', () => {
  const { pieces, findings } = dossierOf('Vu ⟦person:Inès BARTOLI⟧ ce matin.')
  const [whole] = findings
  if (whole === undefined) throw new Error('no finding')
  const half: Finding = { ...whole, start: whole.start + 5, detector: 'tagger' }
  const full: Finding = { ...whole, personId: 'p1', detector: 'knownPersons', why: 'known-full' }
  const linked = linkPersons(pieces, [full, half], [knownPerson('p1', 'Inès', 'BARTOLI', 'accompanied')])
  expect(linked.ids).toEqual(['p1', 'p1'])
})

test.each([
  ['⟦person:Hélène KERBRIAND⟧, assistante sociale de secteur', 'professional'],
  ['mois : mai\ntravailleur : ⟦person:Castets Enzo⟧', 'accompanied'],
  ['travailleur social : ⟦person:Karim OUZAL⟧', 'professional'],
  ['prévenir la tutrice ⟦person:d’Enzo⟧, rappeler lundi', 'third-party'],
  ['l’éducatrice ⟦person:de Lucas⟧ a appelé', 'third-party'],
  ['L’éducatrice ⟦person:Sandrine⟧', 'professional'],
  ['La directrice,\n⟦person:Virginie MONTARD⟧', 'professional'],
  ['le Dr ⟦person:FLEURY⟧', 'professional'],
  ['M. ⟦person:Olivier LEBRAC⟧, juge des enfants', 'magistrate'],
  ['Enfants : Lola, ⟦person:Ruben⟧ (4 ans)', 'minor'],
  ['sa sœur ⟦person:Awa⟧', 'relative'],
  ['sa mère, ⟦person:Marie-Thérèse⟧', 'parent'],
  ['la maman de ⟦person:Kenza⟧', 'minor'],
  ['son fils ⟦person:Boubacar⟧', 'minor'],
  ['son voisin, M. ⟦person:Patrice NOLLET⟧', 'third-party'],
  ['Mme ⟦person:Rolande PIVERT⟧ souhaite rester anonyme', 'informant'],
  ['⟦person:Yacine⟧', 'third-party'],
])('« %s » gives the role %s', (marked, role) => {
  expect(link([marked]).persons.map((person) => person.role)).toEqual([role])
})

test('a person found in the text has the names as written and the birth date', () => {
  const [person] = link(['Mme ⟦person:Inès da SILVA⟧, née le 2 juin 1989 à Bastia']).persons
  expect(person).toMatchObject({
    id: 'T001',
    given: ['Inès'],
    family: ['da SILVA'],
    born: '1989-06-02',
    source: 'text',
  })
})
