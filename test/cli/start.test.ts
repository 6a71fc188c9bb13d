import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesBelow, openWorkshop, root, type Workshop } from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const built = join(root, 'dist', 'cli', 'requis.js')

const hasNpx = spawnSync('npx', ['--version'], { shell: true }).status === 0

test.skipIf(!hasNpx)('npx runs what is built, and compiles nothing', () => {
  const before = statSync(built).mtimeMs
  const env = { ...process.env, npm_config_cache: workshop.path('npm') }
  const said = spawnSync('npx --offline requis --version', { cwd: root, env, shell: true, encoding: 'utf8' })
  expect(said.stdout.trim()).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  expect(statSync(built).mtimeMs).toBe(before)
})

test.each(['requis.js', 'demo.js'])('where nothing is built, %s says what to do', (name) => {
  cpSync(join(root, 'bin'), workshop.path('bin'), { recursive: true })
  workshop.write('package.json', '{"type":"module"}')
  const said = spawnSync(process.execPath, [workshop.path(`bin/${name}`)], { encoding: 'utf8' })
  expect(said).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('npm ci') })
})

test.skipIf(process.platform === 'win32')(
  'the demonstration enters no journal of the account, and ends its work when nobody reads',
  () => {
    const env = { ...process.env, XDG_CONFIG_HOME: workshop.path('config'), TMPDIR: workshop.path('tmp') }
    workshop.write('tmp/here', '')
    const demo = `'${process.execPath}' '${join(root, 'bin', 'demo.js')}' --out out 2>&1 | true; echo \${PIPESTATUS[0]}`
    const said = spawnSync('bash', ['-c', demo], { cwd: workshop.folder, env, encoding: 'utf8' })
    expect(said.stdout.trim()).toBe('0')
    expect(filesBelow(workshop.path('out')).some((name) => name.endsWith('.asice'))).toBe(true)
    expect(filesBelow(workshop.path('config'))).toEqual(['requis/demonstration-key.pem'])
    expect(filesBelow(workshop.path('tmp'))).toEqual(['here'])
  },
  300_000,
)

/** What a source loads before it runs: its static imports of values and theirs; packages by their names. */
const loadedBy = (file: string, loaded = new Set<string>()): ReadonlySet<string> => {
  if (loaded.has(file) || !existsSync(file)) return loaded
  loaded.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:\{(?!(?:\s*type \w+,?)*\s*\})[^}]*\}|[^'"{}]*)\s*from ['"]([^'"]+)['"]/gm,
  )) {
    if (from.startsWith('.')) loadedBy(resolve(dirname(file), from), loaded)
    else loaded.add(from)
  }
  return loaded
}

test('to find what is sensitive in a text, no rule, no law, no parser of YAML and no thread is loaded', () => {
  const commands = ['program.ts', 'commands/command-detect.ts'].map((name) => join(root, 'src', 'cli', name))
  const names = commands.flatMap((file) => [...loadedBy(file)]).map((file) => relative(join(root, 'src'), file))
  expect(names.length).toBeGreaterThan(200)
  expect(
    names.filter((name) => /(?:^|\/)(?:yaml|piscina|yauzl)$|^decide\/(?!scope\/who\/same-name|thresholds)/.test(name)),
  ).toEqual([])
})

const parts = (): readonly string[] => {
  const folder = join(root, 'dist', 'parts')
  return readdirSync(folder).map((name) => join(folder, name))
}

test('each part that the build gathers loads by itself, whichever command asks for it first', () => {
  const gathered = parts()
  expect(gathered.length).toBeGreaterThan(50)
  const code = 'for (const file of process.argv.slice(1)) await import(file)'
  const said = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, ...gathered.map((file) => pathToFileURL(file).href)],
    { encoding: 'utf8' },
  )
  expect(said).toMatchObject({ status: 0, stderr: '' })
})

test('what a gathered part looks for beside itself is there', () => {
  const addresses = parts().flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /new URL\(["']([^"']{1,200})["'], new URL\(["']([./]+)["'], import\.meta\.url\)\)/g,
      ),
    ].map(([, path = '', above = '']) => resolve(dirname(file), above, path)),
  )
  expect(addresses.map((path) => relative(root, path))).toContain(join('dist', 'read', 'entry', 'read-in-thread.js'))
  expect(addresses.filter((path) => !existsSync(path))).toEqual([])
})
