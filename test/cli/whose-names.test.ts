import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkshop, requis, type Workshop } from './program.ts'

// « C'est X » says of whom a sentence is. It says nothing of whom else the sentence names: that name stays masked. All people are invented.

type Item = { readonly text: string; readonly opens: readonly string[] }

type Asked = { readonly id: string; readonly kind: string; readonly items: readonly Item[] }

const dossier = `id: D-2025-0718
service: Maison d'enfants Les Embruns
persons:
  - { id: p1, name: Ylan DURIEZ, role: personne suivie, born: 2010-03-14 }
  - { id: p2, name: Grégory DURIEZ, role: family, born: 1981-09-21, allegedPerpetrator: true }
pieces:
  - { file: college.txt, title: Courriel du collège, kind: email, date: 2025-11-10, author: { profession: conseillère principale d'éducation } }
`

const request = `kind: requisition
basis: CPP 77-1-1
authority: Commissariat de Lussagne
requester: { name: Brigadier Ursule TAILLADE, rank: brigadier, quality: OPJ }
reference: PV 2025/0718
authorisation: { magistrate: Mme la procureure, date: 2025-12-01 }
receivedAt: 2025-12-03
form: signed
persons: [ { name: Ylan DURIEZ, born: 2010-03-14 }, { name: Grégory DURIEZ, born: 1981-09-21 } ]
period: { from: 2025-09-01, to: 2025-11-30 }
asks: Copie des écrits relatant les violences et menaces de M. Grégory DURIEZ sur son fils Ylan.
`

const mail = `Courriel du 10 novembre 2025

Pour Ylan : absent vendredi 7 toute la journée. La mère d'un élève, Mme Lhomme, menace de porter plainte.
Le père d'un camarade, M. Pautrat, dit avoir été menacé de mort au portail.
`

let workshop: Workshop
let asked: readonly Asked[] = []

const ask = (): readonly Asked[] => JSON.parse(requis(workshop, 'questions', 'draft', '--all', '--json').out).questions

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/college.txt', mail)
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('request.yaml', request)
  const propose = [
    'propose',
    'dossier',
    '--request',
    'request.yaml',
    '--draft',
    'draft',
    '--prepared-by',
    'Zoé ANCELIN',
  ]
  expect(requis(workshop, ...propose).code).toBe(0)
  asked = ask()
}, 120_000)

afterAll(() => workshop.remove())

test.each([
  ['Pautrat', 'menacé de mort'],
  ['Lhomme', 'porter plainte'],
])('the answer of whom it is does not open the name of another (%s)', (name, words) => {
  const own = asked.filter(({ kind, items }) => kind === 'person' && items.some(({ text }) => text.includes(words)))
  expect(own).toHaveLength(1)
  const [item] = own.flatMap(({ items }) => items)
  expect(item?.text).not.toContain(name)
  expect(item?.text).toContain('[TIERS]')
})

test('once it is said of whom it is, the sentence leaves as it was shown', () => {
  const one = asked.find(({ items }) => items.some(({ text }) => text.includes('menacé de mort')))
  workshop.write('decisions.yaml', `answers:\n  - { question: ${one?.id}, answer: p2 }\n`)
  expect(requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR').code).toBe(0)
  const shown = requis(workshop, 'explain', 'draft', '--text', 'P01').out
  expect(shown).toMatch(/✓ Le père d'un camarade, M\. \[Pautrat\], dit avoir été menacé de mort au portail\./)
  const after = ask().filter(({ items }) => items.some(({ text }) => text.includes('Pautrat')))
  expect(after.every(({ kind }) => kind === 'value')).toBe(true)
})
