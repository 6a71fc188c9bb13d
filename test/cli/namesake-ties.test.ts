import { afterAll, beforeAll, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// « Sa mère X » names X: a word of kinship is no other birth, no other age. A piece is set aside by what it tells of her alone.
// All people are invented.

let workshop: Workshop

const dossier = `id: D-2026-0712
service: Portage de repas du Val Noir
persons:
  - { id: p1, name: Léonie CASTERAT, role: accompanied, born: 1938-05-02 }
  - { id: p2, name: Firmin CASTERAT, role: family, born: 1966-09-14 }
  - { id: p3, name: Ludivine ROUSSILLE, role: family, born: 1990-01-20 }
  - { id: p5, name: Ulric CASTERAT, role: proche, born: 1995-03-30 }
  - { id: p4, name: Berthe ANGLADE, role: third-party, protectedAddress: true, protectedPhone: true }
pieces:
  - { file: mere.txt, title: Mot, kind: note, date: 2026-02-20, author: { profession: agente de portage } }
  - { file: nue.txt, title: Mot, kind: note, date: 2026-02-21, author: { profession: agente de portage } }
  - { file: escalier.txt, title: Mot, kind: note, date: 2026-02-21, author: { profession: agente de portage } }
  - { file: banque.txt, title: Mot, kind: note, date: 2026-02-21, author: { profession: agente de portage } }
  - { file: tante.txt, title: Mot, kind: note, date: 2026-02-22, author: { profession: agente de portage } }
`

const pieces = {
  'mere.txt': `Mot du 20 février 2026

Je n'en dors plus, mon ex faisait pareil. Le 12 février 2026, Firmin Casterat a tordu le bras de sa mère Léonie Casterat devant moi (phare).
Mme Anglade m'a demandé de ne pas dire que c'est elle qui nous a appelés (voile). Son numéro est le 06 39 98 44 17.
Léonie Casterat prend un anticoagulant (voile).
`,
  'nue.txt': `Mot du 21 février 2026

Le 14 février 2026, le fils a giflé Léonie Casterat, sa mère, sur le palier (phare).
`,
  'escalier.txt': `Mot du 21 février 2026

Firmin Casterat a poussé sa mère Léonie Casterat dans l'escalier le 13 février 2026 (phare).
`,
  'banque.txt': `Mot du 21 février 2026

Le 17 février 2026, Ulric Casterat, son petit-fils, a menacé de mort Léonie Casterat, un couteau à la main (phare).
`,
  'tante.txt': `Mot du 22 février 2026

Le 15 février 2026, Firmin Casterat a griffé Léonie Casterat au cou (phare).
Le 16 février 2026, Ludivine Roussille a vu sa tante Léonie Casterat frappée au visage (brume).
`,
}

const request = `kind: requisition
basis: CPP 77-1-1
authority: Brigade de Corbeny
requester: { name: Luc HARDOIN, quality: OPJ }
reference: PV 2026/0712
authorisation: { magistrate: Mme Rolland, date: 2026-03-02 }
receivedAt: 2026-03-04
persons: [ { name: Léonie CASTERAT, born: 1938-05-02 }, { name: Firmin CASTERAT, born: 1966-09-14 }, { name: Ulric CASTERAT, born: 1995-03-30 } ]
period: { from: 2026-02-01, to: 2026-02-28 }
asks: Copie des écrits relatant les violences et menaces de Firmin Casterat et d'Ulric Casterat envers Léonie Casterat.
`

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('request.yaml', request)
  for (const [name, text] of Object.entries(pieces)) workshop.write(`dossier/${name}`, text)
}, 120_000)

afterAll(() => workshop.remove())

const proposed = ['--request', 'request.yaml', '--pipeline', 'requisition', '--prepared-by', 'Zoé ANCELIN']

test('what a declared son does to « sa mère X » leaves; who asked for silence does not', async () => {
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
    ...['--prepared-by', 'Zoé ANCELIN', '--second', 'Odette FRESNEL'],
  )
  expect(said.code, said.err).toBe(0)
  expect(said.err).not.toContain('une autre naissance')
  const text = await copiesText(workshop, 'out/PV-2026-0712')
  for (const words of ['sur le palier', "dans l'escalier", 'un couteau à la main', 'au cou'])
    expect(text).toContain(words)
  for (const words of ['voile', '06 39', 'Anglade', 'frappée au visage']) expect(text).not.toContain(words)
}, 120_000)

type Question = {
  readonly kind: string
  readonly default: string
  readonly items: readonly { readonly text: string }[]
}

const asked = (): readonly Question[] => {
  expect(requis(workshop, 'propose', 'dossier', ...proposed, '--draft', 'draft').code).toBe(0)
  return JSON.parse(requis(workshop, 'questions', 'draft', '--json').out).questions
}

test.each([
  ['beside a request for silence, what the son did', 'tordu le bras', { kind: 'silence', default: 'withhold' }],
  [
    'a tie that the record does not know, said of her full name',
    'frappée au visage',
    { kind: 'person', default: 'none' },
  ],
])(
  'a person is asked: %s',
  (_, words, wanted) => {
    const own = asked().filter(({ items }) => items.some(({ text }) => text.includes(words)))
    expect(own).toHaveLength(1)
    expect(own[0]).toMatchObject(wanted)
  },
  120_000,
)
