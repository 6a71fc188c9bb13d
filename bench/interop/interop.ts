import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeAuthority, serveStamps } from './authority.ts'
import { issueAll, makeAttacks, makeGenuine, type Sample } from './exports.ts'
import { must, run } from './run.ts'
import { endRings, prepareJava, prepareRings, type Tool, tools } from './tools.ts'

// `npm run bench:interop [-- --why]`: what Requis signs, given to every tool of this machine that is not ours: genuine exports of
// the demonstration and of an invented authority, then attacks of SEAL.md. It prints one table of what each lets
// through; `--why` adds what a tool says of a genuine export that it refuses. No network; Debian's tools, those that are there:
// openssl gnutls-bin gpgsm libnss3-tools poppler-utils mupdf-tools qpdf unzip 7zip libarchive-tools ziptool file
// python3-endesive; default-jdk-headless libbcpkix-java libpdfbox2-java.

const root = resolve(import.meta.dirname, '../../..')
const here = join(root, 'bench/interop')
const work = mkdtempSync(join(tmpdir(), 'requis-interop-'))

/** A sample on disk: its container, the tree that unzip makes of it, and who is trusted. */
type Laid = { readonly name: string; readonly rank: number | null; readonly tree: string; readonly settings: Settings }

type Settings = Readonly<Record<'ASICE' | 'NAMES' | 'TRUST' | 'KEYS' | 'HERE' | 'ROOT', string>>

type Ring = { readonly trust: string; readonly keys: string }

const prepare = async (name: string, trust: string): Promise<Ring> => {
  const keys = join(work, name)
  mkdirSync(join(keys, 'classes'), { recursive: true })
  const settings = { TRUST: trust, KEYS: keys, HERE: here }
  for (const command of [prepareRings, prepareJava]) await run(command, work, settings)
  return { trust, keys }
}

const lay = async (sample: Sample, { trust, keys }: Ring, at: number): Promise<Laid> => {
  const folder = join(work, `sample-${at}`)
  const tree = join(folder, 'export')
  mkdirSync(tree, { recursive: true })
  const settings = {
    ASICE: join(folder, 'export.asice'),
    NAMES: join(folder, 'names'),
    TRUST: trust,
    KEYS: keys,
    HERE: here,
    ROOT: root,
  }
  writeFileSync(settings.ASICE, sample.container)
  await run('unzip -Z1 "$ASICE" >"$NAMES"; unzip -q -o "$ASICE"', tree, settings)
  return { name: sample.name, rank: sample.rank, tree, settings }
}

const isInstalled = async ({ program }: Tool): Promise<boolean> =>
  (await run(`command -v ${program} || [ -d ${program} ]`, work)).status === 0

/** Null when the tool has nothing to look at. */
const isAccepted = async (tool: Tool, laid: Laid): Promise<boolean | null> => {
  if (tool.dated === true && laid.rank === null && !/dated/.test(laid.name)) return null
  const { status, output } = await run(tool.command, laid.tree, laid.settings)
  if (status !== 0 && laid.rank === null && process.argv.includes('--why')) {
    console.error(`${tool.name} refuses « ${laid.name} »: ${output.trim().slice(0, 600)}`)
  }
  return status === 0
}

const demonstrate = async (name: string, words: string): Promise<Uint8Array> => {
  const out = join(work, name)
  const job = `requisition ${root}/fixtures/demo/pieces --request ${root}/fixtures/demo/request.yaml --approve-as 'Claire Vasseur, directrice'`
  await must(
    `XDG_CONFIG_HOME=${work} node ${root}/dist/cli/requis.js run ${job} --out ${out} ${words}; [ $? = 0 ] || [ $? = 5 ]`,
    work,
  )
  return readFileSync(join(out, readdirSync(out).find((file) => file.endsWith('.asice')) ?? ''))
}

const authority = await makeAuthority(join(work, 'authority'))
await issueAll(authority)
const service = await serveStamps(authority)
const demo = await demonstrate('demo', '--demo-key')
const bundle = '-inkey ps256.key -in ps256.pem -certfile issuing.pem -passout pass:essai -out ps256.p12'
await must(`openssl pkcs12 -export ${bundle} && echo essai >password`, authority.folder)
const key = `--key ${authority.folder}/ps256.p12 --key-password-file ${authority.folder}/password`
const dated = await demonstrate('dated', `${key} --tsa ${service.url} --trust-tsa ${authority.trust}`)
service.close()

const pki = await prepare('pki', authority.trust)
const laid: Laid[] = []
const samples = [
  { name: 'demonstration dated, .p12', rank: null, container: dated },
  ...(await makeGenuine(authority)),
  ...(await makeAttacks(authority)),
]
for (const sample of samples) laid.push(await lay(sample, pki, laid.length))
const opened = join(work, 'opened')
mkdirSync(opened)
writeFileSync(join(opened, 'demo.zip'), demo)
await must('unzip -p demo.zip certs/chain.pem | awk \'/BEGIN/ { n++ } n == 2\' >demo.pem', opened)
copyFileSync(join(opened, 'demo.pem'), join(work, 'demo.pem'))
const own = await prepare('own', join(work, 'demo.pem'))
laid.push(await lay({ name: 'demonstration', rank: null, container: demo }, own, laid.length))

const genuine = laid.filter(({ rank }) => rank === null)
const attacks = laid.filter(({ rank }) => rank !== null)
const codes = attacks.map(({ rank }, at) => {
  const twins = attacks.filter((other) => other.rank === rank)
  return twins.length === 1 ? `${rank}` : `${rank}${'abcdefgh'[twins.indexOf(attacks[at] ?? twins[0] as never)]}`
})
console.log(`Genuine: ${genuine.map(({ name }) => name).join('; ')}`)
console.log(`Attacks: ${attacks.map(({ name }, at) => `${codes[at]} ${name}`).join('; ')}`)
console.log('R: refused. A dot: let through.\n')
console.log(`| tool | version | looks at | genuine accepted | ${codes.join(' | ')} |\n|---|---|---|---|${'---|'.repeat(codes.length)}`)
for (const tool of tools) {
  if (!(await isInstalled(tool))) {
    console.log(`| ${tool.name} | not installed | ${tool.looksAt} | |${' |'.repeat(codes.length)}`)
    continue
  }
  const version = (await run(tool.version, work)).output.trim()
  const accepted: boolean[] = []
  for (const one of genuine) {
    const answer = await isAccepted(tool, one)
    if (answer !== null) accepted.push(answer)
  }
  const marks: string[] = []
  for (const one of attacks) marks.push((await isAccepted(tool, one)) === true ? '·' : 'R')
  const count = `${accepted.filter(Boolean).length} of ${accepted.length}`
  console.log(`| ${tool.name} | ${version} | ${tool.looksAt} | ${count} | ${marks.join(' | ')} |`)
}
for (const keys of [pki.keys, own.keys]) await run(endRings, work, { KEYS: keys })
rmSync(work, { recursive: true, force: true })
