import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pages } from '../../../bin/site/pages.mjs'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, 'docs/site/pictures')
const pictures = readdirSync(folder)

/** Bytes of all pictures together: what the packed file has left below its 12 MB. By hand. */
const most = 450_000

type Shown = { readonly page: string; readonly words: string; readonly name: string }

const shown = (language: 'fr' | 'en'): readonly Shown[] =>
  pages.flatMap(({ id, [language]: side }) => {
    if (side === null || side.file !== undefined) return []
    const text = readFileSync(join(root, 'docs/site', language, `${side.name}.md`), 'utf8')
    return [...text.matchAll(/!\[([^\]]*)\]\([^)]*pictures\/([\w-]+)\.webp\)/g)].map(([, words = '', name = '']) => ({
      ...{ page: id, words, name },
    }))
  })

describe('the pictures of the documentation', () => {
  test('are shown by both languages, in the same order, each in its own where it has two', () => {
    const plain = (language: 'fr' | 'en') => shown(language).map(({ page, name }) => `${page}: ${name}`)
    expect(plain('fr').length).toBeGreaterThan(8)
    expect(plain('en')).toEqual(plain('fr'))
  })

  test('are told in words to whoever does not see them', () => {
    for (const { words, name } of [...shown('fr'), ...shown('en')]) expect(words.length, name).toBeGreaterThan(15)
  })

  test('are all shown, small together, and of the real page in both languages', () => {
    const asked = new Set(shown('fr').map(({ name }) => name.replace(/-fr$/, '')))
    expect(new Set(pictures.map((file) => file.replace(/-(?:fr|en)\.webp$/, '')))).toEqual(asked)
    expect(pictures.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThan(most)
  })
})
