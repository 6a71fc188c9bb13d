import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import {
  filesBelow,
  layDossier,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  root,
  runRequisition,
  type Workshop,
} from './program.ts'

// What leaves, and what the director is told, is so: each state through the command line.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  layDossier(workshop)
})

afterEach(() => workshop.remove())

const folder = 'out/PV-2026-004512'

const printed = async (name: 'letter' | 'bordereau'): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(workshop.path(`${folder}/data/${name}.pdf`)))
  return (await pdfText(bytes)).join('\n').replaceAll(/\s+/g, ' ')
}

const addPiece = (line: string): void => {
  const path = workshop.path('dossier/dossier.yaml')
  workshop.write('dossier/dossier.yaml', `${readFileSync(path, 'utf8')}${line}\n`)
}

test('a psychologist’s note that is held is not said to answer nothing', async () => {
  workshop.write('dossier/psy.txt', 'Le 10 mars 2026, Inès BARTOLI décrit les menaces de Marc DELMAS.\n')
  addPiece(
    '  - { file: psy.txt, title: Bilan, kind: bilan psychologique, date: 2026-03-10, author: { profession: psychologue } }',
  )
  expect(runRequisition(workshop).code).toBe(0)
  const text = await printed('bordereau')
  expect(text).toContain('sans qu’il soit dit si elle répond ou non')
  expect(text).not.toContain('rien de cette pièce')
}, 120_000)

test('a piece whose one fact waits for a second person, or for an answer, is not said to answer nothing', async () => {
  workshop.write(
    'dossier/carnet.txt',
    'Le 11 mars 2026, Inès BARTOLI a payé son loyer à la régie.\n\nLe 12 mars 2026, Inès BARTOLI dit avoir été violée par Marc DELMAS.\n',
  )
  workshop.write('dossier/budget.txt', 'Le 14 mars 2026, Inès BARTOLI a payé son loyer à la régie.\n')
  addPiece('  - { file: carnet.txt, title: Carnet, date: 2026-03-12, author: { profession: éducatrice } }')
  addPiece('  - { file: budget.txt, title: Budget, date: 2026-03-14, author: { profession: éducatrice } }')
  expect(runRequisition(workshop).code).toBe(0)
  const text = await printed('bordereau')
  expect(text).toMatch(/\(P02\) : Retenue en entier : une réponse de la direction ou une seconde lecture est attendue/)
  expect(text).toMatch(/\(P03\) : À la lecture, rien de cette pièce n’entre dans la demande/)
  expect(await printed('letter')).toMatch(/P02 – Carnet : retenue en entier, une réponse[^;]*; hors de l’objet/)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  const said = requis(workshop, 'explain', 'draft').out.replaceAll(/\s+/g, ' ')
  expect(said).toMatch(/P02[^:]*: retenue entière [^;]*; 0 phrases? en question \(questions : –\), 1 en attente/)
  expect(said).toMatch(/P03[^:]*: rien n’y répond/)
  requis(workshop, 'annex', 'draft', '--out', 'annex.md')
  expect(readFileSync(workshop.path('annex.md'), 'utf8')).toMatch(/P02.*1 en attente d’une seconde personne/)
}, 120_000)

test('a lawyer’s letter invites no seizure; a notary’s waits for the accord of the law', async () => {
  workshop.write('dossier/a.txt', 'Le 6 mars 2026, Inès BARTOLI a été menacée par Marc DELMAS.\n')
  workshop.write('dossier/n.txt', 'Le 5 mars 2026, Marc DELMAS a menacé Inès BARTOLI devant moi.\n')
  addPiece('  - { file: a.txt, title: Courrier, date: 2026-03-06, author: { profession: avocate } }')
  addPiece('  - { file: n.txt, title: Courrier, date: 2026-03-05, author: { profession: notaire } }')
  expect(runRequisition(workshop).code).toBe(0)
  const text = await printed('letter')
  expect(text).not.toContain('saisie')
  expect(text).toContain('l’accord de l’avocat')
  expect(text).toContain('l’accord du notaire ou du commissaire de justice (code de procédure pénale, articles 56-3')
}, 120_000)

test('a request that its service did not know is answered to the service, and lists nothing', async () => {
  workshop.write('request.yaml', `${requestYaml}callBack: { number: "03 99 00 17 17", result: denied }\n`)
  expect(runRequisition(workshop).code).toBe(0)
  const text = await printed('letter')
  expect(text).toContain('ne l’a pas reconnue')
  expect(text).not.toContain('KERMOREC')
  expect(await printed('bordereau')).not.toContain('Note éducative')
}, 120_000)

test('a text that gives no power over documents lets nothing leave, and tells of no record', async () => {
  workshop.write('request.yaml', requestYaml.replace(/^basis: .*$/m, 'basis: CPP 60-3'))
  expect(runRequisition(workshop).code).toBe(0)
  const text = await printed('letter')
  expect(text).toContain('rien n’est dit de l’existence d’un dossier')
  expect(text).not.toContain('Note éducative')
  expect(readAll(workshop.path(folder))).not.toContain('menac')
}, 120_000)

test.each([
  [
    'commission',
    'Agissant en vertu de la commission rogatoire n° 7/26 délivrée le 2 mars 2026 par Mme Ève NADAUD, juge d’instruction.',
  ],
  ['stated', 'Vu l’autorisation de Mme Ève NADAUD, vice-procureure, en date du 3 novembre 2026.'],
  ['not-stated', 'Agissant en enquête.'],
])(
  'the statement and the register say which order the act states: %s',
  (order, words) => {
    const asked = requestYaml
      .replace(/^authorisation: .*\n/m, '')
      .replace(/^basis: .*$/m, order === 'commission' ? 'basis: CPP 99-3' : 'basis: CPP 77-1-1')
    workshop.write('request.yaml', asked.replace('asks: ', `asks: ${words} `))
    expect(runRequisition(workshop).code).toBe(0)
    const statement = JSON.parse(readFileSync(workshop.path(`${folder}/data/statement.json`), 'utf8'))
    expect(statement.predicate.request.authorisation).toBe(order)
    requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
    requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
    expect(requis(workshop, 'register', 'draft', '--out', 'register.csv').code).toBe(0)
    expect(readFileSync(workshop.path('register.csv'), 'utf8')).toMatch(new RegExp(`;"${order}";`))
  },
  120_000,
)

test('an APJ alone, and an act that the direction is not to know of, are told; the second lets nothing leave', async () => {
  const apj = requestYaml.replace('quality: OPJ', 'quality: APJ')
  workshop.write('request.yaml', apj)
  const alone = runRequisition(workshop)
  expect(alone.err).toContain('sous le contrôle d’un officier de police judiciaire')
  expect(await printed('bordereau')).toContain('Note éducative')
  workshop.write('request.yaml', apj.replace('asks: ', 'asks: Répondre sans prévenir votre direction. '))
  const hushed = requis(workshop, 'request', 'check', 'request.yaml', 'dossier')
  expect(hushed.out).toContain('sans que la direction le sache')
  runRequisition(workshop, '--out', 'b')
  const statement = JSON.parse(readFileSync(workshop.path('b/PV-2026-004512/data/statement.json'), 'utf8'))
  expect(statement.predicate.stops).toEqual(['author-real'])
  expect(filesBelow(workshop.path('b')).filter((name) => name.includes('data/pieces/'))).toEqual([])
}, 120_000)

test('a subject that is only asked about is told in the letter, with what became of it', async () => {
  const asks =
    'Copie des écrits relatant des menaces ; l’assiduité de Mme BARTOLI en formation et les endroits où elle a passé ses nuits.'
  workshop.write('request.yaml', requestYaml.replace(/^asks: .*$/m, `asks: ${asks}`))
  expect(runRequisition(workshop).code).toBe(0)
  const open = await printed('letter')
  const [, unsure = ''] = /Vos mots peuvent viser aussi : ([^.]+)\. La question est posée/.exec(open) ?? []
  expect(unsure).not.toBe('')
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  const { questions } = JSON.parse(requis(workshop, 'questions', 'draft', '--json').out)
  const asked = questions.find(({ kind }: { readonly kind: string }) => kind === 'subject')
  workshop.write('answers.yaml', `answers:\n  - { question: ${asked.id}, answer: [violence] }\n`)
  expect(requis(workshop, 'decide', 'draft', '--decisions', 'answers.yaml', '--by', 'Claire VASSEUR').code).toBe(0)
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  expect(requis(workshop, 'export', 'draft', '--out', 'answered').code).toBe(0)
  const bytes = readFileSync(workshop.path('answered/PV-2026-004512/data/letter.pdf'))
  const said = (await pdfText(new Uint8Array(bytes))).join(' ').replaceAll(/\s+/g, ' ')
  expect(said).toMatch(
    /Vos mots pouvaient viser aussi : [^.]*\. La direction, à qui la question a été posée, ne l’a pas retenu/,
  )
  expect(said).toContain(unsure)
  expect(said).not.toContain('n’a pas encore répondu')
}, 120_000)

test('an association that owes discretion claims no secrecy', async () => {
  const own = readFileSync(`${root}/pipelines/association.yaml`, 'utf8').replace(
    /^disputed: .*$/m,
    'disputed: discretion',
  )
  workshop.write('association.yaml', own)
  workshop.write('mine.yaml', 'name: mine\npolicy: requisition\nassociation: ./association.yaml\n')
  const approve = ['--approve-as', 'Claire VASSEUR', '--out', 'out']
  const { code } = requis(workshop, 'run', './mine.yaml', 'dossier', '--request', 'request.yaml', ...approve)
  expect(code).toBe(0)
  const text = await printed('letter')
  expect(text).toContain('demeure confidentiel')
  expect(text).not.toMatch(/secret|226-13/)
}, 120_000)

test('the tables of law that decided are on the export, in explain with both sanctions', async () => {
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  const said = requis(workshop, 'explain', 'draft').out
  expect(said).toContain('3 750 €')
  expect(said).toContain('1 an, 15 000 € (CP 226-13)')
  expect(runRequisition(workshop).code).toBe(0)
  const version = /\d{4}-\d{2}-\d{2} \([0-9a-f]{12}\)/
  expect(await printed('bordereau')).toMatch(version)
  const statement: unknown = JSON.parse(readFileSync(workshop.path(`${folder}/data/statement.json`), 'utf8'))
  expect(JSON.stringify(statement)).toMatch(version)
}, 120_000)

test('an access has the month of the law', () => {
  const asked = requestYaml
    .replace(/^kind: .*$/m, 'kind: user-access')
    .replace(/^basis: .*$/m, 'basis: RGPD 15')
    .replace(/^dueBy: .*\n/m, '')
    .replace(/^receivedAt: .*$/m, 'receivedAt: 2026-01-31')
  workshop.write('request.yaml', asked)
  const said = requis(workshop, 'request', 'check', 'request.yaml', 'dossier').out
  expect(said).toMatch(/28\/02\/2026|28 février 2026|2026-02-28/)
}, 60_000)
