import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { DeskView, FindingView, PieceView, PreviewView } from '../../src/desk/view/types.ts'
import { makePki } from '../unit/seal/pki.ts'
import { isMissing, run } from '../unit/seal/tools.ts'
import { pdfText } from '../unit/write/press.ts'
import { type Desk, openDesk } from './desk.ts'
import { filesBelow, layDossier, noteText, openWorkshop, readAll, requis, root, type Workshop } from './program.ts'

let made: Workshop
let workshop: Workshop
let desk: Desk | null = null

const director = 'Claire VASSEUR'

beforeAll(() => {
  made = openWorkshop()
  layDossier(made)
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

afterEach(async () => {
  await desk?.end()
  desk = null
  workshop.remove()
})

const open = async (...more: readonly string[]): Promise<Desk> => {
  desk = await openDesk(workshop, director, ...more)
  return desk
}

const maskPost = {
  answers: [],
  decisions: [{ mask: 'devant la poste', everywhere: true, ground: 'TIERS', reason: 'x' }],
}

const draftNow = () => JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))

test('the page tells the request, the pieces, what was found and why', async () => {
  const page = await open()
  const view = await page.view()
  expect(view).toMatchObject({ reference: 'PV 2026/004512', by: director, preparedBy: 'Paul', review: null })
  expect(view.request.period).toBe('du 01/01/2026 au 31/10/2026')
  expect(view.pieces.map(({ id, file, fate }) => [id, file, fate])).toEqual([['P01', 'note.txt', 'masked']])
  expect(view.persons.filter(({ asked }) => asked).map(({ name }) => name)).toEqual(['Inès BARTOLI', 'Marc DELMAS'])
  const { body: piece } = await page.call<PieceView>('GET', '/api/pieces/P01?lang=fr')
  const text = piece.passages.flatMap(({ runs }) => runs)
  expect(text.find((run) => run.text.includes('06 39 98 12 34'))?.grounds).not.toEqual([])
  expect(text.find((run) => run.text.includes('menacée de mort'))?.grounds).toEqual([])
  const { body: found } = await page.call<readonly FindingView[]>('GET', '/api/findings?lang=fr')
  const phone = found.find(({ category }) => category === 'phone')
  expect(phone).toMatchObject({ text: '06 39 98 12 34', masked: true, label: 'téléphone', byHand: false })
}, 60_000)

test('who prepared does not decide, and nothing is decided before a name is given', async () => {
  const page = await openDesk(workshop, null)
  desk = page
  const nobody = await page.post('/api/acts', maskPost)
  expect(nobody).toMatchObject({ status: 422, body: { ok: false, refusals: [expect.stringContaining('qui décide')] } })
  const preparer = await page.call('POST', '/api/session', { lang: 'fr', by: 'Paul', second: null })
  expect(preparer.status).toBe(422)
  expect(draftNow().rulings ?? []).toEqual([])
}, 60_000)

test('answers given on the page and in decisions.yaml give the same export, byte for byte', async () => {
  const other = openWorkshop()
  cpSync(made.folder, other.folder, { recursive: true })
  try {
    other.write('d.yaml', JSON.stringify(maskPost))
    expect(requis(other, 'decide', 'draft', '--decisions', 'd.yaml', '--by', director).code).toBe(0)
    const page = await open('--out', 'out', '--demo-key', '--date', '2026-11-05')
    expect(await page.post('/api/acts', maskPost)).toMatchObject({ status: 200, body: { ok: true } })
    expect((await page.post('/api/approve', { second: null, acceptProposals: true })).status).toBe(200)
    const exported = await page.post('/api/export', { password: null })
    expect(exported).toMatchObject({
      status: 200,
      body: { ok: true, done: { reference: 'PV-2026-004512', residues: 0 } },
    })
    expect(requis(other, 'approve', 'draft', '--by', director, '--accept-proposals').code).toBe(0)
    // Keys of demonstration differ from account to account; the same one signs both.
    cpSync(workshop.path('config/requis/demonstration-key.pem'), other.path('config/requis/demonstration-key.pem'))
    expect(requis(other, 'export', 'draft', '--out', 'out', '--date', '2026-11-05').code).toBe(0)
    const unsigned = (name: string): boolean => !/signature|bordereau\.pdf|manifest-sha256|META-INF/.test(name)
    const tree = 'out/PV-2026-004512'
    const names = filesBelow(workshop.path(tree)).filter(unsigned)
    expect(filesBelow(other.path(tree)).filter(unsigned)).toEqual(names)
    for (const name of names)
      expect(
        readFileSync(other.path(`${tree}/${name}`)).equals(readFileSync(workshop.path(`${tree}/${name}`))),
        name,
      ).toBe(true)
    expect(requis(workshop, 'verify', `${tree}.asice`).code).toBe(0)
    expect(readAll(workshop.path(`${tree}/data`))).not.toContain('devant la poste')
  } finally {
    other.remove()
  }
}, 180_000)

test('an act is taken back and done again; each is a line of the journal of the draft', async () => {
  const page = await open()
  const before = await page.view()
  expect(before).toMatchObject({ canUndo: false, canRedo: false })
  const masked = await page.post('/api/acts', maskPost)
  expect(masked.body.ok && masked.body.view.acts.map(({ what }) => what)).toEqual([
    '« devant la poste » à occulter, partout',
  ])
  const undone = await page.post('/api/undo')
  expect(undone.body).toMatchObject({ ok: true, view: { acts: [], canUndo: false, canRedo: true } })
  expect(undone.body.ok && undone.body.view.progress.masks).toBe(before.progress.masks)
  const redone = await page.post('/api/redo')
  expect(redone.body.ok && redone.body.view.progress).toEqual(masked.body.ok && masked.body.view.progress)
  expect((await page.post('/api/redo')).status).toBe(422)
  const lines = readFileSync(workshop.path('draft/acts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ act, ids }) => [act, ids])).toEqual([
    ['answered', ['R0001']],
    ['undone', []],
    ['redone', []],
  ])
  expect(lines[0].after).toBe(lines[1].before)
  expect(JSON.stringify(lines)).not.toContain('poste')
}, 60_000)

test('a tab left open, or a command beside it, overwrites nothing', async () => {
  const page = await open()
  const { state } = await page.view()
  workshop.write('d.yaml', JSON.stringify(maskPost))
  expect(requis(workshop, 'decide', 'draft', '--decisions', 'd.yaml', '--by', director).code).toBe(0)
  const draft = readFileSync(workshop.path('draft/draft.json'))
  const stale = await page.call('POST', '/api/acts', {
    lang: 'fr',
    state,
    answers: [],
    decisions: [{ notAName: 'poste' }],
  })
  expect(stale).toMatchObject({ status: 409, body: { ok: false, conflict: true } })
  expect(readFileSync(workshop.path('draft/draft.json')).equals(draft)).toBe(true)
  expect((await page.view()).acts).toHaveLength(1)
}, 60_000)

test('an open remark locks the approval, on the page and by the command', async () => {
  const page = await open()
  const made = await page.post('/api/remarks', { piece: 'P01', passage: null, text: 'à voir avec la psychologue' })
  expect(made.body).toMatchObject({ ok: true, view: { progress: { openRemarks: 1 } } })
  const locked = await page.post('/api/approve', { second: null, acceptProposals: true })
  expect(locked).toMatchObject({ status: 422, body: { refusals: [expect.stringContaining('à revoir')] } })
  expect(requis(workshop, 'approve', 'draft', '--by', director, '--accept-proposals').code).toBe(3)
  expect((await page.post('/api/remarks/close', { id: 'N001' })).status).toBe(200)
  expect((await page.post('/api/approve', { second: null, acceptProposals: true })).status).toBe(200)
  expect((await page.post('/api/acts', maskPost)).status).toBe(422)
}, 60_000)

test('a damaged end of the journal is kept aside and said; what was decided is there', async () => {
  const first = await open()
  await first.post('/api/acts', maskPost)
  await first.kill()
  const path = workshop.path('draft/acts.jsonl')
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, `${whole}{"act":"answered","after":"12`)
  const page = await open()
  const view: DeskView = await page.view()
  expect(view.notices[0]).toContain('acts.torn')
  expect(view.acts).toHaveLength(1)
  expect(readFileSync(path, 'utf8')).toBe(whole)
  expect(readFileSync(workshop.path('draft/acts.torn'), 'utf8')).toContain('"after":"12')
  await page.kill()
  expect(requis(workshop, 'purge', 'draft', '--yes').code).toBe(0)
}, 60_000)

test('a journal of the draft that was cut, or put in the place of another, is said', async () => {
  const first = await open()
  await first.post('/api/acts', maskPost)
  await first.post('/api/undo')
  await first.kill()
  const path = workshop.path('draft/acts.jsonl')
  const whole = readFileSync(path, 'utf8')
  const again = await open()
  expect((await again.view()).notices.join()).not.toContain('journal')
  await again.kill()
  writeFileSync(path, '')
  const cut = await open()
  expect((await cut.view()).notices.join()).toContain('des lignes manquent')
  await cut.kill()
  writeFileSync(path, whole)
}, 60_000)

test('the last line of the journal of a draft, cut off, is said; so is a draft set back with its journal', async () => {
  const first = await open()
  await first.post('/api/acts', maskPost)
  cpSync(workshop.path('draft'), workshop.path('earlier'), { recursive: true })
  await first.post('/api/undo')
  await first.kill()
  const path = workshop.path('draft/acts.jsonl')
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, whole.slice(0, whole.indexOf('\n') + 1))
  const cut = await open()
  expect((await cut.view()).notices.join()).toContain('des lignes manquent')
  await cut.kill()
  rmSync(workshop.path('draft'), { recursive: true })
  cpSync(workshop.path('earlier'), workshop.path('draft'), { recursive: true })
  const back = await open()
  expect((await back.view()).notices.join()).toContain('des lignes manquent')
}, 60_000)

test('a crash between the line of an act and the note of where the journal stands is no cut', async () => {
  const heads = workshop.path('config/requis/journal-heads.txt')
  const first = await open()
  await first.post('/api/acts', maskPost)
  const before = readFileSync(heads)
  await first.post('/api/undo')
  await first.kill()
  expect(readFileSync(heads).equals(before)).toBe(false)
  writeFileSync(heads, before)
  const again = await open()
  expect((await again.view()).notices.join()).not.toContain('journal')
}, 60_000)

test('a remark is closed by who wrote it, or by who may decide; who closed it is told', async () => {
  const shipped = readFileSync(join(root, 'pipelines/association.yaml'), 'utf8')
  const row = "{ name: Claire VASSEUR, quality: directrice, from: '2020-01-01', until: null }"
  workshop.write('ours.yaml', shipped.replace('deciders: []', `deciders:\n  - ${row}`))
  workshop.write('mine.yaml', 'name: mine\npolicy: requisition\nassociation: ./ours.yaml\n')
  rmSync(workshop.path('draft'), { recursive: true })
  const asked = ['--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul', '--pipeline', './mine.yaml']
  expect(requis(workshop, 'propose', 'dossier', ...asked).code).toBe(0)
  const page = await open('--pipeline', './mine.yaml')
  const sitAs = (by: string) => page.call('POST', '/api/session', { lang: 'fr', by, second: null })
  await page.post('/api/remarks', { piece: 'P01', passage: null, text: 'à voir' })
  await sitAs('Zoé MARTEL')
  await page.post('/api/remarks', { piece: 'P01', passage: null, text: 'et cela' })
  const hers = await page.post('/api/remarks/close', { id: 'N001' })
  expect(hers).toMatchObject({ status: 422, body: { refusals: [expect.stringContaining('ni la direction')] } })
  expect((await page.post('/api/remarks/close', { id: 'N002' })).status).toBe(200)
  await sitAs(director)
  expect((await page.post('/api/remarks/close', { id: 'N001' })).status).toBe(200)
  expect((await page.view()).remarks.map(({ by, closedBy }) => [by, closedBy])).toEqual([
    [director, director],
    ['Zoé MARTEL', 'Zoé MARTEL'],
  ])
}, 60_000)

test('a mask is that of the copies that were shown, of one signature or of two; where none were, no number counts', async () => {
  const [first = '', last = ''] = noteText.split('\n\nLe 4 mars')
  const forTwo =
    'Le 5 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l’a violée dans le garage, devant Zoé PRIGENT.'
  workshop.write('dossier/note.txt', `${first}\n\n${forTwo}\n\nLe 4 mars${last}`)
  rmSync(workshop.path('draft'), { recursive: true })
  const again = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
  expect(requis(workshop, ...again).code).toBe(0)
  const page = await open()
  await page.call('POST', '/api/session', { lang: 'fr', by: director, second: 'Odile MAREY' })
  const preview = async (two: boolean): Promise<number> => {
    const asked = { lang: 'fr', state: (await page.view()).state, forTwo: two, copies: 'rebuilt' }
    const { body } = await page.call<PreviewView>('POST', '/api/preview', asked)
    return body.pieces[0]?.masks ?? 0
  }
  const keep = async (number: number) =>
    await page.post('/api/acts', { answers: [], decisions: [{ keep: `M000${number}`, reason: 'dit l’autonomie' }] })
  const kept = async (number: number): Promise<string> => {
    const { body } = await keep(number)
    return body.ok ? (body.view.acts.at(-1)?.what ?? '') : body.refusals.join()
  }
  expect(await keep(1)).toMatchObject({
    status: 422,
    body: { refusals: [expect.stringContaining('que vous avez regardées')] },
  })
  const [one, two] = [await preview(false), await preview(true)]
  expect(one).not.toBe(two)
  expect(await kept(two)).toContain('06 39 98 12 34')
  // The draft is another one now: its copies were not shown.
  expect((await keep(two - 1)).status).toBe(422)
}, 60_000)

test('a remark outlives a new proposal: proposing again sees nothing again', async () => {
  const page = await open()
  await page.post('/api/remarks', { piece: 'P01', passage: null, text: 'à voir' })
  await page.kill()
  const again = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
  expect(requis(workshop, ...again).code).toBe(0)
  expect(requis(workshop, 'approve', 'draft', '--by', director, '--accept-proposals').code).toBe(3)
}, 60_000)

test('where the line of the journal cannot be written, the act is done and said so', async () => {
  mkdirSync(workshop.path('draft/acts.jsonl'))
  const page = await open('--out', 'out', '--demo-key')
  expect((await page.post('/api/acts', maskPost)).status).toBe(200)
  expect((await page.post('/api/approve', { second: null, acceptProposals: true })).status).toBe(200)
  expect((await page.post('/api/export', { password: null })).status).toBe(200)
  expect(readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')).not.toContain('abandoned')
}, 60_000)

test('a command mends the journal of a draft before it writes there', async () => {
  const first = await open()
  await first.post('/api/acts', maskPost)
  await first.kill()
  const path = workshop.path('draft/acts.jsonl')
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"act":"ans`)
  workshop.write('d.yaml', 'decisions:\n  - { mask: voisine, everywhere: true, reason: x }\n')
  expect(requis(workshop, 'decide', 'draft', '--decisions', 'd.yaml', '--by', director).code).toBe(0)
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).act)).toEqual(['answered', 'answered'])
}, 60_000)

test('nothing is exported, shown or written by nobody, and a long letter is saved', async () => {
  const nobody = await openDesk(workshop, null, '--out', 'out', '--demo-key')
  desk = nobody
  const { state } = await nobody.view()
  const letter = { lang: 'fr', state, text: 'Madame. '.repeat(4000) }
  expect((await nobody.call('PUT', '/api/letter', letter)).status).toBe(422)
  expect((await nobody.post('/api/preview', { forTwo: false, copies: 'rebuilt' })).status).toBe(422)
  expect((await nobody.post('/api/export', { password: null })).status).toBe(422)
  await nobody.call('POST', '/api/session', { lang: 'fr', by: director, second: null })
  expect((await nobody.call('PUT', '/api/letter', letter)).status).toBe(200)
}, 60_000)

test('a letter of her own is saved, and leaves', async () => {
  const page = await open()
  const { state } = await page.view()
  const { body } = await page.call<{ text: string; own: boolean }>('GET', '/api/letter')
  expect(body.own).toBe(false)
  const text = body.text.replace('[[signature]]', 'Fait à Brécy.\n\n[[signature]]')
  const saved = await page.call('PUT', '/api/letter', { lang: 'fr', state, text })
  expect(saved).toMatchObject({ status: 200, body: { own: true } })
  expect(readFileSync(workshop.path('draft/letter.md'), 'utf8')).toContain('Fait à Brécy.')
}, 60_000)

test('the letter is shown as it would leave, with words that are not saved; what an export refuses is said', async () => {
  const page = await open()
  const { body } = await page.call<{ text: string }>('GET', '/api/letter')
  const before = readFileSync(workshop.path('draft/letter.md'))
  const text = body.text.replace('[[signature]]', 'Fait à Brécy, pour servir.\n\n[[signature]]')
  const shown = await page.call<{ path: string }>('POST', '/api/letter/shown', { lang: 'fr', text })
  expect(shown.status).toBe(200)
  const words = (await pdfText(await page.bytes(shown.body.path))).join(' ').replaceAll(/\s+/g, ' ')
  expect(words).toContain('Fait à Brécy, pour servir.')
  expect(words).toContain('PROJET')
  expect(words).not.toMatch(/\[\[|<!--|ZANGRANDI/)
  expect(readFileSync(workshop.path('draft/letter.md')).equals(before)).toBe(true)
  const wrong = { lang: 'fr', text: `${body.text}\n\n[[inconnu]]\n` }
  expect((await page.call('POST', '/api/letter/shown', wrong)).status).toBe(422)
}, 60_000)

test('a preview is shown from memory: nothing is written', async () => {
  const page = await open()
  const before = filesBelow(workshop.folder).filter((name) => !name.startsWith('config'))
  const { body } = await page.call<{ code: string; letter: string; pieces: readonly { file: string | null }[] }>(
    ...([
      'POST',
      '/api/preview',
      { lang: 'fr', state: (await page.view()).state, forTwo: false, copies: 'rebuilt' },
    ] as const),
  )
  expect(body.pieces.map(({ file }) => file)).toEqual(['NON_VALIDE_P01.pdf'])
  expect(filesBelow(workshop.folder).filter((name) => !name.startsWith('config'))).toEqual(before)
}, 60_000)

test('words held with their sentence cannot leave alone; the page is told which sentence to keep', async () => {
  const page = await open()
  const { body: found } = await page.call<readonly FindingView[]>('GET', '/api/findings?lang=fr')
  const held = found.find(({ text }) => text === '06 39 98 12 34')
  expect(held?.sentences.map(({ passage, text }) => [passage, text])).toEqual([
    [3, 'Son numéro est le 06 39 98 12 34.'],
  ])
  const alone = await page.post('/api/acts', {
    answers: [],
    decisions: [{ keep: { piece: 'P01', text: 'payé son loyer' }, reason: 'dit l’autonomie' }],
  })
  expect(alone).toMatchObject({ status: 422, body: { refusals: [expect.stringContaining('phrase entière')] } })
  expect(JSON.stringify(alone.body)).not.toContain('requis expliquer')
}, 60_000)

test.skipIf(isMissing('openssl'))(
  'a key chosen on the page signs in its name; a wrong password writes nothing',
  async () => {
    const pki = makePki()
    pki.issue('director', 'ec256')
    const password = 'trois-moineaux-gris'
    const made = `openssl pkcs12 -export -inkey director.key -in director.pem -certfile issuing.pem -passout pass:${password}`
    run(`${made} -out director.p12`, pki.folder)
    const key = readFileSync(join(pki.folder, 'director.p12')).toString('base64')
    const page = await open('--out', 'out')
    expect((await page.view()).exporting).toMatchObject({ key: 'demonstration' })
    expect((await page.post('/api/approve', { second: null, acceptProposals: true })).status).toBe(200)
    const exporting = async (body: object) => await page.post('/api/export', body)
    expect(await exporting({ password: 'autre', key })).toMatchObject({ status: 422, body: { ok: false } })
    const broken = Buffer.from('ceci n’est pas une clé').toString('base64')
    expect(await exporting({ password, key: broken })).toMatchObject({ status: 422, body: { ok: false } })
    expect((await exporting({ password, key: '{}' })).status).toBe(422)
    expect(existsSync(workshop.path('out/PV-2026-004512.asice'))).toBe(false)
    expect(await exporting({ password, key })).toMatchObject({ status: 200, body: { ok: true } })
    const verified = JSON.parse(requis(workshop, 'verify', 'out/PV-2026-004512.asice', '--json').out)
    expect(verified.signer.name).toBe('director')
    expect(verified.statement.predicate.demonstration).toBe(false)
    for (const place of ['draft', 'out/PV-2026-004512', 'config'])
      expect(readAll(workshop.path(place)).includes(password), place).toBe(false)
  },
  120_000,
)
