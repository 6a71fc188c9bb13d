import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runCases, showRun } from '../fuzz-run.ts'
import { kinds } from './changes.ts'

// `npm run fuzz:verify [-- KIND…] [--cases N] [--seed S] [--from N]`: a genuine export, its reveal and the journal that knows of it are
// changed and verified; with a change of one signed file, mostly signed again with the good key. Refused with a sentence, or accepted
// because nothing signed changed: all else is a fault, and so are 10 s and 600 MB.

const bounds = { milliseconds: 10_000, kilobytes: 600 * 1024 }
const home = mkdtempSync(join(tmpdir(), 'requis-fuzz-verify-'))
const program = fileURLToPath(new URL('../../../dist/cli/requis.js', import.meta.url))

const requis = (...argv: readonly string[]): void => {
  const env = { ...process.env, XDG_CONFIG_HOME: join(home, 'config') }
  const { status, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: home, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`requis ${argv[0]}: ${status} ${stderr}`)
}

/** An invented record. */
const dossier = `id: D-1
service: Service social de Brécy
persons:
  - { id: p1, name: Inès BARTOLI, role: accompanied, born: 1991-02-14 }
  - { id: p2, name: Marc DELMAS, role: ex-compagnon }
  - { id: p3, name: Quitterie ZANGRANDI, role: voisine }
pieces:
  - { file: note.txt, title: Note éducative, kind: note, date: 2026-03-10, author: { profession: éducatrice } }
`

const note = `Note du 10 mars 2026

Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort devant la poste. Sa voisine Quitterie ZANGRANDI a tout entendu.

Le 4 mars 2026, Mme BARTOLI a payé son loyer. Son numéro est le 06 39 98 12 34.
`

const request = `kind: requisition
basis: 77-1-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: PV 2026/004512
authorisation: { magistrate: Hélène ROUVIER, date: 2026-11-03 }
receivedAt: 2026-11-04T09:30
persons: [ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Marc DELMAS } ]
period: { from: 2026-01-01, to: 2026-10-31 }
asks: Copie des écrits relatant des violences ou menaces.
`

const makeExports = (): void => {
  mkdirSync(join(home, 'dossier'))
  writeFileSync(join(home, 'dossier', 'dossier.yaml'), dossier)
  writeFileSync(join(home, 'dossier', 'note.txt'), note)
  writeFileSync(join(home, 'request.yaml'), request)
  requis('propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Paul', '--draft', 'draft')
  requis('approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  const out = ['--demo-key', '--date', '2026-12-01', '--out']
  requis('export', 'draft', ...out, 'other', '--copies', 'facsimile')
  const tree = readdirSync(join(home, 'other'), { withFileTypes: true }).find((entry) => entry.isDirectory())
  const masks = readFileSync(join(home, 'other', tree?.name ?? '', 'data', 'masks.jsonl'), 'utf8')
    .trim()
    .split('\n')
  const ids = masks.slice(0, 3).map((line) => String(JSON.parse(line).id))
  requis('reveal', 'draft', ...ids, '--out', 'reveal.json')
  // The last: its checkpoint covers every line of the journal.
  requis('export', 'draft', ...out, 'out')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
})
if (!/^\d{1,9}$/.test(values.seed)) throw new Error('--seed is a number')
const asked = positionals.length === 0 ? kinds : kinds.filter((kind) => positionals.includes(kind))
const worker = join(import.meta.dirname, 'worker.js')
const first = Number(values.from)
let faults = 0
try {
  makeExports()
  for (const kind of asked) {
    const start = performance.now()
    const run = await runCases(
      { name: kind, from: first, to: first + Number(values.cases) },
      ({ name, from, to }) => [worker, name, values.seed, `${from}`, `${to}`, home],
      bounds,
    )
    showRun(run, (performance.now() - start) / 1000)
    faults += run.faults.length
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.exitCode = faults === 0 ? 0 : 1
