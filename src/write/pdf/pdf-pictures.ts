import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { Picture } from '../../model/record/drawing.ts'
import type { UsedPictures } from './pdf-page.ts'

/** Names of the pictures of a file: `Iaa0` to `Izz9999`. */
export const pictureName = (rank: number): string => {
  const letters = Math.floor(rank / perLetters)
  return `I${letterOf(Math.floor(letters / 26))}${letterOf(letters % 26)}${rank % perLetters}`
}

const perLetters = 10_000

const letterOf = (rank: number): string => String.fromCharCode(97 + rank)

export const embedPictures = (file: PDFDocument, used: UsedPictures): Readonly<Record<string, PDFRef>> =>
  Object.fromEntries(used.map((picture, rank) => [pictureName(rank), embedPicture(file, picture)]))

/**
 * Sixteen greys in bytes of their own: no byte is a letter, so that no chance of pixels makes a word for whoever
 * searches the file.
 */
const embedPicture = ({ context }: PDFDocument, { columns, rows, pixels }: Picture): PDFRef =>
  context.register(
    context.stream(Buffer.from(pixels, 'base64'), {
      ...{ Type: 'XObject', Subtype: 'Image', Width: columns, Height: rows, ColorSpace: 'DeviceGray' },
      ...{ BitsPerComponent: 8, Decode: [0, 17], Filter: 'FlateDecode' },
    }),
  )
