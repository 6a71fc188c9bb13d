import { afterEach, beforeEach, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// An adult who was placed as a child asks for her own record. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const dossier = `id: D-1999-0042
service: Foyer des Tilleuls
persons:
  - { id: p1, name: Solène MARQUANT, role: accompanied, born: 1997-04-18 }
  - { id: p2, name: Gérard MARQUANT, role: père }
  - { id: p3, name: Brigitte TOURNEUX, role: mère }
  - { id: p4, name: Kévin MARQUANT, role: frère, born: 2001-05-05 }
  - { id: p5, name: Paulette VIGNERON, role: voisine }
pieces:
  - { file: notes.txt, title: Cahier de vie, kind: note, date: 2006-05-20, author: { profession: éducatrice spécialisée } }
  - { file: psy.txt, title: Bilan, kind: bilan psychologique, date: 2007-02-10, author: { profession: psychologue } }
  - { file: admission.txt, title: Admission, kind: rapport, date: 2005-09-01, author: { profession: assistante sociale } }
`

const notes = `Cahier de vie

Entretien du 12 mai 2006 avec Solène
Solène est vue seule. « Papa il me tapait avec la ceinture », dit-elle. Elle a peur de rentrer le week-end.
J'aime bien ma chambre ici, je veux rester.
La petite a dessiné une maison sans porte. Elle pleure quand on parle de sa mère.
La jeune fille a obtenu son brevet et veut devenir pâtissière.

Le 14 mai 2006, Mme Vigneron, voisine, a signalé des cris chez les parents de Solène.
Le 15 mai 2006, Kévin raconte qu'il fait pipi au lit et qu'il a honte.
Le 16 mai 2006, son père l'enfermait dans la cave, d'après Solène.
Sa mère est suivie en psychiatrie et boit depuis son divorce.
Le 20 mai 2006, elle est partie en colonie à Royan avec le groupe.
`

const psychologist = `Bilan psychologique

Solène dit rêver de sa maison. L'enfant reste méfiante. Elle se sent coupable d'être partie.
`

const admission = `Admission au foyer le 1er septembre 2005

Solène MARQUANT, 8 ans, est confiée à l'ASE par le juge des enfants. L'enfant arrive avec un sac.
Elle a vécu chez sa grand-mère jusqu'à 6 ans. Elle a été placée en famille d'accueil chez M. et Mme Le Bihan en 2004.
Son père, au chômage, a été condamné en 2003 pour vol.
Sa mère a signé le contrat d'accueil. Sa mère l'a laissée seule trois jours.
`

const request = `kind: user-access
basis: RGPD 15
requester: { name: Solène MARQUANT, quality: intéressée }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Solène MARQUANT, born: 1997-04-18 } ]
asks: Copie de mon dossier de placement.
`

/** The same told of a boy. */
const ofBoy = (text: string): string =>
  text
    .replaceAll('Solène', 'Hugo')
    .replace('frère', 'sœur')
    .replaceAll('Kévin', 'Maëva')
    .replaceAll('La petite', 'Le petit')
    .replaceAll('La jeune fille', 'Le jeune garçon')
    .replace('dit-elle', 'dit-il')
    .replaceAll(/\bElle /g, 'Il ')
    .replace('elle est partie', 'il est parti')
    .replace('vue seule', 'vu seul')
    .replace('laissée seule', 'laissé seul')
    .replaceAll(/(confi|plac)ée(?= )/g, '$1é')

const left = async (change: (text: string) => string): Promise<string> => {
  const files = { 'dossier.yaml': dossier, 'notes.txt': notes, 'psy.txt': psychologist, 'admission.txt': admission }
  for (const [name, text] of Object.entries(files)) workshop.write(`dossier/${name}`, change(text))
  workshop.write('request.yaml', change(request))
  const { code } = requis(
    workshop,
    ...['run', 'user-access', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--second', 'Odette FRESNEL', '--prepared-by', 'Bot', '--out', 'out'],
  )
  expect(code).toBe(0)
  return await copiesText(workshop, 'out/Acces-1')
}

const hers = [
  ...['avec la ceinture', 'peur de rentrer', 'je veux rester', 'maison sans porte', 'parle de sa mère', 'son brevet'],
  ...["l'enfermait dans la cave", 'colonie à Royan', 'de sa maison', 'reste méfiante', 'se sent coupable'],
  ...["confiée à l'ASE", 'avec un sac', 'chez sa grand-mère', "famille d'accueil", 'laissée seule trois jours'],
]

const ofOthers = [
  ...[
    'signalé',
    'igneron',
    'voisine',
    'des cris',
    'pipi',
    'honte',
    'psychiatrie',
    'divorce',
    'chômage',
    'condamné',
    'Bihan',
  ],
]

test.each([
  ['a girl', (text: string) => text],
  ['a boy', ofBoy],
  ['one who is declared a minor still', (text: string) => text.replace('role: accompanied', 'role: minor')],
])(
  'what she said as a child and her own history are hers (%s); others’ data and who spoke are not',
  async (_who, change) => {
    const text = await left(change)
    expect(ofOthers.filter((words) => text.includes(words))).toEqual([])
    expect(hers.map(change).filter((words) => !text.includes(words))).toEqual([])
  },
  60_000,
)

test('where a child of today stands in the record, words for « the child » are not hers', async () => {
  const text = await left((one) =>
    one
      .replace('role: frère, born: 2001-05-05', 'role: fille, born: 2018-05-05')
      .replaceAll('Kévin raconte qu', 'Lou raconte qu'),
  )
  expect(text).not.toContain('pipi')
}, 60_000)
