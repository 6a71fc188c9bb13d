import { foldText } from '../../model/fold.ts'
import { type Lists, lookUp } from './tagger-lists.ts'
import { kindLine, kindNumber, kindSign, type Tokens } from './tagger-tokens.ts'

/** What each token looks like, padded by `pad` on both sides so that neighbours need no bound check. */
export type Seen = {
  /** The folded units of the text. */
  readonly folded: Uint16Array
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
  readonly lists: Lists
}

export const pad = 4
const edge = 0x2f0e1

export const lookAt = (flat: string, tokens: Tokens): Seen => {
  const seen = seenFor(flat, tokens)
  for (let at = 0; at < flat.length; at += 1) seen.folded[at] = foldOf(flat.charCodeAt(at))
  for (let at = 0; at < tokens.count; at += 1) lookAtToken(seen, flat, tokens, at)
  lookAround(seen, tokens)
  lookAtLines(seen, flat, tokens)
  return seen
}

/** One buffer cut in rows: short texts are many, and each array has its cost. */
const seenFor = (flat: string, tokens: Tokens): Seen => {
  const { count, starts, ends } = tokens
  const size = count + 2 * pad
  const buffer = new Int32Array(10 * size).fill(edge, 0, 6 * size)
  const row = (rank: number): Int32Array => buffer.subarray(rank * size, (rank + 1) * size)
  const [word, shape, before, before2, after, after2] = [row(0), row(1), row(2), row(3), row(4), row(5)]
  const around = { word, shape, before, before2, after, after2 }
  const line = { first: row(6), label: row(7), lineCase: row(8), rank: row(9) }
  return { folded: new Uint16Array(flat.length), starts, ends, ...around, ...line, lists: lookUp(flat, tokens) }
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

const hashRange = (folded: Uint16Array, start: number, end: number): number => {
  let hash = hashSeed
  for (let at = start; at < end; at += 1) hash = hashUnit(hash, folded[at] ?? 0)
  return hash
}

/** Case of the word (lower, Capital, ALL, mIxed) and its length up to 4; a sign is its own shape. */
const shapeOf = (flat: string, folded: Uint16Array, start: number, end: number): number => {
  const first = folded[start] ?? 0
  const length = Math.min(4, end - start)
  if (first === 0x0a) return 1
  if (first >= 0x30 && first <= 0x39) return 8 + Math.min(14, end - start)
  const own = flat.charCodeAt(start)
  if (end - start === 1 && own === first && (caseOfUnit(own) & isRaised) !== 0) return 256 + first
  let upper = 0
  for (let at = start; at < end; at += 1) upper += caseOfUnit(flat.charCodeAt(at)) & isUpper
  const letterCase =
    upper === 0 ? 0 : upper === end - start ? 2 : upper === 1 && (caseOfUnit(own) & isUpper) === 1 ? 1 : 3
  return 32 + letterCase * 8 + length
}

// Asked once for each unit: `folds` holds its folded unit + 1, `cases` what is said of its case; 0 is not asked yet.
const folds = new Int32Array(0x10000)
const cases = new Uint8Array(0x10000)
const [isUpper, isRaised, hasCapital, hasSmall, isAsked] = [1, 2, 4, 8, 16]

const foldOf = (code: number): number => {
  const known = folds[code] ?? 0
  if (known !== 0) return known - 1
  const folded = foldText(String.fromCharCode(code)).charCodeAt(0)
  folds[code] = folded + 1
  return folded
}

/** `isUpper`: it has a lower case. `isRaised`: it is its own upper case. */
const caseOfUnit = (code: number): number => {
  const known = cases[code] ?? 0
  if (known !== 0) return known
  const unit = String.fromCharCode(code)
  const mark =
    (unit.toLowerCase() === unit ? 0 : isUpper) |
    (unit.toUpperCase() === unit ? isRaised : 0) |
    (/\p{Lu}/u.test(unit) ? hasCapital : 0) |
    (/\p{Ll}/u.test(unit) ? hasSmall : 0)
  cases[code] = mark | isAsked
  return mark | isAsked
}

const lookAround = (seen: Seen, tokens: Tokens): void => {
  let last = edge
  let last2 = edge
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
  const start = tokens.starts[from] ?? 0
  const lineCase = caseOf(flat, start, to > from ? (tokens.ends[to - 1] ?? start) : start)
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

/** 1 when a capital is there, 2 when a small letter is, 3 when both are. */
const caseOf = (flat: string, start: number, end: number): number => {
  let mark = 0
  for (let at = start; at < end; at += 1) mark |= caseOfUnit(flat.charCodeAt(at))
  return ((mark & hasCapital) === 0 ? 0 : 1) + ((mark & hasSmall) === 0 ? 0 : 2)
}
