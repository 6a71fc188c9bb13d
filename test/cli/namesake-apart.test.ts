import { afterAll, beforeAll, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// A sentence sets another of the name apart: that sentence stays, and what goes on about him; the rest of the piece is judged as always.
// « phare » leaves, « voile » stays and is in no question with « keep », « brume » stays and is asked. All people are invented.

const notes = [
  `Chez nous, Tancrède Aubrac, 31 ans, et Tancrède Aubrac, 74 ans.

Tancrède Aubrac a frappé Mme Pommereul avec sa canne le 8 mars (brume).`,
  `Le 9 mars, Tancrède Aubrac a giflé Mme Pommereul dans le hall (phare). À ne pas confondre avec l'homonyme du 207, Tancrède Aubrac, 46 ans, suivi pour alcool (voile).

Le 10 mars, Tancrède Aubrac a menacé de mort le facteur (phare).`,
  `Le 9 mars, M. Aubrac a giflé Mme Pommereul sous le porche (phare).

Rien à voir avec le Tancrède A. du 12, qui est sous curatelle (voile).

Le 10 mars, M. Aubrac a menacé de mort le livreur (phare).`,
  `Tancrède a giflé Mme Pommereul le 9 mars à la cave (phare). Aucun lien avec Tancrède Aubrac, le retraité du bâtiment C, qui a frappé un apprenti (voile). Lui, il est sous tutelle (voile).
Le lendemain, Tancrède Aubrac a menacé la gardienne au couteau (brume).`,
  `Tancrède Aubrac (à ne pas confondre avec son homonyme du 3e, qui a deux enfants) a giflé Mme Pommereul le 9 mars au lavoir (brume).`,
  `Il y a un autre Tancrède Aubrac au 207, né en 1979 : il a frappé sa femme (voile).

Le 9 mars, Tancrède Aubrac, de l'appartement 12, a giflé Mme Pommereul au parking (phare).`,
  `Attention, deux Tancrède Aubrac dans la résidence. Celui du 207 a 46 ans et boit (voile).

Tancrède Aubrac a menacé de mort le plombier le 10 mars (brume).`,
  `L'autre Tancrède Aubrac, qui vend des fleurs, a frappé un client (voile).

Aubrac a menacé de mort le boulanger le 10 mars (brume).`,
]

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
  const rows = notes.map((text, at) => {
    workshop.write(`dossier/n${at}.txt`, `Note du 12 mars 2026\n\n${text}\n`)
    return `  - { file: n${at}.txt, title: Note, kind: note, date: 2026-03-12, author: { profession: éducatrice spécialisée } }\n`
  })
  workshop.write(
    'dossier/dossier.yaml',
    `id: D-1
service: Résidence du Clos
persons:
  - { id: p1, name: Tancrède AUBRAC, role: accompagné, born: 1994-05-17 }
  - { id: p2, name: Odile POMMEREUL, role: voisine }
pieces:
${rows.join('')}`,
  )
  workshop.write(
    'request.yaml',
    `kind: requisition
basis: CPP 77-1-1
authority: Commissariat de Lussagne
requester: { name: Brigadier Ursule TAILLADE, rank: brigadier, quality: OPJ }
reference: PV 2026/0611
authorisation: { magistrate: Mme la procureure, date: 2026-04-02 }
receivedAt: 2026-04-03
form: signed
persons: [ { name: Tancrède AUBRAC, born: 1994-05-17 } ]
period: { from: 2026-03-01, to: 2026-03-31 }
asks: Copie des écrits relatant les violences et menaces de M. Tancrède AUBRAC.
`,
  )
}, 120_000)

afterAll(() => workshop.remove())

const count = (text: string, word: string): number => text.split(word).length - 1

const wanted = (word: string): number => count(notes.join('\n'), word)

test('what sets another of the name apart holds its own sentence alone', async () => {
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
    ...['--prepared-by', 'Zoé ANCELIN', '--second', 'Odette FRESNEL'],
  )
  expect(said.code, said.err).toBe(0)
  expect(said.err).not.toContain('une autre naissance, ou un autre âge, que')
  const text = await copiesText(workshop, 'out/PV-2026-0611')
  expect([count(text, 'phare'), count(text, 'voile'), count(text, 'brume')]).toEqual([wanted('phare'), 0, 0])
}, 120_000)

test('of whom nothing tells for certain, a person is asked; what is told of the other opens to no « keep »', () => {
  const more = ['--request', 'request.yaml', '--pipeline', 'requisition', '--prepared-by', 'Zoé ANCELIN']
  expect(requis(workshop, 'propose', 'dossier', ...more, '--draft', 'draft').code).toBe(0)
  const { questions } = JSON.parse(requis(workshop, 'questions', 'draft', '--json').out)
  const ofPersons = questions.filter(({ kind }: { kind: string }) => kind === 'person')
  expect(count(JSON.stringify(ofPersons), 'brume')).toBe(wanted('brume'))
  const others = questions.filter(({ kind }: { kind: string }) => kind !== 'person')
  expect(count(JSON.stringify(others), 'voile')).toBe(0)
}, 120_000)
