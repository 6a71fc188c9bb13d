import type { LocalModelFiles } from '../../../../src/pipeline/load/local-model.ts'
import { importModelPackages } from '../../../../src/pipeline/load/model-packages.ts'
import { lookupModel } from './onnx-bytes.ts'

/** Tokens that the tiny model knows, each with the label it gives it; any other word is `[UNK]`, label O. */
export const tinyLabels = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']

const labelOfToken: readonly (readonly [token: string, label: string])[] = [
  ['[PAD]', 'O'],
  ['[UNK]', 'O'],
  ['[CLS]', 'O'],
  ['[SEP]', 'O'],
  ['Zelf', 'B-PER'],
  ['##anie', 'I-PER'],
  ['Élo', 'B-PER'],
  ['##ïse', 'I-PER'],
  ['Tourbeaux', 'I-PER'],
  ['Quillebœuf', 'I-PER'],
  ['Guéret', 'B-LOC'],
  ['zibeline', 'B-PER'],
  ['Madame', 'O'],
  ['l', 'O'],
  ["'", 'O'],
  ['-', 'O'],
  [',', 'O'],
  ['.', 'O'],
  ['(', 'O'],
  [')', 'O'],
]

/** How many tokens it knows. */
export const tinySize = labelOfToken.length

const scoresOf = (label: string): readonly number[] => tinyLabels.map((one) => (one === label ? 6 : 0))

export const tinyWeights = (labels: readonly string[] = tinyLabels, output = 'logits'): Uint8Array =>
  lookupModel({
    rows: labelOfToken.map(([, label]) => scoresOf(label).slice(0, labels.length)),
    inputs: ['input_ids'],
    output,
  })

const special = (content: string, id: number) => ({
  id,
  content,
  special: true,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
})

const template = [
  { SpecialToken: { id: '[CLS]', type_id: 0 } },
  { Sequence: { id: 'A', type_id: 0 } },
  { SpecialToken: { id: '[SEP]', type_id: 0 } },
]

/** `tokenizer.json` as BERT models have it. */
const tokenizer = {
  version: '1.0',
  added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map(special),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: false,
    lowercase: false,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: {
    type: 'TemplateProcessing',
    single: template,
    pair: template,
    special_tokens: {
      '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
      '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
    },
  },
  decoder: { type: 'WordPiece', prefix: '##', cleanup: false },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(labelOfToken.map(([token], at) => [token, at])),
  },
}

const config = (labels: readonly string[]) => ({ id2label: Object.fromEntries(labels.map((label, at) => [at, label])) })

/** The folder of a model small enough to be read: names after « Madame », one town. */
export const tinyModel = (labels: readonly string[] = tinyLabels): LocalModelFiles => ({
  config: JSON.stringify(config(labels)),
  tokenizer: JSON.stringify(tokenizer),
  tokenizerConfig: '{}',
  weights: tinyWeights(labels),
})

/** True when the optional packages are not there: what needs them is skipped, and said so. */
export const lackModelPackages = async (): Promise<boolean> => {
  if (process.env.REQUIS_REQUIRE_ALL === '1') return false
  return importModelPackages().then(
    () => false,
    () => true,
  )
}
