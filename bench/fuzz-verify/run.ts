import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dossierYaml, noteText, requestYaml } from '../../test/cli/program.ts'
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

const makeExports = (): void => {
  mkdirSync(join(home, 'dossier'))
  writeFileSync(join(home, 'dossier', 'dossier.yaml'), dossierYaml)
  writeFileSync(join(home, 'dossier', 'note.txt'), noteText)
  writeFileSync(join(home, 'request.yaml'), requestYaml)
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
