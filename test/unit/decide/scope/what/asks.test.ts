import { expect, test } from 'vitest'
import { readSubjects } from '../../../../../src/language/acts/subjects.ts'
import { askRows, lastAskRows, laterAskRows } from '../../asks-table.ts'
import { law } from '../../fixture.ts'

test.each([...askRows, ...laterAskRows, ...lastAskRows])('%s', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects.split(' ').sort().join(' '))
})

test.each([
  ['Copie des échanges de SMS. Ne pas indiquer le lieu où Madame est hébergée.', 'contacts'],
  ['Les violences subies. Les éléments relatifs à sa santé n’ont pas à nous être adressés.', 'violence'],
  ['Ses fréquentations en dehors de l’établissement et ses dettes.', 'behaviour debts'],
  ['Son assiduité au poste.', 'work'],
  ['L’adresse de l’employeur et le salaire.', 'work'],
])('what is refused in other words, and what stands after « en dehors de »: « %s »', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects)
})

const violence = 'Copie des écrits relatant les violences subies.'

test.each([
  [`${violence} Sa santé et ses soins, épargnez-nous l’un et l’autre.`, 'violence'],
  [`${violence} Ses soins ? Épargnez-nous ce point.`, 'violence'],
  [`${violence} Son état de santé, sa scolarité : nous n’en avons que faire.`, 'violence'],
  [`${violence} Quant à ses dettes, gardez-les pour vous.`, 'violence'],
  [`${violence} De ses ressources comme de ses dettes, dispensez-vous de parler.`, 'violence'],
  [`${violence} Sa scolarité peut être passée sous silence.`, 'violence'],
  [`${violence} Point n’est besoin de nous parler de son état de santé.`, 'violence'],
  [
    'Copie des écrits relatant les menaces, sa santé : épargnez-nous cela, mais dites-nous ses sorties.',
    'presence-dates violence',
  ],
  [
    'Les violences subies, épargnez-nous sa santé et ses dettes, nous adresser ses relevés de présence.',
    'presence-dates violence',
  ],
  ['Ses relevés de présence. Nous n’avons que faire de ses soins, seules ses sorties importent.', 'presence-dates'],
  ['Copie des écrits sur ses absences au cours des trois derniers mois.', 'presence-dates'],
])('what is named and then spared or not needed is not asked for: « %s »', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects)
})

test.each([
  ['Convoquée pour s’être disputée avec sa voisine, nous adresser ses dates de présence.', 'presence-dates'],
  [
    'Gardé à vue pour avoir menacé un agent, il loge chez vous : nous adresser ses relevés de présence.',
    'presence-dates',
  ],
  ['Nous adresser les écrits disant qu’il a été sanctionné pour avoir frappé un résident.', 'behaviour violence'],
])('what was done, told before all that asks, is a recital: « %s »', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects)
})

test.each([
  'Nous remettre tout écrit disant la façon dont M. DELMAS s’en est pris à elle.',
  'Ce que vos écrits disent de la manière dont il s’en prenait à son fils.',
])('to set upon somebody is violence: « %s »', (asks) => {
  expect(readSubjects(asks, law.subjects)).toEqual(['violence'])
})
