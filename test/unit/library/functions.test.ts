import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as library from '../../../src/library.ts'
import { requestYaml as requestText } from '../../cli/program.ts'
import { newFolder } from '../seal/tools.ts'

const note = (text: string) => ({ name: 'note.txt', bytes: Buffer.from(text, 'utf8') })

const threat = note(
  'Note du 10 mars 2026\n\nLe 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l’a menacée de mort. Sa voisine Quitterie ZANGRANDI a tout entendu. Le numéro de Mme BARTOLI est le 06 39 98 12 34.\n',
)

const opened = async (...files: readonly ReturnType<typeof note>[]) =>
  await library.openDossier({ files: files.length === 0 ? [threat] : files, requestText })

const proposed = async () => await library.propose(await opened(), { preparedBy: 'Zoé' })

const problemOf = async (act: () => unknown): Promise<library.Problem | null> => {
  const result = await library.attempt(async () => await act())
  return result.ok ? null : result.problem
}

test('from files in memory to an export on the disk, that another call verifies', async () => {
  const out = join(newFolder(), 'out')
  const approved = library.approve(await proposed(), { by: 'Claire Vasseur', acceptProposals: true })
  const { reference, container, files } = await library.exportDossier(approved, { out })
  expect(readdirSync(out).sort()).toEqual([reference, `${reference}.asice`])
  for (const what of [container, files, out]) {
    const { verdict, signer, checks } = await library.verify(what)
    expect({ verdict, demonstration: signer?.demonstration }).toEqual({
      ...{ verdict: 'accepted-with-warnings', demonstration: true },
    })
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  }
  const changed = files.map((file) =>
    file.name === 'data/masks.jsonl' ? { ...file, bytes: Buffer.from('{}\n') } : file,
  )
  expect((await library.verify(changed)).verdict).toBe('refused')
})

test('a draft that was decided is another one: the first stays as it was, and each keeps its own', async () => {
  const draft = await proposed()
  const { code } = await library.preview(draft)
  const decided = library.decide(
    draft,
    {
      preview: code,
      decisions: [{ mask: { piece: 'P01', text: 'menacée de mort' }, ground: 'HORS-OBJ', reason: 'essai' }],
    },
    { by: 'Claire Vasseur' },
  )
  expect(decided).toMatchObject({ answers: 0, corrections: 1 })
  expect(await library.preview(draft)).toMatchObject({ code, masks: draft.masks })
  expect((await library.preview(decided.draft)).code).not.toBe(code)
})

test('the number of a mask is that of the preview whose code is given, of a draft that lies in no folder too', async () => {
  const draft = await proposed()
  const { code } = await library.preview(draft)
  const decisions = [{ keep: 'M0001', reason: 'essai' }]
  expect(await problemOf(() => library.decide(draft, { decisions }, { by: 'Claire Vasseur' }))).toMatchObject({
    code: 'decisions.refused',
  })
  const given = await problemOf(() => library.decide(draft, { preview: code, decisions }, { by: 'Claire Vasseur' }))
  // Whatever is said of the mask itself, the preview is known.
  expect(JSON.stringify(given)).not.toContain('preview')
})

const draftOnce = proposed()

test.each([
  ['no source', () => library.openDossier({ requestText })],
  ['two sources', () => library.openDossier({ folder: 'x', files: [threat], requestText })],
  ['a key that nobody knows', () => library.openDossier({ files: [threat], requestText, pipelin: 'x' } as never)],
  ['two files of one name', () => library.openDossier({ files: [threat, threat], requestText })],
  ['nothing at all', () => library.openDossier(undefined as never)],
  [
    'bytes that are a text',
    () => library.openDossier({ files: [{ name: 'a.txt', bytes: 'x' as never }], requestText }),
  ],
  ['a draft that is no dossier', async () => library.propose((await draftOnce) as never)],
  ['a copy of a draft', async () => library.approve(structuredClone(await draftOnce), { by: 'Claire Vasseur' })],
  ['null', () => library.questions(null as never)],
  ['decisions that are a number', async () => library.decide(await draftOnce, 3 as never, { by: 'Claire Vasseur' })],
  ['a date that is a text', async () => library.preview(await draftOnce, { date: '2026-01-01' as never })],
  [
    'an address that is no http',
    async () => {
      const approved = library.approve(await draftOnce, { by: 'Claire Vasseur', acceptProposals: true })
      return await library.exportDossier(approved, { timeStamping: 'file:///etc/passwd' })
    },
  ],
  ['a pin that is none', () => library.verify(new Uint8Array(4), { pin: 'x' })],
  ['an export that is a number', () => library.verify(3 as never)],
  ['a thing to detect that is none', () => library.detect({} as never)],
])('rubbish is refused before any work: %s', async (_, act) => {
  const problem = await problemOf(act)
  expect(problem).toMatchObject({ code: 'library.argument' })
  expect(library.sentenceOf(problem ?? { code: '' }, 'fr')).toContain('docs/library.md')
})

test('what is wrong with a record, a request or a name is the same problem as on the command line', async () => {
  expect(await problemOf(() => library.openDossier({ folder: '/nowhere', requestText }))).toEqual({
    code: 'dossier.not-found',
  })
  expect(await problemOf(() => library.openDossier({ files: [threat], requestText: 'kind: [' }))).toMatchObject({
    code: expect.stringMatching(/^yaml\./),
  })
  expect(await problemOf(async () => library.approve(await draftOnce, { by: 'Zoé', acceptProposals: true }))).toEqual({
    code: 'review.same-person',
  })
  expect(await problemOf(() => library.verify(Buffer.from('no export')))).toBeNull()
  const key = { key: '/nowhere.p12', password: 'x' }
  const approved = library.approve(await draftOnce, { by: 'Claire Vasseur', acceptProposals: true })
  expect(await problemOf(() => library.exportDossier(approved, key))).toEqual({ code: 'key.not-found' })
})

/** Stops an act at its so-manieth step, counting all of them. */
const stoppedAt = async (step: number, act: (followed: library.Followed) => Promise<unknown>): Promise<boolean> => {
  const stop = new AbortController()
  const reason = new Error('stopped by the caller')
  let steps = 0
  const onProgress = (): void => {
    steps += 1
    if (steps === step) stop.abort(reason)
  }
  try {
    await act({ signal: stop.signal, onProgress })
    return false
  } catch (error) {
    expect(error).toBe(reason)
    return true
  }
}

test('an act that is stopped at any step throws the reason, and has written nothing', async () => {
  const dossier = await opened(threat, { ...threat, name: 'b.txt', bytes: Buffer.from(`${threat.bytes}\n.`) })
  let step = 1
  while (await stoppedAt(step, (followed) => library.propose(dossier, followed))) step += 1
  expect(step).toBeGreaterThan(4)
  const out = join(newFolder(), 'out')
  const approved = library.approve(await draftOnce, { by: 'Claire Vasseur', acceptProposals: true })
  step = 1
  while (await stoppedAt(step, (followed) => library.exportDossier(approved, { ...followed, out }))) {
    expect(existsSync(out)).toBe(false)
    step += 1
  }
  expect(step).toBeGreaterThan(3)
  expect(existsSync(out)).toBe(true)
  await expect(library.propose(dossier, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
})

test('two dossiers at once do not meet', async () => {
  const other = note('Le 4 mars 2026, Mme Inès BARTOLI a été frappée par M. Marc DELMAS. Tél. 06 11 22 33 44.')
  const drafts = await Promise.all([proposed(), opened(other).then((dossier) => library.propose(dossier))])
  expect(drafts.map(({ findings }) => findings)).toEqual([(await draftOnce).findings, drafts[1]?.findings])
  expect(drafts[0]?.findings).not.toBe(drafts[1]?.findings)
})

test('what is sensitive in a text has its place there', async () => {
  const text = 'Madame Quitterie ZANGRANDI, tél. 06 39 98 12 34.'
  const { findings, problems } = await library.detect(text)
  expect(problems).toEqual([])
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(findings.map((one) => one.text))
  expect(findings.map(({ category }) => category)).toEqual(expect.arrayContaining(['person', 'phone']))
})

test('the examples of the guide have twelve lines at most, from a dossier to a verified export', async () => {
  const { readFileSync } = await import('node:fs')
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/library.md'), 'utf8')
  const [, code = ''] = /\/\/ example: fhir-in-container-out\n([\s\S]*?)```/.exec(guide) ?? []
  expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(12)
})
