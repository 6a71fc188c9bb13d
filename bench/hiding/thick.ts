import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCsvLines } from '../../src/batch/lists/csv.ts'
import { readCorpus, type Split } from '../corpus.ts'

// `npm run bench:thick`: ordinary records, ten to a dossier (`-- --each 5`), carried by `requis batch migration`: what a director is asked. `-- --split
// blind` reads records that nobody who tunes has read, and prints sums alone; `-- --keep DIR` leaves the base and the batch there.

const { values } = parseArgs({
  options: { each: { type: 'string' }, split: { type: 'string' }, keep: { type: 'string' } },
})
const each = Number(values.each ?? 10)
const splits: readonly Split[] = values.split === 'blind' ? ['blind'] : ['train', 'dev']
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'requis-thick-'))
const records = ['adults', 'child-protection'].flatMap((name) =>
  splits.flatMap((split) => readCorpus(`fixtures/training/${name}`, split)),
)
const dossiers = Math.floor(records.length / each)
for (const [at, { text }] of records.slice(0, dossiers * each).entries()) {
  const dossier = join(folder, 'base', `D${String(at % dossiers).padStart(3, '0')}`)
  mkdirSync(dossier, { recursive: true })
  writeFileSync(join(dossier, `note-${Math.floor(at / dossiers) + 1}.txt`), `${text}\n`)
}
const out = join(folder, 'out')
const program = fileURLToPath(new URL('../../../dist/cli/requis.js', import.meta.url))
const said = spawnSync(process.execPath, [program, 'batch', 'migration', join(folder, 'base'), '--out', out], {
  env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') },
})
if (said.status !== 0) throw new Error(`the batch ended with ${said.status}: ${said.stderr}`)
const lines = readCsvLines(readFileSync(join(out, 'lists', 'questions.csv'), 'utf8').slice(1), ';') ?? []
const [head = [], ...rows] = lines.map(({ cells }) => cells)
const column = (name: string): number => head.indexOf(name)
const by = new Map<string, number>()
const codes = new Map<string, number>()
for (const row of rows) {
  const [dossier = '', code = ''] = [row[column('dossier')], row[column('code')]]
  by.set(dossier, (by.get(dossier) ?? 0) + 1)
  codes.set(code, (codes.get(code) ?? 0) + 1)
}
console.log(`${dossiers} dossiers of ${each} records: ${rows.length} rows, ${by.size} dossiers asked`)
console.log(`rows a dossier: ${[...by.values()].sort((a, b) => b - a).join(' ')}`)
console.log([...codes].map(([code, count]) => `${code} ${count}`).join(', '))
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
