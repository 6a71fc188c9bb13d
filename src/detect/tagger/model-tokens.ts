import { foldText } from '../../model/fold.ts'
import type { Span } from '../../model/record/span.ts'

/** A token of a model, with the letters of the text that it stands for. */
export type ModelToken = Span & { readonly id: number }

/** The tokens of a stretch of text without blanks; `surface` is how the tokenizer writes each. */
export type Encode = (text: string) => readonly { readonly id: number; readonly surface: string }[]

/** How the surfaces are written: letters, or one sign for each byte (`Ã©` for `é`). */
export type SurfaceKind = 'letters' | 'bytes'

/**
 * Tokens of a whole text. Tokenizers keep no offsets, so each word is given alone (with the blank before it) and its
 * tokens are laid along its letters: a mistake cannot go further than one word.
 */
export const cutTokens = (flat: string, encode: Encode, kind: SurfaceKind): readonly ModelToken[] => {
  const tokens: ModelToken[] = []
  for (const match of flat.matchAll(/\p{S}+|[^\s\p{S}]+/gu)) {
    const isAfterBlank = /\s/.test(flat[match.index - 1] ?? '')
    const encoded = encode(isAfterBlank ? ` ${match[0]}` : match[0])
    const spans = alignSurfaces(
      match[0],
      encoded.map(({ surface }) => surface),
      kind,
    )
    for (const [at, { id }] of encoded.entries()) {
      const { start, end } = spans[at] ?? { start: 0, end: match[0].length }
      tokens.push({ id, start: match.index + start, end: match.index + end })
    }
  }
  return tokens
}

/** Empty when the surfaces do not spell the word: each token then stands for the whole of it. */
const alignSurfaces = (word: string, surfaces: readonly string[], kind: SurfaceKind): readonly Span[] => {
  const bare = surfaces.map(bareSurface)
  const origins = kind === 'bytes' ? byteOrigins(word) : null
  const isSpelt =
    origins === null ? foldText(bare.join('')) === foldText(word) : bare.join('').length === origins.length - 1
  if (!isSpelt) return []
  let from = 0
  return bare.map(({ length }) => {
    const [start, end] = [from, from + length]
    from = end
    return { start: origins?.[start] ?? start, end: origins?.[end] ?? end }
  })
}

/** Without the marks for « a blank stood here », « goes on the token before » and « the word ends ». */
const bareSurface = (surface: string): string => surface.replace(/^(?:[▁Ġ]|##)|<\/w>$/g, '')

/** For each byte of the word in UTF-8, where its character stands; then the end of the word. */
const byteOrigins = (word: string): readonly number[] => {
  const encoder = new TextEncoder()
  const origins: number[] = []
  let at = 0
  for (const character of word) {
    for (let byte = 0; byte < encoder.encode(character).length; byte += 1) origins.push(at)
    at += character.length
  }
  return [...origins, word.length]
}

/** Parts of a long row of tokens, each of `size` at most; neighbours share a quarter, so that no word is at an edge twice. */
export const windowsOf = (count: number, size: number): readonly Span[] => {
  const windows: Span[] = []
  const step = Math.max(1, size - Math.floor(size / 4))
  for (let start = 0; start < count; start += step) {
    windows.push({ start, end: Math.min(count, start + size) })
    if (start + size >= count) break
  }
  return windows
}
