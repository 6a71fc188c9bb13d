import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { filesBelow, openWorkshop, requestYaml, requis, type Workshop } from './program.ts'

// A register of a house: initials, rooms and « idem » say whose a row is. What is of another resident, of the twin brother too,
// leaves in no row; what may be of either is asked; the rows of the person asked for leave with what the act asks, and no more.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const dossier = (file: string): string => `id: D-2026-0031
service: Foyer Les Tamaris
persons:
  - { id: p1, name: Kamel BELLOUNIS, role: accompagné, born: 1988-05-12 }
  - { id: p2, name: Sofiane BELLOUNIS, role: frère, born: 1988-05-12 }
pieces:
  - { file: ${file}, title: Registre des allées et venues, kind: registre, date: 2026-02-28, author: { profession: veilleur de nuit } }
`

const request = requestYaml
  .replace(/^persons: .*$/m, 'persons: [ { name: Kamel BELLOUNIS, born: 1988-05-12 } ]')
  .replace(/^period: .*$/m, 'period: { from: 2026-02-01, to: 2026-02-28 }')
  .replace(/^asks: .*$/m, 'asks: Heures d’entrée et de sortie de M. Kamel BELLOUNIS au mois de février 2026.')

const lay = (file: string, content: string): void => {
  workshop.write('dossier/dossier.yaml', dossier(file))
  workshop.write(`dossier/${file}`, content)
  workshop.write('request.yaml', request)
}

const run = ['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR']

/** What leaves of the one piece of the dossier. */
const leaving = async (file: string, content: string): Promise<string> => {
  lay(file, content)
  const said = requis(
    workshop,
    ...[...run, '--out', 'out', '--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD'],
  )
  expect(said.code, said.err).toBe(0)
  const copies = filesBelow(workshop.path('out')).filter((name) => /data\/pieces\//.test(name))
  const texts = copies.map(async (name) => {
    const bytes = readFileSync(workshop.path(`out/${name}`))
    return name.endsWith('.pdf') ? (await pdfText(new Uint8Array(bytes))).join('\n') : bytes.toString('utf8')
  })
  return (await Promise.all(texts)).join('\n')
}

/** The words of each row that nothing else holds: those that leave. */
const kept = (text: string, words: readonly string[]): readonly string[] => words.filter((word) => text.includes(word))

const rows = [
  '01/02/2026;18:40;31;BELLOUNIS Kamel;rentré par le portique;RAS',
  '01/02/2026;19:05;12;BELLOUNIS Sofiane;rentré par le crochet;RAS',
  '02/02/2026;21:10;31;Bellounis K.;rentré par le portail;moral en berne',
  '02/02/2026;21:15;12;Bellounis S.;rentré par la courette;RAS',
  '02/02/2026;23:50;12;idem;ressorti par la véranda;RAS',
  '03/02/2026;20:00;31;K.B.;rentré par le tourniquet;RAS',
  '03/02/2026;22:30;;id.;ressorti par le perron;',
  '04/02/2026;20:15;12;;rentré par le soupirail;',
  '05/02/2026;20:15;31;;rentré par le hangar;',
  '06/02/2026;20:15;12;Bellounis;rentré par la cave;',
  '06/02/2026;20:45;31;Bellounis;rentré par la loge;',
  '07/02/2026;21:45;9;Trémois J.;rentré par la ruelle;',
  '07/02/2026;22:45;9;"""";ressorti par le jardin;',
  '08/02/2026;22:45;;Bellounis;ressorti par le grenier;',
]

const his = ['portique', 'portail', 'tourniquet', 'perron', 'hangar', 'loge']
const others = ['crochet', 'courette', 'véranda', 'soupirail', 'cave', 'ruelle', 'jardin']

test('of a register, the rows of the one asked for leave, and none of his brother’s nor of another resident', async () => {
  const csv = `Date;Heure;Chambre;Nom;Mouvement;Observation\n${rows.join('\n')}\n`
  const text = await leaving('registre.csv', csv)
  expect(kept(text, others)).toEqual([])
  expect(kept(text, his)).toEqual(his)
  expect(text).not.toContain('grenier')
  expect(text).not.toContain('berne')
})

test('a row that may be of either of two is asked about', () => {
  lay('registre.csv', `Date;Heure;Chambre;Nom;Mouvement;Observation\n${rows.join('\n')}\n`)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft')
  const { questions } = JSON.parse(requis(workshop, 'questions', 'draft', '--json').out)
  expect(JSON.stringify(questions)).toContain('grenier')
  expect(kept(JSON.stringify(questions), others)).toEqual([])
})

test('the same in a table of a page', async () => {
  const cells = (row: string): string =>
    row
      .split(';')
      .map((cell) => `<td>${cell === '""""' ? '&quot;' : cell}</td>`)
      .join('')
  const head = '<tr><th>Date</th><th>Heure</th><th>Ch.</th><th>Résident</th><th>Mouvement</th><th>Observation</th></tr>'
  const page = `<html><body><h1>Registre</h1><table>${head}${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table></body></html>`
  const text = await leaving('registre.html', page)
  expect(kept(text, others)).toEqual([])
  expect(kept(text, his)).toEqual(his)
  expect(text).not.toContain('grenier')
  expect(text).not.toContain('berne')
})

test('the same in lines with dashes', async () => {
  const lines = [
    '01/02 – 18 h 40 – ch. 31 – Kamel Bellounis – rentré par le portique',
    '03/02 – 21 h 10 – ch. 31 – K. B. – rentré par le portail',
    '03/02 – 21 h 20 – ch. 12 – S. B. – rentré par la courette',
    '03/02 – 23 h 05 – ch. 12 – idem – ressorti par la véranda',
    '04/02 – 20 h 50 – ch. 31 – K. Bellounis – rentré par le tourniquet – moral en berne',
    '05/02 – 22 h 15 – ch. 31 – rentré par le perron',
    '05/02 – 22 h 40 – ch. 12 – Bellounis – rentré par la cave',
    '06/02 – 23 h 10 – ch. 12 – rentré par le soupirail',
    '06/02 – 23 h 30 – 31 – idem – rentré par la ruelle',
    '06/02 – 23 h 40 – ch. 31 – Bellounis – rentré par la loge',
    '07/02 – 01 h 40 – Bellounis – ressorti par le grenier',
  ]
  const text = await leaving('nuit.txt', `Nuits de février 2026\n\n${lines.join('\n')}\n`)
  expect(kept(text, others)).toEqual([])
  expect(kept(text, his)).toEqual(his.filter((word) => word !== 'hangar'))
  expect(text).not.toContain('grenier')
  expect(text).not.toContain('berne')
})
