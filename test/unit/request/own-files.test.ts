import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isDossierFile } from '../../../src/request/dossier-file.ts'
import { findOwn, leftOutProblems } from '../../../src/request/own-files.ts'
import { isRequestFile } from '../../../src/request/request-file.ts'
import { settingText } from '../../../src/request/setting-text.ts'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

const desk = {
  ...{ isRequest: isRequestFile, isDescription: isDossierFile, textOf: settingText, sha256 },
  known: new Map([[sha256('Nous, officier de police judiciaire…'), 'act' as const]]),
}

/** What each file is taken for; those that stay pieces are not there. */
const kindsOf = (files: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    findOwn(
      Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
      desk,
    ),
  )

const draft = JSON.stringify({
  ...{ format: 1, pipeline: 'requisition', policyKind: 'requisition', versions: {}, dossier: {}, persons: [] },
  ...{ request: {}, findings: [], decisions: [], problems: [], preparedBy: 'x', secret: 'ab' },
})
const review = JSON.stringify({ draft: 'a'.repeat(64), review: { approvedBy: 'x' } })
const request = 'basis: 77-1-1\nauthority: Brigade de Brécy\nasks: Copie des écrits.\n'
const description = 'persons:\n  - { name: Inès BARTOLI, role: informatrice }\n'
const encrypted = `{"cipher":"aes-256-gcm","draft":"${'0'.repeat(32)}","format":"requis-draft-encrypted-v1","kdf":"x"}\n…`
const statement = JSON.stringify({ predicateType: 'urn:x-requis:redaction-export:v1', predicate: { format: 1 } })

test.each([
  [
    'a draft with its code',
    { 'b/draft.json': draft, 'b/authenticity.txt': `requis-draft-code-v1 ${'ab'.repeat(8)}\n` },
    'draft draft',
  ],
  ['a draft', { 'b/draft.json': draft, 'b/letter.md': 'Madame,', 'b/review.json': review }, 'draft draft draft'],
  [
    'a draft with its journal and its report',
    {
      'b/draft.json': draft,
      'b/acts.jsonl': `{"act":"answered","after":"${'0'.repeat(64)}","at":"2026-11-04T08:00:00.000Z"}\n`,
      'b/rapport-interne.html': '<meta name="generator" content="Requis rapport-interne"/>',
    },
    'draft draft draft',
  ],
  ['a draft under another name', { 'copie (1).json': draft }, 'draft'],
  ['an encrypted draft', { 'x/draft.json': encrypted, 'x/letter.md': encrypted }, 'draft draft'],
  ['a request under another name', { 'demande du 4.yml': request }, 'request'],
  ['the act of the request', { 'recu/act.pdf': 'Nous, officier de police judiciaire…' }, 'act'],
  ['decisions', { 'choix.yaml': 'answers:\n  - { question: Q03, answer: keep }\n' }, 'decisions'],
  ['another description', { 'vieux/dossier.yaml': description }, 'description'],
  ['what reveals masks', { 'a.json': '{"format": "requis-reveal-v1", "masks": []}' }, 'reveal'],
] as const)('%s is left out, by what it holds', (_, files, kinds) => {
  expect(Object.values(kindsOf(files)).join(' ')).toBe(kinds)
})

test.each([
  ['a letter that speaks of a draft of Requis', { 'letter.md': 'Le brouillon de Requis (draft.json) est prêt.' }],
  ['a file named like a draft', { 'draft.json': '{"policyKind":"x","preparedBy":"y","secret":"z","decisions":"q"}' }],
  ['a file of a service named like a review', { 'b/review.json': '{"draft":"non","review":{}}' }],
  ['a text with the words of a request', { 'note.txt': 'basis: une note\nJe joins request.yaml et asks: rien.' }],
  ['a request of two lines is no sure mark', { 'a.yaml': 'reference: 12\nasks: le dossier\n' }],
  ['data with other keys', { 'a.yaml': `${request}couleur: rouge\n` }],
  ['a contact card', { 'a.yaml': 'name: Inès\npersons: 3\n' }],
  ['a statement without its bag', { 'x/data/statement.json': statement }],
  ['a bag of somebody else', { 'x/bagit.txt': 'BagIt-Version: 1.0', 'x/data/statement.json': '{"a":1}' }],
  ['answers of another kind', { 'a.yaml': 'answers:\n  - { oui: 3 }\n' }],
  ['an archive named .asice', { 'a.asice': 'PK\u0003\u0004mimetypeapplication/vnd.etsi.asic-e+zip autre' }],
])('%s stays a piece', (_, files) => {
  expect(kindsOf(files)).toEqual({})
})

test('of an export, what its lists name unchanged is left out; a note put in it stays a piece', () => {
  const copy = 'copie'
  const files = {
    'e/bagit.txt': 'BagIt-Version: 1.0\n',
    'e/mimetype': 'application/vnd.etsi.asic-e+zip',
    'e/manifest-sha256.txt': `${sha256(statement)}  data/statement.json\n${sha256(copy)}  data/pieces/P01.pdf\n${sha256('avant')}  data/pieces/P02.pdf\n`,
    'e/tagmanifest-sha256.txt': `${sha256('BagIt-Version: 1.0\n')}  bagit.txt\n`,
    'e/META-INF/signature001.p7s': '…',
    'e/data/statement.json': statement,
    'e/data/pieces/P01.pdf': copy,
    'e/data/pieces/P02.pdf': 'après',
    'e/data/pieces/note.pdf': 'une note de la voisine',
    'e/META-INF/note.txt': 'une note',
    'autre/data/pieces/P01.pdf': copy,
  }
  const left = Object.keys(kindsOf(files))
  expect(Object.keys(files).filter((name) => !left.includes(name))).toEqual([
    ...['e/manifest-sha256.txt', 'e/data/pieces/P02.pdf', 'e/data/pieces/note.pdf', 'e/META-INF/note.txt'],
    'autre/data/pieces/P01.pdf',
  ])
})

test('of a batch, its state, its ledger, its reports and the targets that the ledger names unchanged', () => {
  const line = JSON.stringify({
    ...{ source: 'a', sha256: 'x', bytes: 1, end: 'minimised', rule: null, reason: null },
    targets: [{ path: 't/1.json', sha256: sha256('cible') }],
  })
  const files = {
    'lot/batch.json': JSON.stringify({ id: 'l', pipeline: 'm', planned: 1, ends: {}, root: 'x', sealedBy: null }),
    'lot/ledger.jsonl': `${line}\n`,
    'lot/report.html': '…',
    'lot/t/1.json': 'cible',
    'lot/t/2.json': 'autre',
    'lot/note.txt': 'une note',
  }
  expect(Object.keys(kindsOf(files))).toEqual([
    ...['lot/batch.json', 'lot/ledger.jsonl', 'lot/report.html', 'lot/t/1.json'],
  ])
})

test('what is left out is told by kind and count, with the piece that held it', () => {
  expect(leftOutProblems(['draft', 'request', 'draft'], 'P03')).toEqual([
    { code: 'dossier.left-out', what: 'draft', count: 2, pieceId: 'P03' },
    { code: 'dossier.left-out', what: 'request', count: 1, pieceId: 'P03' },
  ])
})
