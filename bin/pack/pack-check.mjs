// `npm run pack:check`: packs what is built, and tries it as others get it. What looks at the package (publint, attw, the schema of
// CycloneDX) is fetched at pinned versions into a temporary folder, and not installed with the tools of development: only this asks for it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runExample } from './check/example.mjs'
import { problemsOfPacked } from './check/rules.mjs'

const root = join(import.meta.dirname, '..', '..')
const tools = ['publint@0.3.25', '@arethetypeswrong/cli@0.18.5', '@cyclonedx/cyclonedx-library@10.3.0', 'ajv@8.20.0', 'ajv-formats@3.0.1', 'ajv-formats-draft2019@1.6.1']
/** Installed for production, in MB (10⁶ bytes of files). The aim of the package; 270 before. */
const mostInstalled = 230

const work = mkdtempSync(join(tmpdir(), 'requis-pack-'))
const env = { ...process.env, XDG_CONFIG_HOME: join(work, 'config'), npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' }
for (const name of Object.keys(env)) if (/^npm_(?:command|lifecycle|package)/.test(name)) delete env[name]

const run = (cwd, program, ...args) => {
  const shell = process.platform === 'win32'
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell, maxBuffer: 1 << 26 })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${status}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`)
  return stdout + stderr
}

const pause = (seconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000)

/** Seconds between tries of what the network may fail. */
const waits = [5, 20]

const thrice = (work) => {
  for (const wait of waits) {
    try {
      return work()
    } catch {
      pause(wait)
    }
  }
  return work()
}

const install = (folder, ...what) => {
  mkdirSync(folder, { recursive: true })
  thrice(() => run(folder, 'npm', 'install', '--silent', '--prefix', folder, ...what))
}

const bytesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

let failed = 0
const check = (name, work) => {
  const began = Date.now()
  try {
    const said = work()
    console.log(`ok      ${name}${said ? `: ${said}` : ''} (${Math.round((Date.now() - began) / 1000)} s)`)
  } catch (error) {
    failed++
    console.log(`FAILED  ${name}\n${error.message}`)
  }
}

try {
  const tried = join(work, 'tried')
  const judges = join(work, 'judges')
  let packed = ''
  check('the packed file holds what it should, and no more', () => {
    const [about] = JSON.parse(spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' }).stdout)
    packed = join(work, about.filename)
    const problems = problemsOfPacked(about)
    if (problems.length > 0) throw new Error(problems.join('\n'))
    if (readFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES'), 'utf8').includes('Not installed where these notices')) throw new Error('THIRD-PARTY-NOTICES was made without all packages: npm ci')
    return `${about.files.length} files, ${(about.size / 1e6).toFixed(2)} MB, ${(about.unpackedSize / 1e6).toFixed(1)} MB unpacked`
  })
  check('npm publish --dry-run', () => void thrice(() => run(work, 'npm', 'publish', packed, '--dry-run', '--ignore-scripts')))
  check('publint, attw and the schema of CycloneDX are fetched', () => void install(judges, '--ignore-scripts', '--save-exact', ...tools))
  check('publint has no remark', () => {
    const said = run(judges, join(judges, 'node_modules', '.bin', 'publint'), 'run', packed, '--strict')
    if (!said.includes('All good!')) throw new Error(said)
  })
  check('attw has no remark on the types', () => void run(judges, join(judges, 'node_modules', '.bin', 'attw'), packed, '--profile', 'esm-only', '--no-color', '--no-emoji'))
  check('sbom.cdx.json holds to the schema of CycloneDX 1.5', () => void run(root, process.execPath, join(import.meta.dirname, 'check', 'sbom.mjs'), judges, join(root, 'dist', 'sbom.cdx.json')))
  check('it is installed in an empty folder', () => {
    install(tried, packed)
    const mega = bytesBelow(join(tried, 'node_modules')) / 1e6
    if (mega > mostInstalled) throw new Error(`${mega.toFixed(1)} MB, more than ${mostInstalled}`)
    return `${mega.toFixed(1)} MB`
  })
  check('npx requis demo', () => {
    run(tried, 'npx', '--no-install', 'requis', 'demo', '--out', join(work, 'demo'))
    if (!readdirSync(join(work, 'demo')).some((name) => name.endsWith('.asice'))) throw new Error('no container')
  })
  check('the worked example of docs/library.md, without the command line', () => {
    rmSync(join(tried, 'node_modules', 'requis', 'dist', 'cli'), { recursive: true })
    runExample(root, tried, env)
  })
} finally {
  if (existsSync(work)) rmSync(work, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
