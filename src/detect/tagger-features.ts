import { foldText } from '../model/fold.ts'
import { kindLine, kindNumber, kindSign, type Tokens } from './tagger-tokens.ts'

export const featuresPerToken = 45

/** Ranks of the templates that hold the word itself. */
export const lexicalTemplates: readonly number[] = [1, 12, 13, 14, 15, 16, 17, 18]

/** Row `t` holds the hashes of token `t`. A hash names a template and the words, shapes or affixes it saw. */
export const extractFeatures = (flat: string, tokens: Tokens): Int32Array => {
  const seen = lookAt(flat, tokens)
  const rows = new Int32Array(tokens.count * featuresPerToken)
  for (let at = 0; at < tokens.count; at += 1) {
    fillRow(rows, at * featuresPerToken, seen, at)
  }
  return rows
}

/** What each token looks like, padded by `pad` on both sides so that neighbours need no bound check. */
type Seen = {
  readonly folded: string
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly word: Int32Array
  readonly shape: Int32Array
  /** The nearest words before and after, signs skipped. */
  readonly before: Int32Array
  readonly before2: Int32Array
  readonly after: Int32Array
  readonly after2: Int32Array
  /** Of the line: its first word, its last label (`Nom :`), its case, the rank in it. */
  readonly first: Int32Array
  readonly label: Int32Array
  readonly lineCase: Int32Array
  readonly rank: Int32Array
}

const pad = 4
const edge = 0x2f0e1

const lookAt = (flat: string, tokens: Tokens): Seen => {
  const size = tokens.count + 2 * pad
  const array = (): Int32Array => new Int32Array(size)
  const seen: Seen = {
    folded: foldText(flat),
    starts: tokens.starts,
    ends: tokens.ends,
    word: array().fill(edge),
    shape: array().fill(edge),
    before: array().fill(edge),
    before2: array().fill(edge),
    after: array().fill(edge),
    after2: array().fill(edge),
    first: array(),
    label: array(),
    lineCase: array(),
    rank: array(),
  }
  for (let at = 0; at < tokens.count; at += 1) lookAtToken(seen, flat, tokens, at)
  lookAround(seen, tokens)
  lookAtLines(seen, flat, tokens)
  return seen
}

const lookAtToken = (seen: Seen, flat: string, tokens: Tokens, at: number): void => {
  const start = tokens.starts[at] ?? 0
  const end = tokens.ends[at] ?? 0
  const kind = tokens.kinds[at]
  const isGlued = start > 0 && flat.charCodeAt(start - 1) > 0x20
  seen.word[at + pad] =
    kind === kindNumber && end - start > 4 ? 0x7000 + end - start : hashRange(seen.folded, start, end)
  seen.shape[at + pad] = shapeOf(flat, seen.folded, start, end) * 2 + Number(isGlued)
}

const hashSeed = 0x811c9dc5 | 0

const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

const hashRange = (text: string, start: number, end: number): number => {
  let hash = hashSeed
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, text.charCodeAt(at))
  return hash
}

/** Case of the word (lower, Capital, ALL, mIxed) and its length up to 4; a sign is its own shape. */
const shapeOf = (flat: string, folded: string, start: number, end: number): number => {
  const first = folded.charCodeAt(start)
  const length = Math.min(4, end - start)
  if (first === 0x0a) return 1
  if (first >= 0x30 && first <= 0x39) return 8 + Math.min(14, end - start)
  if (end - start === 1 && flat[start] === folded[start] && flat[start]?.toUpperCase() === flat[start])
    return 256 + first
  let upper = 0
  for (let at = start; at < end; at += 1) upper += isUpper(flat.charCodeAt(at)) ? 1 : 0
  const letterCase =
    upper === 0 ? 0 : upper === end - start ? 2 : upper === 1 && isUpper(flat.charCodeAt(start)) ? 1 : 3
  return 32 + letterCase * 8 + length
}

const isUpper = (code: number): boolean => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const unit = String.fromCharCode(code)
  return unit.toLowerCase() !== unit
}

const lookAround = (seen: Seen, tokens: Tokens): void => {
  let [last, last2] = [edge, edge]
  for (let at = 0; at < tokens.count; at += 1) {
    seen.before[at + pad] = last
    seen.before2[at + pad] = last2
    if (tokens.kinds[at] === kindSign) continue
    last2 = last
    last = seen.word[at + pad] ?? edge
  }
  last = edge
  last2 = edge
  for (let at = tokens.count - 1; at >= 0; at -= 1) {
    seen.after[at + pad] = last
    seen.after2[at + pad] = last2
    if (tokens.kinds[at] === kindSign) continue
    last2 = last
    last = seen.word[at + pad] ?? edge
  }
}

const lookAtLines = (seen: Seen, flat: string, tokens: Tokens): void => {
  let from = 0
  for (let at = 0; at <= tokens.count; at += 1) {
    if (at < tokens.count && tokens.kinds[at] !== kindLine) continue
    fillLine(seen, flat, tokens, from, at)
    from = at + 1
  }
}

const fillLine = (seen: Seen, flat: string, tokens: Tokens, from: number, to: number): void => {
  const lineCase = caseOf(
    flat.slice(tokens.starts[from] ?? 0, to > from ? tokens.ends[to - 1] : (tokens.starts[from] ?? 0)),
  )
  const first = seen.word[from + pad] ?? edge
  let label = 0
  for (let at = from; at < to; at += 1) {
    seen.first[at + pad] = first
    seen.label[at + pad] = label
    seen.lineCase[at + pad] = lineCase
    seen.rank[at + pad] = Math.min(3, at - from)
    if (flat.charCodeAt(tokens.starts[at] ?? 0) === 0x3a) label = seen.before[at + pad] ?? 0
  }
}

const capital = /\p{Lu}/u
const small = /\p{Ll}/u

const caseOf = (line: string): number => (capital.test(line) ? 1 : 0) + (small.test(line) ? 2 : 0)

const mix = (template: number, a: number): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

const join = (a: number, b: number): number => Math.imul(a, 0x01000193) ^ Math.imul(b, 0x27d4eb2f) ^ (a >>> 7)

const fillRow = (rows: Int32Array, from: number, seen: Seen, token: number): void => {
  putWords(rows, from, seen, token + pad)
  putPairs(rows, from, seen, token + pad)
  putShapes(rows, from, seen, token + pad)
  putAffixes(rows, from, seen, token)
  putLine(rows, from, seen, token + pad)
}

const put = (rows: Int32Array, from: number, template: number, value: number): void => {
  rows[from + template] = mix(template + 1, value)
}

const putWords = (rows: Int32Array, from: number, seen: Seen, at: number): void => {
  const { word, before, before2, after, after2 } = seen
  const [p, n] = [before[at] ?? 0, after[at] ?? 0]
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
  let [head, tail] = [hashSeed, hashSeed]
  for (let length = 1; length <= 5; length += 1) {
    if (start + length <= end) {
      head = hashUnit(head, folded.charCodeAt(start + length - 1))
      tail = hashUnit(tail, folded.charCodeAt(end - length))
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
