import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLaw } from '../../src/cli/settings.ts'
import { outsideCategory } from '../../src/model/category.ts'
import { outsideGround } from '../../src/reply/outside-grounds.ts'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  readAll,
  recode,
  requestYaml,
  requis,
  type Workshop,
} from './program.ts'

let workshop: Workshop
let proposed = ''

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  const input = ['dossier', '--request', 'request.yaml', '--prepared-by', 'Paul', '--draft', 'draft']
  proposed = requis(workshop, 'propose', ...input, '--json').out
}, 120_000)

afterAll(() => workshop.remove())

const words = ['ZANGRANDI', 'Quitterie', 'BARTOLI', 'DELMAS', 'loyer', '06 39']

test('propose says how many choices there are, and explain lists as many, with no word of the record', () => {
  const { choices } = JSON.parse(proposed)
  const said = requis(workshop, 'explain', 'draft', '--json')
  expect(`${said.code} ${said.err}`).toBe('0 ')
  const document = JSON.parse(said.out)
  expect(document.choices.count).toBe(choices)
  expect(document.choices.list).toHaveLength(choices)
  expect(document.used.basis.id).toBe('CPP 77-1-1')
  expect(document.scope.length).toBeGreaterThan(0)
  for (const word of words) expect(said.out, word).not.toContain(word)
  const french = requis(workshop, 'expliquer', 'draft')
  expect(french.out).toContain('choix à faire')
  for (const word of words) expect(french.out, word).not.toContain(word)
  expect(requis(workshop, 'explain', 'draft', '--lang', 'en').out).toContain('choices to make')
})

test('--why shows the masked words with --text alone', () => {
  const { masks } = JSON.parse(requis(workshop, 'explain', 'draft', '--json').out)
  const ids = Array.from({ length: masks }, (_, at) => `M${String(at + 1).padStart(4, '0')}`)
  const why = (...more: readonly string[]) =>
    ids.map((id) => requis(workshop, 'explain', 'draft', '--why', id, ...more).out).join('')
  expect(why('--text')).toContain('ZANGRANDI')
  const bare = why()
  expect(bare).toContain('RGPD 5(1)(c)')
  for (const word of words) expect(bare, word).not.toContain(word)
})

test('the words of what is left to choose, and the names of the files, are shown with --text alone', () => {
  const own = openWorkshop()
  const name = 'appel de Quitterie ZANGRANDI.txt'
  own.write('dossier/dossier.yaml', dossierYaml.replace('note.txt', name))
  own.write(`dossier/${name}`, `${noteText}\nLe 5 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a violée.\n`)
  own.write('request.yaml', requestYaml)
  requis(own, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Paul', '--draft', 'draft')
  const bare = requis(own, 'explain', 'draft').out
  const shown = requis(own, 'explain', 'draft', '--text')
  const { choices, files } = JSON.parse(requis(own, 'explain', 'draft', '--text', '--json').out)
  const silent = requis(own, 'explain', 'draft', '--json').out
  requis(own, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  const said = requis(own, 'export', 'draft', '--out', 'out')
  const left = `${said.out}${said.err}${readAll(own.path('out'))}${readFileSync(own.path('config/requis/journal.jsonl'), 'utf8')}`
  own.remove()
  expect(shown).toMatchObject({ code: 0, err: '' })
  expect(shown.out).toContain(`P01 : ${name}`)
  expect(files).toEqual({ P01: name })
  const texts: readonly string[] = choices.list.flatMap((choice: { texts: readonly string[] }) => choice.texts)
  expect(texts.length).toBeGreaterThan(0)
  for (const text of texts.slice(0, 3)) expect(shown.out).toContain(text)
  for (const word of [...words, name]) for (const out of [bare, silent, left]) expect(out, word).not.toContain(word)
})

test.each([
  ['a mask that does not exist', ['draft', '--why', 'M9999'], 'M0001'],
  ['a folder that is no draft', ['dossier'], 'brouillon'],
  ['a folder that is not there', ['nulle-part'], 'brouillon'],
])('%s gets a sentence and the code of a wrong command', (_, argv, sentence) => {
  const said = requis(workshop, 'explain', ...argv)
  expect(said.code).toBe(2)
  expect(said.err).toContain(sentence)
  expect(said.out).toBe('')
})

test('a draft whose rules are not those of today is explained without comparing scopes', () => {
  const draft = readFileSync(workshop.path('draft/draft.json'), 'utf8')
  workshop.write('other/draft.json', draft.replace('"policy":"requisition + ', '"policy":"autre + '))
  recode(workshop, 'other')
  const said = requis(workshop, 'explain', 'other', '--json')
  expect(said.code).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({ scope: null, used: { association: null } })
  expect(requis(workshop, 'explain', 'other').out).toContain('Non calculé')
})

test('masks are explained by the numbers that the export gives them', () => {
  expect(requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals').code).toBe(0)
  expect(requis(workshop, 'export', 'draft', '--out', 'out').code).toBe(0)
  const file = filesBelow(workshop.path('out')).find((name) => name.endsWith('masks.jsonl')) ?? ''
  const masks = readFileSync(workshop.path(`out/${file}`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(masks.length).toBeGreaterThan(1)
  for (const mask of [masks[0], masks.at(-1)]) {
    const why = JSON.parse(requis(workshop, 'explain', 'draft', '--why', mask.id, '--json').out)
    // The list tells the form of the outside; the explanation stays inside, and is finer.
    expect([why.id, why.pieceId]).toEqual([mask.id, mask.piece])
    expect(mask.grounds).toEqual([outsideGround(readLaw().grounds)(why.ground)])
    expect(mask.category).toBe(outsideCategory(why.category))
    expect(why.reasons.length).toBeGreaterThan(0)
    expect(why.source).not.toBe('–')
  }
})
