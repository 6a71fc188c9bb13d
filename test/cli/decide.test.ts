import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { dueQuestions } from '../../src/review/open-questions.ts'
import { replaceDraft, saveReview } from '../../src/store/draft/draft-save.ts'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, openWorkshop, readAll, recode, requestYaml, requis, type Said, type Workshop } from './program.ts'

let made: Workshop
let workshop: Workshop

const note = `Note du 10 mars 2026

Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort devant la friterie du kiosque vert.

Le 4 mars 2026, Mme BARTOLI a payé son loyer. Son numéro est le 06 39 98 12 34.
`

beforeAll(() => {
  made = openWorkshop()
  made.write('dossier/dossier.yaml', dossierYaml)
  made.write('dossier/note.txt', note)
  made.write('request.yaml', requestYaml)
  const said = requis(
    made,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'],
  )
  expect(said).toMatchObject({ code: 0 })
}, 120_000)

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(() => workshop.remove())

const decide = (yaml: string, ...more: readonly string[]): Said => {
  workshop.write('decisions.yaml', yaml)
  return requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR', ...more)
}

const approve = (...more: readonly string[]): Said =>
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', ...more)

const draftNow = () => JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))

const bytesOf = (folder: string): string => readAll(workshop.path(folder))

const codeOfPreview = (): string =>
  JSON.parse(requis(workshop, 'preview', 'draft', '--out', 'preview', '--json').out).code

const mask = 'decisions:\n  - { mask: "la friterie du kiosque vert", everywhere: true, ground: TIERS, reason: x }\n'

const exported = async (): Promise<string> => {
  expect(requis(workshop, 'export', 'draft', '--out', 'out', '--date', '2026-11-05').code).toBe(0)
  const copy = new Uint8Array(readFileSync(workshop.path('out/PV-2026-004512/data/pieces/P01.pdf')))
  return (await pdfText(copy)).join('\n').replaceAll(/\s+/g, ' ')
}

const masksListed = (): string => readFileSync(workshop.path('out/PV-2026-004512/data/masks.jsonl'), 'utf8')

test('without a decision the words leave', async () => {
  expect(approve('--accept-proposals').code).toBe(0)
  expect(await exported()).toContain('kiosque')
  expect(masksListed()).not.toContain('reviewer')
})

test('words that the director masks are in no copy, and the mask bears that it is hers', async () => {
  expect(decide(mask)).toMatchObject({ code: 0 })
  expect(approve('--accept-proposals').code).toBe(0)
  const copy = await exported()
  expect(copy).toContain('devant')
  expect(copy).not.toContain('kiosque')
  expect(masksListed()).toMatch(/"grounds":\["TIERS"\],"by":"reviewer"/)
  expect(requis(workshop, 'verify', 'out').code).toBe(0)
})

test('a decision is journalled by its counts before it is applied, and no word of it is', () => {
  decide(mask)
  const journal = readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')
  expect(journal).toContain('"act":"answered"')
  expect(journal).toMatch(/"counts":\{"answers":0,"corrections":1,"mask":1\}/)
  expect(journal).not.toContain('kiosque')
})

test('what is decided later is added to what was decided before', async () => {
  expect(decide(mask).code).toBe(0)
  expect(decide('decisions:\n  - { mask: "de mort", ground: HORS-OBJ }\n').code).toBe(0)
  expect(draftNow().rulings.map(({ id }: { id: string }) => id)).toEqual(['R0001', 'R0002'])
  expect(approve('--accept-proposals').code).toBe(0)
  expect(await exported()).not.toMatch(/kiosque|de mort/)
})

test('a title and a day are those of the director, and the draft keeps what they were', () => {
  const code = codeOfPreview()
  const yaml = `preview: ${code}\ndecisions:\n  - { title: P01, is: Compte rendu }\n  - { date: P01, is: 2026-03-11 }\n`
  expect(decide(yaml)).toMatchObject({ code: 0 })
  expect(draftNow().dossier.pieces[0]).toMatchObject({ title: 'Compte rendu', date: '2026-03-11' })
  expect(draftNow().before.pieces.P01).toEqual({ title: 'Note éducative', date: '2026-03-10' })
  // The numbers of the preview are those of the draft before: they hold no more.
  expect(decide(yaml)).toMatchObject({ code: 2 })
})

test('a mask is kept by its number on the preview, and no other is', async () => {
  const rent = ['M0001', 'M0002', 'M0003'].filter((id) =>
    requis(workshop, 'explain', 'draft', '--why', id, '--text').out.includes('loyer'),
  )
  const code = codeOfPreview()
  expect(decide(`preview: ${code}\ndecisions:\n  - { keep: M0999, reason: x }\n`)).toMatchObject({ code: 2 })
  expect(decide(`preview: ${code}\ndecisions:\n  - { keep: ${rent[0]}, reason: x }\n`)).toMatchObject({ code: 0 })
  expect(approve('--accept-proposals').code).toBe(0)
  const copy = await exported()
  expect(copy).toContain('a payé son loyer')
  expect(copy).not.toContain('Note du 10 mars')
})

test.each([
  ['an unknown key', 'decisions:\n  - { mask: x, evrywhere: true }\n', 2, 'evrywhere'],
  ['words that stand nowhere', 'decisions:\n  - { mask: "Quitterie ZANGRANDI" }\n', 2, 'ligne 2'],
  ['half a number', 'decisions:\n  - { mask: "06 39" }\n', 2, 'en entier'],
  ['an answer to no question', 'answers:\n  - { question: Q01, answer: keep }\n', 2, 'ligne 2'],
  ['a good line and a bad one', `${mask}  - { mask: "nulle part" }\n`, 2, 'ligne 3'],
  ['a number without its preview', 'decisions:\n  - { title: P01, is: Note }\n', 2, 'requis preview'],
  ['a person renamed into another', 'decisions:\n  - { rename: p2, name: Inès BARTOLI }\n', 2, 'ligne 2'],
  ['no decision', '# rien\n', 2, 'vide'],
])('%s: refused with what to do, and the draft is as it was', (_, yaml, code, words) => {
  const before = bytesOf('draft')
  const said = decide(yaml)
  expect(said).toMatchObject({ code, out: '' })
  expect(said.err).toContain(words)
  expect(said.err).not.toMatch(/kiosque|ZANGRANDI|BARTOLI/)
  expect(bytesOf('draft')).toBe(before)
})

test('a hidden name that is kept by hand is refused, naming the rule, and nothing is applied', () => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace('role: voisine', 'role: informant'))
  workshop.write(
    'dossier/note.txt',
    `${note}\nLe 5 mars 2026, Quitterie ZANGRANDI a entendu les menaces de M. Marc DELMAS.\n`,
  )
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'told', '--prepared-by', 'Paul')
  const code = JSON.parse(requis(workshop, 'preview', 'told', '--out', 'p', '--json').out).code
  const before = bytesOf('told')
  workshop.write(
    'd.yaml',
    `preview: ${code}\ndecisions:\n  - { keep: { piece: P01, text: "Quitterie ZANGRANDI" }, reason: x }\n`,
  )
  const said = requis(workshop, 'decide', 'told', '--decisions', 'd.yaml', '--by', 'Claire VASSEUR')
  expect(said.code).toBe(2)
  expect(said.err).toMatch(/AUT-SIGN/)
  expect(said.err).not.toContain('ZANGRANDI')
  expect(bytesOf('told')).toBe(before)
})

test('who prepared does not decide, and a second person is another one', () => {
  workshop.write('decisions.yaml', mask)
  const by = (...names: readonly string[]) =>
    requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', ...names).code
  expect(by('PAUL')).toBe(3)
  expect(by('Claire', '--second', 'claire')).toBe(3)
  expect(by('Claire VASSEUR (directrice)', '--second', 'VASSEUR')).toBe(3)
  expect(by(' ')).toBe(2)
})

test('nothing is decided in a draft that is approved', () => {
  expect(approve('--accept-proposals').code).toBe(0)
  const before = bytesOf('draft')
  const said = decide(mask)
  expect(said.code).toBe(1)
  expect(said.err).toContain('--answers-from')
  expect(bytesOf('draft')).toBe(before)
})

test('an unedited letter follows the draft; an edited one stays', () => {
  expect(decide(mask).err).toContain('réécrite')
  const path = workshop.path('draft/letter.md')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\nBien à vous.\n`)
  expect(decide('decisions:\n  - { mask: "devant", ground: HORS-OBJ }\n').err).toContain('la vôtre')
  expect(readFileSync(path, 'utf8')).toContain('Bien à vous.')
})

test('an encrypted draft stays encrypted, with its corrections', () => {
  workshop.write('pass.txt', 'une phrase de passe assez longue')
  const pass = ['--passphrase-file', 'pass.txt']
  requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'closed', '--prepared-by', 'Paul', '--encrypt'],
    ...pass,
  )
  workshop.write('d.yaml', mask)
  const said = requis(workshop, 'decide', 'closed', '--decisions', 'd.yaml', '--by', 'Claire VASSEUR', ...pass)
  expect(said).toMatchObject({ code: 0 })
  expect(bytesOf('closed')).not.toContain('kiosque')
  expect(requis(workshop, 'approve', 'closed', '--by', 'Claire VASSEUR', '--accept-proposals', ...pass).code).toBe(0)
})

const asked = (kind = 'passage'): void => {
  const draft = draftNow()
  const [passage] = draft.dossier.pieces[0].passages
  const unit = { pieceId: 'P01', passageId: passage.id, start: 0, end: passage.text.length, words: passage.text }
  const item = {
    id: 'u-P01-1',
    unit,
    page: null,
    text: 'x',
    values: [],
    sensitive: [],
    silence: false,
    needsSecond: false,
    chance: 0.5,
  }
  const options = ['keep', 'withhold'].map((id) => ({ id, passages: 1, words: 1 }))
  const question = {
    id: 'Q01',
    key: 'k',
    kind,
    doubt: 'when',
    pieceId: 'P01',
    ground: 'HORS-OBJ',
    rank: null,
    sources: [],
    options,
    default: 'withhold',
    several: false,
    needsSecond: false,
    items: [item],
  }
  workshop.write('draft/draft.json', JSON.stringify({ ...draft, questions: [question], lastQuestion: 1 }))
  recode(workshop, 'draft')
}

type Asked = { readonly id: string; readonly default: string }

/** The answers that hold while nobody gives one, to every question that is open. */
const defaults = (): string => {
  const { questions, rulings } = draftNow()
  const answered = new Set(rulings.map(({ question }: { question: string | null }) => question))
  const open: readonly Asked[] = questions.filter(({ id }: Asked) => !answered.has(id))
  return open.map(({ id, default: answer }) => `  - { question: ${id}, answer: ${answer} }\n`).join('')
}

const answerAll = (): void => {
  for (let open = defaults(); open !== ''; open = defaults()) expect(decide(`answers:\n${open}`).code).toBe(0)
}

test('a draft is approved once its questions have their answers, without taking proposals as they are', () => {
  expect(approve()).toMatchObject({ code: 3 })
  answerAll()
  expect(approve().code).toBe(0)
  expect(JSON.parse(readFileSync(workshop.path('draft/review.json'), 'utf8')).review.waived).toBe(false)
})

test('with open questions the proposals are taken only where it is said', () => {
  expect(approve().err).toContain('requis questions')
  expect(approve('--accept-proposals').code).toBe(0)
  expect(JSON.parse(readFileSync(workshop.path('draft/review.json'), 'utf8')).review.waived).toBe(true)
})

test('deciding and approving are one command, and neither is done where the other cannot be', async () => {
  const before = bytesOf('draft')
  workshop.write('decisions.yaml', mask)
  expect(approve('--decisions', 'decisions.yaml')).toMatchObject({ code: 3 })
  expect(bytesOf('draft')).toBe(before)
  expect(approve('--decisions', 'decisions.yaml', '--accept-proposals')).toMatchObject({ code: 0 })
  expect(await exported()).not.toContain('kiosque')
  const acts = readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8').match(/"act":"[a-z]+"/g)
  expect(acts).toEqual(['proposed', 'answered', 'approved', 'exporting', 'exported'].map((act) => `"act":"${act}"`))
})

const run = (...more: readonly string[]): Said =>
  requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--prepared-by', 'Paul', '--out', 'out', '--date', '2026-11-05', ...more],
  )

test('a run applies decisions between its proposal and its approval', async () => {
  workshop.write('decisions.yaml', mask)
  expect(run('--decisions', 'decisions.yaml')).toMatchObject({ code: 0 })
  const copy = new Uint8Array(readFileSync(workshop.path('out/PV-2026-004512/data/pieces/P01.pdf')))
  expect((await pdfText(copy)).join(' ')).not.toContain('kiosque')
  expect(readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')).toContain('"act":"answered"')
})

test.each([
  ['numbers that no preview gave', 'preview: 0123456789abcdef\ndecisions:\n  - { title: P01, is: Note }\n', 'ligne 1'],
  ['words that stand nowhere', 'decisions:\n  - { mask: "nulle part" }\n', 'ligne 2'],
  ['a broken file', 'decisions: [', 'decisions.yaml'],
])('a run with %s writes nothing', (_, yaml, words) => {
  workshop.write('decisions.yaml', yaml)
  const said = run('--decisions', 'decisions.yaml')
  expect(said).toMatchObject({ code: 2, out: '' })
  expect(said.err).toContain(words)
  expect(existsSync(workshop.path('out'))).toBe(false)
})

test('a file of decisions that is not there is told', () => {
  expect(run('--decisions', 'nowhere.yaml')).toMatchObject({ code: 2 })
  expect(approve('--decisions', 'nowhere.yaml')).toMatchObject({ code: 2 })
})

const statement = () =>
  JSON.parse(readFileSync(workshop.path('out/PV-2026-004512/data/statement.json'), 'utf8')).predicate

const bordereau = async (): Promise<string> => {
  const pdf = new Uint8Array(readFileSync(workshop.path('out/PV-2026-004512/data/bordereau.pdf')))
  return (await pdfText(pdf)).join(' ').replaceAll(/\s+/g, ' ')
}

test('the export counts answers and corrections, by kind and never by word', async () => {
  expect(decide(mask).code).toBe(0)
  answerAll()
  expect(approve().code).toBe(0)
  await exported()
  const { decisions } = statement()
  const answers = draftNow().rulings.length - 1
  expect(answers).toBeGreaterThan(0)
  expect(decisions).toMatchObject({ answers, corrections: 1, byKind: { mask: 1 }, unanswered: 0 })
  expect(await bordereau()).toMatch(new RegExp(`${answers} réponses?, 1 correction du directeur\\.`))
})

test('questions that took the default answer are counted in the export', async () => {
  // One that is not worth everybody's reading is not due (`questions --all`).
  const due = dueQuestions(draftNow()).length
  expect(due).toBeGreaterThan(0)
  expect(approve('--accept-proposals').code).toBe(0)
  await exported()
  expect(statement().decisions).toEqual({ answers: 0, corrections: 0, byKind: {}, unanswered: due })
  const printed = await bordereau()
  expect(printed).toMatch(/questions? (?:est restée|sont restées) sans réponse/)
  expect(printed).not.toContain('du directeur')
})

test('counts do not tell that somebody asked for silence, nor that an accord is waited for', async () => {
  asked('silence')
  const code = codeOfPreview()
  const accord = '{ accord: P01, state: asked, from: docteur }'
  const answers = 'answers:\n  - { question: Q01, answer: withhold }\n'
  expect(decide(`preview: ${code}\n${answers}decisions:\n  - ${accord}\n`).code).toBe(0)
  expect(approve('--accept-proposals').code).toBe(0)
  await exported()
  expect(statement().decisions.byKind).toEqual({ other: 1, passage: 1 })
})

test('a draft that another command replaced meanwhile is not overwritten', async () => {
  const before = bytesOf('draft')
  vi.stubEnv('XDG_CONFIG_HOME', workshop.path('config'))
  const late = { draft: draftNow(), hash: '0'.repeat(64), letter: null }
  const opening = { passphrase: null, serviceKey: undefined }
  await expect(replaceDraft(workshop.path('draft'), late, opening)).rejects.toMatchObject({
    problem: { code: 'draft.raced' },
  })
  // So is an approval of a draft that is no longer that one.
  const review = { approvedBy: 'Claire VASSEUR', secondBy: null, waived: true, decisions: [] }
  await expect(saveReview(workshop.path('draft'), '0'.repeat(64), review, opening)).rejects.toMatchObject({
    problem: { code: 'draft.raced' },
  })
  vi.unstubAllEnvs()
  expect(bytesOf('draft')).toBe(before)
})

test('half a sentence is refused with a line to copy that keeps all of it; a word of it may be masked beside', async () => {
  const code = codeOfPreview()
  const file = (...rows: readonly string[]): string =>
    `preview: ${code}\ndecisions:\n${rows.map((row) => `${row}\n`).join('')}`
  const part = decide(file('  - { keep: { piece: P01, text: "a payé son loyer" }, reason: utile }'))
  expect(part).toMatchObject({ code: 2 })
  expect(part.err).not.toMatch(/loyer|BARTOLI/)
  const [line = ''] = part.err.match(/- \{ keep: \{ piece: P01, passage: 3, sentence: 1 \}, reason: "…" \}/) ?? []
  expect(line).not.toBe('')
  expect(part.err).toContain('--text P01:3')
  const said = decide(
    file(`  ${line.replace('…', 'utile')}`, '  - { mask: { piece: P01, text: loyer }, ground: TIERS }'),
  )
  expect(said).toMatchObject({ code: 0 })
  expect(said.err).toContain('Ligne 3 : dans ces mots, 1 occultation faite à la main reste.')
  expect(approve('--accept-proposals').code).toBe(0)
  const copy = await exported()
  expect(copy).toContain('a payé son')
  expect(copy).not.toContain('loyer')
})

test('a mask made by hand is taken back by a later word, and the journal counts it', async () => {
  expect(decide(mask).code).toBe(0)
  expect(decide('decisions:\n  - { undo: "la friterie du kiosque vert", reason: lieu public }\n')).toMatchObject({
    code: 0,
  })
  expect(draftNow().rulings.map(({ settled }: { settled: readonly { kind: string }[] }) => settled[0]?.kind)).toEqual([
    'unmask',
  ])
  expect(readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')).toContain('"unmask":1')
  expect(decide('decisions:\n  - { undo: "la friterie du kiosque vert", reason: lieu public }\n')).toMatchObject({
    code: 2,
  })
  expect(approve('--accept-proposals').code).toBe(0)
  expect(await exported()).toContain('kiosque')
})

test('an accord on a piece that waits for none is noted, and it is said that it opens nothing', () => {
  const said = decide(`preview: ${codeOfPreview()}\ndecisions:\n  - { accord: P01, state: asked, from: docteur }\n`)
  expect(said).toMatchObject({ code: 0, err: expect.stringContaining('Ligne 3 : P01 n’attend aucun accord') })
})

test('a reason with a comma asks for quotes, and tells none of its words', () => {
  const said = decide(`preview: ${codeOfPreview()}\ndecisions:\n  - { keep: M0001, reason: nom commun, pas un nom }\n`)
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('guillemets') })
  expect(said.err).not.toContain('pas un nom')
})

test('the reason of a legitimate ground is in the letter, and may name nobody', () => {
  const code = codeOfPreview()
  const motif = (text: string): string => `preview: ${code}\ndecisions:\n  - { motif: P01, text: "${text}" }\n`
  expect(decide(motif('protéger Quitterie ZANGRANDI'))).toMatchObject({ code: 2 })
  expect(decide(motif('la sécurité d’une personne, en danger')).code).toBe(0)
  expect(readFileSync(workshop.path('draft/letter.md'), 'utf8')).toContain(
    'Motif : la sécurité d’une personne, en danger',
  )
})
