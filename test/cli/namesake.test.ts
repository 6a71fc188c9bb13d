import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dossierYaml, filesBelow, noteText, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// A row that dates the name of the person asked for otherwise is somebody else's: it leaves in no mode that discloses, and
// the rest of the table is judged like other tables.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
})

afterEach(() => workshop.remove())

/** The copy of the one table of the dossier, and what the command said. */
const copyOf = (table: string, name = 'suivi.csv'): { readonly text: string; readonly err: string } => {
  workshop.write(`dossier/${name}`, table)
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
    ...['--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD'],
  )
  expect(said.code, said.err).toBe(0)
  const copies = filesBelow(workshop.path('out')).filter((file) => /data\/pieces\/.*\.(?:csv|json)$/.test(file))
  return { text: copies.map((file) => readFileSync(workshop.path(`out/${file}`), 'utf8')).join('\n'), err: said.err }
}

test.each([
  ['Né(e) le', '14/02/1991', '02/11/1974'],
  ['Date de naissance', '14 février 1991', '2 novembre 1974'],
  ['DDN', '1991-02-14', '1974-11-02'],
  ['Âge', '35 ans', '51 ans'],
  ['Année naissance', '1991', '1974'],
  ['NIR', '2 91 02 13 055 123 03', '2 74 11 13 055 123 45'],
])('of a table with a column « %s », her row leaves and her namesake’s does not', (head, hers, other) => {
  const { text, err } = copyOf(
    [
      `Nom;Prénom;${head};Date;Observation`,
      `BARTOLI;Inès;${hers};10/03/2026;Menacée de mort au portail`,
      `BARTOLI;Inès;${other};12/03/2026;Menacée de mort dans l’escalier`,
      '',
    ].join('\n'),
  )
  expect(text).toContain('au portail')
  expect(text).not.toContain('escalier')
  expect(err).toContain('porte le nom d’une personne visée')
})

test('of two records in a data file, hers leaves', () => {
  const rows = [
    { nom: 'BARTOLI', prenom: 'Inès', naissance: '1991-02-14', date: '2026-03-10', fait: 'Menacée de mort au portail' },
    { nom: 'BARTOLI', prenom: 'Inès', naissance: '1974-11-02', date: '2026-03-12', fait: 'Menacée dans l’escalier' },
  ]
  const { text } = copyOf(JSON.stringify(rows, null, 1), 'suivi.json')
  expect(text).toContain('au portail')
  expect(text).not.toContain('escalier')
})

test.each(['requisition', 'user-access'])(
  'under %s, a piece that may be another’s of the name is listed nowhere outside until a person answers',
  (mode) => {
    workshop.write('dossier/dossier.yaml', dossierYaml.replace(/ {2}- \{ file: [\s\S]*$/, notes))
    workshop.write('dossier/note.txt', 'Note du 10 mars 2026\n\nInès BARTOLI, 67 ans, veuve, a été menacée de mort.\n')
    const asks = requestYaml
      .replace('kind: requisition', `kind: ${mode}`)
      .replace(/^requester: .*$/m, mode === 'user-access' ? 'requester: { name: Inès BARTOLI }' : '$&')
    workshop.write('request.yaml', asks)
    const said = requis(
      workshop,
      ...['run', mode, 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
      ...['--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD'],
    )
    expect(said.code, said.err).toBe(0)
    const masks = filesBelow(workshop.path('out')).find((file) => file.endsWith('data/masks.jsonl')) ?? ''
    expect(readFileSync(workshop.path(`out/${masks}`), 'utf8').trim()).toBe('')
    expect(said.err).toContain('une autre naissance, ou un autre âge')
  },
)

test('a life that cannot be hers holds its piece, and the rest leaves', () => {
  workshop.write(
    'dossier/dossier.yaml',
    dossierYaml.replace(/ {2}- \{ file: [\s\S]*$/, notes + notes.replace('note.txt', 'autre.txt')),
  )
  workshop.write('dossier/note.txt', 'Note du 10 mars 2026\n\nInès BARTOLI a été menacée de mort au portail.\n')
  workshop.write(
    'dossier/autre.txt',
    'Note du 10 mars 2026\n\nInès BARTOLI fête ses noces d’or. Elle a été menacée de mort dans l’escalier.\n',
  )
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
    ...['--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD'],
  )
  expect(said.code, said.err).toBe(0)
  expect(said.err).toContain('une autre naissance, ou un autre âge')
  expect(filesBelow(workshop.path('out')).filter((file) => /data\/pieces\//.test(file))).toHaveLength(1)
})

const bearers = `id: D-2026-0009
service: Service social de Brécy
persons:
  - { id: p1, name: Ulysse BARTOLI, role: accompagné, born: 1991-02-14 }
  - { id: p2, name: Solène QUERCY, role: ex-compagne }
  - { id: p3, name: Aldo QUERCY, role: neveu }
pieces:
  - { file: appels.csv, title: Appels, kind: registre, date: 2026-03-10, author: { profession: secrétaire } }
`

const told = [
  'Bartoli, sa tante;a giflé un commerçant (voile)',
  'Bartoli, son père;a giflé sa femme (voile)',
  'Bartoli - le gendre;a cogné un livreur (voile)',
  'le cousin Bartoli;a frappé un touriste (voile)',
  'M. Bartoli, le voisin;a frappé un passant (voile)',
  'père de Bartoli;a frappé une femme au bras (voile)',
  'Bartoli, le neveu;a menacé de mort un passant (voile)',
  'Bartoli, camionneur;a frappé un client (voile)',
  'Bartoli, peintre;a frappé un passant (voile)',
  'Bartoli, la belle-sœur;a frappé un livreur (voile)',
  'M. Bartoli;a giflé un agent (phare)',
  'M. Ulysse Bartoli, son oncle;a giflé une passante (phare)',
  'M. Bartoli, son ex-compagnon;a secoué Mme Quercy (phare)',
]

test('a tie, a neighbour, two trades beside the name: another may bear it, unless the record says that it is his', () => {
  workshop.write('dossier/dossier.yaml', bearers)
  const request = requestYaml
    .replace(/^persons: .*$/m, 'persons: [ { name: Ulysse BARTOLI, born: 1991-02-14 } ]')
    .replace(/^asks: .*$/m, 'asks: Copie des écrits relatant les violences et menaces de M. Ulysse BARTOLI.')
  workshop.write('request.yaml', request)
  const { text } = copyOf(['Date;Qui;Fait', ...told.map((row) => `10/03/2026;${row}`), ''].join('\n'), 'appels.csv')
  expect(text.split('voile').length - 1).toBe(0)
  expect(text.split('phare').length - 1).toBe(3)
})

const notes =
  '  - { file: note.txt, title: Note d’entretien, kind: note, date: 2026-03-10, author: { profession: éducatrice } }\n'

test('a namesake whom the file declares with a birth of her own opens nothing by it', () => {
  workshop.write(
    'dossier/dossier.yaml',
    dossierYaml.replace(/^pieces:/m, '  - { id: p9, name: Inès BARTOLI, role: résidente, born: 1974-11-02 }\npieces:'),
  )
  workshop.write(
    'dossier/note.txt',
    'Compte rendu d’incident\nInès BARTOLI, née le 2 novembre 1974\n\nLe 12 mars 2026, Inès Bartoli a menacé de mort la stagiaire au réfectoire.\n',
  )
  const { text } = copyOf(
    'Nom;Prénom;Né(e) le;Date;Observation\nBARTOLI;Inès;14/02/1991;10/03/2026;Menacée de mort au portail\n',
  )
  const copies = filesBelow(workshop.path('out')).filter((file) => /data\/pieces\//.test(file))
  expect(text).toContain('au portail')
  expect(copies.filter((file) => !file.endsWith('.csv'))).toEqual([])
})
