import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { makeBundles } from './bundles.ts'
import { countVocabulary, keptOf } from './count.ts'
import { tellsOf } from './people.ts'

// `npm run bench:fhir -- OUT [--seed N] [--program FILE] [--judge COMMAND]`: ten invented documents of a transfer of users'
// records are written, reread and masked; what is left of the vocabulary of FHIR is counted, and whoever is withheld is
// looked for. COMMAND is given files and names their errors (tools/judges/fhir of the shared folder).

const root = resolve(import.meta.dirname, '../../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20' },
    program: { type: 'string', default: join(root, 'dist', 'cli', 'requis.js') },
    judge: { type: 'string' },
  },
})
const [asked] = positionals
if (asked === undefined) throw new Error('bench:fhir needs a folder to write in')
const out = resolve(asked)
const dossier = join(out, 'dossier')
rmSync(out, { recursive: true, force: true })
mkdirSync(dossier, { recursive: true })

const bundles = makeBundles(Number(values.seed))
const files = bundles.map(({ name }, at) => `${String(at).padStart(2, '0')}-${name}.json`)
for (const [at, { resource }] of bundles.entries())
  writeFileSync(join(dossier, files[at] ?? ''), JSON.stringify(resource, null, 2))
writeFileSync(join(dossier, 'dossier.yaml'), stringify({ id: 'D-1', service: 'Service de Corvanne', persons: [] }))
writeFileSync(
  join(out, 'request.yaml'),
  stringify({ kind: 'redact-only', reference: 'Banc FHIR', receivedAt: '2025-06-02' }),
)
const { status, stderr } = spawnSync(
  process.execPath,
  [
    ...[values.program, 'run', 'redact-only', dossier, '--request', join(out, 'request.yaml')],
    ...['--out', join(out, 'export'), '--approve-as', 'Bench', '--demo-key', '--json'],
  ],
  { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: join(out, 'config') }, maxBuffer: 1e9 },
)
if (!existsSync(join(out, 'export'))) throw new Error(`exit ${status}: ${stderr.slice(0, 2000)}`)
const [folder = ''] = readdirSync(join(out, 'export')).filter((name) => existsSync(join(out, 'export', name, 'data')))
const pieces = join(out, 'export', folder, 'data', 'pieces')

const totals = new Map<string, readonly [number, number]>()
const leaks: string[] = []
let missing = 0
for (const [at, { name, user, resource }] of bundles.entries()) {
  const copy = join(pieces, `P${String(at + 1).padStart(2, '0')}.json`)
  if (!existsSync(copy)) missing += 1
  const text = existsSync(copy) ? readFileSync(copy, 'utf8') : '{}'
  const after = countVocabulary(JSON.parse(text))
  for (const [kind, words] of countVocabulary(resource)) {
    const [kept, all] = totals.get(kind) ?? [0, 0]
    totals.set(kind, [kept + keptOf(words, after.get(kind) ?? []), all + words.length])
  }
  for (const [rank, word] of tellsOf(user).entries()) if (text.includes(word)) leaks.push(`${name}: ${rank}`)
}
for (const [kind, [kept, all]] of totals) console.log(`${kind.padEnd(20)} ${kept} of ${all}`)
console.log(`copies missing: ${missing}; leaks: ${leaks.length} ${leaks.join(', ')}`)

const judged = (where: string, names: readonly string[]): void => {
  if (values.judge === undefined) return
  const [command = '', ...given] = values.judge.split(' ')
  const { stdout } = spawnSync(command, [...given, ...names.map((name) => join(where, name))], { encoding: 'utf8' })
  console.log(stdout.replaceAll(`${where}/`, ''))
}
judged(dossier, files)
judged(
  pieces,
  readdirSync(pieces).filter((name) => name.endsWith('.json')),
)
