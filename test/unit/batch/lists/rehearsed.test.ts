import { expect, test } from 'vitest'
import type { KnownQuestions } from '../../../../src/batch/lists/answers.ts'
import { csvLine } from '../../../../src/batch/lists/csv.ts'
import { readRehearsed, textsAsked } from '../../../../src/batch/lists/rehearsed.ts'
import type { AskedPlace, DossierQuestions } from '../../../../src/batch/model/question.ts'
import { listWords } from '../../../../src/messages/batch/list-words.ts'

const placeOf = (id: string, place: string, around: readonly string[], count = around.length): AskedPlace => ({
  ...{ id, place, around, files: ['note.txt'], count, state: 'asked' },
})

const asked: readonly DossierQuestions[] = [
  {
    dossier: 'D1',
    places: [
      placeOf('L1', 'Brest', ['Elle est née à [Brest].']),
      placeOf('L2', 'mairie de Quimper', ['À la [mairie de Quimper] lundi.', 'La [mairie de Quimper] ferme.'], 5),
    ],
    hiding: { id: 'Q1', around: ['Ne dites à personne où elle dort.', 'Il cherche la ville.'], files: ['note.txt'] },
  },
  { dossier: 'D2', places: [], hiding: { id: 'Q2', around: ['Ne dites à personne où elle dort.'], files: [] } },
]

const known: KnownQuestions = new Map([
  ['L1', { dossier: 'D1', kind: 'place' }],
  ['L2', { dossier: 'D1', kind: 'place' }],
  ['Q1', { dossier: 'D1', kind: 'hidden', isOfWords: true }],
  ['Q2', { dossier: 'D2', kind: 'hidden', isOfWords: true }],
])

const texts = new Map(asked.flatMap(textsAsked))

const row = (dossier: string, place: string, around: string, count: string, answer: string): readonly string[] => [
  ...['X', dossier, '', '', place, around, '', count, '', answer, '', '', ''],
]

const read = (...rows: readonly (readonly string[])[]) =>
  readRehearsed(Buffer.from([listWords.fr.questions, ...rows].map(csvLine).join(''), 'utf8'), texts, known)

test('an answer of a rehearsal is taken for the same dossier and the same words, however a spreadsheet wrote them', () => {
  const both = 'Ne dites à personne où elle dort. // Il cherche la ville.'
  expect(
    read(row('D1', '', both, '38', 'oui'), row('D1', 'Brest', 'Elle est née à  [Brest] .', '1', 'ouvert')),
  ).toEqual({ answers: { D1: { doubts: { Q1: true }, places: { L1: 'open' } } }, taken: 2, left: 0 })
})

test.each([
  ['another dossier', row('D3', 'Brest', 'Elle est née à [Brest].', '1', 'ouvert')],
  ['other words around', row('D1', 'Brest', 'Elle se cache à [Brest].', '1', 'ouvert')],
  ['one mention more', row('D1', 'Brest', 'Elle est née à [Brest].', '2', 'ouvert')],
  [
    'a place of which not all mentions are shown',
    row('D1', 'mairie de Quimper', 'À la [mairie de Quimper] lundi. // La [mairie de Quimper] ferme.', '5', 'ouvert'),
  ],
  ['fewer words than are read today', row('D1', '', 'Ne dites à personne où elle dort.', '', 'non')],
  ['what is no answer', row('D1', 'Brest', 'Elle est née à [Brest].', '1', 'peut-être')],
])('it is left, and counted, for %s', (_, one) => {
  expect(read(one)).toEqual({ answers: {}, taken: 0, left: 1 })
})

test('what nobody answered is not counted', () => {
  expect(read(row('D1', 'Brest', 'Elle est née à [Brest].', '1', ''))).toEqual({ answers: {}, taken: 0, left: 0 })
})
