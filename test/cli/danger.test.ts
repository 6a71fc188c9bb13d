import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, readAll, requis, type Said, type Workshop } from './program.ts'

// What tells of a danger to a child reaches the children's judge; whatever stays behind is told to the director, and to nobody outside.

let workshop: Workshop

const dossier = `id: D-2026-0420
service: Service de placement éducatif – Les Tilleuls
persons:
  - { id: p1, name: Noé BRASSEUR, role: mineur confié, born: 2016-04-30 }
  - { id: p2, name: Karine BRASSEUR, role: mère }
  - { id: p3, name: Steeve LANGLET, role: beau-père }
pieces:
  - { file: visites.txt, title: Comptes rendus de visites, kind: note, author: { profession: éducateur spécialisé } }
  - { file: suivi.txt, title: Notes de suivi, kind: note, author: { profession: éducatrice spécialisée } }
`

const visits = `Comptes rendus de visites

Visite du 9 octobre 2026
Noé est arrivé souriant. La visite du 9 octobre 2026 s'est bien passée. Noé et sa mère ont joué aux dominos.

Visite du 6 novembre 2026
M. LANGLET est resté au portail et a crié à Noé qu'il allait lui faire la peau. La visite du 6 novembre 2026 a été interrompue.
Noé dit que M. LANGLET l'a tapé avec un câble la semaine dernière.
`

const follow = `Notes de suivi

Le 12 octobre 2026, Noé est inscrit au foot. Il a eu 14 en mathématiques.
Le 20 octobre 2026, Noé raconte que M. LANGLET l'enfermait dans la cave sans lumière quand il pleurait.
Le 2 novembre 2026, Noé explique qu'il restait seul la nuit pendant que sa mère travaillait, sans rien à manger.
`

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('dossier/visites.txt', visits)
  workshop.write('dossier/suivi.txt', follow)
})

afterEach(() => workshop.remove())

const judge = `kind: court-order
basis: CC 375
authority: Tribunal pour enfants de Malvoisin, cabinet 2
requester: { name: Hortense DELAUNAY, quality: juge des enfants }
reference: AE 1
receivedAt: 2026-11-20T09:00
persons: [ { name: Noé BRASSEUR, born: 2016-04-30 } ]
period: { from: 2026-09-01, to: 2026-11-20 }
asks: Adresser les écrits relatifs au déroulement des visites de Noé BRASSEUR avec sa mère.
subjects: [visits]
`

const school = `kind: requisition
basis: 77-1-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: AE 1
authorisation: { magistrate: Hélène ROUVIER, date: 2026-11-03 }
receivedAt: 2026-11-20T09:30
persons: [ { name: Noé BRASSEUR, born: 2016-04-30 } ]
period: { from: 2026-09-01, to: 2026-11-20 }
asks: Communiquer les éléments relatifs à la scolarité de Noé BRASSEUR.
subjects: [schooling]
`

const run = (pipeline: string, request: string, ...more: readonly string[]): Said => {
  workshop.write('request.yaml', request)
  return requis(
    workshop,
    ...['run', pipeline, 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--prepared-by', 'Zoé', '--out', 'out', ...more],
  )
}

const all = ({ out, err }: Said): string => `${out}${err}`

const left = async (): Promise<string> =>
  existsSync(workshop.path('out/AE-1/data/pieces')) ? await copiesText(workshop, 'out/AE-1') : ''

const dangers = ['faire la peau', 'avec un câble', 'enfermait', 'seul la nuit']

test('the children’s judge who asks about visits gets the blows, the cellar and the threat, signed by two', async () => {
  const said = run('juge-des-enfants', judge, '--second', 'Odette FRESNEL')
  expect(said.code).toBe(0)
  const text = await left()
  expect(dangers.filter((words) => !text.includes(words))).toEqual([])
  expect(all(said)).not.toContain('DANGER, à lire aujourd’hui')
}, 60_000)

test('what stays with one signature, and in any other mode, is counted for the director and stands in nothing that leaves', async () => {
  const alone = run('juge-des-enfants', judge)
  expect(all(alone)).toContain('DANGER, à lire aujourd’hui : 4 passages')
  expect(all(alone)).toContain('(P01 : 2, P02 : 2)')
  workshop.write('request.yaml', school)
  const proposed = requis(
    workshop,
    'propose',
    'dossier',
    '--request',
    'request.yaml',
    '--draft',
    'draft',
    '--prepared-by',
    'Zoé',
  )
  expect(all(proposed)).toContain('DANGER, à lire aujourd’hui : 4 passages')
  expect(all(requis(workshop, 'explain', 'draft'))).toContain('DANGER, à lire aujourd’hui : 4 passages')
  const approved = requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  expect(all(approved)).toContain('DANGER, à lire aujourd’hui : 4 passages')
  expect(all(requis(workshop, 'export', 'draft', '--out', 'left'))).toContain('DANGER, à lire aujourd’hui : 4 passages')
  expect(requis(workshop, 'annex', 'draft', '--out', 'annexe.md').code).toBe(0)
  expect(readFileSync(workshop.path('annexe.md'), 'utf8')).toContain('DANGER, à lire aujourd’hui : 4 passages')
  expect(readAll(workshop.path('left')).toLowerCase()).not.toMatch(/danger|\bcrip\b|226-14/)
}, 60_000)

test('a request that nobody may answer leaves the danger with the director all the same', () => {
  const oral = school.replace('receivedAt', 'form: oral\nreceivedAt')
  expect(all(run('requisition', oral))).toContain('DANGER, à lire aujourd’hui : 4 passages')
}, 60_000)

test.each([
  ['EHPAD Les Glycines', 'Mme Odile VERNAY a des escarres non soignées.', 1],
  ['EHPAD Les Glycines', 'Mme Odile VERNAY est restée attachée au lit toute la nuit.', 1],
  ['SAVS du Val', 'Son neveu vide son compte chaque mois et la menace. Mme Odile VERNAY est sous curatelle.', 1],
  ['Foyer', 'Mme Odile VERNAY a réglé son loyer.', 0],
])(
  '« %s » : « %s »',
  (service, sentence, count) => {
    workshop.write(
      'dossier/dossier.yaml',
      `id: D\nservice: ${service}\npersons:\n  - { name: Odile VERNAY, role: accompanied, born: 1938-02-02 }\n`,
    )
    workshop.write('dossier/visites.txt', `Note\n\nLe 3 novembre 2026, ${sentence}\n`)
    workshop.write('dossier/suivi.txt', 'Résidente sous tutelle depuis 2020.\n')
    const said = run(
      'requisition',
      school.replaceAll('Noé BRASSEUR', 'Odile VERNAY').replaceAll('2016-04-30', '1938-02-02'),
    )
    expect(all(said).includes(`DANGER, à lire aujourd’hui : ${count} passage`)).toBe(count > 0)
    if (count === 0) expect(all(said)).not.toContain('DANGER')
  },
  60_000,
)

test('in the next paragraph, what a man does to her who was spoken of is counted', () => {
  workshop.write(
    'dossier/suivi.txt',
    'Le 3 octobre 2026, Noé a eu 14 en mathématiques.\n\nIl rapporte que M. LANGLET l’attachait au radiateur avec une corde.\n\nSon dos garde des traces.\n',
  )
  const said = run('requisition', school)
  expect(all(said)).toContain('(P01 : 2, P02 : 2)')
}, 60_000)
