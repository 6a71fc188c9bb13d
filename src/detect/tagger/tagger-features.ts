import { join, mix } from './tagger-hash.ts'
import { firstListTemplate, listTemplates, putLists } from './tagger-list-features.ts'
import { hashSeed, hashUnit, lookAt, pad, type Seen } from './tagger-look.ts'
import type { Tokens } from './tagger-tokens.ts'

export const featuresPerToken = firstListTemplate + listTemplates

/** Ranks of the templates that hold the word itself. */
export const lexicalTemplates: readonly number[] = [1, 12, 13, 14, 15, 16, 17, 18]

/** Row `t` holds the hashes of token `t`. A hash names a template and the words, shapes or affixes it saw. */
export const extractFeatures = (flat: string, tokens: Tokens): Int32Array => {
  const rows = new Int32Array(tokens.count * featuresPerToken)
  fillFeatures(rows, lookAt(flat, tokens), 0, tokens.count)
  return rows
}

/** The rows of tokens `from` to `to`, from the start of `rows`. */
export const fillFeatures = (rows: Int32Array, seen: Seen, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) fillRow(rows, (at - from) * featuresPerToken, seen, at)
}

const fillRow = (rows: Int32Array, from: number, seen: Seen, token: number): void => {
  putWords(rows, from, seen, token + pad)
  putPairs(rows, from, seen, token + pad)
  putShapes(rows, from, seen, token + pad)
  putAffixes(rows, from, seen, token)
  putLine(rows, from, seen, token + pad)
  putLists(rows, from, seen, token)
}

const put = (rows: Int32Array, from: number, template: number, value: number): void => {
  rows[from + template] = mix(template + 1, value)
}

const putWords = (rows: Int32Array, from: number, seen: Seen, at: number): void => {
  const { word, before, before2, after, after2 } = seen
  const p = before[at] ?? 0
  const n = after[at] ?? 0
  put(rows, from, 0, 0)
  put(rows, from, 1, word[at] ?? 0)
  put(rows, from, 2, word[at - 1] ?? 0)
  put(rows, from, 3, word[at + 1] ?? 0)
  put(rows, from, 4, word[at - 2] ?? 0)
  put(rows, from, 5, word[at + 2] ?? 0)
  put(rows, from, 6, word[at - 3] ?? 0)
  put(rows, from, 7, word[at + 3] ?? 0)
  put(rows, from, 8, p)
  put(rows, from, 9, n)
  put(rows, from, 10, join(p, before2[at] ?? 0))
  put(rows, from, 11, join(n, after2[at] ?? 0))
}

const putPairs = (rows: Int32Array, from: number, { word, before, after }: Seen, at: number): void => {
  const here = word[at] ?? 0
  const last = word[at - 1] ?? 0
  const next = word[at + 1] ?? 0
  put(rows, from, 12, join(last, here))
  put(rows, from, 13, join(here, next))
  put(rows, from, 14, join(join(last, here), next))
  put(rows, from, 15, join(join(word[at - 2] ?? 0, last), here))
  put(rows, from, 16, join(join(here, next), word[at + 2] ?? 0))
  put(rows, from, 17, join(before[at] ?? 0, here))
  put(rows, from, 18, join(here, after[at] ?? 0))
  put(rows, from, 19, join(word[at - 2] ?? 0, last))
  put(rows, from, 20, join(next, word[at + 2] ?? 0))
  put(rows, from, 21, join(last, next))
}

const putShapes = (rows: Int32Array, from: number, { word, shape, before, after }: Seen, at: number): void => {
  const here = shape[at] ?? 0
  const left = join(shape[at - 1] ?? 0, here)
  const right = join(here, shape[at + 1] ?? 0)
  put(rows, from, 22, here)
  put(rows, from, 23, left)
  put(rows, from, 24, right)
  put(rows, from, 25, join(left, shape[at + 1] ?? 0))
  put(rows, from, 26, join(join(shape[at - 2] ?? 0, shape[at - 1] ?? 0), right))
  put(rows, from, 27, join(right, shape[at + 2] ?? 0))
  put(rows, from, 28, join(word[at - 1] ?? 0, here))
  put(rows, from, 29, join(here, word[at + 1] ?? 0))
  put(rows, from, 30, join(before[at] ?? 0, here))
  put(rows, from, 31, join(here, after[at] ?? 0))
}

/** First and last 2 to 5 letters, hashed as they grow. */
const putAffixes = (rows: Int32Array, from: number, { folded, starts, ends }: Seen, token: number): void => {
  const start = starts[token] ?? 0
  const end = ends[token] ?? 0
  let head = hashSeed
  let tail = hashSeed
  for (let length = 1; length <= 5; length += 1) {
    if (start + length <= end) {
      head = hashUnit(head, folded[start + length - 1] ?? 0)
      tail = hashUnit(tail, folded[end - length] ?? 0)
    }
    if (length > 1) {
      put(rows, from, 30 + length, head)
      put(rows, from, 34 + length, tail)
    }
  }
}

const putLine = (rows: Int32Array, from: number, { shape, first, label, lineCase, rank }: Seen, at: number): void => {
  const here = shape[at] ?? 0
  put(rows, from, 40, label[at] ?? 0)
  put(rows, from, 41, join(label[at] ?? 0, here))
  put(rows, from, 42, join(first[at] ?? 0, here))
  put(rows, from, 43, join(lineCase[at] ?? 0, here))
  put(rows, from, 44, join(join(rank[at] ?? 0, lineCase[at] ?? 0), here))
}
