import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, openWorkshop, readAll, requestYaml, requis, root, type Said, type Workshop } from './program.ts'

type Item = { readonly id: string; readonly piece: string; readonly at: string | null; readonly text: string }

type Asked = {
  readonly id: string
  readonly kind: string
  readonly ask: string
  readonly why: string
  readonly default: string
  readonly needsSecond: boolean
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly items: readonly (Item & { readonly needsSecond: boolean })[]
}

let made: Workshop
let workshop: Workshop

/** A record with a piece of each sort: open, held for a judge, a doctor's; one sentence asks for silence. */
const dossier = `${dossierYaml.replace('role: voisine', 'role: informant')}  - { file: juge.txt, title: Rapport, kind: rapport, date: 2026-03-12, madeFor: juge des enfants, author: { profession: principal de collège } }
  - { file: dr.txt, title: Certificat, kind: certificat médical, date: 2026-03-14, author: { profession: médecin } }
`

const note = `Note du 10 mars 2026

Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort devant la poste.

Elle en parle encore en pleurant le lendemain matin.

Le 4 mars 2026, Mme BARTOLI a payé son loyer. Son numéro est le 06 39 98 12 34.

Le 5 mars 2026, Quitterie ZANGRANDI a entendu les menaces de M. Marc DELMAS.

Le 8 mars 2026, Mme BARTOLI raconte qu'il l'a frappée ; elle demande que cela ne sorte pas d'ici.
`

const court = `Rapport au juge des enfants

Le 6 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a frappée à coups de poing devant le collège.

Elle prend le car de 17 heures.
`

const doctor = `Certificat médical

Le 7 mars 2026, j'ai examiné Mme Inès BARTOLI, qui dit avoir été frappée par M. Marc DELMAS. Ecchymose au bras.
`

const propose = (at: Workshop, draft: string, ...more: readonly string[]): Said =>
  requis(at, ...['propose', 'dossier', '--request', 'request.yaml', '--draft', draft, '--prepared-by', 'Paul', ...more])

beforeAll(() => {
  made = openWorkshop()
  made.write('dossier/dossier.yaml', dossier)
  made.write('dossier/note.txt', note)
  made.write('dossier/juge.txt', court)
  made.write('dossier/dr.txt', doctor)
  made.write('request.yaml', requestYaml)
  expect(propose(made, 'draft').code).toBe(0)
}, 120_000)

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(() => workshop.remove())

const questions = (...more: readonly string[]): readonly Asked[] => {
  const said = requis(workshop, 'questions', 'draft', '--json', ...more)
  expect(said.code).toBe(0)
  return JSON.parse(said.out).questions
}

const decide = (yaml: string, ...more: readonly string[]): Said => {
  workshop.write('decisions.yaml', yaml)
  return requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR', ...more)
}

const answer = (question: string, one: string, items?: readonly string[]): string =>
  `  - { question: ${question}, answer: ${one}${items === undefined ? '' : `, items: [${items.join(', ')}]`} }\n`

const answers = (...rows: readonly string[]): string => `answers:\n${rows.join('')}`

const approve = (...more: readonly string[]): Said =>
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', ...more)

const exportTo = (out: string): Said =>
  requis(workshop, 'export', 'draft', '--out', out, '--date', '2026-11-05', '--demo-key')

const filed = (path: string): Uint8Array => new Uint8Array(readFileSync(workshop.path(path)))

const printed = async (path: string): Promise<string> => (await pdfText(filed(path))).join(' ').replaceAll(/\s+/g, ' ')

const offers = (one: Asked, id: string): boolean => one.options.some((option) => option.id === id)

test('questions are one document with what the contract says of each', () => {
  const asked = questions()
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.length).toBeLessThanOrEqual(12)
  for (const one of asked) {
    expect(one).toMatchObject({ id: expect.stringMatching(/^Q\d\d$/), needsSecond: expect.any(Boolean) })
    expect(Object.keys(one)).toEqual(
      expect.arrayContaining(['id', 'kind', 'ask', 'why', 'sources', 'doubt', 'default', 'options', 'items']),
    )
    for (const option of one.options)
      expect(option).toEqual({
        id: expect.any(String),
        label: expect.any(String),
        passages: expect.any(Number),
        words: expect.any(Number),
      })
    for (const item of one.items) {
      expect(item).toMatchObject({
        id: expect.stringMatching(/^[uv]-P\d+-\d+$/),
        piece: expect.stringMatching(/^P\d+/),
      })
      expect(item).toMatchObject({
        sensitive: expect.any(Array),
        silence: expect.any(Boolean),
        chance: expect.any(Number),
      })
    }
  }
})

test('the default of each question is an answer that it takes, and no answer but the closed one is', () => {
  const rows = questions('--all').map((one) => answer(one.id, one.default))
  expect(decide(answers(...rows))).toMatchObject({ code: 0 })
  expect(approve()).toMatchObject({ code: 0 })
})

test('no question of a doctor’s piece opens it, and none shows who told', () => {
  const asked = questions('--all')
  expect(JSON.stringify(asked)).not.toMatch(/ZANGRANDI|Quitterie/)
  const held = asked.filter(({ items }) => items.some(({ piece }) => piece === 'P03'))
  expect(held.length).toBeGreaterThan(0)
  expect(held.filter((one) => offers(one, 'keep'))).toEqual([])
  const before = readAll(workshop.path('draft'))
  expect(decide(answers(answer(held[0]?.id ?? '', 'keep')))).toMatchObject({ code: 2 })
  expect(readAll(workshop.path('draft'))).toBe(before)
})

test('a sentence that is kept leaves as it was shown, the rest of its piece stays, and no number is used twice', async () => {
  const asked = questions()
  const court = asked.find((one) => one.kind === 'piece' && offers(one, 'keep'))
  const item = court?.items.find(({ text }) => text.includes('coups de poing'))
  const other = asked.find(({ id }) => id !== court?.id)
  const rows = [answer(court?.id ?? '', 'keep', [item?.id ?? '']), answer(other?.id ?? '', other?.default ?? '')]
  expect(decide(answers(...rows), '--second', 'Odile MAREY')).toMatchObject({ code: 0 })
  const later = questions()
  const settled = [court?.id, other?.id]
  expect(later.filter(({ id }) => settled.includes(id))).toEqual([])
  const known = new Map(asked.map(({ id, ask }) => [id, ask]))
  for (const { id, ask } of later) expect([undefined, ask]).toContain(known.get(id))
  expect(later.length + 2).toBeLessThanOrEqual(12)
  expect(approve('--second', 'Odile MAREY')).toMatchObject({ code: 3 })
  expect(approve('--second', 'Odile MAREY', '--accept-proposals')).toMatchObject({ code: 0 })
  expect(exportTo('out')).toMatchObject({ code: 0 })
  const copy = await printed('out/PV-2026-004512/data/pieces/P02.pdf')
  expect(copy).toContain('coups de poing')
  expect(copy).not.toContain('17 heures')
  expect(requis(workshop, 'verify', 'out')).toMatchObject({ code: 0 })
  const { predicate } = JSON.parse(readFileSync(workshop.path('out/PV-2026-004512/data/statement.json'), 'utf8'))
  expect(predicate.decisions).toMatchObject({ answers: 2, corrections: 0, unanswered: later.length })
  const slip = await printed('out/PV-2026-004512/data/bordereau.pdf')
  expect(slip).toContain('2 réponses')
})

test('what is said, journalled and listed holds no word of the record', () => {
  const asked = questions()
  const said = decide(answers(...asked.map((one) => answer(one.id, one.default))))
  expect(said.code).toBe(0)
  expect(approve().code).toBe(0)
  expect(exportTo('out').code).toBe(0)
  const journal = readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')
  const listed = ['statement.json', 'masks.jsonl'].map((name) =>
    readFileSync(workshop.path(`out/PV-2026-004512/data/${name}`), 'utf8'),
  )
  for (const text of [said.out, said.err, journal, ...listed])
    expect(text).not.toMatch(/BARTOLI|DELMAS|ZANGRANDI|poste|poing|u-P0|v-P0|note\.txt/)
})

test('a run takes the answers to the questions of a draft of the same record and request', () => {
  const court = questions().find((one) => one.kind === 'piece' && offers(one, 'keep'))
  workshop.write('decisions.yaml', answers(answer(court?.id ?? '', 'keep')))
  const said = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--second', 'Odile MAREY', '--prepared-by', 'Paul', '--out', 'out', '--decisions', 'decisions.yaml'],
  )
  expect(said).toMatchObject({ code: 0 })
  const { predicate } = JSON.parse(readFileSync(workshop.path('out/PV-2026-004512/data/statement.json'), 'utf8'))
  expect(predicate.decisions).toMatchObject({ answers: 1 })
})

const masksOf = (out: string): number =>
  JSON.parse(requis(workshop, 'preview', 'draft', '--out', out, '--json').out).masks

test('what waited for an answer still waits in a new proposal that takes the answers of the one before', () => {
  const [first, ...open] = questions()
  expect(decide(answers(answer(first?.id ?? '', first?.default ?? '')))).toMatchObject({ code: 0 })
  const before = masksOf('before')
  expect(propose(workshop, 'draft')).toMatchObject({ code: 0 })
  expect(questions().map(({ id }) => id)).toEqual(open.map(({ id }) => id))
  expect(masksOf('after')).toBe(before)
})

test('answers to the draft of another record are refused, and nothing is written', () => {
  workshop.write('dossier/dossier.yaml', dossier.replace('D-2026-0001', 'D-2026-0002'))
  expect(propose(workshop, 'other', '--answers-from', 'draft')).toMatchObject({ code: 1 })
})

test('a screen says how to answer, with an answer that a question takes', () => {
  const { out } = requis(workshop, 'questions', 'draft')
  const [line] = out.match(/- \{ question: Q\d\d, answer: [^}]+ \}/) ?? []
  expect(decide(`answers:\n  ${line}\n`, '--second', 'Odile MAREY')).toMatchObject({ code: 0 })
})

test.each([
  ['a draft that is not there', ['questions', 'nowhere'], 2],
  ['an unknown option', ['questions', 'draft', '--evrything'], 2],
  ['no draft', ['questions'], 2],
])('%s: the exit code says so', (_, argv, code) => {
  expect(requis(workshop, ...argv)).toMatchObject({ code })
})

/** From the folder of the dossier to the signed copy; a director types these lines and answers with one file. */
test('the fixture dossier is handed over in five commands and four hundred keystrokes', () => {
  const demo = join(root, 'fixtures/demo')
  cpSync(join(demo, 'pieces'), workshop.path('D'), { recursive: true })
  cpSync(join(demo, 'request.yaml'), workshop.path('r.yaml'))
  const type = (line: string): Said => requis(workshop, ...line.split(' ').slice(1))
  const lines = [
    'requis propose D --request r.yaml --draft b',
    'requis questions b',
    'requis approve b --decisions d.yaml --by Claire --second O.Marey',
    'requis export b --out s',
  ] as const
  expect(type(lines[0]).code).toBe(0)
  const asked: readonly Asked[] = JSON.parse(type('requis questions b --json').out).questions
  expect(type(lines[1]).code).toBe(0)
  const written = answers(...asked.map((one) => `- ${one.id}: ${offers(one, 'keep') ? 'keep' : one.default}\n`))
  workshop.write('d.yaml', written)
  expect(type(lines[2])).toMatchObject({ code: 0 })
  expect(type(lines[3]).code).toBe(0)
  expect(type('requis verify s').code).toBe(0)
  const keys = [...lines, written].join('\n').length
  expect(lines.length).toBeLessThanOrEqual(5)
  expect(keys).toBeLessThanOrEqual(400)
}, 180_000)

const meeting = `Réunion interne du 11 mars 2026

Présents : Mme Roux, cheffe de service ; le docteur Vial excusé.

Le 9 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort au téléphone.
`

test('a meeting that its words make a doctor’s is opened by the director who says what it is; a certificate is not', () => {
  workshop.write('dossier/reunion.txt', meeting)
  expect(propose(workshop, 'draft').code).toBe(0)
  const held = questions('--all').find(({ items }) => items.some(({ piece }) => piece === 'P04'))
  expect(held).toMatchObject({ kind: 'piece', why: expect.stringContaining('kind: P04') })
  const doctors = questions('--all').find(({ items }) => items.some(({ piece }) => piece === 'P03'))
  expect(doctors).toMatchObject({ kind: 'piece', why: expect.not.stringContaining('kind: P03') })
  expect(requis(workshop, 'explain', 'draft').out).toContain('{ kind: P04, is:')
  const said = (piece: string): string => {
    const { code } = JSON.parse(requis(workshop, 'preview', 'draft', '--out', `seen-${piece}`, '--json').out)
    return `preview: ${code}\ndecisions:\n  - { kind: ${piece}, is: compte rendu de réunion, reason: lu }\n`
  }
  expect(decide(said('P03'))).toMatchObject({ code: 2, err: expect.stringContaining('médecin') })
  expect(decide(said('P04'))).toMatchObject({ code: 0 })
  expect(requis(workshop, 'explain', 'draft', '--text', 'P04').out).toMatch(/✓ Le 9 mars 2026/)
  expect(readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')).toContain('"nature":1')
})

test('a request that tells no subject: each answer shows what it would let out, and one of them lets it out', () => {
  const asks = 'Disparition inquiétante de Inès BARTOLI : merci de nous aider.'
  workshop.write('request.yaml', requestYaml.replace(/asks:.*/, `asks: "${asks}"`))
  expect(propose(workshop, 'draft').code).toBe(0)
  const { out } = requis(workshop, 'questions', 'draft')
  expect(out).toMatch(/- violence : .*\d phrases?, \d+ mots\n +note\.txt : « Le 3 mars 2026, Mme Inès BARTOLI dit que /)
  const subject = questions().find(({ kind }) => kind === 'subject')
  expect(subject).toMatchObject({ default: 'none' })
  const told = requis(workshop, 'request', 'check', 'request.yaml', 'dossier')
  expect(told.out).toContain('requis questions')
  expect(decide(answers(answer(subject?.id ?? '', '[violence]')), '--second', 'Odile MAREY')).toMatchObject({ code: 0 })
  expect(requis(workshop, 'explain', 'draft', '--text', 'P01').out).toMatch(/✓ Le 3 mars 2026/)
})
