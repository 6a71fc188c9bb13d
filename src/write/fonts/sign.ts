import type { Outline } from '../../model/record/drawing.ts'
import { symbolOutline } from '../../model/symbol/symbol-outlines.ts'
import type { FaceKey } from './face.ts'
import { codeOf, fontOf, resourceOf, type UsedOutlines } from './outline-font.ts'
import { encodeText, hex, type UsedCharacters } from './pdf-font.ts'

/** Fonts of a file in which a text can be encoded. */
type Encoders = { readonly [key in FaceKey]: UsedCharacters } & { readonly outlines: UsedOutlines }

/**
 * Operators that show a text in a face and, where it holds signs that no face has, in the font of our own drawings. Changing
 * the font leaves the pen where it is.
 */
export const showInFace = (
  text: string,
  { face, size }: { readonly face: FaceKey; readonly size: number },
  used: Encoders,
): string =>
  stretchesOf(text)
    .map((stretch) => {
      if (typeof stretch === 'string') return `/${face} ${size} Tf <${encodeText(stretch, used[face])}> Tj`
      const font = fontOf(stretch, used.outlines, 0)
      return `/${resourceOf(font)} ${size} Tf <${hex(codeOf(stretch, font, used.outlines))}> Tj`
    })
    .join(' ')

/** Letters that follow each other, and each sign by itself. */
const stretchesOf = (text: string): readonly (string | Outline)[] => {
  if (hasOnlyLetters.test(text)) return [text]
  const stretches: (string | Outline)[] = []
  for (const character of text) {
    const sign = symbolOutline(character)
    const last = stretches.at(-1)
    if (sign !== null) stretches.push(sign)
    else if (typeof last === 'string') stretches[stretches.length - 1] = last + character
    else stretches.push(character)
  }
  return stretches
}

/** None of our drawings stands for a character of Latin script. */
const hasOnlyLetters = /^[\0-\u024f]+$/
