import { describe, test } from 'vitest'
import { birthDate } from '../../../../../src/detect/identifiers/dates/birth-date.ts'
import { expectMarks } from '../../mark.ts'

describe('a date of birth is claimed as such', () => {
  test.each([
    ['after the verb', 'née le ⟦birth-date:02/06/1989⟧ à Pont-l’Abbé'],
    ['in capitals', 'NÉ LE : ⟦birth-date:17-09-1977⟧'],
    ['in capitals without accent', 'NE LE ⟦birth-date:8/10/1940⟧'],
    ['in a form', 'Né(e) le : ⟦birth-date:05/06/2016⟧'],
    ['with a dotted line', 'Né le .............. ⟦birth-date:29.02.1980⟧'],
    ['with an inclusive point', 'né·e le ⟦birth-date:3 mai 2004⟧'],
    ['after a birth name', 'Mme KONÉ Aïssata née DIARRA, le ⟦birth-date:14 mai 1976⟧'],
    ['after a birth name in a column', 'Yvonne née VAYSSADE        ⟦birth-date:05.09.1934⟧'],
    ['after a label', 'Date de naissance : ⟦birth-date:3 mars 1985⟧'],
    ['after a label in short', 'DDN ⟦birth-date:12/04/2011⟧'],
    ['after a label with points', 'D.N. : ⟦birth-date:17.07.2014⟧'],
    [
      'after a longer label',
      'Date et lieu de naissance : le ⟦birth-date:premier mars mil neuf cent quarante et un⟧ à Capesterre',
    ],
    ['declared', 'Date de naissance déclarée : ⟦birth-date:27/10/2007⟧'],
    ['presumed', 'naissance : présumé 1948, puis ⟦birth-date:01/01/1948⟧'],
    ['in boxes', 'NÉ(E) LE    |⟦birth-date:1|9|0|2|2|0|1|1⟧|'],
    ['a birthday', 'son anniversaire le ⟦birth-date:23 mars⟧'],
    ['a birthday of a resident', 'Anniversaires : Nolwenn ⟦birth-date:28/05⟧'],
    ['a birthday by the age', 'elle aura huit ans le ⟦birth-date:vingt et un décembre⟧ hein'],
    ['a birthday by the age, past', 'Elle a eu neuf ans le ⟦birth-date:21 août⟧ et'],
    ['between brackets after a name', 'Kelly (14 ans), Mathis (⟦birth-date:03/11/2018⟧)'],
    ['after a name and an age', 'Mr GUILLOU Marcel   84 ans    ⟦birth-date:11/02/1939⟧'],
    ['after a name', 'Patient : TANGUY-MOREL Gaël, ⟦birth-date:19/12/1998⟧, IPP'],
    ['in a table with semicolons', 'IML-0841;KEÏTA;Sékou;⟦birth-date:02/02/1994⟧;isolé'],
    ['after a place', 'née à Hué le ⟦birth-date:22 juillet 1979⟧'],
    ['with a weekday', 'né le lundi ⟦birth-date:3 mai 2004⟧'],
    [
      'under a heading',
      '| Nom | Né(e) le |\n| DUPONT | ⟦birth-date:12/03/2015⟧ |\n| MARTIN | ⟦birth-date:04/05/2016⟧ |',
    ],
    [
      'under a heading of a data file',
      'Nom;Date de naissance;Ville\nDUPONT;⟦birth-date:12/03/2015⟧;Lille\nMARTIN;⟦birth-date:2016-05-04⟧;Lens',
    ],
    ['of twins', 'nés le ⟦birth-date:12 mai 2019⟧ et le ⟦birth-date:14 juin 2021⟧'],
    ['of children in a list', 'Enfant(s) : Léo ⟦birth-date:12/03/2015⟧, Mia ⟦birth-date:04/06/2018⟧'],
    ['misspelt', 'qui ai née le ⟦birth-date:14 juilliet 2016⟧'],
    ['read by a scanner', 'née le ⟦birth-date:ll.O5.l985⟧ à Saint-André'],
    ['stuck digits after the label', 'Date de naissance : ⟦birth-date:03052004⟧'],
  ])('%s', (_, marked) => expectMarks(birthDate, marked))

  test('of a person that the dossier knows, wherever it stands', () => {
    const born = {
      given: ['Maé'],
      family: ['ROSTAING'],
      other: [],
      role: 'minor',
      flags: [],
      source: 'dossier',
    } as const
    const context = { persons: [{ ...born, id: 'p1', born: '2011-05-03' }], services: [] }
    expectMarks(birthDate, 'la carte porte ⟦birth-date:3 mai 2011⟧', 'birth-date', context)
  })
})

describe('another date is left to the dates', () => {
  test.each([
    ['of an event', 'le 12/03/2024, elle est venue'],
    ['of a death', 'Cet anniversaire du décès de son frère tombe le 26 décembre'],
    ['with the word "ne"', 'Il ne vient plus depuis le 3 mars'],
    ['of a letter', 'Paloma REYES, 11 octobre 2024'],
    ['after a child is mentioned', "l'enfant naît, puis le 4 mai 2023 il est placé"],
  ])('%s', (_, marked) => expectMarks(birthDate, marked))
})
