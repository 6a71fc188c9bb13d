import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leftOfOwn, type OwnRecord } from './own-record.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// Somebody reads her or his own record, in which relatives bear the same name. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const left = (record: OwnRecord): Promise<string> => leftOfOwn(workshop, record)

const himself = 'name: Yann QUEMENER, role: accompagné, born: 1979-06-11'
const family = [
  himself,
  'name: Soazig QUEMENER, role: épouse, protectedAddress: true',
  'name: Titouan QUEMENER, role: mineur, born: 2016-01-01',
]

const ofWife = [
  'Mme Quemener cherche un avocat (voile).',
  'Mme Quemener ouvre un livret. Elle épargne en cachette (voile).',
  'Madame QUEMENER a pris contact avec une association (voile).',
  'Mme Q. souhaite partir avant l’été (voile).',
  'Quemener est arrivée seule, elle envisage de partir (voile).',
  'Quemener prépare une valise (voile).',
  'La famille Quemener doit trois loyers (voile).',
  'Les Quemener se disputent chaque nuit (voile).',
  'M. et Mme Quemener font chambre à part (voile).',
  'Le petit Quemener mouille son lit (voile).',
  'M. Quemener père est soigné (voile).',
  'Mme Yann Quemener a une amie à Brest (voile).',
  'Madame partira samedi (voile).',
  'Mme Quemener nous a signalé des armes (voile).',
]

const his = [
  'M. Quemener a trouvé un poste de cariste (phare).',
  'Monsieur Quemener suit une formation (phare).',
  'Yann Quemener a déposé son dossier de logement (phare).',
  'Monsieur est à jour de ses démarches (phare).',
]

const count = (text: string, word: string): number => text.split(word).length - 1

describe('a husband whose wife and son bear his name', () => {
  test('gets none of what is told of them, by title, name alone, initial or group', async () => {
    const notes = ofWife.map((line) => `M. Quemener est venu au rendez-vous.\n${line}`)
    const text = await left({ reader: 'Yann QUEMENER', born: '1979-06-11', persons: family, notes })
    expect(count(text, 'voile')).toBe(0)
  }, 60_000)

  test('and all that is told of him', async () => {
    const text = await left({ reader: 'Yann QUEMENER', born: '1979-06-11', persons: family, notes: his })
    expect(count(text, 'phare')).toBe(his.length)
  }, 60_000)
})

const daughter = 'name: Ophélie VASSELIN, role: accompagnée, born: 1998-03-09'
const parents = ['name: Nadège VASSELIN, role: mère', 'name: Franck VASSELIN, role: père']

describe('a woman whose mother bears her name', () => {
  const of = (notes: readonly string[], date: string) =>
    left({ reader: 'Ophélie VASSELIN', born: '1998-03-09', persons: [daughter, ...parents], notes, date })

  test('was no « Mme » as a child, and never her father', async () => {
    const notes = [
      'Mme Vasselin est au lit depuis mars (voile).',
      'Mme Vasselin est passée. Elle revoit un voisin (voile).',
      'M. Vasselin cherche un emploi (voile).',
      'Vasselin a perdu son permis (voile).',
      'Les Vasselin se séparent (voile).',
    ]
    const text = await of(
      ['Ophélie a bien dîné (phare).', ...notes.map((line) => `Ophélie a joué.\n${line}`)],
      '2007-10-02',
    )
    expect([count(text, 'voile'), count(text, 'phare')]).toEqual([0, 1])
  }, 60_000)

  test('is « Mme » today only where the piece says which of them', async () => {
    const notes = [
      'Mme Vasselin apporte son avis d’imposition (voile).',
      'Madame apporte son avis d’imposition (voile).',
      'Mme V. apporte son avis d’imposition (voile).',
      'Sa mère apporte son avis d’imposition (voile).',
      'Ophélie est venue. Mme Vasselin cherche un studio (voile).',
      'Mme Ophélie Vasselin est reçue avec sa mère. Mme Vasselin cherche un studio (voile).',
    ]
    const hers = [
      'Mme Ophélie Vasselin est reçue. Mme Vasselin cherche un studio (phare).',
      'Mme Ophélie Vasselin est reçue. Madame cherche un studio (phare).',
      'Ophélie cherche un studio (phare).',
    ]
    const text = await of([...notes, ...hers], '2025-02-03')
    expect([count(text, 'voile'), count(text, 'phare')]).toEqual([0, hers.length])
  }, 60_000)

  test('where nobody else bears the name, all that is told of her leaves', async () => {
    const notes = [
      'Mme Vasselin cherche un studio (phare).',
      'Vasselin a rendu les clés (phare).',
      'Mme V. suit une formation (phare).',
    ]
    const persons = [daughter, 'name: Nadège ROULLIER, role: mère']
    const text = await left({ reader: 'Ophélie VASSELIN', born: '1998-03-09', persons, notes })
    expect(count(text, 'phare')).toBe(notes.length)
  }, 60_000)
})

const proposed = ['--request', 'request.yaml', '--pipeline', 'user-access', '--prepared-by', 'Zoé', '--draft', 'draft']

describe('a man whose wife hides and whose brother bears his name', () => {
  const persons = [
    himself,
    'name: Soazig QUEMENER, role: épouse, protectedAddress: true',
    'name: Gildas QUEMENER, role: frère',
  ]
  const notes = [
    'M. Quemener suit une formation de cariste (phare).',
    'Mme Quemener dépose un dossier de logement (voile).',
    'Quemener dépose un dossier de logement (voile).',
  ]

  test('what a piece tells that names him alone, by his given name, leaves; a bare family name in it waits', async () => {
    const brothers = [himself, 'name: Gildas QUEMENER, role: frère']
    const plain = [
      'Yann Quemener est reçu. Monsieur a trouvé un poste de cariste (phare).',
      'Yann est passé. Monsieur est à jour de ses démarches (phare).',
      'Yann est passé. M. Quemener est à jour de ses démarches (brume).',
      'Yann est passé. Monsieur est venu avec son frère (brume).',
      'Gildas est passé. Monsieur cherche un logement (brume).',
      'Monsieur cherche un logement (brume).',
    ]
    const text = await left({ reader: 'Yann QUEMENER', born: '1979-06-11', persons: brothers, notes: plain })
    expect([count(text, 'phare'), count(text, 'brume')]).toEqual([2, 0])
  }, 60_000)

  const more = [
    'M. Quemener a remis ses bulletins de paie et son attestation d’assurance (lampe).',
    'M. Quemener nous dit avoir arrêté le tabac (lampe).',
    'M. Quemener rapporte le formulaire signé (lampe).',
    'M. Quemener est venu. Il pleure pendant l’entretien (lampe).',
    'M. Quemener nous signale que son frère boit (brume).',
    'M. Quemener redoute la colère de Yann (brume).',
    'M. QUEMENER Y. demande une aide pour sa facture (bougie).',
  ]

  test('words of telling beside the shared name are asked of; an alarm is in no question; his initial says that it is his', async () => {
    const text = await left({ reader: 'Yann QUEMENER', born: '1979-06-11', persons, notes: more })
    expect([count(text, 'lampe'), count(text, 'brume'), count(text, 'bougie')]).toEqual([0, 0, 1])
    expect(requis(workshop, 'propose', 'dossier', ...proposed).code).toBe(0)
    const asked = requis(workshop, 'questions', 'draft', '--all', '--json').out
    expect([count(asked, 'lampe'), count(asked, 'brume')]).toEqual([4, 0])
  }, 60_000)

  test('the director is asked of what may be his or his brother’s, never of what may be hers', async () => {
    await left({ reader: 'Yann QUEMENER', born: '1979-06-11', persons, notes })
    expect(requis(workshop, 'propose', 'dossier', ...proposed).code).toBe(0)
    const asked = requis(workshop, 'questions', 'draft', '--all', '--json').out
    expect([count(asked, 'phare'), count(asked, 'voile')]).toEqual([1, 0])
  }, 60_000)
})
