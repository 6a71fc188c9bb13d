import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { type KnownQuestions, readAnswers } from '../../../../src/batch/lists/answers.ts'
import { RequisError } from '../../../../src/model/problem.ts'

const known: KnownQuestions = new Map([
  ['Qaaaaaaaaaaaaaaaa', { dossier: 'D1', kind: 'hidden' }],
  ['Qbbbbbbbbbbbbbbbb', { dossier: 'D1', kind: 'foreign' }],
  ['Qcccccccccccccccc', { dossier: 'D2', kind: 'term' }],
  ['L1111111111111111', { dossier: 'D1', kind: 'place' }],
  ['L2222222222222222', { dossier: 'D2', kind: 'place' }],
])

const csv = (...rows: readonly (readonly [string, string])[]): string =>
  ['question;dossier;réponse', ...rows.map(([id, answer]) => `${id};D;${answer}`)].join('\r\n')

const read = (text: string) => readAnswers(Buffer.from(text, 'utf8'), known)

const codeOf = (text: string): unknown => {
  try {
    return read(text)
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : error
  }
}

describe('a list of questions that a person filled in', () => {
  const rows = [
    ['Qaaaaaaaaaaaaaaaa', 'Oui'],
    ['Qbbbbbbbbbbbbbbbb', 'NON'],
    ['Qcccccccccccccccc', '03/02/2024'],
    ['L1111111111111111', 'Ouvert'],
    ['L2222222222222222', 'caché'],
  ] as const
  const said = {
    D1: { hiddenAddress: true, foreign: true, places: { L1111111111111111: 'open' } },
    D2: { closed: '2024-02-03', places: { L2222222222222222: 'hidden' } },
  }

  test('is read by its questions, whatever the order of its rows', () => {
    expect(read(csv(...rows))).toEqual(said)
    expect(read(csv(...[...rows].reverse()))).toEqual(said)
  })

  test('is read as Excel saves it: windows-1252, commas or tabs, columns moved or gone', () => {
    expect(readAnswers(iconv.encode(csv(...rows), 'windows-1252'), known)).toEqual(said)
    for (const separator of [',', '\t']) expect(read(csv(...rows).replaceAll(';', separator))).toEqual(said)
    expect(read(`\ufeff"Réponse";"Question"\n${rows.map(([id, answer]) => `${answer};${id}`).join('\n')}`)).toEqual(
      said,
    )
    expect(read(csv(['Qaaaaaaaaaaaaaaaa', 'VRAI'], ['L1111111111111111', '']))).toEqual({ D1: { hiddenAddress: true } })
  })

  test('where two columns of answers say the same, it is read; where they contradict, its line is refused', () => {
    const twice = (one: string, other: string): string =>
      `question;réponse;dossier;Réponse\r\nL1111111111111111;${one};D1;${other}`
    const open = { D1: { places: { L1111111111111111: 'open' } } }
    expect(read(twice('ouvert', 'Ouvert'))).toEqual(open)
    expect(read(twice('', 'ouvert'))).toEqual(open)
    expect(() => read(twice('ouvert', 'caché'))).toThrow(
      expect.objectContaining({ problem: { code: 'batch.answers-line', line: 2, flaw: 'columns' } }),
    )
  })

  test.each([
    ['no list of questions', 'nom;prénom\nA;B', 'batch.answers-header'],
    ['nothing filled in', csv(['L1111111111111111', ' ']), 'batch.answers-empty'],
    ['questions of another batch', csv(['L9999999999999999', 'ouvert']), 'batch.answers-foreign'],
    ['one question that nobody asked', csv(['L1111111111111111', 'ouvert'], ['L9', 'ouvert']), 'batch.answers-line'],
    ['what is no answer', csv(['L1111111111111111', 'peut-être']), 'batch.answers-line'],
    ['« oui » of a place', csv(['L1111111111111111', 'oui']), 'batch.answers-line'],
    ['a day that does not exist', csv(['Qcccccccccccccccc', '31/02/2024']), 'batch.answers-line'],
    [
      'two answers to one question',
      csv(['L1111111111111111', 'ouvert'], ['L1111111111111111', 'caché']),
      'batch.answers-line',
    ],
  ])('is refused whole for %s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})
