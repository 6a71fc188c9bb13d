import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allowed, refusalOf } from '../../../bin/pack/notices/licences.mjs'
import { shippedPackages } from '../../../bin/pack/notices/packages.mjs'

const component = (licence: unknown, text = 'as is') => ({
  name: 'planted',
  version: '1.0.0',
  licence,
  texts: [{ file: 'LICENSE', text }],
})

test.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Zlib', '(MIT AND (GPL-2.0-only OR ISC))'])(
  '%s may leave',
  (licence) => {
    expect(refusalOf(component(licence))).toBeNull()
  },
)

test.each([
  'GPL-3.0-only',
  'MIT AND GPL-2.0-or-later',
  '(MIT OR ISC) AND LGPL-3.0-only',
  'SEE LICENSE IN LICENSE',
  'MIT WITH surprise',
  'MIT)',
  '(MIT',
  'MIT OR',
  'mit',
  'UNLICENSED',
  '',
  undefined,
])('a dependency under %s is refused', (licence) => {
  expect(refusalOf(component(licence))).toContain('planted 1.0.0')
})

test('a package that says MIT and holds the text of the GPL is refused', () => {
  expect(refusalOf(component('MIT', 'GNU GENERAL PUBLIC LICENSE\nVersion 3'))).toBe(
    'planted 1.0.0: says MIT, but LICENSE is another licence',
  )
})

test('each licence of the list has its reason', () => {
  for (const [, reason] of allowed) expect(reason.length).toBeGreaterThan(10)
})

const lock = {
  packages: {
    '': { dependencies: { kept: '1' }, devDependencies: { tool: '1' }, peerDependencies: { card: '1' } },
    'node_modules/kept': { license: 'MIT', optionalDependencies: { 'kept-win': '1' } },
    'node_modules/kept-win': { license: 'MIT', os: ['win32'], optional: true },
    'node_modules/tool': { license: 'GPL-3.0-only', dev: true },
    'node_modules/in-bundle': { license: 'ISC', dev: true },
    'node_modules/card': { license: 'MIT', dev: true, dependencies: { deep: '1' } },
    'node_modules/card/node_modules/deep': { license: 'AGPL-3.0-only', dev: true },
  },
}

test('what is gathered, installed or optional is told; tools of development are not', () => {
  const shipped = shippedPackages(lock, ['node_modules/in-bundle'])
  expect(shipped.map(({ name, ways, buildOf }) => [name, ways, buildOf])).toEqual([
    ['card', ['optional'], null],
    ['deep', ['optional'], null],
    ['in-bundle', ['gathered'], null],
    ['kept', ['installed'], null],
    ['kept-win', ['installed'], 'node_modules/kept'],
  ])
})

test('a bad licence below a dependency is seen', () => {
  const refused = shippedPackages(lock, []).map((one) =>
    refusalOf({ ...one, version: '1', licence: one.license, texts: [] }),
  )
  expect(refused.filter(Boolean)).toEqual(['deep 1: AGPL-3.0-only is not in the list'])
})

test('a package that is gathered and that package-lock.json does not know stops the build', () => {
  expect(() => shippedPackages(lock, ['node_modules/stranger'])).toThrow('node_modules/stranger')
})

test.each([
  ['package-lock.json', 50],
  ['bin/pack/folder/package-lock.json', 50],
])('every package of %s that leaves is under a licence of the list', (path, least) => {
  const all = shippedPackages(JSON.parse(readFileSync(path, 'utf8')), [])
  expect(all.length).toBeGreaterThan(least)
  expect(all.map((one) => refusalOf({ ...one, version: '', licence: one.license, texts: [] })).filter(Boolean)).toEqual(
    [],
  )
})
