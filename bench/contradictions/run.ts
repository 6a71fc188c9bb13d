import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bordereauWordings } from '../../src/messages/seal/bordereau-wording.ts'
import { bordereauReader } from '../../src/pipeline/export/see-bordereau.ts'
import type { TreeFile } from '../../src/seal/container/tree.ts'
import { treeNames } from '../../src/seal/container/tree.ts'
import { loadDemoKey } from '../../src/seal/keys/demo-key.ts'
import { verifyExport } from '../../src/seal/verify/verify.ts'
import { readFonts } from '../../src/store/installed/settings.ts'
import { type Mutation, mutationsOf } from './mutate.ts'
import { reseal } from './reseal.ts'

// `npm run bench:contradictions [-- --list]`: genuine exports of fixtures, each changed in one place of one signed file, signed again
// with the good key; how many `verify` refuses, by the words alone (as in the page of a court), and with what the bordereau prints.
// `--list` names what the words alone cannot contradict.

const home = mkdtempSync(join(tmpdir(), 'requis-contradictions-'))
const program = fileURLToPath(new URL('../../../dist/cli/requis.js', import.meta.url))
const date = new Date('2026-12-01T00:00:00Z')

const records = [
  ['fixtures/demo/pieces', 'fixtures/demo/request.yaml', 'requisition'],
  ['fixtures/chrs/pieces', 'fixtures/chrs/request.yaml', 'requisition'],
] as const

const readTree = (folder: string): readonly TreeFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), bytes: readFileSync(path) }))

const exportOf = ([dossier, request, pipeline]: (typeof records)[number]): readonly TreeFile[] => {
  const out = mkdtempSync(join(home, 'out-'))
  const flags = [
    '--request',
    request,
    '--out',
    out,
    '--approve-as',
    'Claire Vasseur',
    '--demo-key',
    '--date',
    '2026-12-01',
  ]
  const { status } = spawnSync(process.execPath, [program, 'run', pipeline, dossier, ...flags], {
    env: { ...process.env, XDG_CONFIG_HOME: home },
  })
  const tree = readdirSync(out, { withFileTypes: true }).find((entry) => entry.isDirectory())
  if (tree === undefined) throw new Error(`${dossier}: ${status}`)
  return readTree(join(out, tree.name))
}

type Count = { tried: number; words: number; printed: number }

const trees = records.map(exportOf)
const key = readdirSync(home, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.pem'))
const signer = loadDemoKey(readFileSync(join(home, key ?? '')))
const bordereau = bordereauReader(readFonts, bordereauWordings)
const input = { trust: [], pin: null, now: date } as const

const received = (tree: readonly TreeFile[]) => tree.map(({ name, bytes }) => ({ name, bytes }))

for (const tree of trees) {
  const again = await reseal(tree, signer, { date, isStated: false })
  const { verdict } = await verifyExport({ ...input, container: received(again), bordereau })
  if (verdict === 'refused') throw new Error('a genuine export, sealed again as it was, is refused')
}

const counts = new Map<string, Count>()
const left: string[] = []

const tryOne = async ({ file, kind, path, tree }: Mutation): Promise<void> => {
  const container = received(
    await reseal(tree, signer, { date, isStated: file === treeNames.statement }).catch(() => tree),
  )
  const { checks } = await verifyExport({ ...input, container, bordereau })
  const said = checks.filter(({ outcome, id }) => outcome === 'failed' || (id === 'guides' && outcome === 'warning'))
  const row = counts.get(file) ?? { tried: 0, words: 0, printed: 0 }
  const byWords = said.some(({ id }) => id !== 'bordereau-prints')
  counts.set(file, {
    tried: row.tried + 1,
    words: row.words + (byWords ? 1 : 0),
    printed: row.printed + (said.length > 0 ? 1 : 0),
  })
  if (!byWords) left.push(`${file} ${kind} ${path}${said.length > 0 ? '' : ' (accepted)'}`)
}

for (const [index, tree] of trees.entries())
  for (const mutation of mutationsOf(tree, trees[(index + 1) % trees.length] ?? tree)) await tryOne(mutation)

console.log('| signed file | changes | refused by the words | and by what the bordereau prints |\n|---|---|---|---|')
for (const [file, { tried, words, printed }] of counts) console.log(`| ${file} | ${tried} | ${words} | ${printed} |`)
const all = [...counts.values()].reduce((sum, one) => ({
  ...{ tried: sum.tried + one.tried, words: sum.words + one.words, printed: sum.printed + one.printed },
}))
console.log(`| all | ${all.tried} | ${all.words} | ${all.printed} |`)
if (process.argv.includes('--list')) for (const line of [...new Set(left)].sort()) console.log(line)
rmSync(home, { recursive: true, force: true })
