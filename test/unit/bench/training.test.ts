import { expect, test } from 'vitest'
import { augment } from '../../../bench/augment.ts'
import { readCorpus, splitOf } from '../../../bench/corpus.ts'
import { parseMarked } from '../../../bench/marked.ts'
import { packWeights } from '../../../bench/pack-weights.ts'
import { makeRandom } from '../../../bench/random.ts'
import { rewrite } from '../../../bench/rewrite.ts'
import { trainChain } from '../../../bench/train-chain.ts'
import { listFeatures, toRows } from '../../../bench/train-dictionary.ts'
import { makeExamples } from '../../../bench/train-examples.ts'
import { training } from '../../../bench/train-settings.ts'
import { viewOf } from '../../../src/detect/engine/view.ts'
import { loadTagger } from '../../../src/detect/tagger/tagger.ts'
import type { Category } from '../../../src/model/category.ts'

const source = [
  '---\nkind: note\n---\nVu [[PERSON|a:Awa DIALLO]], [[AGE|a:9 ans]], à [[PLACE|:Tulle]].',
  'Elle a une [[HEALTH|a#negated:allergie]] au pollen. Appel de M. [[PERSON|b:Petit]], [[PHONE|b:06 39 98 11 22]].',
].join('\n')

test('inline marks become plain text and spans of it', () => {
  const { kind, text, entities } = parseMarked('C002', source)
  expect(kind).toBe('note')
  expect(text.startsWith('Vu Awa DIALLO, 9 ans, à Tulle.\n')).toBe(true)
  for (const entity of entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text)
  expect(entities.find((entity) => entity.category === 'health')?.note).toBe('negated')
})

test('a mark that is never closed is an error', () => {
  expect(() => parseMarked('C002', 'Vu [[PERSON|a:Awa')).toThrow()
})

test('brackets of the text itself are left alone', () => {
  expect(parseMarked('C002', '[[[DATE|:3 mai]], 21:14]').text).toBe('[3 mai, 21:14]')
})

test('marks follow the words that an edit moves', () => {
  const marked = parseMarked('C002', 'Vu [[PERSON|a:Awa]] et [[PERSON|b:Léo]] hier')
  const edited = rewrite(marked, [{ start: 3, end: 6, text: 'Bintou' }])
  expect(edited.text).toBe('Vu Bintou et Léo hier')
  expect(edited.entities.map((entity) => entity.text)).toEqual(['Bintou', 'Léo'])
})

test('other names, capitals, typing and scanning accidents keep every mark on its words', () => {
  const marked = parseMarked('C002', source)
  const pools = { given: ['Inaya', 'Tom'], family: ['Bézu'], towns: ['Brive'], phrases: new Map() }
  const random = makeRandom(3)
  for (let round = 0; round < 200; round += 1) {
    const changed = augment(marked, pools, random)
    expect(changed.entities).toHaveLength(marked.entities.length)
    for (const entity of changed.entities) {
      expect(changed.text.slice(entity.start, entity.end)).toBe(entity.text)
      expect(entity.text).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/su)
    }
  }
})

test('one text in five is blind, one in five serves development', () => {
  expect(['B010', 'B011', 'B012'].map(splitOf)).toEqual(['blind', 'dev', 'train'])
})

test('the training texts of the project are well formed', () => {
  const folders = ['adults', 'child-protection', 'passages']
  const texts = folders.flatMap((folder) => readCorpus(`fixtures/training/${folder}`, 'all'))
  expect(texts.length).toBeGreaterThan(220)
  for (const { text, entities } of texts) {
    expect(text).not.toMatch(/\[\[[A-Z_]+\|/)
    for (const entity of entities) expect(entity.text.trim()).toBe(entity.text)
  }
})

test('a model learns, is packed, read again, and finds the same names in a sentence it never saw', () => {
  const categories: readonly Category[] = ['person']
  const names = ['Awa', 'Léo', 'Inès', 'Tom', 'Zoé', 'Malik', 'Jade', 'Oumar']
  const texts = names.map((name) => parseMarked('C002', `Vu [[PERSON|a:${name}]] hier. Le service a fermé la porte.`))
  const examples = makeExamples(texts, categories)
  const dictionary = listFeatures(examples.features, 2)
  toRows(examples.features, dictionary)
  const losses: number[] = []
  const options = { ...training, sparse: 0.01, epochs: 12, categories: 1, rows: dictionary.length }
  const model = trainChain(examples, options, (loss) => losses.push(loss))
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 4)
  const tagger = loadTagger(packWeights({ model, dictionary, categories, thresholds: [0.5], largest: 1_000_000 }))
  const text = 'Vu Théa hier. Le service a fermé la porte.'
  expect(tagger.read(viewOf(text).flat).spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Théa'])
})
