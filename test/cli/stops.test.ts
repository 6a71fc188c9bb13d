import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dossierYaml, filesBelow, noteText, openWorkshop, requis, type Said, type Workshop } from './program.ts'

// A check that says « stop » lets no piece leave, whatever the mode (docs/contract.md, request.yaml): letter and bordereau
// alone, exit 0, and the statement names it. A director passes it by a reason where the law leaves it to them.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
})

afterEach(() => workshop.remove())

type Keys = Readonly<Record<string, string | null>>

const base: Keys = {
  kind: 'requisition',
  basis: '77-1-1',
  authority: 'Brigade de gendarmerie de Valverte',
  requester: '{ name: Nadège KERMOREC, quality: OPJ }',
  reference: 'PV 2026/004512',
  authorisation: '{ magistrate: Hélène ROUVIER, date: 2026-11-03 }',
  receivedAt: '2026-11-04T09:30',
  persons: '[ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Marc DELMAS } ]',
  period: '{ from: 2026-01-01, to: 2026-10-31 }',
  asks: 'Copie des écrits relatant des violences ou menaces.',
}

const write = (keys: Keys): void => {
  const lines = Object.entries({ ...base, ...keys }).flatMap(([key, value]) =>
    value === null ? [] : `${key}: ${value}`,
  )
  workshop.write('request.yaml', `${lines.join('\n')}\n`)
}

const run = (mode: string, keys: Keys, ...more: readonly string[]): Said => {
  write(keys)
  return requis(
    workshop,
    ...['run', mode, 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR', '--out', 'out'],
    ...['--prepared-by', 'Zélie TRONQUOY', '--second', 'Ignace OUVRARD', ...more],
  )
}

const copies = (): readonly string[] =>
  filesBelow(workshop.path('out')).filter((file) => file.includes('/data/pieces/'))

const statement = (): { readonly stops: readonly string[]; readonly pieces: readonly unknown[] } => {
  const file = filesBelow(workshop.path('out')).find((name) => name.endsWith('data/statement.json')) ?? ''
  return JSON.parse(readFileSync(workshop.path(`out/${file}`), 'utf8')).predicate
}

const asker = (quality: string, authority: string): Keys => ({
  ...{ authority, requester: `{ name: Denis FAVIER, quality: "${quality}" }`, basis: null, authorisation: null },
})

/** Each under the mode that once answered them; all of them under every mode: test/golden/fates.test.ts. */
const refused: readonly (readonly [who: string, mode: string, keys: Keys])[] = [
  ['an employer', 'sharing', asker('directeur des ressources humaines', 'Société Batimax')],
  ['a landlord', 'user-access', asker('propriétaire bailleur', 'SCI des Tilleuls')],
  ['a journalist', 'requisition', { ...asker('journaliste', 'La Gazette'), basis: '77-1-1' }],
  ['a curious mayor', 'requisition', { ...asker('maire, officier de police judiciaire', 'Mairie'), basis: '60-1' }],
  ['an insurer', 'court-order', asker('gestionnaire', 'Compagnie d’assurances du Nord')],
  ['a private detective', 'redact-only', asker('agent', 'Cabinet de recherches privées')],
  ['a sister without title', 'user-access', asker('sœur', 'Mme FAVIER')],
  ['a neighbour', 'sharing', asker('voisin', 'M. FAVIER')],
  ['a student', 'evaluation', asker('étudiant en sociologie', 'Université')],
  ['a call', 'signalement', { ...asker('adjudant', 'Gendarmerie'), form: 'oral', channel: 'telephone' }],
]

test.each(refused)('%s gets no piece under %s, and nothing of what is held is told', (_, mode, keys) => {
  const said = run(mode, { ...keys, kind: mode })
  expect(said.code, said.err).toBe(0)
  expect(copies()).toEqual([])
  expect(statement().stops).toHaveLength(1)
  expect(statement().pieces).toEqual([])
  expect(said.err).toContain('Rien ne part')
})

const stopped: readonly (readonly [what: string, mode: string, keys: Keys, check: string])[] = [
  ['no authorisation under 77-1-1', 'requisition', { authorisation: 'not-stated' }, 'authorisation'],
  ['an unsigned e-mail that nobody called back', 'requisition', { form: 'electronic' }, 'author-real'],
  ['a call-back that was denied', 'requisition', { callBack: '{ result: denied }' }, 'author-real'],
  [
    'a mandate whose time is over',
    'requisition',
    { basis: '99-3', commission: '{ magistrate: Mme X, date: 2026-01-02, offence: vol, until: 2026-09-30 }' },
    'authorisation',
  ],
  ['an APJ under 99-3', 'requisition', { basis: '99-3', requester: '{ name: X, quality: APJ }' }, 'author-named'],
  ['nobody knows who asks', 'requisition', { authority: null, requester: null }, 'author-named'],
  [
    'a bailiff without title',
    'bailiff',
    {
      ...{ kind: 'bailiff', basis: 'CPCE L152-1', authority: 'SCP Darras, commissaires de justice' },
      ...{ requester: '{ quality: commissaire de justice }', asks: 'Adresse et employeur, sans titre exécutoire.' },
    },
    'authorisation',
  ],
  [
    'a court that is no more',
    'court-order',
    {
      kind: 'court-order',
      basis: 'CC 375',
      authority: 'Tribunal de grande instance de Brécy',
      requester: '{ quality: juge des enfants }',
    },
    'author-real',
  ],
  [
    'an article before its time',
    'court-order',
    {
      kind: 'court-order',
      basis: 'CPC 138',
      authority: 'Tribunal judiciaire',
      requester: '{ quality: juge aux affaires familiales }',
      receivedAt: '1970-02-03',
    },
    'basis',
  ],
]

test.each(stopped)('%s: nothing leaves, and the statement names the check', (_, mode, keys, check) => {
  const said = run(mode, keys)
  expect(said.code, said.err).toBe(0)
  expect(copies()).toEqual([])
  expect(statement().stops).toEqual([check])
})

test('a piece in quarantine changes nothing of it: letter and bordereau alone, exit 0', () => {
  workshop.write('dossier/scan.pdf', '%PDF-1.7\nbroken')
  expect(run('requisition', { authorisation: 'not-stated' }).code).toBe(0)
  expect(statement().pieces).toEqual([])
})

test('a director passes with a reason what the law leaves to them, and what was asked for leaves', () => {
  workshop.write('decisions.yaml', 'decisions:\n  - { pass: authorisation, reason: parquet joint le 4 novembre }\n')
  const said = run('requisition', { authorisation: 'not-stated' }, '--decisions', 'decisions.yaml')
  expect(said.code, said.err).toBe(0)
  expect(copies()).toHaveLength(1)
  expect(statement().stops).toEqual([])
})

test('nobody passes an oral request, nor a mandate whose time is over: the line is refused', () => {
  for (const [keys, check] of [
    [{ form: 'oral' }, 'written'],
    [{ basis: '99-3', commission: '{ until: 2026-09-30 }' }, 'authorisation'],
  ] as const) {
    workshop.write('decisions.yaml', `decisions:\n  - { pass: ${check}, reason: urgence }\n`)
    const said = run('requisition', keys, '--decisions', 'decisions.yaml')
    expect(said.code).toBe(2)
    expect(said.err).toContain('aucune décision ne lève ce contrôle')
    expect(existsSync(workshop.path('out'))).toBe(false)
  }
})

test('what is in order leaves', () => {
  expect(run('requisition', {}).code).toBe(0)
  expect(copies()).toHaveLength(1)
  expect(statement().stops).toEqual([])
})

test('the person herself, whose identity was seen, has her own record; another who signs for her has not', () => {
  const own = {
    ...{ kind: 'user-access', basis: 'RGPD 15', authority: 'Mme Inès BARTOLI', authorisation: null, period: null },
    ...{ persons: '[ { name: Inès BARTOLI, born: 1991-02-14 } ]', asks: 'Copie de mon dossier.' },
  }
  expect(run('user-access', { ...own, requester: '{ name: Inès BARTOLI }' }).code).toBe(0)
  expect(copies()).toHaveLength(1)
  workshop.remove()
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  expect(
    run('user-access', { ...own, authority: null, requester: '{ name: Marc DELMAS, quality: conjoint }' }).code,
  ).toBe(0)
  expect(copies()).toEqual([])
})

test('what somebody says was checked on a day that has not come is no check', () => {
  const said = run('requisition', {
    callBack: '{ number: "01 40 00 00 00", when: 2999-01-02T10:00, by: Claire VASSEUR, result: confirmed }',
  })
  expect(said).toMatchObject({ code: 2, err: expect.stringContaining('callBack.when') })
  const checks = '[ { id: identity, by: Claire VASSEUR, when: 2999-01-02, result: ok } ]'
  expect(run('requisition', { checks })).toMatchObject({ code: 2, err: expect.stringContaining('date du futur') })
  expect(existsSync(workshop.path('out'))).toBe(false)
})
