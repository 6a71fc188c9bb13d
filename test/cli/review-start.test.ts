import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import type { DeltaView, StartInput, StartOutcome, StartView } from '../../src/desk/view/start-types.ts'
import type { ActOutcome, DeskView } from '../../src/desk/view/types.ts'
import type { Draft } from '../../src/model/draft.ts'
import { type Answer, type Desk, sessionWith, startDeskOn } from './desk.ts'
import { openWorkshop, readAll, requestYaml, requis, type Workshop } from './program.ts'
import { layBare } from './start-record.ts'

// `requis review DOSSIER`: from a folder that nobody described to a proposal, and corrected afterwards.

let workshop: Workshop
let desk: Desk | null = null

beforeEach(() => {
  workshop = openWorkshop()
  layBare(workshop)
})

afterEach(async () => {
  await desk?.end()
  desk = null
  workshop.remove()
})

const open = async (...more: readonly string[]): Promise<Desk> => {
  await desk?.kill()
  desk = await sessionWith(await startDeskOn('dossier', workshop, ...more), null)
  return desk
}

/** The first step once the pieces are read. */
const read = async (page: Desk): Promise<StartView> => {
  for (;;) {
    const { body } = await page.call<StartView>('GET', '/api/start?lang=fr')
    if (!body.reading) return body
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const inputOf = ({ state, preparedBy, id, service, persons, pieces, request }: StartView): StartInput => ({
  ...{ state, preparedBy, id, service },
  persons: persons.map(({ understood: _, mentions: __, ...row }) => row),
  pieces: pieces.map(({ file, title, kind, date, profession, madeFor }) => ({
    ...{ file, title, kind, date, profession, madeFor },
  })),
  ...{ values: request.values, asked: request.persons, subjects: request.subjects },
  checks: request.checks,
})

const save = async (page: Desk, input: StartInput): Promise<Answer<StartOutcome & Partial<ActOutcome>>> =>
  await page.call('PUT', '/api/start', { ...input, lang: 'fr' })

const propose = async (page: Desk, { state }: { readonly state: string }): Promise<Answer> =>
  await page.call('POST', '/api/start/propose', { lang: 'fr', state })

const declared = [
  {
    row: null,
    name: 'Inès BARTOLI',
    aliases: '',
    role: 'personne accompagnée',
    born: '1991-02-14',
    address: '',
    flags: [],
  },
  {
    row: null,
    name: 'Rosalie VANNIER',
    aliases: '',
    role: 'amie',
    born: '',
    address: '',
    flags: ['protectedAddress' as const],
  },
]

/** The act is taken, persons are declared, and the copies are proposed. */
const goThrough = async (page: Desk): Promise<StartView> => {
  const { state, pieces } = await read(page)
  const piece = pieces.find(({ looksLikeAct }) => looksLikeAct)?.id
  const { body } = await page.call<StartOutcome>('POST', '/api/start/act', { lang: 'fr', state, piece })
  const saved = await save(page, { ...inputOf(body.view), preparedBy: 'Paul', persons: declared })
  expect(saved.status).toBe(200)
  expect(await propose(page, saved.body.view)).toMatchObject({ status: 200 })
  return await read(page)
}

const drafts = (): string => workshop.path('config/requis/drafts')

const draftFolder = (): string => `${drafts()}/${readdirSync(drafts()).find((name) => !name.endsWith('.json')) ?? ''}`

const draftNow = (folder = draftFolder()): Draft => JSON.parse(readFileSync(`${folder}/draft.json`, 'utf8'))

test('the pieces are read and shown, with the names in them and the act among them; nothing is decided yet', async () => {
  const page = await open()
  const { body: nothing } = await page.call<DeskView | null>('GET', '/api/view?lang=fr')
  expect(nothing).toBeNull()
  const view = await read(page)
  expect(view).toMatchObject({ hasDraft: false, trouble: null, persons: [], approved: false })
  expect(view.pieces.map(({ file, looksLikeAct, dateRead }) => [file, looksLikeAct, dateRead])).toEqual([
    ['acte.txt', true, '2026-11-03'],
    ['entretien.txt', false, '2026-03-10'],
    ['suivi.txt', false, '2026-04-02'],
  ])
  expect(view.found.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Inès BARTOLI', 'Marc DELMAS', 'Quitterie ZANGRANDI', 'Rosalie VANNIER']),
  )
  expect(existsSync(drafts()) ? readdirSync(drafts()).filter((name) => !name.endsWith('.json')) : []).toEqual([])
}, 60_000)

test('the act fills the request, and is no piece any more; what was entered stays', async () => {
  const page = await open()
  const view = await read(page)
  const first = await save(page, {
    ...inputOf(view),
    values: { ...view.request.values, authority: 'Brigade de Brécy', receivedAt: '04/11/2026 09:30' },
  })
  const { state, pieces } = first.body.view
  const piece = pieces.find(({ looksLikeAct }) => looksLikeAct)?.id
  const { body } = await page.call<StartOutcome>('POST', '/api/start/act', { lang: 'fr', state, piece })
  const { request } = body.view
  expect(request.values).toMatchObject({
    ...{ basis: 'CPP 77-1-1', authority: 'Brigade de Brécy', receivedAt: '2026-11-04T09:30' },
    ...{ 'requester.name': 'Nadège KERMOREC', 'authorisation.date': '2026-11-03', 'period.to': '2026-10-31' },
  })
  expect(request.read).toEqual(expect.arrayContaining(['basis', 'period.to']))
  expect(request.read).not.toContain('authority')
  expect(request.persons.map(({ name, born }) => [name, born])).toContainEqual(['Inès BARTOLI', '1991-02-14'])
  expect(request.subjectsRead).toContain('violence')
  expect(body.view.pieces.map(({ file }) => file)).toEqual(['entretien.txt', 'suivi.txt'])
  expect(body.view.intake?.checks.length).toBeGreaterThan(5)
}, 60_000)

test('another act takes the place of the first: nothing of it stays, what a person entered does', async () => {
  const page = await open()
  const taken = async (view: StartView, name: string): Promise<StartView> => {
    const bytes = readFileSync(workshop.path(name))
    const sent = await page.send('POST', `/api/start/act-file?lang=fr&extension=.txt&state=${view.state}`, bytes)
    expect(sent.status).toBe(200)
    const { view: after }: StartOutcome = JSON.parse(sent.text)
    return after
  }
  const first = await taken(await read(page), 'dossier/acte.txt')
  // Its copy lies among the pieces: it is none of them.
  expect(first.pieces.map(({ file }) => file)).toEqual(['entretien.txt', 'suivi.txt'])
  expect(first.request.values['authorisation.date']).toBe('2026-11-03')
  const asked = [{ row: 0, name: 'Inès BARTOLI', born: '1991-02-14', role: 'victime' }]
  const { body } = await save(page, { ...inputOf(first), asked })
  const other = readFileSync(workshop.path('dossier/acte.txt'), 'utf8')
  workshop.write('autre.txt', other.replace(/Agissant[^\n]*\n/, '').replace('2026/004512', '2026/009999'))
  const second = await taken(body.view, 'autre.txt')
  expect(second.request.values).toMatchObject({ 'authorisation.date': '', basis: 'CPP 77-1-1' })
  expect(second.request.values.reference).toContain('2026/009999')
  expect(second.request.persons.map(({ name }) => name)).toEqual(['Inès BARTOLI'])
}, 60_000)

test('a correction keeps the rules of the draft, and a request without a kind stays of theirs', async () => {
  workshop.write('request.yaml', requestYaml.replace('kind: requisition\n', ''))
  const argv = ['propose', 'dossier', '--request', 'request.yaml', '--pipeline', 'address-only', '--draft', 'draft']
  expect(requis(workshop, ...argv).code).toBe(0)
  const before = draftNow(workshop.path('draft'))
  await desk?.kill()
  desk = await sessionWith(await startDeskOn('draft', workshop), null)
  expect(await propose(desk, await read(desk))).toMatchObject({ status: 200 })
  const after = draftNow(workshop.path('draft'))
  expect([after.pipeline, after.policyKind, after.request.kind]).toEqual([
    before.pipeline,
    before.policyKind,
    before.request.kind,
  ])
}, 60_000)

test('a folder that was emptied and filled again is another record: nothing of the first is shown for it', async () => {
  await goThrough(await open())
  for (const name of ['acte.txt', 'entretien.txt', 'suivi.txt']) workshop.write(`dossier/${name}`, 'Une autre famille.')
  expect(requis(workshop, 'review', 'dossier')).toMatchObject({ code: 1, err: expect.not.stringContaining('BARTOLI') })
}, 60_000)

test('a dossier in one archive is resumed by the same command', async () => {
  const zip = new ZipFile()
  for (const name of ['entretien.txt', 'suivi.txt']) zip.addBuffer(readFileSync(workshop.path(`dossier/${name}`)), name)
  zip.addBuffer(Buffer.from('persons: [ { name: Inès BARTOLI, role: mère } ]\n'), 'dossier.yaml')
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(Buffer.from(part))
  workshop.write('dossier.zip', Buffer.concat(parts))
  const begin = async (): Promise<Desk> => {
    await desk?.kill()
    desk = await sessionWith(await startDeskOn('dossier.zip', workshop), null)
    return desk
  }
  const page = await begin()
  expect(await propose(page, await read(page))).toMatchObject({ status: 200 })
  const { body } = await (await begin()).call<DeskView | null>('GET', '/api/view?lang=fr')
  expect(body?.pieces).toHaveLength(2)
}, 60_000)

test('a check that was made is noted with who and how, and is no longer asked for', async () => {
  const page = await open()
  const { state, pieces } = await read(page)
  const piece = pieces.find(({ looksLikeAct }) => looksLikeAct)?.id
  const { body: first } = await page.call<StartOutcome>('POST', '/api/start/act', { lang: 'fr', state, piece })
  const statusOf = ({ intake }: StartView, id: string) => intake?.checks.find((check) => check.id === id)?.status
  expect(statusOf(first.view, 'author-real')).toBe('amber')
  const made = { id: 'author-real', by: 'Paul', when: '2026-11-05', how: 'rappelé le standard', result: 'ok' as const }
  const { body } = await save(page, { ...inputOf(first.view), checks: [made] })
  expect(statusOf(body.view, 'author-real')).toBe('green')
  expect(body.view.request.checks).toEqual([made])
}, 60_000)

test('the same act from a file gives the same request', async () => {
  const page = await open()
  const { state, pieces } = await read(page)
  const bytes = readFileSync(workshop.path('dossier/acte.txt'))
  const sent = await page.send('POST', `/api/start/act-file?lang=fr&extension=.txt&state=${state}`, bytes)
  expect(sent.status).toBe(200)
  const fromFile: StartOutcome = JSON.parse(sent.text)
  const junk = await page.send(
    'POST',
    `/api/start/act-file?lang=fr&extension=.pdf&state=${fromFile.view.state}`,
    Buffer.from('%PDF-1.7 x'),
  )
  expect(junk.status).toBe(422)
  const again = await open('--draft', 'other')
  const other = await read(again)
  const piece = pieces.find(({ looksLikeAct }) => looksLikeAct)?.id
  const { body } = await again.call<StartOutcome>('POST', '/api/start/act', { lang: 'fr', state: other.state, piece })
  expect(fromFile.view.request).toEqual(body.view.request)
}, 60_000)

test('what the page proposes is what `requis propose` gives from the same two texts', async () => {
  const page = await open()
  await goThrough(page)
  const draft = draftNow()
  workshop.write('copy/dossier.yaml', draft.prepared?.dossier ?? '')
  workshop.write('request.yaml', draft.prepared?.request ?? '')
  for (const name of ['acte.txt', 'entretien.txt', 'suivi.txt'])
    workshop.write(`copy/${name}`, readFileSync(workshop.path(`dossier/${name}`)))
  const argv = ['propose', 'copy', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
  expect(requis(workshop, ...argv)).toMatchObject({ code: 0 })
  const other = draftNow(workshop.path('draft'))
  const told = ({ findings, decisions, request, persons, dossier, problems, questions }: Draft) => ({
    ...{ findings, decisions, request, persons, dossier, problems, questions },
  })
  expect(told(draft)).toEqual(told(other))
  expect(draft.persons.find(({ family }) => family.includes('VANNIER'))?.flags).toEqual(['protectedAddress'])
  expect(readdirSync(workshop.path('dossier')).sort()).toEqual(['acte.txt', 'entretien.txt', 'suivi.txt'])
}, 120_000)

test('a value that nobody can read is refused by its name, and nothing is kept of the form', async () => {
  const page = await open()
  const view = await read(page)
  const wrong = await save(page, { ...inputOf(view), values: { 'period.from': '2026-13-40', authority: 'X' } })
  expect(wrong).toMatchObject({ status: 422, body: { refusals: [expect.stringContaining('Période : du')] } })
  const ahead = await save(page, {
    ...inputOf(view),
    values: { 'callBack.result': 'confirmed', 'callBack.when': '2099-01-01' },
  })
  expect(ahead).toMatchObject({ status: 422, body: { refusals: [expect.stringContaining('Rappelé le')] } })
  const person = { row: null, name: 'Inès BARTOLI', aliases: '', role: '', born: '1991-02-31', address: '', flags: [] }
  const born = await save(page, { ...inputOf(view), persons: [person] })
  expect(born).toMatchObject({ status: 422, body: { refusals: [expect.stringContaining('Naissance')] } })
  const made = { id: 'author-real', by: 'Paul', when: '2099-01-01', how: '', result: 'ok' as const }
  const soon = await save(page, { ...inputOf(view), checks: [made] })
  expect(soon).toMatchObject({
    status: 422,
    body: { refusals: [expect.stringContaining('Noter ce qui a été vérifié')] },
  })
  expect((await read(page)).state).toBe(view.state)
  const stale = await save(page, { ...inputOf(view), state: 'a'.repeat(64) })
  expect(stale.status).toBe(409)
}, 60_000)

test('what was entered outlives the program, and goes when the draft holds it', async () => {
  const page = await open()
  const view = await read(page)
  await save(page, { ...inputOf(view), persons: declared })
  const again = await open()
  expect((await read(again)).persons.map(({ name }) => name)).toEqual(['Inès BARTOLI', 'Rosalie VANNIER'])
  await goThrough(again)
  expect(readdirSync(drafts()).filter((name) => name.endsWith('.json'))).toEqual([])
  const resumed = await open()
  const { body } = await resumed.call<DeskView | null>('GET', '/api/view?lang=fr')
  expect(body?.preparedBy).toBe('Paul')
}, 120_000)

test('what was entered and never proposed is purged by the path that was printed', async () => {
  const page = await open()
  await save(page, { ...inputOf(await read(page)), persons: declared })
  const [kept = ''] = readdirSync(drafts())
  const folder = `${drafts()}/${kept.replace('.start.json', '')}`
  expect(requis(workshop, 'purge', folder)).toMatchObject({ code: 2 })
  expect(readdirSync(drafts())).toEqual([kept])
  expect(requis(workshop, 'purge', folder, '--yes')).toMatchObject({ code: 0 })
  expect(readdirSync(drafts())).toEqual([])
}, 60_000)

test('a draft that is to be encrypted leaves no name in the clear, before the proposal and after', async () => {
  workshop.write('phrase.txt', 'une phrase assez longue')
  const page = await open('--encrypt', '--passphrase-file', 'phrase.txt')
  await save(page, { ...inputOf(await read(page)), persons: declared })
  const names = /BARTOLI|VANNIER/
  if (existsSync(workshop.path('config'))) expect(readAll(workshop.path('config'))).not.toMatch(names)
  await goThrough(page)
  expect(readAll(workshop.path('config'))).not.toMatch(names)
  const again = await open('--passphrase-file', 'phrase.txt')
  expect((await read(again)).persons.map(({ name }) => name)).toEqual(['Inès BARTOLI', 'Rosalie VANNIER'])
}, 120_000)

test('a correction is proposed anew: choices are taken over, what changed is told, the journals stay whole', async () => {
  const page = await open()
  const view = await goThrough(page)
  expect(view).toMatchObject({ hasDraft: true })
  await page.call('POST', '/api/session', { lang: 'fr', by: 'Claire VASSEUR', second: null })
  const decisions = [{ mask: 'devant la poste', everywhere: true, ground: 'TIERS', reason: 'x' }]
  expect((await page.post('/api/acts', { answers: [], decisions })).status).toBe(200)
  const input = inputOf(await read(page))
  const { body } = await save(page, {
    ...input,
    values: { ...input.values, 'period.from': '2026-03-15', reference: 'PV 7' },
  })
  expect(await propose(page, body.view)).toMatchObject({ status: 200 })
  const draft = draftNow()
  expect(draft.request).toMatchObject({ reference: 'PV 7', period: { from: '2026-03-15', to: '2026-10-31' } })
  expect(draft.rulings?.map(({ by }) => by)).toEqual(['Claire VASSEUR'])
  const { body: delta } = await page.call<DeltaView>('GET', '/api/start/delta?lang=fr')
  expect(delta).toMatchObject({ kept: 1, dropped: 0 })
  expect(delta.pieces.flatMap(({ masked }) => masked.map(({ text }) => text))).toContainEqual(
    expect.stringContaining('10 mars 2026'),
  )
  const again = await open()
  const { body: reopened } = await again.call<DeskView>('GET', '/api/view?lang=fr')
  expect(reopened.notices.filter((notice) => notice.includes('journal de relecture'))).toEqual([])
  const acts = readFileSync(`${draftFolder()}/acts.jsonl`, 'utf8').trim().split('\n')
  expect(acts.map((line) => JSON.parse(line).act)).toEqual(['answered', 'proposed'])
}, 120_000)

test('a page that began before another one proposed changes nothing', async () => {
  const first = await open()
  const begun = inputOf(await read(first))
  const second = await sessionWith(await startDeskOn('dossier', workshop), null)
  try {
    await goThrough(second)
    const before = draftNow()
    expect(await propose(first, begun)).toMatchObject({ status: 409 })
    expect(await save(first, { ...begun, service: 'Autre' })).toMatchObject({ status: 409 })
    expect(draftNow()).toEqual(before)
    expect((await read(first)).persons.map(({ name }) => name)).toEqual(['Inès BARTOLI', 'Rosalie VANNIER'])
  } finally {
    await second.kill()
  }
}, 120_000)

test('an approved draft is not proposed anew, and a folder that is not there is said', async () => {
  const page = await open()
  const { state } = await goThrough(page)
  const approve = ['approve', draftFolder(), '--by', 'Claire VASSEUR', '--accept-proposals']
  expect(requis(workshop, ...approve)).toMatchObject({ code: 0 })
  const before = readFileSync(`${draftFolder()}/draft.json`, 'utf8')
  expect(await propose(page, { state })).toMatchObject({ status: 422 })
  expect(readFileSync(`${draftFolder()}/draft.json`, 'utf8')).toBe(before)
  expect(requis(workshop, 'review', 'nowhere')).toMatchObject({ code: 2 })
}, 120_000)
