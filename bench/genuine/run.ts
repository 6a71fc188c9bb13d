import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bordereauWordings } from '../../src/messages/seal/bordereau-wording.ts'
import { bordereauReader } from '../../src/pipeline/export/see-bordereau.ts'
import { loadDemoKey } from '../../src/seal/keys/demo-key.ts'
import { verifyExport } from '../../src/seal/verify/verify.ts'
import { readFonts } from '../../src/store/installed/settings.ts'
import { type Job, jobsOf } from './jobs.ts'
import { datedExports, manyMasks, olderExports, type Sealed } from './sealed.ts'

// `npm run bench:genuine [-- --out DIR] [--beside DIR] [--first N]`: writes exports of every record of the fixtures in every form, one
// after the other, and counts those that `verify` refuses: none may be. Those kept in DIR are not written again.

const program = fileURLToPath(new URL('../../../dist/cli/requis.js', import.meta.url))

const bordereau = bordereauReader(readFonts, bordereauWordings)

const flagOf = (flag: string): string | undefined => {
  const at = process.argv.indexOf(flag)
  return at < 0 ? undefined : process.argv[at + 1]
}

const kept = flagOf('--out')
const home = kept ?? mkdtempSync(join(tmpdir(), 'requis-genuine-'))
const jobs = jobsOf(flagOf('--beside') ?? '../shared/training').slice(0, Number(flagOf('--first') ?? 10_000))

type Tally = { written: number; refused: number }

const tallies = new Map<string, Tally>()
let unwritten = 0

/** `isPrinted`: its bordereau is one that Requis wrote. */
const judge = async ({ name, group, container, reveal }: Sealed, isPrinted: boolean): Promise<void> => {
  const input = { container, trust: [], pin: null, now: new Date(), reveal: reveal ?? null }
  const { verdict, checks } = await verifyExport(isPrinted ? { ...input, bordereau } : input)
  const tally = tallies.get(group) ?? { written: 0, refused: 0 }
  tallies.set(group, { written: tally.written + 1, refused: tally.refused + (verdict === 'refused' ? 1 : 0) })
  if (verdict !== 'refused') return
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  console.log(`refused: ${name}: ${failed.map(({ id, facts }) => `${id} ${JSON.stringify(facts)}`).join('; ')}`)
}

const containersIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.asice')) : []

/** Writes it unless it lies there; an exit other than 0 and 5 (a piece in quarantine) wrote none, and says why on its own line. */
const write = ({ name, words }: Pick<Job, 'name' | 'words'>): string | null => {
  const out = join(home, name)
  const args = ['run', ...words, '--out', out, '--approve-as', 'Claire Vasseur', '--demo-key', '--quiet']
  if (containersIn(out).length === 0) {
    const { status } = spawnSync(process.execPath, [program, ...args], {
      env: { ...process.env, XDG_CONFIG_HOME: join(home, 'settings') },
    })
    if (containersIn(out).length === 0) console.log(`not written: ${name}: exit ${status}`)
  }
  const [container] = containersIn(out)
  return container === undefined ? null : join(out, container)
}

const tryOne = async (job: Job): Promise<string | null> => {
  const container = write(job)
  if (container === null) unwritten += 1
  else await judge({ ...job, container: readFileSync(container) }, true)
  return container
}

mkdirSync(home, { recursive: true })
for (const sealed of olderExports()) await judge(sealed, true)
for (const sealed of await datedExports()) await judge(sealed, false)

let before: string | null = null
for (const version of [1, 2, 3]) {
  const more: readonly string[] = before === null ? [] : ['--supersedes', before]
  const words = ['requisition', 'fixtures/chrs/pieces', '--request', 'fixtures/chrs/request.yaml', ...more]
  before = await tryOne({ name: `version-${version}`, group: 'versions that replace one another', words })
}

const key = readdirSync(home, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.pem'))
await judge(await manyMasks(loadDemoKey(readFileSync(join(home, key ?? '')))), false)
for (const job of jobs) await tryOne(job)

console.log('| exports | written | refused |\n|---|---|---|')
for (const [group, { written, refused }] of tallies) console.log(`| ${group} | ${written} | ${refused} |`)
const all = [...tallies.values()]
const total = (of: (tally: Tally) => number): number => all.map(of).reduce((sum, one) => sum + one, 0)
console.log(`| all | ${total(({ written }) => written)} | ${total(({ refused }) => refused)} |`)
if (unwritten > 0) console.log(`not written, so not judged: ${unwritten}`)
if (kept === undefined) rmSync(home, { recursive: true, force: true })
process.exitCode = total(({ refused }) => refused) > 0 ? 1 : 0
