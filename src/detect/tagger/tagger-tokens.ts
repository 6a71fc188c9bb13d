/** Words, numbers and signs of a text, as parallel arrays: a token is an index. */
export type Tokens = {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
}

export const kindWord = 0
export const kindNumber = 1
export const kindSign = 2
export const kindLine = 3

/** Letters and digits are parted (`300e`, `5ans`): the marks of the corpora often stop between them. */
export const tokenise = (flat: string): Tokens => {
  const bounds = new Int32Array(2 * flat.length)
  const starts = bounds.subarray(0, flat.length)
  const ends = bounds.subarray(flat.length)
  const kinds = new Uint8Array(flat.length)
  let count = 0
  let at = 0
  while (at < flat.length) {
    const kind = kindOf(flat.charCodeAt(at))
    const start = at
    at += 1
    if (kind === kindSpace) continue
    if (kind !== kindSign) while (at < flat.length && kindOf(flat.charCodeAt(at)) === kind) at += 1
    starts[count] = start
    ends[count] = at
    kinds[count] = kind
    count += 1
  }
  return { count, starts, ends, kinds }
}

export type Stretch = { readonly from: number; readonly to: number }

const longestChain = 300
const chainAfterLine = 120

/** Stretches judged as one chain: paragraphs, cut at a line end when they are long. */
export const stretchesOf = (flat: string, tokens: Tokens): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 0; at < tokens.count; at += 1) {
    const length = at + 1 - from
    if (length < longestChain && !isBreak(flat, tokens, at, length)) continue
    stretches.push({ from, to: at + 1 })
    from = at + 1
  }
  if (from < tokens.count) stretches.push({ from, to: tokens.count })
  return stretches
}

/** A run of line ends is one token; two of them part paragraphs. */
const isBreak = (flat: string, tokens: Tokens, at: number, length: number): boolean => {
  if (tokens.kinds[at] !== kindLine) return false
  return length > chainAfterLine || flat.slice(tokens.starts[at], tokens.ends[at]).length > 1
}

const kindSpace = 4
const unknownKind = 255
const kinds = new Uint8Array(0x10000).fill(unknownKind)
const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u
const blank = /\s/

const kindOf = (code: number): number => {
  const known = kinds[code] ?? kindSign
  if (known !== unknownKind) return known
  const computed = computeKind(code)
  kinds[code] = computed
  return computed
}

const computeKind = (code: number): number => {
  if (code === 0x0a) return kindLine
  const unit = String.fromCharCode(code)
  if (letter.test(unit)) return kindWord
  if (digit.test(unit)) return kindNumber
  return blank.test(unit) ? kindSpace : kindSign
}
