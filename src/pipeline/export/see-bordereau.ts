import { readPrinted } from '../../seal/printed/read-printed.ts'
import type { ReadBordereau } from '../../seal/verify/check-printed.ts'
import type { WriteAssets } from '../../write/fonts/face.ts'
import { drawFonts } from '../../write/fonts/same-fonts.ts'

/** Reads what a signed bordereau shows: its fonts are held against those that a copy of ours embeds. */
export const seeBordereau = (readFonts: () => WriteAssets): ReadBordereau => {
  let draw: ReturnType<typeof drawFonts> | null = null
  return async (pdf, most) => {
    draw ??= drawFonts(readFonts())
    return await readPrinted(pdf, { drawFonts: draw, most })
  }
}
