import { readPrinted } from '../../seal/printed/read-printed.ts'
import type { Wording } from '../../seal/printed/wording.ts'
import type { BordereauReader } from '../../seal/verify/check-printed.ts'
import { type Faces, openFaces, type WriteAssets } from '../../write/fonts/face.ts'
import { toPrintable } from '../../write/fonts/printable.ts'
import { drawFonts } from '../../write/fonts/same-fonts.ts'

/** Reads what a signed bordereau shows: its fonts are held against those that a copy of ours embeds, its words against `wordings`. */
export const bordereauReader = (readFonts: () => WriteAssets, wordings: readonly Wording[]): BordereauReader => {
  let opened: Faces | null = null
  const faces = (): Faces => {
    opened ??= openFaces(readFonts())
    return opened
  }
  return {
    see: async (pdf, most) => await readPrinted(pdf, { drawFonts: drawFonts(faces()), most }),
    print: (text) => toPrintable(text, faces()),
    wordings,
  }
}
