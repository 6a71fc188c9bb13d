import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formats } from '../src/model/record/piece.ts'
import { runCases, showRun } from './fuzz-run.ts'

// `npm run fuzz -- FORMAT|all [--cases N] [--seed S] [--from N]`: whole files are changed in a thousand ways and read.
// Each case may end in a reading or in quarantine; a crash, an answer that breaks the model, 20 s or 1.5 GB are faults.
// A fault is told by its format, seed and number, never by what the file holds; `--from N --cases 1` runs it again.

const bounds = { milliseconds: 20_000, kilobytes: 1.5 * 1024 * 1024 }
const worker = join(import.meta.dirname, 'fuzz-worker.js')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
})
const asked = positionals.flatMap((name) => (name === 'all' ? formats : formats.filter((one) => one === name)))
if (asked.length === 0) throw new Error(`fuzz needs a format: all, ${formats.join(', ')}`)
// A seed that is no number would make one and the same case of all.
if (!/^\d{1,9}$/.test(values.seed)) throw new Error('--seed is a number')
let faults = 0
for (const format of asked) {
  const start = performance.now()
  const first = Number(values.from)
  const run = await runCases(
    { name: format, from: first, to: first + Number(values.cases) },
    ({ name, from, to }) => [worker, name, values.seed, `${from}`, `${to}`],
    bounds,
  )
  showRun(run, (performance.now() - start) / 1000)
  faults += run.faults.length
}
process.exitCode = faults === 0 ? 0 : 1
