import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { outsideCategory } from '../../src/model/category.ts'
import { outsideGround } from '../../src/model/law/outside-ground.ts'
import { readLaw } from '../../src/store/installed/settings.ts'
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
  for (const title of ['CE QUI PART', 'CE QUI VOUS ATTEND', 'CE QUI NE PART PAS, ET POURQUOI'])
    expect(french.out).toContain(title)
  for (const word of words) expect(french.out, word).not.toContain(word)
  expect(requis(workshop, 'explain', 'draft', '--lang', 'en').out).toContain('WHAT WAITS FOR YOU')
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
  expect(shown.out).toContain(`P01 « ${name} »`)
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

test('every sentence has its end and the answer that closed it, in numbers and codes', () => {
  const { sentences } = JSON.parse(requis(workshop, 'explain', 'draft', '--json').out)
  expect(sentences.map((one: { end: string; step: string | null }) => [one.end, one.step])).toEqual([
    ['withheld', 'subject'],
    ['kept', null],
    ['withheld', 'person'],
    ['withheld', 'subject'],
    ['withheld', 'subject'],
  ])
})

test('the words of a piece, or of one passage, are shown where they are asked for, with what became of each', () => {
  const piece = requis(workshop, 'explain', 'draft', '--text', 'P01').out
  expect(piece).toContain("✓ Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort")
  expect(piece).toContain('✗ Le 4 mars 2026, Mme BARTOLI a payé son loyer.')
  expect(piece).toContain('Retenue : hors de l’objet de la demande')
  expect(piece).toContain('✗ Sa voisine Quitterie ZANGRANDI a tout entendu.')
  const one = requis(workshop, 'explain', 'draft', '--text', 'P01, passage 2').out
  expect(one).toContain('menacée de mort')
  expect(one).not.toContain('loyer')
  const document = JSON.parse(requis(workshop, 'explain', 'draft', '--text', 'P01:2', '--json').out)
  expect(document.sentences[0]).toMatchObject({ pieceId: 'P01', passage: 2, sentence: 1, end: 'kept', reason: null })
  expect(document.sentences[0].text).toContain('menacée de mort')
  expect(requis(workshop, 'explain', '--text', 'draft').out).toContain('CE QUI PART')
})

test.each([
  ['P09', 'P01'],
  ['P01:40', 'de 1 à'],
  ['loyer', 'BROUILLON'],
])('a place that is not there (%s) is refused with what there is', (place, sentence) => {
  const said = requis(workshop, 'explain', 'draft', '--text', place)
  expect([said.code, said.out, said.err]).toEqual([2, '', expect.stringContaining(sentence)])
})

/** A question as `propose` puts it, for a sentence of the note. */
const asked = () => {
  const draft = JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))
  const passage = draft.dossier.pieces[0].passages.find(({ text }: { text: string }) => text.includes('loyer'))
  const end = passage.text.indexOf('.') + 1
  const unit = { pieceId: 'P01', passageId: passage.id, start: 0, end, words: passage.text.slice(0, end) }
  const item = { id: 'u-P01-4', unit, page: null, text: unit.words, values: [], sensitive: [], silence: false }
  const common = { key: 'k', pieceId: null, sources: [], several: false, needsSecond: false }
  const closed = { id: 'withhold', passages: 0, words: 0 }
  const questions = [
    {
      ...{ ...common, id: 'Q01', kind: 'passage', doubt: 'what', ground: 'HORS-OBJ', rank: null, default: 'withhold' },
      options: [{ id: 'keep', passages: 1, words: 8 }, closed],
      items: [{ ...item, needsSecond: false, chance: 0.6 }],
    },
    {
      ...{ ...common, id: 'Q02', kind: 'person', doubt: 'who', ground: null, rank: 1, default: 'withhold' },
      options: [{ id: 'p1', passages: 0, words: 0 }, closed],
      items: [],
    },
  ]
  workshop.write('asked/draft.json', JSON.stringify({ ...draft, questions, rulings: [], lastQuestion: 2 }))
  recode(workshop, 'asked')
}

test('the questions that wait are told with their size; their words with --text alone', () => {
  asked()
  const bare = requis(workshop, 'explain', 'asked').out
  expect(bare).toContain('2 questions vous sont posées (10 mots à lire)')
  expect(bare).toContain('Q01  Remettre 1 phrase de P01 (Note éducative) ?')
  expect(bare).toContain('Q02  Qui est la personne n° 1 de la demande ?')
  for (const word of words) expect(bare, word).not.toContain(word)
  const shown = requis(workshop, 'explain', 'asked', '--text').out
  expect(shown).toContain('touche peut-être à l’objet de la demande')
  expect(shown).toContain('La demande nomme Inès BARTOLI')
  const piece = requis(workshop, 'explain', 'asked', '--text', 'P01').out
  expect(piece).toMatch(/\? Le 4 mars 2026, Mme BARTOLI a payé son loyer\.\n +Question Q01 ; sans réponse, retenue/)
  const { questions, sentences } = JSON.parse(requis(workshop, 'explain', 'asked', '--json').out)
  expect(questions).toEqual({ due: ['Q01', 'Q02'], open: ['Q01', 'Q02'] })
  expect(sentences.filter((one: { end: string }) => one.end === 'asked')).toMatchObject([{ question: 'Q01' }])
})

test('no word of an engineer is in it, and plurals are right', () => {
  const outs = [
    requis(workshop, 'explain', 'asked', '--text'),
    requis(workshop, 'explain', 'draft'),
    requis(workshop, 'explain', 'draft', '--text', 'P01'),
    requis(workshop, 'explain', 'draft', '--why', 'M0001', '--text'),
  ].map(({ out }) => out)
  for (const out of outs) {
    expect(out.length).toBeGreaterThan(100)
    expect(out).not.toMatch(/repérage|élément|étape|tagger|scope|détecteur|finding|in-scope|otherwise|chaîne|pipeline/i)
    expect(out).not.toMatch(
      /\+\d|\b1 (?:phrases|passages|pièces|occultations|mots)\b|\(s\)|\{[a-zA-Z]+\}|undefined|null/,
    )
  }
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
