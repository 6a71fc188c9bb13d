import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const { dependencies, peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const section = readFileSync(join(root, 'README.md'), 'utf8').split('## Dependencies')[1] ?? ''
const lines = [...section.matchAll(/^\| ([^|]+) \| (gathered|installed|optional) \| [^|]+ \| [^|]+ \|$/gm)]
const comes = new Map(lines.flatMap(([, names = '', how]) => names.split(', ').map((name) => [name, how] as const)))
const tools = (/^Never shipped: (.*), and types\.$/m.exec(section)?.[1] ?? '').split(', ')

/** Optional peers are tools of the tests as well. */
const named = (how: string): string[] =>
  [...comes]
    .filter(([, one]) => one === how)
    .map(([name]) => name)
    .sort()

test('the README says of every dependency what it is for and how it comes', () => {
  expect(named('installed')).toEqual(Object.keys(dependencies).sort())
  expect(named('optional')).toEqual(Object.keys(peerDependencies).sort())
  const rest = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/') && !(name in peerDependencies))
  expect([...named('gathered'), ...tools].sort()).toEqual(rest.sort())
})

const bundled = join(root, 'dist', '.bundled')

test.runIf(existsSync(bundled))('what the README calls a tool is in no program of dist/', () => {
  const held = readdirSync(bundled).flatMap((name) => JSON.parse(readFileSync(join(bundled, name), 'utf8')))
  expect(held).toContain('node_modules/zod')
  expect(tools.filter((name) => held.includes(`node_modules/${name}`))).toEqual([])
})
