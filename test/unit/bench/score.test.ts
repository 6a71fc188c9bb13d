import { expect, test } from 'vitest'
import type { GoldText } from '../../../bench/corpus.ts'
import { parseMarked } from '../../../bench/marked.ts'
import { type Prediction, scorePairs } from '../../../bench/score.ts'
import type { Category } from '../../../src/model/category.ts'

const goldOf = (source: string): GoldText => ({ ...parseMarked('T002', source), decoys: [] })

const claim = (gold: GoldText, words: string, category: Category, subject: string | null = null): Prediction => {
  const start = gold.text.indexOf(words)
  return { start, end: start + words.length, category, subject, detector: 'test' }
}

test('a name counts as hidden only when none of its letters is left', () => {
  const gold = goldOf('Vu [[PERSON|a:Awa DIALLO]] hier')
  const { all } = scorePairs([{ gold, predictions: [claim(gold, 'Awa', 'person')] }])
  expect([all.gold, all.covered, all.partial]).toEqual([1, 0, 1])
})

test('a name hidden as something else is hidden, but of the wrong type', () => {
  const gold = goldOf('Vu [[PERSON|a:Awa DIALLO]] hier')
  const { all } = scorePairs([{ gold, predictions: [claim(gold, 'Awa DIALLO', 'health')] }])
  expect([all.covered, all.typed, all.right]).toEqual([1, 0, 1])
})

test('two findings side by side hide one mention', () => {
  const gold = goldOf('Vu [[PERSON|a:Awa DIALLO]] hier')
  const predictions = [claim(gold, 'Awa', 'person'), claim(gold, 'DIALLO', 'person')]
  expect(scorePairs([{ gold, predictions }]).all.covered).toBe(1)
})

test('a town and an organisation may be taken for one another', () => {
  const gold = goldOf('[[ORG|:mairie de Tulle]]')
  expect(scorePairs([{ gold, predictions: [claim(gold, 'mairie de Tulle', 'place')] }]).all.typed).toBe(1)
})

test('an optional mention is neither asked for nor held against a finding', () => {
  const gold = goldOf('Réunion du [[DATE|#public:3 mai]]')
  const { all } = scorePairs([{ gold, predictions: [claim(gold, '3 mai', 'date')] }])
  expect([all.gold, all.right, all.found]).toEqual([0, 1, 1])
})

test('a finding that overflows its mention is right, but not strictly', () => {
  const gold = goldOf('Vu [[PERSON|a:Awa DIALLO]] hier')
  const { all } = scorePairs([{ gold, predictions: [claim(gold, 'Awa DIALLO hier', 'person')] }])
  expect([all.right, all.strict]).toEqual([1, 0])
})

test('a text is clean when no direct identifier is left, whatever else is', () => {
  const gold = goldOf('[[PERSON|a:Awa]] est [[HEALTH|a:asthmatique]]')
  const score = scorePairs([{ gold, predictions: [claim(gold, 'Awa', 'person')] }])
  expect([score.cleanTexts, score.directTexts]).toEqual([1, 1])
})

test('a false friend counts as hit only under a forbidden category', () => {
  const text = 'une dépression venue du large'
  const decoys = [{ start: 4, end: 14, categories: ['health'] as const }]
  const gold = { name: 'T', kind: '', text, entities: [], decoys }
  expect(scorePairs([{ gold, predictions: [claim(gold, 'dépression', 'health')] }]).decoysHit).toBe(1)
  expect(scorePairs([{ gold, predictions: [claim(gold, 'dépression', 'person')] }]).decoysHit).toBe(0)
})

test('two persons taken for one cost precision, one taken for two costs recall', () => {
  const gold = goldOf('[[PERSON|a:Awa]] et [[PERSON|b:Léo]]')
  const merged = [claim(gold, 'Awa', 'person', 'x'), claim(gold, 'Léo', 'person', 'x')]
  expect(scorePairs([{ gold, predictions: merged }]).coreference).toEqual({ precision: 0.5, recall: 1, mentions: 2 })
  const twice = goldOf('[[PERSON|a:Awa]] puis [[PERSON|a:A. D.]]')
  const split = [claim(twice, 'Awa', 'person', 'x'), claim(twice, 'A. D.', 'person', 'y')]
  expect(scorePairs([{ gold: twice, predictions: split }]).coreference.recall).toBe(0.5)
})
