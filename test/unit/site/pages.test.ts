import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, posix, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const packages = createRequire(import.meta.url)

/** A worktree may share the packages of another, which has not the generator yet. */
const isInstalled = (() => {
  try {
    return packages.resolve('markdown-it') !== ''
  } catch {
    return false
  }
})()

describe.skipIf(!isInstalled)('the documentation site', () => {
  const files = new Map<string, string>()
  beforeAll(async () => {
    const { siteFiles } = await import('../../../bin/site/build.mjs')
    for (const [path, content] of siteFiles()) files.set(path, typeof content === 'string' ? content : '')
  })
  const pages = (): readonly (readonly [string, string])[] => [...files].filter(([path]) => path.endsWith('.html'))

  test('every link of a page leads to a page, a picture or a heading that is there', () => {
    const dead = pages().flatMap(([path, html]) =>
      [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map(([, link]) => link ?? '')
        .filter((link) => !isThere(files, path, link))
        .map((link) => `${path}: ${link}`),
    )
    expect(dead).toEqual([])
  })

  test('nothing is fetched from elsewhere, and no page holds a script or a style of its own', () => {
    for (const [path, html] of pages()) {
      expect(html.match(/(?:href|src)="(?:https?:)?\/\//g), path).toBeNull()
      expect(html.match(/<script(?! src=)|<style|\son\w+=|\sstyle=/g), path).toBeNull()
    }
    expect(files.get('site.css')).not.toMatch(/url\(|@import/)
  })

  test('each page has one title, says its language, and has its twin where one is written', () => {
    for (const [path, html] of pages()) {
      expect(html.match(/<h1/g)?.length, path).toBe(1)
      expect(html, path).not.toMatch(/<th[^>]*><\/th>/)
      expect(html, path).toContain(`<html lang="${path.startsWith('en/') ? 'en' : 'fr'}">`)
    }
  })

  test('what is searched is what the pages say: each section leads to its heading', () => {
    for (const language of ['fr', 'en']) {
      const folder = language === 'fr' ? '' : 'en/'
      const said = (files.get(`search-${language}.js`) ?? '').replace('globalThis.requisSections=', '')
      const sections: readonly { at: string }[] = JSON.parse(said)
      expect(sections.length).toBeGreaterThan(100)
      expect(sections.filter(({ at }) => !isThere(files, `${folder}x.html`, at))).toEqual([])
    }
  })
})

test('every figure that the pages of limits print is a line of docs/figures.md', () => {
  const figures = readFileSync(join(root, 'docs/figures.md'), 'utf8')
  for (const page of ['fr/limites.md', 'en/limits.md']) {
    const text = readFileSync(join(root, 'docs/site', page), 'utf8')
    const cited = [...text.matchAll(/<!-- figures: (.*?) -->/g)].map(([, line]) => line ?? '')
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter((line) => !figures.includes(line))).toEqual([])
  }
})

test('a document that is there in French says as much as the English one: as many headings, rows and points', () => {
  for (const name of ['windows', 'security']) {
    const [english, french] = [`${name}.md`, `${name}.fr.md`].map((file) =>
      readFileSync(join(root, 'docs', file), 'utf8'),
    )
    const shapeOf = (text = ''): readonly number[] =>
      [/^#{1,3} /gm, /^\|/gm, /^(?:-|\d\.) /gm].map((kind) => text.match(kind)?.length ?? 0)
    expect(shapeOf(french), name).toEqual(shapeOf(english))
  }
})

test('the example for editors is that of docs/library.md, which a test runs', () => {
  const example = /export const answer[\s\S]*?\n}\n/.exec(readFileSync(join(root, 'docs/library.md'), 'utf8'))?.[0]
  for (const page of ['fr/editeur.md', 'en/editor.md'])
    expect(readFileSync(join(root, 'docs/site', page), 'utf8')).toContain(example)
})

test('files of the project that the pages name are in this repository', () => {
  const named = ['ajouter', 'avocat', 'limites', 'motifs'].flatMap((page) =>
    [...readFileSync(join(root, `docs/site/fr/${page}.md`), 'utf8').matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)].map(
      ([, path]) => path ?? '',
    ),
  )
  const isHere = (path: string): boolean => ['', 'src'].some((folder) => existsSync(join(root, folder, path)))
  const invented = /mon-numero|mon-format|data\/pieces|NOM/
  expect(named.filter((path) => !invented.test(path) && !isHere(path))).toEqual([])
})

const isThere = (files: ReadonlyMap<string, string>, from: string, link: string): boolean => {
  if (link === 'data:,') return true
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? from : posix.join(posix.dirname(from), path)
  // The program that searches is bundled by the build.
  if (target === 'search.js') return true
  const text = files.get(target)
  return text !== undefined && (anchor === undefined || text.includes(` id="${anchor}"`))
}
