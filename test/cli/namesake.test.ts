import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dossierYaml, filesBelow, noteText, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// A row that dates the name of the person asked for otherwise is somebody else's: it leaves in no mode that discloses, and
// the rest of the table is judged as any other.

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

const notes =
  '  - { file: note.txt, title: Note d’entretien, kind: note, date: 2026-03-10, author: { profession: éducatrice } }\n'
