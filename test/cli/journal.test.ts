import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writePem } from '../../src/seal/asn1/pem.ts'
import { sha256Hex } from '../../src/seal/container/hash.ts'
import { bytesOfLines, checkpointOf, makeLines } from '../unit/seal/journal.ts'
import { makePki } from '../unit/seal/pki.ts'
import { isMissing } from '../unit/seal/tools.ts'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  requestYaml,
  requis,
  runRequisition,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
})

afterEach(() => workshop.remove())

const own = 'config/requis/journal.jsonl'

const propose = (...more: readonly string[]) =>
  requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul', ...more],
  )

const approve = (...more: readonly string[]) =>
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals', ...more)

type Line = { act: string; by: string[]; draft: string | null; rootHash: string | null; seq: number }

const lines = (name = own): readonly Line[] =>
  readFileSync(workshop.path(name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('each act on a draft enters the journal once, under one id, with the hash of the export', () => {
  expect(propose().code).toBe(0)
  expect(approve().code).toBe(0)
  expect(requis(workshop, 'export', 'draft', '--out', 'out').code).toBe(0)
  expect(requis(workshop, 'purge', 'draft', '--yes').code).toBe(0)
  expect(lines().map(({ act, by, seq }) => [seq, act, ...by])).toEqual([
    [1, 'proposed', 'Paul'],
    [2, 'approved', 'Claire VASSEUR'],
    [3, 'exporting', 'Claire VASSEUR'],
    [4, 'exported', 'Claire VASSEUR'],
    [5, 'purged'],
  ])
  expect(new Set(lines().map(({ draft }) => draft)).size).toBe(1)
  const { rootHash } = JSON.parse(requis(workshop, 'verify', 'out/PV-2026-004512.asice', '--json').out)
  expect(lines().map((line) => line.rootHash)).toEqual([null, null, rootHash, rootHash, null])
  expect(requis(workshop, 'journal', 'verify', own)).toMatchObject({ code: 0 })
})

test('one command that does all writes the acts, and a checkpoint before the export is there and after', () => {
  expect(runRequisition(workshop).code).toBe(0)
  expect(lines().map(({ act }) => act)).toEqual(['proposed', 'approved', 'exporting', 'exported'])
  expect(readdirSync(workshop.path('config/requis')).sort()).toEqual([
    'demonstration-key.pem',
    'journal-checkpoint-0001.json',
    'journal-checkpoint-0001.p7s',
    'journal-checkpoint-0002.json',
    'journal-checkpoint-0002.p7s',
    'journal.jsonl',
  ])
  const said = requis(workshop, 'journal', 'verifier', own, '--json')
  expect(JSON.parse(said.out)).toMatchObject({ breaks: [], count: 4, signed: 4, checkpoints: 2 })
})

test('no word of the record enters the journal, but the names of who prepares and who approves', () => {
  runRequisition(workshop)
  const text = readFileSync(workshop.path(own), 'utf8')
  expect(text).toContain('Claire VASSEUR')
  for (const word of ['BARTOLI', 'DELMAS', 'ZANGRANDI', 'Brécy', 'D-2026', '004512', 'note', 'Valverte', 'KERMOREC'])
    expect(text.includes(word), word).toBe(false)
})

test('an export that fails before it is written is no act', () => {
  propose()
  approve()
  workshop.write('out/already.txt', 'here')
  expect(requis(workshop, 'export', 'draft', '--out', 'out').code).toBe(1)
  expect(lines().map(({ act }) => act)).toEqual(['proposed', 'approved'])
})

test('a journal that cannot be written stops each act, and says so', () => {
  workshop.write('blocked', '')
  const journal = ['--journal', 'blocked/journal.jsonl']
  expect(propose(...journal)).toMatchObject({ code: 1, err: expect.stringContaining('journal des actes') })
  expect(readdirSync(workshop.folder).includes('draft')).toBe(false)
  propose()
  expect(approve(...journal).code).toBe(1)
  expect(filesBelow(workshop.path('draft'))).toEqual(['authenticity.txt', 'draft.json', 'letter.md'])
  approve()
  expect(requis(workshop, 'export', 'draft', '--out', 'out', ...journal).code).toBe(1)
  expect(runRequisition(workshop, ...journal).code).toBe(1)
  expect(readdirSync(workshop.folder).includes('out')).toBe(false)
  expect(requis(workshop, 'purge', 'draft', '--yes', ...journal).code).toBe(1)
  const kept = ['acts.jsonl', 'authenticity.txt', 'draft.json', 'letter.md', 'rapport-interne.html', 'review.json']
  expect(filesBelow(workshop.path('draft'))).toEqual(kept)
})

test('--journal writes elsewhere, with its own checkpoints', () => {
  expect(runRequisition(workshop, '--journal', 'service/actes.jsonl').code).toBe(0)
  expect(readdirSync(workshop.path('service')).sort()).toEqual([
    'actes-checkpoint-0001.json',
    'actes-checkpoint-0001.p7s',
    'actes-checkpoint-0002.json',
    'actes-checkpoint-0002.p7s',
    'actes.jsonl',
  ])
  expect(requis(workshop, 'journal', 'verify', 'service/actes.jsonl').code).toBe(0)
  expect(requis(workshop, 'journal', 'verify', own)).toMatchObject({ code: 1 })
})

test('who signed is printed with a fingerprint, which --pin then expects', () => {
  runRequisition(workshop)
  propose()
  const verify = (...more: readonly string[]) => requis(workshop, 'journal', 'verify', own, ...more)
  const [signer] = JSON.parse(verify('--json').out).signers
  expect(signer).toMatchObject({ demonstration: true, first: 1, last: 2 })
  expect(verify().out).toContain(signer.fingerprint)
  expect(verify().out).toContain('1 ligne(s), à partir de la ligne 5')
  expect(verify('--pin', signer.fingerprint).code).toBe(0)
  const other = 'ab'.repeat(32)
  expect(verify('--pin', other)).toMatchObject({ code: 6, out: expect.stringContaining('✗ Point de contrôle 1') })
  expect(verify('--pin', other, '--pin', `sha256 Fingerprint=${signer.fingerprint.toUpperCase()}`).code).toBe(0)
  expect(verify('--pin', 'ab12')).toMatchObject({ code: 2, err: expect.stringContaining('--pin') })
})

test.skipIf(isMissing('openssl'))(
  'a journal that a colleague of the same authority rewrote and signed anew is told by its fingerprint alone',
  async () => {
    const pki = makePki()
    const fingerprintOf = (name: string): string => sha256Hex(pki.issue(name, 'ec256'))
    const [director, colleague] = [fingerprintOf('director'), fingerprintOf('colleague')]
    const lines = makeLines(4, 1)
    const forged = await checkpointOf(lines, 1, pki.signer('colleague', 'ES256'), new Date(Date.now() + 1_000))
    workshop.write('ca.pem', writePem(pki.root))
    workshop.write('forged.jsonl', bytesOfLines(lines))
    workshop.write('forged-checkpoint-0001.json', forged.json)
    workshop.write('forged-checkpoint-0001.p7s', forged.signature ?? '')
    const verify = (...more: readonly string[]) =>
      requis(workshop, 'journal', 'verify', 'forged.jsonl', '--trust', 'ca.pem', ...more)
    expect(verify()).toMatchObject({ code: 0, out: expect.stringContaining(colleague) })
    const refused = verify('--pin', director)
    expect(refused).toMatchObject({
      code: 6,
      out: expect.stringContaining('✗ Point de contrôle 1 : signé par un autre'),
    })
    expect(refused.out).toContain(colleague)
  },
)

test('a changed line is refused with its number, in words', () => {
  runRequisition(workshop)
  const changed = readFileSync(workshop.path(own), 'utf8').replace('"approved"', '"proposed"')
  writeFileSync(workshop.path(own), changed)
  const said = requis(workshop, 'journal', 'verify', own)
  expect(said.code).toBe(6)
  expect(said.out).toContain('✗ Ligne 2')
  expect(JSON.parse(requis(workshop, 'journal', 'verify', own, '--json').out)).toMatchObject({
    verdict: 'refused',
    signed: 0,
    breaks: [
      { flaw: 'hash', line: 2 },
      { flaw: 'chain', line: 3 },
    ],
  })
})

test('a witness kept elsewhere exposes a journal set back together with its checkpoints', () => {
  const propose2 = () => requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'other')
  propose()
  copyFileSync(workshop.path(own), workshop.path('old.jsonl'))
  expect(requis(workshop, 'journal', 'witness', own, '--out', 'w1.json').code).toBe(0)
  approve()
  requis(workshop, 'export', 'draft', '--out', 'out')
  expect(requis(workshop, 'journal', 'temoin', '--former', 'w1.json', '--out', 'w2.json').code).toBe(0)
  const verify = (witness: string) => requis(workshop, 'journal', 'verify', own, '--witness', witness)
  expect(verify('w2.json').code).toBe(0)
  copyFileSync(workshop.path('old.jsonl'), workshop.path(own))
  for (const name of ['0001.json', '0001.p7s', '0002.json', '0002.p7s'])
    rmSync(workshop.path(`config/requis/journal-checkpoint-${name}`))
  expect(requis(workshop, 'journal', 'verify', own).code).toBe(0)
  expect(verify('w2.json')).toMatchObject({ code: 6, out: expect.stringContaining('✗ Ligne 2') })
  propose2()
  expect(verify('w1.json').code).toBe(0)
  requis(workshop, 'purge', 'other', '--yes')
  propose2()
  expect(verify('w2.json')).toMatchObject({ code: 6, out: expect.stringContaining('ramené en arrière') })
  expect(requis(workshop, 'journal', 'witness', own, '--former', 'w2.json', '--out', 'w3.json').code).toBe(6)
  expect(readdirSync(workshop.folder).includes('w3.json')).toBe(false)
})

test('a witness never replaces a file, and one that is missing is a wrong use', () => {
  propose()
  workshop.write('w.json', 'mine')
  expect(requis(workshop, 'journal', 'witness', own, '--out', 'w.json').code).toBe(1)
  expect(requis(workshop, 'journal', 'verify', own, '--witness', 'none.json').code).toBe(2)
  expect(readFileSync(workshop.path('w.json'), 'utf8')).toBe('mine')
})

test('a line that a crash cut is moved aside by the next act, which says so', () => {
  propose()
  writeFileSync(workshop.path(own), `${readFileSync(workshop.path(own), 'utf8')}{"act":"appro`)
  expect(requis(workshop, 'journal', 'verify', own)).toMatchObject({ code: 6, out: expect.stringContaining('Ligne 2') })
  expect(approve()).toMatchObject({ code: 0, err: expect.stringContaining('coupée (13 octets)') })
  expect(lines().map(({ act }) => act)).toEqual(['proposed', 'recovered', 'approved'])
  expect(requis(workshop, 'journal', 'verify', own).code).toBe(0)
  expect(readFileSync(workshop.path(`${own}.torn-1`), 'utf8')).toBe('{"act":"appro')
})
