import { makePdf } from '../fixtures/demo-pdf.ts'
import { renderPdf } from '../fixtures/demo-render.ts'
import { parseSource } from '../fixtures/demo-source.ts'
import { pngOf } from '../fixtures/grey-png.ts'
import { greyOf, straighten } from '../src/read/scan/ocr-bitmap.ts'
import type { Random } from './random.ts'

const head = '---\nfile: page\nformat: pdf\nsize: 10.5\n---\n'
/** What a copier does: a slant of up to this many degrees, a grain of this many greys, paper that is not quite white. */
const widestSlant = 1.5
const grain = 45
const paper = 238

/** The pages of a text as a copier gives them, as PNG files. */
export const scanText = async (text: string, dpi: number, random: Random): Promise<readonly Uint8Array[]> => {
  const pages = await renderPdf(await makePdf(parseSource(head + text.replaceAll(/^[-#>=|]/gm, ' '))), dpi / 72)
  return pages.map((page) => {
    const angle = ((random.next() * 2 - 1) * widestSlant * Math.PI) / 180
    const slanted = straighten(greyOf(page.rgba, page), angle)
    return pngOf({ ...slanted, grey: slanted.grey.map((grey) => soil(grey, random)) }, dpi)
  })
}

const soil = (grey: number, random: Random): number =>
  Math.max(0, Math.min(255, (grey * paper) / 255 + (random.next() + random.next() - 1) * grain))
