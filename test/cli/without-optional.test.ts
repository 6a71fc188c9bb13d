import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyBareTree } from './bare-tree.ts'
import { openWorkshop, root } from './program.ts'

// A platform for which no binary was published, or `npm install --omit=optional`: no native package is there.

const workshop = openWorkshop()
const tree = workshop.path('tree')

const run = (script: string, ...argv: readonly string[]) => {
  const env = { ...process.env, XDG_CONFIG_HOME: workshop.path('config'), REQUIS_LANG: 'fr' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(tree, 'dist', 'cli', script), ...argv], {
    cwd: workshop.folder,
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => copyBareTree(root, tree))
afterAll(workshop.remove)

test('the tree has no native package', () => {
  const scopes = readdirSync(join(tree, 'node_modules'))
  expect(scopes).toContain('pdfjs-dist')
  expect(scopes).not.toContain('@napi-rs')
  expect(scopes).not.toContain('@koromix')
})

test('the demonstration runs, and what it exports is verified', () => {
  const demo = run('demo.js', '--out', 'out')
  expect(demo.err).not.toMatch(/canvas|polyfill/)
  expect(demo.code).toBe(0)
  const container = readdirSync(workshop.path('out')).find((name) => name.endsWith('.asice')) ?? ''
  expect(run('requis.js', 'verify', join('out', container)).code).toBe(0)
}, 300_000)

test('a scan is read, and what is sensitive is found', () => {
  const said = run('requis.js', 'detect', join(tree, 'fixtures', 'demo', 'pieces', 'scan0007.pdf'), '--json')
  expect(said.err).not.toMatch(/canvas|polyfill/)
  expect(said.code).toBe(0)
  expect(JSON.parse(said.out).findings.length).toBeGreaterThan(5)
})

test('doctor has read a page, drawn it, and recognised its word', () => {
  const said = run('requis.js', 'doctor')
  for (const line of ['Lecture d’un PDF', 'Dessin d’une page', 'Reconnaissance d’un mot'])
    expect(said.out).toMatch(new RegExp(`✓ ${line}[^\n]*en ordre`))
  expect(said.code).toBe(0)
})

describe('where pdf.js cannot be loaded', () => {
  const name = 'Kerdoncuff'
  beforeAll(() =>
    writeFileSync(
      join(tree, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs'),
      `throw new TypeError('${name}\\n    at ${name} (${name}.js:1:1)')\n`,
    ),
  )

  test('doctor says that no PDF can be read', () => {
    const said = run('requis.js', 'doctor')
    expect(said.out).toMatch(/✗ Lecture d’un PDF[^\n]*npm ci/)
    expect(said.code).toBe(1)
  })

  test('--trace says where in the program, and no word of the error', () => {
    const said = run('requis.js', 'demo', '--out', 'traced', '--trace')
    expect(said.code).toBe(1)
    expect(said.err).toContain('node_modules/pdfjs-dist/legacy/build/pdf.mjs:1:7')
    expect(said.err).not.toContain(name)
    expect(said.err).not.toContain(workshop.folder)
  })
})
