import dns from 'node:dns'
import net from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { languages, sentenceOf } from '../../../../src/messages/index.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { type LocalModelFiles, loadLocalModel } from '../../../../src/pipeline/load/local-model.ts'
import { localModelSchema } from '../../../../src/pipeline/load/local-model-options.ts'
import { lookupModel } from './onnx-bytes.ts'
import { lackModelPackages, tinyLabels, tinyModel, tinySize, tinyWeights } from './tiny-model.ts'

const optionsOf = (more: object = {}) => localModelSchema.parse({ model: 'unused', ...more })

const problemOf = async (files: LocalModelFiles, more: object = {}): Promise<unknown> =>
  loadLocalModel(files, optionsOf(more)).then(
    () => null,
    (error: unknown) => (error instanceof RequisError ? error.problem : error),
  )

const found = async (text: string, more: object = {}): Promise<readonly string[]> => {
  const model = await loadLocalModel(tinyModel(), optionsOf(more))
  return (await model(text)).map(({ start, end, category }) => `${category}:${text.slice(start, end)}`)
}

const refuse = (): never => {
  throw new Error('the network was asked for')
}

beforeEach(() => {
  vi.stubGlobal('fetch', vi.fn(refuse))
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse)
  vi.spyOn(dns, 'lookup').mockImplementation(refuse)
})

afterEach(() => {
  expect(fetch).not.toHaveBeenCalled()
  expect(net.Socket.prototype.connect).not.toHaveBeenCalled()
  expect(dns.lookup).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe.skipIf(await lackModelPackages())('a model of this machine (onnxruntime-web, @huggingface/tokenizers)', () => {
  test.each([
    ['Vu Madame Zelfanie Tourbeaux ce jour.', ['person:Zelfanie Tourbeaux']],
    ['Éloïse Quillebœuf, de Guéret.', ['person:Éloïse Quillebœuf', 'place:Guéret']],
    ['😀 l’été 👩‍👧 Éloïse🙂, puis Guéret', ['person:Éloïse', 'place:Guéret']],
    ["l'Éloïse (Zelfanie)", ['person:Éloïse', 'person:Zelfanie']],
    ['Zelfanie\nTourbeaux', ['person:Zelfanie', 'person:Tourbeaux']],
    ['Zelfanie Éloïse', ['person:Zelfanie', 'person:Éloïse']],
    ['Zelfanie-Tourbeaux', ['person:Zelfanie-Tourbeaux']],
    ['Rien de tel ici.', []],
    ['', []],
    [' \n ', []],
  ])('reads « %s »', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  test('where the tokenizer does not spell a word, all of the word is claimed', async () => {
    expect(await found("Vu l'Éloïse‡.")).toEqual(["person:l'Éloïse"])
  })

  test('decomposed accents and invisible marks are read through the flat text, as by every detector', async () => {
    const { flat } = viewOf('Vu E\u0301loi\u0308se\u200b Tourbeaux')
    expect(await found(flat)).toEqual(['person:Éloïse Tourbeaux'])
  })

  test('a text longer than the model reads at once is read to its last word, and a name at an edge is whole', async () => {
    for (const before of [0, 3, 4, 5, 6, 7, 8, 9, 400]) {
      const text = `${'mot '.repeat(before)}Zelfanie Tourbeaux, Guéret`
      expect(await found(text, { maxTokens: 10 })).toEqual(['person:Zelfanie Tourbeaux', 'place:Guéret'])
    }
  })

  test('a word longer than the model reads at once is read too', async () => {
    expect(await found(`${"l'".repeat(300)}Éloïse`, { maxTokens: 8 })).toEqual(['person:Éloïse'])
  })

  test('what the model finds less likely than the least score is not claimed', async () => {
    const model = await loadLocalModel(tinyModel(), optionsOf())
    const score = (await model('Guéret'))[0]?.score ?? 0
    expect(score).toBeGreaterThan(0.98)
    expect(await found('Guéret', { minScore: score - 0.001 })).toEqual(['place:Guéret'])
    expect(await found('Guéret', { minScore: score + 0.001 })).toEqual([])
  })

  test('the pipeline may give a label another category, or ignore it', async () => {
    expect(await found('Zelfanie, Guéret', { labels: { LOC: 'address' } })).toEqual([
      'person:Zelfanie',
      'address:Guéret',
    ])
    expect(await found('Zelfanie, Guéret', { labels: { LOC: 'ignore' } })).toEqual(['person:Zelfanie'])
  })

  test('an answer that is not named logits, and inputs beyond the tokens, are read', async () => {
    const weights = lookupModel({
      rows: Array.from({ length: tinySize }, (_, at) => (at === 10 ? [0, 0, 0, 6, 0] : [6, 0, 0, 0, 0])),
      inputs: ['input_ids', 'attention_mask', 'token_type_ids'],
      output: 'scores',
    })
    const model = await loadLocalModel({ ...tinyModel(), weights }, optionsOf())
    expect((await model('à Guéret')).map(({ category }) => category)).toEqual(['place'])
  })

  test.each<readonly [string, Partial<LocalModelFiles>, object]>([
    [
      'weights of no model',
      { weights: Buffer.from('PK not a model') },
      { code: 'local-model.broken', file: 'model.onnx' },
    ],
    [
      'weights cut short',
      { weights: tinyWeights().subarray(0, 200) },
      { code: 'local-model.broken', file: 'model.onnx' },
    ],
    ['a tokenizer of nothing', { tokenizer: '{}' }, { code: 'local-model.broken', file: 'tokenizer.json' }],
    ['a tokenizer that is no JSON', { tokenizer: '<html>' }, { code: 'local-model.broken', file: 'tokenizer.json' }],
    ['a configuration without labels', { config: '{}' }, { code: 'local-model.broken', file: 'config.json' }],
    [
      'labels with a hole',
      { config: '{"id2label":{"0":"O","2":"PER"}}' },
      { code: 'local-model.broken', file: 'config.json' },
    ],
    ['fewer answers than labels', { weights: tinyWeights(['O', 'B-PER']) }, { code: 'local-model.wrong-kind' }],
    [
      'a model of pictures',
      { weights: lookupModel({ rows: [[1]], inputs: ['pixels'], output: 'logits' }) },
      { code: 'local-model.wrong-kind' },
    ],
    [
      'a model that knows fewer tokens than its tokenizer',
      { weights: lookupModel({ rows: [tinyLabels.map(() => 0)], inputs: ['input_ids'], output: 'logits' }) },
      { code: 'local-model.wrong-kind' },
    ],
  ])('%s are refused when the model is loaded', async (_, files, problem) => {
    expect(await problemOf({ ...tinyModel(), ...files })).toEqual(problem)
  })
})

test('a label without a category is refused by its name: its words would stay in clear', async () => {
  expect(await problemOf(tinyModel(['O', 'B-PER', 'I-PER', 'B-MISC', 'I-MISC']))).toMatchObject({
    code: 'local-model.unmapped-label',
    labels: ['MISC'],
  })
})

test('a category given to a label that the model does not have is refused', async () => {
  expect(await problemOf(tinyModel(), { labels: { PRE: 'person' } })).toMatchObject({
    code: 'local-model.unknown-label',
    label: 'PRE',
    accepted: ['B-LOC', 'B-PER', 'I-LOC', 'I-PER', 'LOC', 'O', 'PER'],
  })
})

test.each(['onnxruntime-web', '@huggingface/tokenizers'])('the missing package %s is named', async (missing) => {
  const importOthers = async (name: string): Promise<unknown> => {
    if (name === missing) throw new Error('Cannot find package')
    return { env: { wasm: {} }, InferenceSession: {}, Tensor: {} }
  }
  const error = await loadLocalModel(tinyModel(), optionsOf(), importOthers).catch((thrown: unknown) => thrown)
  expect(error).toEqual(new RequisError({ code: 'local-model.package-missing', name: missing }))
  for (const language of Object.keys(languages).filter((name) => name === 'fr' || name === 'en')) {
    expect(sentenceOf({ code: 'local-model.package-missing', name: missing }, language)).toContain(missing)
  }
})
