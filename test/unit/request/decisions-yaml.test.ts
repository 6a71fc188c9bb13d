import { expect, test } from 'vitest'
import { RequisError } from '../../../src/model/problem.ts'
import { parseDecisionsFile } from '../../../src/request/decisions-yaml.ts'

const everyForm = `preview: 3f9c0123456789ab
answers:
  - { question: Q03, answer: keep, items: [u-P04-17] }
  - { question: Q01, answer: [housing, work] }
decisions:
  - { mask: "la friterie de la place", everywhere: true, ground: TIERS, reason: désigne quelqu’un }
  - { mask: { piece: P02, text: "le garage" } }
  - { keep: M0045, reason: nom commun }
  - { keep: { piece: P07, text: "une rue" }, reason: lieu public }
  - { notAName: Grand }
  - { same: [p3, "Manu"] }
  - { rename: p6, name: Léo VIDAL }
  - { title: P04, is: Attestation de scolarité }
  - { date: P04, is: 12/03/2025 }
  - { accord: P05, state: given, from: docteur Untel, date: 2026-01-20 }
  - { opinion: avocat, state: asked, date: 2026-01-20 }
  - { motif: P06, text: secret des affaires }
  - { pass: authorisation, reason: vue au parquet }
  - { picture: P02/3, keep: true, reason: plan du quartier }
`

const problemIn = (yaml: string) => {
  try {
    parseDecisionsFile(yaml, 'decisions.yaml')
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
  return null
}

test('every form of the contract is read, with its line', () => {
  const { preview, answers, decisions } = parseDecisionsFile(everyForm, 'decisions.yaml')
  expect(preview).toEqual({ code: '3f9c0123456789ab', line: 1 })
  expect(answers).toEqual([
    { question: 'Q03', answer: ['keep'], items: ['u-P04-17'], line: 3 },
    { question: 'Q01', answer: ['housing', 'work'], items: null, line: 4 },
  ])
  expect(decisions.map(({ form, line }) => `${line} ${form}`)).toEqual([
    ...['6 mask', '7 mask', '8 keep', '9 keep', '10 notAName', '11 same', '12 rename', '13 title', '14 date'],
    ...['15 accord', '16 opinion', '17 motif', '18 pass', '19 picture'],
  ])
  expect(decisions[8]).toMatchObject({ form: 'date', date: 'P04', is: '2025-03-12' })
})

test('an answer alone may be written short', () => {
  expect(parseDecisionsFile('answers:\n  - Q01: keep\n  - Q02: [housing, work]\n', 'd').answers).toEqual([
    { question: 'Q01', answer: ['keep'], items: null, line: 2 },
    { question: 'Q02', answer: ['housing', 'work'], items: null, line: 3 },
  ])
})

test('JSON is read like YAML, and a file may hold answers alone', () => {
  const json = '{ "answers": [ { "question": "Q01", "answer": "withhold" } ] }'
  expect(parseDecisionsFile(json, 'd').answers).toEqual([
    { question: 'Q01', answer: ['withhold'], items: null, line: 1 },
  ])
})

test.each([
  ['a key of the file', 'answer: []', 1, 'answer', ['preview', 'answers', 'decisions']],
  ['a key of an answer', 'answers:\n  - { question: Q01, reply: keep }', 2, 'reply', ['question', 'answer', 'items']],
  [
    'a key of a mask',
    'decisions:\n  - { mask: x, evrywhere: true }',
    2,
    'evrywhere',
    ['mask', 'everywhere', 'ground', 'reason'],
  ],
  ['two forms in one line', 'decisions:\n  - { keep: M0001, title: P01 }', 2, 'title', ['keep', 'reason']],
  [
    'a key inside a place',
    'decisions:\n- keep:\n    piece: P01\n    words: x',
    4,
    'words',
    ['piece', 'text', 'passage', 'sentence'],
  ],
])('%s that is unknown is refused with its line and the accepted names', (_, yaml, line, key, accepted) => {
  expect(problemIn(yaml)).toEqual({ code: 'yaml.unknown-key', file: 'decisions.yaml', line, key, accepted })
})

test('a line that opens with no known form names the forms', () => {
  const problem = problemIn('decisions:\n  - { mask: a }\n  - { hide: b }')
  expect(problem).toMatchObject({ code: 'yaml.unknown-key', line: 3, key: 'hide' })
  expect(problem).toHaveProperty('accepted', expect.arrayContaining(['mask', 'keep', 'picture', 'date']))
})

test.each([
  ['a state', '{ accord: P05, state: yes }', 'state', ['asked', 'given', 'refused']],
  ['a day', '{ date: P05, is: 2026-02-31 }', 'is', ['2011-05-03', '03/05/2011']],
  ['the number of a mask', '{ keep: 45 }', 'keep', ['M0045', '{ piece: P07, text: … }']],
  ['the number of a picture', '{ picture: P02, keep: false }', 'picture', ['P02/3']],
  ['an order that is no yes or no', '{ picture: P02/1, keep: maybe }', 'keep', ['boolean']],
])('%s that cannot be read is refused with what is accepted', (_, row, key, accepted) => {
  expect(problemIn(`decisions:\n  - ${row}`)).toEqual({
    ...{ code: 'yaml.bad-value', file: 'decisions.yaml', line: 2, key, accepted },
  })
})

test('what is no list, no map or no YAML is refused with its line', () => {
  expect(problemIn('decisions: mask')).toMatchObject({ code: 'yaml.bad-value', line: 1 })
  expect(problemIn('decisions:\n  - mask')).toMatchObject({ code: 'yaml.bad-value', line: 2 })
  expect(problemIn('answers: [')).toMatchObject({ code: 'yaml.broken' })
})

test('ten thousand decisions are read in seconds', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `  - { mask: "mot ${at}", ground: TIERS }`)
  const start = performance.now()
  expect(parseDecisionsFile(`decisions:\n${rows.join('\n')}\n`, 'd').decisions.at(-1)?.line).toBe(10_001)
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a text with a comma that has no quotes is told as that, and none of its words is', () => {
  const yaml = 'decisions:\n  - { keep: M0045, reason: nom commun, pas un nom }\n'
  expect(problemIn(yaml)).toEqual({ code: 'yaml.comma', file: 'decisions.yaml', line: 2 })
  expect(problemIn('decisions:\n  - { keep: M0045, raison: nom commun }\n')).toMatchObject({ code: 'yaml.unknown-key' })
})

test('a sentence is kept by its ranks, and a mask is taken back', () => {
  const yaml = `decisions:
  - { keep: { piece: P03, passage: 2, sentence: 1 }, reason: utile }
  - { keep: { piece: P03, passage: 2 }, reason: utile }
  - { undo: "la friterie", reason: lieu public }
  - { undo: M0012, reason: lieu public }
`
  const { decisions } = parseDecisionsFile(yaml, 'decisions.yaml')
  expect(decisions.map(({ form }) => form)).toEqual(['keep', 'keep', 'undo', 'undo'])
  expect(problemIn('decisions:\n  - { keep: { piece: P03, passage: 0 }, reason: utile }\n')).toMatchObject({ line: 2 })
})
