import { describe, expect, test } from 'vitest'
import { detectAll } from '../../../../src/detect/engine/detect-all.ts'
import type { Detector } from '../../../../src/detect/engine/detector.ts'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { flatTextsOf, makeLocalModelDetector } from '../../../../src/detect/tagger/local-model.ts'
import { mapLabels } from '../../../../src/detect/tagger/model-labels.ts'
import { readModelSpans, softmax } from '../../../../src/detect/tagger/model-spans.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { dossierOf } from '../dossier-text.ts'
import { nobody } from '../mark.ts'

const labels = mapLabels(['O', 'B-PER', 'I-PER', 'I-DISEASE'], {})

/** Each letter run or sign is a token; `answers` gives the probabilities of those that are not surely O. */
const read = (text: string, answers: { readonly [word: string]: readonly number[] }, minScore = 0.5) => {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+|\S/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  }))
  const chances = tokens.map(({ word }) => answers[word] ?? [1, 0, 0, 0])
  return readModelSpans(text, tokens, chances, { labels, minScore })
}

const said = (...args: Parameters<typeof read>): readonly string[] =>
  read(...args).map(({ start, end, category }) => `${category}:${args[0].slice(start, end)}`)

const begins = [0, 1, 0, 0]
const inside = [0, 0, 1, 0]
const disease = [0, 0, 0, 1]

describe('words that a model claims', () => {
  test('make one span while the name goes on', () => {
    expect(said('Vu Léa Martin hier', { Léa: begins, Martin: inside })).toEqual(['person:Léa Martin'])
  })

  test('make two spans when a new name begins, a line ends or a word stands between', () => {
    expect(said('Léa Paul', { Léa: begins, Paul: begins })).toEqual(['person:Léa', 'person:Paul'])
    expect(said('Léa\nPaul', { Léa: inside, Paul: inside })).toEqual(['person:Léa', 'person:Paul'])
    expect(said('Léa et Paul', { Léa: inside, Paul: inside })).toEqual(['person:Léa', 'person:Paul'])
    expect(said('Léa asthme', { Léa: inside, asthme: disease })).toEqual(['person:Léa', 'health:asthme'])
  })

  test('keep a hyphen or an apostrophe inside, and a claimed sign, never one at the edge', () => {
    expect(said('Léa-Rose', { Léa: inside, Rose: inside })).toEqual(['person:Léa-Rose'])
    expect(said('Léa - Rose', { Léa: inside, Rose: inside })).toEqual(['person:Léa', 'person:Rose'])
    expect(said('« D/Rose. »', { '«': inside, D: inside, '/': inside, Rose: inside, '.': inside })).toEqual([
      'person:D/Rose',
    ])
  })

  test('are claimed when the categories reach the least score together, under the likelier', () => {
    const unsure = [0.45, 0.1, 0.15, 0.3]
    expect(read('Léa', { Léa: unsure })).toEqual([
      { start: 0, end: 3, category: 'health', label: 'I-DISEASE', score: expect.closeTo(0.55) },
    ])
    expect(said('Léa', { Léa: unsure }, 0.6)).toEqual([])
  })
})

test('a word is as sensitive as its most sensitive token', () => {
  const text = 'Tourbeaux'
  const tokens = [
    { start: 0, end: 4 },
    { start: 4, end: 9 },
  ]
  const spans = readModelSpans(text, tokens, [[1, 0, 0, 0], inside], { labels, minScore: 0.5 })
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Tourbeaux'])
})

test('scores become probabilities, however large', () => {
  expect([...softmax([1000, 1000])]).toEqual([0.5, 0.5])
  expect([...softmax([0, -2000])]).toEqual([1, 0])
})

test('the detector looks up what the model said, and says why', () => {
  const span = { start: 3, end: 9, category: 'person', label: 'B-PER', score: 0.912 } as const
  const detect = makeLocalModelDetector(new Map([['Vu Éloïse.', [span]]]))
  expect(detect(viewOf('Vu Éloïse.'), nobody)).toEqual([
    { start: 3, end: 9, category: 'person', kind: null, confidence: 0.912, why: 'B-PER 0.91' },
  ])
})

test('a text that the model was not shown stops everything: it is not a text without names', () => {
  expect(() => makeLocalModelDetector(new Map())(viewOf('Vu Éloïse.'), nobody)).toThrow(RequisError)
})

test('the model is shown every text that detectors are shown', () => {
  const { pieces } = dossierOf('Vu Éloïse.', 'Vu Éloïse.', 'D’autres\u00a0mots')
  const texts = flatTextsOf(pieces)
  expect([...texts]).toEqual(['Vu Éloïse.', "D'autres mots"])
  const seen: string[] = []
  const spy: Detector = ({ flat }) => {
    seen.push(flat)
    return []
  }
  detectAll(pieces, nobody, { detectors: [{ name: 'spy', detect: spy }] })
  expect(new Set(seen)).toEqual(texts)
})
