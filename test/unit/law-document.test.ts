import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDocument } from '../../pipelines/law/document.mjs'
import { readLaw } from '../../src/store/installed/settings.ts'

const law = readLaw()
const written = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'law.md'), 'utf8')

test('docs/law.md is what the tables give: npm run law', () => {
  expect(written).toBe(lawDocument())
})

test('every basis, ground and sanction stands in it', () => {
  for (const { id } of law.bases) expect(written).toContain(`| ${id} – `)
  for (const { code } of law.grounds) expect(written).toContain(`| ${code} |`)
  for (const { text } of law.sanctions) expect(written).toContain(text.fr)
})

describe('the tables of law', () => {
  test('each row says where it was read', () => {
    const rows = [...law.bases, ...law.grounds, ...law.sanctions, ...law.regimes.missions, ...law.regimes.professions]
    expect(rows.filter(({ source }) => source.trim() === '')).toEqual([])
  })

  test('one name is one basis', () => {
    const names = law.bases.flatMap(({ id, also }) => [id, ...also])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('what gives no power over documents answers nothing', () => {
    const powerless = law.bases.filter(({ reach }) => reach === 'none')
    expect(powerless.map(({ id }) => id)).toEqual(expect.arrayContaining(['CPP 60-3', 'CASF L226-4']))
    expect(powerless.filter(({ answers }) => answers)).toEqual([])
  })

  test('no label that may be printed outside says a doubt', () => {
    const labels = [...law.bases, ...law.grounds].flatMap(({ label }) => [label.fr, label.en])
    expect(labels.filter((label) => /vérifier|checked/.test(label))).toEqual([])
  })

  test('both sides of an answer are punished, and that stands there', () => {
    expect(new Set(law.sanctions.map(({ side }) => side))).toEqual(new Set(['silence', 'speech', 'both']))
    const sources = law.sanctions.map(({ source }) => source).join(' ; ')
    for (const article of ['CPP 60-1', 'CP 226-13', 'CP 434-1', 'CP 434-3', 'CP 121-2', 'CC 1194'])
      expect(sources).toContain(article)
  })
})
