import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeAttacks } from './attacks.ts'
import { makeAuthority } from './authority.ts'
import { issueAll, makeGenuine } from './exports.ts'
import { endRings } from './rings.ts'
import { run } from './run.ts'
import { demonstrate, type Laid, lay, makeRing, rootOfDemo } from './samples.ts'
import type { Tool } from './tool.ts'
import { tools } from './tools.ts'

// `npm run bench:interop [-- --why]`: what Requis signs, given to the tools of this machine that are not ours: genuine
// exports of the demonstration and of an invented authority, then attacks of docs/seal.md. Prints one table of what each lets
// through; `--why` adds what a tool says of a genuine export that it refuses. No network. Needs Debian's openssl and unzip;
// then whatever is there of gnutls-bin gpgsm libnss3-tools poppler-utils mupdf-tools qpdf 7zip libarchive-tools ziptool file
// python3-endesive python3-pyhanko-certvalidator; default-jdk-headless libbcpkix-java libpdfbox2-java.

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

const rowOf = async (tool: Tool, genuine: readonly Laid[], attacks: readonly Laid[]): Promise<string> => {
  const { status, output } = await run(tool.version, tmpdir())
  const asked = genuine.filter(({ dated }) => dated || tool.dated !== true)
  let accepted = 0
  for (const laid of asked) if (await isAccepted(tool, laid)) accepted += 1
  const marks: string[] = []
  for (const laid of attacks) marks.push((await isAccepted(tool, laid)) ? '·' : 'R')
  const version = status === 0 ? output.trim().replace(/^\d+:|[+-].*/g, '') : '?'
  return [tool.name, version, tool.looksAt, `${accepted} of ${asked.length}`, ...marks].join(' | ')
}

const work = mkdtempSync(join(tmpdir(), 'requis-interop-'))
const authority = await makeAuthority(join(work, 'authority'))
await issueAll(authority)
const [demo, dated] = await demonstrate(work, authority)
const ring = await makeRing(join(work, 'ring'), authority.trust)
const demoRing = await makeRing(join(work, 'demo-ring'), await rootOfDemo(work, demo))
const laid: Laid[] = [await lay(demo, demoRing, join(work, 'sample'))]
for (const sample of [dated, ...(await makeGenuine(authority)), ...(await makeAttacks(authority))]) {
  laid.push(await lay(sample, ring, join(work, `sample-${laid.length}`)))
}
const genuine = laid.filter(({ attack }) => attack === null)
const attacks = laid.filter(({ attack }) => attack !== null)
const codes = codesOf(attacks)
console.log(`Genuine: ${genuine.map(({ name }) => name).join('; ')}.`)
console.log(`Attacks: ${attacks.map(({ name }, at) => `${codes[at]} ${name}`).join('; ')}.`)
console.log('R: refused. A dot: let through.\n')
console.log(`| ${['tool', 'version', 'looks at', 'genuine accepted', ...codes].join(' | ')} |`)
console.log(`|${'---|'.repeat(4 + codes.length)}`)
for (const tool of tools) {
  const isThere = await isInstalled(tool, work)
  console.log(`| ${isThere ? await rowOf(tool, genuine, attacks) : `${tool.name} | not installed`} |`)
}
for (const { keys } of [ring, demoRing]) await run(endRings, work, { KEYS: keys })
rmSync(work, { recursive: true, force: true })
