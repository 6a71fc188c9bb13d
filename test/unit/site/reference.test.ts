import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { libraryEntries, referenceHtml } from '../../../bin/site/reference.mjs'

const root = resolve(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(root, 'src', path), 'utf8')
const files = [...read('library.ts').matchAll(/from '\.\/(library\/[\w-]+\.ts)'/g)].map(([, path]) => path ?? '')

describe('the reference of the library', () => {
  const pages = [referenceHtml('fr'), referenceHtml('en')]

  test('has every name that the library exports, each under the name of its door', () => {
    const declared = [...new Set(files)].flatMap((file) =>
      [...read(file).matchAll(/^export (?:const|type) (\w+)/gm)].map(([, name]) => name ?? ''),
    )
    expect(declared.length).toBeGreaterThan(40)
    expect(
      libraryEntries()
        .map(({ own }) => own)
        .sort(),
    ).toEqual(declared.sort())
    for (const [, own, name] of read('library.ts').matchAll(/(\w+) as (\w+)/g))
      expect(libraryEntries().find((entry) => entry.own === own)?.name).toBe(name)
    for (const html of pages)
      for (const { kind, name } of libraryEntries()) expect(html).toContain(` id="${kind}-${name}"`)
  })

  test('says something of each of them', () => {
    expect(libraryEntries().flatMap(({ name, doc }) => (doc === '' ? [name] : []))).toEqual([])
  })

  test('shows the fields of each type, and no name of the program behind', () => {
    const fields = [...read('library/types.ts').matchAll(/^ {2}readonly (\w+)/gm)]
    for (const html of pages) {
      expect(html).not.toMatch(/Shown[A-Z]\w+|Public\./)
      for (const [, name] of fields) expect(html).toContain(`<code>${name}</code>`)
    }
  })
})
