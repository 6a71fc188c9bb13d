import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chartsHtml } from '../../../bin/site/charts.mjs'

const root = resolve(import.meta.dirname, '../../..')
const figures = readFileSync(join(root, 'docs/figures.md'), 'utf8')
const groups = ['detection', 'leaks', 'cpu', 'verifiers']

describe.each(groups)('the charts of %s', (id) => {
  const pages = [chartsHtml(id, 'fr'), chartsHtml(id, 'en')]

  test('are told in words: a title, a description, and a table with the same numbers', () => {
    for (const html of pages) {
      const drawings = html.split('<svg').slice(1)
      expect(drawings.length).toBeGreaterThan(0)
      for (const drawing of drawings) {
        expect(drawing).toMatch(/^ role="img" aria-labelledby="[\w-]+-title [\w-]+-desc"/)
        expect(drawing).toMatch(/<title id="[\w-]+-title">[^<]+<\/title><desc id="[\w-]+-desc">[^<]+<\/desc>/)
      }
      const cells = html.match(/<td/g)?.length ?? 0
      expect(html.match(/class="value"/g)?.length).toBe(cells)
    }
  })

  test('bring no colour, no style and no script of their own', () => {
    for (const html of pages) expect(html).not.toMatch(/ style=|<style|<script|#[0-9a-f]{6}|rgb\(|fill=/)
  })

  test('draw no bar longer than its room', () => {
    for (const html of pages)
      for (const [, length] of html.matchAll(/class="(?:ours|other)"[^>]* width="([\d.]+)%"/g)) {
        expect(Number(length)).toBeGreaterThanOrEqual(0)
        expect(Number(length)).toBeLessThanOrEqual(100)
      }
  })
})

test('a number that is drawn stands in docs/figures.md', () => {
  const html = chartsHtml('detection', 'en')
  const shown = [...html.matchAll(/<td[^>]*>([\d.]+)%<\/td>/g)].map(([, percent]) => Number(percent))
  const shares = new Set(
    [...figures.matchAll(/\b[01]\.\d{3}\b/g)].map(([written]) => Number((Number(written) * 100).toFixed(1))),
  )
  const parts = new Set(
    [...figures.matchAll(/\b(\d+) of (\d+)\b/g)].map(([, some, all]) =>
      Number(((100 * Number(some)) / Number(all)).toFixed(1)),
    ),
  )
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter((one) => !shares.has(one) && !parts.has(one))).toEqual([])
})

test('how many alterations were tried is what the table of verifiers has', () => {
  const [, head = ''] = /<!-- table: verifiers -->\n(.*)\n/.exec(figures) ?? []
  const tried = head.split('|').length - 6
  const said = { 'fr/comparaison.md': `altéré de ${tried} façons`, 'en/beside.md': `altered in ${tried} ways` }
  for (const [page, words] of Object.entries(said))
    expect(readFileSync(join(root, 'docs/site', page), 'utf8')).toContain(words)
})

test('the page of charts says the command of each bench', () => {
  for (const page of ['fr/comparaison.md', 'en/beside.md']) {
    const text = readFileSync(join(root, 'docs/site', page), 'utf8')
    const commands = [...text.matchAll(/`((?:npm run|node|bench\/)[^`]+)`/g)].map(([, command]) => command ?? '')
    expect(commands.length).toBe(groups.length)
    expect(commands.filter((command) => !figures.includes(command))).toEqual([])
  }
})
