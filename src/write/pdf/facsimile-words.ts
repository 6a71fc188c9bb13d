import type { PlacedLine, PlacedWord } from '../../model/copy/disclosure.ts'
import { type FaceKey, widthOf } from '../fonts/face.ts'
import { toPrintable } from '../fonts/printable.ts'
import type { Measure } from './line.ts'

/** How much narrower than ours the original's font is, in percent, by the words that stand as they were. */
export const paceOf = (lines: readonly PlacedLine[], measure: Measure): number => {
  const ratios = lines.flatMap((line) =>
    line.parts.flatMap((part) => {
      if (part.kind === 'mark' || part.at === null || part.text.length < 4) return []
      return [stretchOf(part.at.width, widthOf(measure.faces.R, printed(part.text, measure), line.size))]
    }),
  )
  return Math.min(100, ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 100)
}

export const stretchOf = (width: number, natural: number): number =>
  natural === 0 ? 100 : Math.min(250, Math.max(40, (width / natural) * 100))

type Type = {
  readonly face: FaceKey
  readonly size: number
  readonly stretch: number
  readonly width: number
  readonly measure: Measure
}

/** A word in our font, or by its picture with our letters under it. */
export const wordDraw = ({ text, picture }: PlacedWord, { face, size, stretch, width, measure }: Type) => {
  const shown = printed(text, measure)
  const word = { kind: 'word', text: `${shown} `, face, size } as const
  if (picture === null) return { ...word, stretch, picture: null }
  const narrow = (width * stretch) / 100
  return {
    ...word,
    stretch: stretchOf(narrow, widthOf(measure.faces[face], shown, size)),
    picture: { shown: picture, width: narrow },
  }
}

export const printed = (text: string, { faces }: Measure): string => toPrintable(text, faces)
