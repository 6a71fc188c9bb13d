import { expect, test } from 'vitest'
import { limits, problemsOfPacked } from '../../../bin/pack/check/rules.mjs'

const whole = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'bin/requis.js',
  'dist/library.js',
  'dist/library.d.ts',
  'dist/assets/LICENSE.fonts',
  'dist/THIRD-PARTY-NOTICES',
  'dist/sbom.cdx.json',
  'fixtures/demo/pieces/a.pdf',
  'fixtures/demo/request.yaml',
]
const packed = (...more: readonly string[]) => ({ size: 1000, files: [...whole, ...more].map((path) => ({ path })) })

test('what a package should hold is let through', () => {
  expect(problemsOfPacked(packed())).toEqual([])
})

test.each([
  'dist/library.js.map',
  'fixtures/real/a.pdf',
  'fixtures/demo/expected.json',
  'src/library.ts',
  'dist/.bundled/page.json',
  'dist/.types.tsbuildinfo',
  'secret/director.p12',
  '.npmrc',
])('a package that holds %s is refused', (path) => {
  expect(problemsOfPacked(packed(path))).toEqual([expect.stringContaining(path)])
})

test('a package without its notices is refused', () => {
  const files = packed().files.filter(({ path }) => path !== 'dist/THIRD-PARTY-NOTICES')
  expect(problemsOfPacked({ size: 1000, files })).toEqual(['dist/THIRD-PARTY-NOTICES is missing'])
})

test('too many files and too many bytes are refused', () => {
  const many = Array.from({ length: limits.files }, (_, at) => `dist/parts/${at}.js`)
  expect(problemsOfPacked({ ...packed(...many), size: limits.bytes + 1 })).toHaveLength(2)
})
