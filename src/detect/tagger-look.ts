import { foldText } from '../model/fold.ts'
import { kindLine, kindNumber, kindSign, type Tokens } from './tagger-tokens.ts'

/** What each token looks like, padded by `pad` on both sides so that neighbours need no bound check. */
export type Seen = {
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

export const pad = 4
const edge = 0x2f0e1

export const lookAt = (flat: string, tokens: Tokens): Seen => {
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

export const hashSeed = 0x811c9dc5 | 0

export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

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
