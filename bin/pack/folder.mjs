// Writes the folder that runs by itself, as one zip: `npm run pack:folder -- --target linux-x64|win-x64 --out DIR [--key KEY]`.
// Node's program, the product as it is packed for the registry, its dependencies for that system, and a file to double-click. It packs
// what is built (`npm run build`). The same sources give the same bytes, with the same Node. With a key (.p12 and
// `--key-password-file`, or .pem) its list is signed: the zip is then another at each time, its list the same.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { ZipFile } from 'yazl'
import { launchersOf } from './folder/launchers.mjs'
import { isShipped, manifestOf, problemsOf, sorted, sumsOf, targets } from './folder/rules.mjs'
import { sign } from './folder/sign.mjs'

// Dates in a zip are those of a wall clock.
process.env.TZ = 'UTC'
const dated = new Date(Number(process.env.SOURCE_DATE_EPOCH ?? Date.UTC(2026, 0, 1) / 1000) * 1000)
const root = join(import.meta.dirname, '..', '..')
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'requis-folder')

const text = { type: 'string' }
const { values } = parseArgs({ options: { target: text, out: text, key: text, 'key-password-file': text } })
const target = targets[values.target ?? '']
if (target === undefined || values.out === undefined) {
  console.error(`npm run pack:folder -- --target ${Object.keys(targets).join('|')} --out DIR [--key KEY.p12|.pem --key-password-file FILE]`)
  process.exit(2)
}
if (!existsSync(join(root, 'dist', 'cli', 'requis.js'))) {
  console.error('npm run build')
  process.exit(1)
}

const npm = (cwd, ...argv) =>
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

const waits = [5, 20]

const thrice = async (work) => {
  for (const wait of waits) {
    try {
      return work()
    } catch (error) {
      console.error(`${error.message.split('\n')[0]}; ${wait} s`)
      await new Promise((done) => setTimeout(done, wait * 1000))
    }
  }
  return work()
}

const integrityOf = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`

/** Node's package out of the cache or of the registry; other bytes than the pinned ones are refused. */
const fetchNode = async (name, { version, integrity }) => {
  mkdirSync(cache, { recursive: true })
  const kept = join(cache, `node-${name}-${version}.tgz`)
  if (!existsSync(kept) || integrityOf(readFileSync(kept)) !== integrity) {
    const lent = mkdtempSync(join(cache, 'fetch-'))
    await thrice(() => npm(lent, 'pack', '--silent', `node-${name}@${version}`))
    renameSync(join(lent, readdirSync(lent)[0]), kept)
    rmSync(lent, { recursive: true })
  }
  const found = integrityOf(readFileSync(kept))
  if (found === integrity) return kept
  rmSync(kept)
  throw new Error(`node-${name}@${version}: ${found}`)
}

const unpack = (archive, folder, ...members) => {
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['xzf', archive, '-C', folder, '--strip-components=1', ...members])
}

/** Every file below a folder, by its path there; a link is refused. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return []
    const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
    if (entry.isFile()) return [path]
    if (path.includes('.bin/')) return []
    throw new Error(`${path}: a link`)
  })

const work = mkdtempSync(join(tmpdir(), 'requis-folder-'))
try {
  const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const name = `requis-${product.version}-${values.target}`

  // The product, as the registry would have it. It is not built again.
  npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', work)
  const packed = join(work, 'packed')
  unpack(join(work, readdirSync(work).find((file) => file.endsWith('.tgz'))), packed)

  const installed = join(work, 'installed')
  mkdirSync(installed)
  writeFileSync(join(installed, 'package.json'), JSON.stringify(manifestOf(product)))
  writeFileSync(join(installed, 'package-lock.json'), readFileSync(join(import.meta.dirname, 'folder', 'package-lock.json')))
  const flags = [`--os=${target.os}`, '--cpu=x64', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
  await thrice(() => npm(installed, 'ci', ...flags))

  const node = join(work, 'node')
  unpack(await fetchNode(values.target, target), node, `package/${target.program}`)
  // The package for Windows has no licence beside the program.
  unpack(await fetchNode('linux-x64', targets['linux-x64']), node, 'package/LICENSE')

  /** Where each file of the zip lies, or its bytes. */
  const files = new Map()
  for (const path of filesIn(packed)) files.set(path, join(packed, path))
  for (const path of filesIn(join(installed, 'node_modules')))
    if (isShipped(path)) files.set(`node_modules/${path}`, join(installed, 'node_modules', path))
  files.set(target.runtime, join(node, target.program))
  files.set('node/LICENSE', join(node, 'LICENSE'))
  for (const [path, text] of launchersOf(values.target)) files.set(path, Buffer.from(text, 'utf8'))

  const bytesOf = (path) => (typeof files.get(path) === 'string' ? readFileSync(files.get(path)) : files.get(path))
  const hashes = new Map([...files.keys()].map((path) => [path, createHash('sha256').update(bytesOf(path)).digest('hex')]))
  const list = Buffer.from(sumsOf(hashes), 'utf8')
  files.set('SHA256SUMS', list)

  const problems = problemsOf([...files.keys()].map((path) => `${name}/${path}`))
  if (problems.length > 0) throw new Error(problems.join('\n'))

  // Nobody signs what must not leave.
  if (values.key === undefined) console.error('SHA256SUMS: not signed (--key)')
  else files.set('SHA256SUMS.p7s', Buffer.from(await sign(list, { key: values.key, passwordFile: values['key-password-file'] }, work)))

  mkdirSync(resolve(values.out), { recursive: true })
  const written = join(resolve(values.out), `${name}.zip`)
  const zip = new ZipFile()
  const runs = new Set(['requis', 'node/node'])
  for (const path of sorted([...files.keys()])) {
    const options = { mtime: dated, mode: runs.has(path) ? 0o100755 : 0o100644, forceDosTimestamp: true, compressionLevel: 9 }
    zip.addBuffer(bytesOf(path), `${name}/${path}`, options)
  }
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(`${written}.part`))
  renameSync(`${written}.part`, written)
  const hash = createHash('sha256')
  await pipeline(createReadStream(written), hash)
  const sum = `${hash.digest('hex')}  ${name}.zip\n`
  writeFileSync(`${written}.sha256`, sum)
  process.stdout.write(sum)
  if (values.key !== undefined) process.stdout.write(`${createHash('sha256').update(list).digest('hex')}  SHA256SUMS\n`)
} catch (error) {
  // A key that may not sign is a problem with a code, as for an export.
  if (error.problem === undefined) throw error
  console.error(`${error.problem.code} ${JSON.stringify(error.problem)}`)
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
