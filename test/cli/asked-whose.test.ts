import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { filesBelow, openWorkshop, requis, type Workshop } from './program.ts'

// A director who answers « keep » to every question that takes it: what may be of somebody else of the name leaves by no such answer, each
// informant is asked about alone, and each question says what the program does not know. All people are invented.

type Question = {
  readonly id: string
  readonly kind: string
  readonly ask: string
  readonly why: string
  readonly default: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

let workshop: Workshop

const pieces = {
  'note.txt': `Note du 10 mars 2025

Mme Fauvet dit que M. Castanier l'a giflée et griffée le 4 mars.

La concierge, qui ne veut pas être citée, a vu M. Castanier gifler Mme Fauvet de deux claques.
Le chauffeur du car, qui demande que cela ne se sache pas, a entendu M. Castanier menacer de mort Mme Fauvet.
Le gardien, qui demande à rester anonyme, a vu M. Castanier menacer Mme Fauvet avec un parapluie.

M. Castanier a menacé Mme Fauvet devant le 7 rue des Glycines à Sarzeaux, où elle s'est cachée.
`,
  'autre.txt': `Note du 12 mars 2025

Blandine Fauvet a téléphoné.
Rodolphe Castanier, né le 9 janvier 1961, a menacé de mort un livreur.
Il a frappé un apprenti.
`,
  'voisin.txt': `Note du 14 mars 2025

M. Castanier a menacé Mme Fauvet au téléphone.
Son homonyme, Rodolphe Castanier, plombier à Mérignolles, a giflé un serveur.
M. Castanier a menacé de mort un postier.
`,
  'registre.csv': `Date;Personne;Fait
2025-03-17;Rodolphe Castanier (né en 1986);a frappé Mme Fauvet au bras
2025-03-18;Rodolphe Castanier (né en 1961);a menacé de mort un brocanteur
2025-03-19;Rodolphe Castanier;a menacé de mort un caissier
`,
} as const

const dossier = `id: D-2025-0611
service: Service social du Val Corbin
persons:
  - { id: p1, name: Blandine FAUVET, role: accompagnée, born: 1990-06-18, protectedAddress: true }
  - { id: p2, name: Rodolphe CASTANIER, role: ex-compagnon, born: 1986-11-02, allegedPerpetrator: true }
pieces:
${Object.keys(pieces)
  .map(
    (file) =>
      `  - { file: ${file}, title: Pièce, kind: ${file.endsWith('csv') ? 'registre' : 'note'}, date: 2025-03-20, author: { profession: assistante sociale } }`,
  )
  .join('\n')}
`

const request = `kind: requisition
basis: CPP 77-1-1
authority: Commissariat de Lussagne
requester: { name: Brigadier Ursule TAILLADE, rank: brigadier, quality: OPJ }
reference: PV 2025/0611
authorisation: { magistrate: Mme la procureure, date: 2025-09-02 }
receivedAt: 2025-09-03
form: signed
persons: [ { name: Blandine FAUVET, born: 1990-06-18 }, { name: Rodolphe CASTANIER, born: 1986-11-02 } ]
period: { from: 2025-01-01, to: 2025-06-30 }
asks: Copie des écrits relatant les violences et menaces de M. Rodolphe CASTANIER sur Mme Blandine FAUVET.
`

const ask = (draft: string): readonly Question[] =>
  JSON.parse(requis(workshop, 'questions', draft, '--all', '--json').out).questions

const propose = (draft: string): void => {
  const more = ['--request', 'request.yaml', '--draft', draft, '--prepared-by', 'Zoé ANCELIN']
  expect(requis(workshop, 'propose', 'dossier', ...more).code).toBe(0)
}

let asked: readonly Question[] = []

beforeAll(() => {
  workshop = openWorkshop()
  for (const [name, text] of Object.entries(pieces)) workshop.write(`dossier/${name}`, text)
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('request.yaml', request)
  propose('draft')
  asked = ask('draft')
}, 120_000)

afterAll(() => workshop.remove())

const showing = (words: string): readonly Question[] =>
  asked.filter(({ items }) => items.some(({ text }) => text.includes(words)))

const offers = ({ options }: Question, id: string): boolean => options.some((one) => one.id === id)

/** Each question that takes the answer gets it, round after round; what leaves then. */
const leftAfter = async (draft: string, answer: (question: Question) => string | null): Promise<string> => {
  propose(draft)
  const signed = ['--by', 'Claire VASSEUR', '--second', 'Odette FRESNEL']
  for (let round = 0; round < 4; round += 1) {
    const rows = ask(draft).flatMap((question) => {
      const one = answer(question)
      return one === null ? [] : [`  - { question: ${question.id}, answer: ${one} }\n`]
    })
    if (rows.length === 0) break
    workshop.write('decisions.yaml', `answers:\n${rows.join('')}`)
    expect(requis(workshop, 'decide', draft, '--decisions', 'decisions.yaml', ...signed).code).toBe(0)
  }
  expect(requis(workshop, 'approve', draft, ...signed, '--accept-proposals').code).toBe(0)
  expect(requis(workshop, 'export', draft, '--out', `out-${draft}`, '--demo-key').code).toBe(0)
  const folder = workshop.path(`out-${draft}/PV-2025-0611/data/pieces`)
  const texts = filesBelow(folder).map(async (name) => {
    const bytes = readFileSync(`${folder}/${name}`)
    return name.endsWith('.pdf') ? (await pdfText(new Uint8Array(bytes))).join('\n') : bytes.toString('utf8')
  })
  return (await Promise.all(texts)).join('\n').replaceAll(/\s+/g, ' ')
}

const informants = ['deux claques', 'a entendu M. Castanier', 'un parapluie']

test('each informant is a question of its own, beside no plain fact', () => {
  for (const words of informants) {
    const own = showing(words)
    expect(own, words).toHaveLength(1)
    expect(own[0]?.items, words).toHaveLength(1)
    expect(`${own[0]?.ask} ${own[0]?.why}`).toMatch(/qui a parlé/)
  }
})

test('what the record tells of another of the name is in no question', () => {
  for (const words of ['serveur', 'brocanteur']) expect(showing(words), words).toEqual([])
})

test.each(['9 janvier 1961', 'caissier', 'postier'])(
  'what may be of another of the name (%s) is opened by her answer who it is, alone',
  (words) => {
    const own = showing(words)
    expect(own).toHaveLength(1)
    const [question] = own
    if (question === undefined) return
    expect(question).toMatchObject({ kind: 'person', default: 'none' })
    expect(offers(question, 'keep')).toBe(false)
    expect(offers(question, 'p2') && offers(question, 'none')).toBe(true)
    expect(`${question.ask} ${question.why}`).toMatch(/homonyme/)
  },
)

test('no question says whose a sentence is, or that it answers the request, where the program does not know', () => {
  const said = asked.filter(({ items }) => items.length > 0).map(({ ask: one, why }) => `${one} ${why}`)
  expect(said.length).toBeGreaterThan(4)
  expect(
    said.filter((one) =>
      /(?:Elle répond|Elles répondent) à la demande|parlent? d’une personne visée|parlent? de l’objet demandé/.test(
        one,
      ),
    ),
  ).toEqual([])
})

test('« keep » to every question opens nothing of another of the name, no hidden place, nobody who spoke', async () => {
  const text = await leftAfter('careless', (question) => (offers(question, 'keep') ? 'keep' : null))
  expect(text).toContain('giflée et griffée')
  expect(text).toContain('au bras')
  const secret = [
    '9 janvier 1961',
    'apprenti',
    'serveur',
    'brocanteur',
    'caissier',
    'postier',
    'Glycines',
    'Sarzeaux',
    'concierge',
    'gardien',
  ]
  expect(secret.filter((words) => text.includes(words))).toEqual([])
}, 120_000)

test('the answer who it is lets that out, and the floor holds all the same', async () => {
  const text = await leftAfter('named', (question) =>
    offers(question, 'keep') ? 'keep' : offers(question, 'p2') ? 'p2' : null,
  )
  for (const words of ['caissier', 'postier']) expect(text).toContain(words)
  const secret = ['serveur', 'brocanteur', 'Glycines', 'Sarzeaux', 'concierge', 'gardien']
  expect(secret.filter((words) => text.includes(words))).toEqual([])
}, 120_000)

test('where names stay unsaid, it is told that it is asked of whom a sentence is', () => {
  const due: readonly Question[] = JSON.parse(requis(workshop, 'questions', 'draft', '--json').out).questions
  const whose = due.filter(({ kind, items }) => kind === 'person' && items.length > 0)
  const lines = requis(workshop, 'explain', 'draft').out.split('\n')
  expect(whose.length).toBeGreaterThan(0)
  for (const { id } of whose) expect(lines.find((line) => line.includes(id))).toMatch(/De qui (?:parle|parlent) \d/)
})
