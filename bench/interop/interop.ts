import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeTable } from '../figures-table.ts'
import { makeAttacks } from './attacks.ts'
import { makeAuthority } from './authority.ts'
import { directors, issueAll, makeGenuine, makeLongTerm } from './exports.ts'
import { printJudged } from './judged.ts'
import { areThere, openJudges } from './judges.ts'
import { endRings } from './rings.ts'
import { run } from './run.ts'
import { chainOfDemo, demonstrate, here, type Laid, lay, makeRing } from './samples.ts'
import type { Tool } from './tool.ts'
import { tools } from './tools.ts'

// `npm run bench:interop [-- --why] [-- --write] [-- --judges]`: what Requis signs, given to the tools of this machine that are not ours: genuine
// exports of the demonstration and of an invented authority, then attacks of docs/seal.md. Prints one table of what each lets
// through; `--why` adds what a tool says of a genuine export that it refuses; `--write` puts the table into docs/figures.md. No network. Needs Debian's openssl and unzip;
// then whatever is there of gnutls-bin gpgsm libnss3-tools poppler-utils mupdf-tools qpdf 7zip libarchive-tools ziptool file
// python3-endesive python3-pyhanko-certvalidator; default-jdk-headless libbcpkix-java libpdfbox2-java. Then, where
// `.ci/install judges` put them, EU DSS and pyHanko on the same exports and on others at level LTA, beside `verify`: ends with
// 1 where they differ from it and nobody knows why. `--judges`: these alone.

const isInstalled = async ({ needs }: Tool, work: string): Promise<boolean> => {
  for (const one of needs) if ((await run(`command -v ${one} || [ -e ${one} ]`, work)).status !== 0) return false
  return true
}

const isAccepted = async ({ name, command }: Tool, laid: Laid): Promise<boolean> => {
  const { status, output } = await run(command, laid.tree, laid.settings)
  if (status !== 0 && laid.attack === null && process.argv.includes('--why')) {
    console.error(`${name} refuses « ${laid.name} »: ${output.trim().slice(0, 600)}`)
  }
  return status === 0
}

/** 1a, 1b, 2…: the number in docs/seal.md, with a letter where we try several. */
const codesOf = (attacks: readonly Laid[]): readonly string[] =>
  attacks.map(({ attack }, at) => {
    const rank = attacks.slice(0, at).filter((other) => other.attack === attack).length
    const isAlone = attacks.filter((other) => other.attack === attack).length === 1
    return `${attack}${isAlone ? '' : 'abcdef'.charAt(rank)}`
  })

const rowOf = async (tool: Tool, genuine: readonly Laid[], attacks: readonly Laid[]): Promise<readonly string[]> => {
  const { status, output } = await run(tool.version, tmpdir())
  const asked = genuine.filter(({ dated }) => dated || tool.dated !== true)
  let accepted = 0
  for (const laid of asked) if (await isAccepted(tool, laid)) accepted += 1
  const marks: string[] = []
  for (const laid of attacks) marks.push((await isAccepted(tool, laid)) ? '·' : 'R')
  const version = status === 0 ? output.trim().replace(/^\d+:|[+-].*/g, '') : '?'
  return [tool.name, version, tool.looksAt, `${accepted} of ${asked.length}`, ...marks]
}

const printTools = async (laid: readonly Laid[], work: string): Promise<void> => {
  const genuine = laid.filter(({ attack }) => attack === null)
  const attacks = laid.filter(({ attack }) => attack !== null)
  const codes = codesOf(attacks)
  console.log(`Genuine: ${genuine.map(({ name }) => name).join('; ')}.`)
  console.log(`Attacks: ${attacks.map(({ name }, at) => `${codes[at]} ${name}`).join('; ')}.`)
  console.log('R: refused. A dot: let through.\n')
  const rows = [['tool', 'version', 'looks at', 'genuine accepted', ...codes]]
  console.log(`| ${rows[0]?.join(' | ')} |`)
  console.log(`|${'---|'.repeat(4 + codes.length)}`)
  for (const tool of tools) {
    const isThere = await isInstalled(tool, work)
    const row = isThere ? await rowOf(tool, genuine, attacks) : [tool.name, 'not installed']
    console.log(`| ${row.join(' | ')} |`)
    if (isThere) rows.push([...row])
  }
  if (process.argv.includes('--write')) writeTable('verifiers', rows)
}

const work = mkdtempSync(join(tmpdir(), 'requis-interop-'))
const authority = await makeAuthority(join(work, 'authority'))
await issueAll(authority)
const [demo, dated] = await demonstrate(work, authority)
const demoChain = await chainOfDemo(work, demo)
const ring = await makeRing(join(work, 'ring'), authority.trust)
const demoRing = await makeRing(join(work, 'demo-ring'), demoChain.root)
const laid: Laid[] = [await lay(demo, demoRing, join(work, 'sample'), [demoChain.signer])]
// EU DSS says nothing good of a signer who is not proved to be unrevoked, unless he is trusted himself.
const known = [...directors, 'tsa', 'root'].map((name) => join(authority.folder, `${name}.pem`))
const samples = [dated, ...(await makeGenuine(authority)), ...(await makeAttacks(authority, false))]
const isJudged = areThere()
if (isJudged) samples.push(...(await makeLongTerm(authority)), ...(await makeAttacks(authority, true)))
for (const sample of samples) {
  const trusted = sample.isLongTerm === true ? [authority.trust] : known
  laid.push(await lay(sample, ring, join(work, `sample-${laid.length}`), trusted))
}
if (!process.argv.includes('--judges'))
  await printTools(
    laid.filter(({ isLongTerm }) => isLongTerm !== true),
    work,
  )
if (isJudged) process.exitCode = await printJudged(laid, await openJudges(here, work))
else console.log('\nNo judges: `.ci/install judges FROM DIR`, then REQUIS_JUDGES=DIR.')
for (const { keys } of [ring, demoRing]) await run(endRings, work, { KEYS: keys })
rmSync(work, { recursive: true, force: true })
