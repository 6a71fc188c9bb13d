import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
})

test.each(['scan0007.pdf', 'CHAUVEL - bilan semestriel juin 2025.pdf'])(
  '%s is read, and what is sensitive is found',
  (name) => {
    const said = run('requis.js', 'detect', join(tree, 'fixtures', 'demo', 'pieces', name), '--json')
    expect(said.err).not.toMatch(/canvas|polyfill/)
    expect(said.code).toBe(0)
    expect(JSON.parse(said.out).findings.length).toBeGreaterThan(5)
  },
)
