import { attempt } from '../container/bundle.ts'
import { readSigned } from '../pdf/pades-reader.ts'
import { type PdfStructure, readStructure } from '../pdf/pdf-structure.ts'
import type { PdfValue } from '../pdf/pdf-value.ts'
import { readDrawing } from './page-drawing.ts'
import { firstFonts, isSame, type PageFont, readFont } from './page-fonts.ts'
import { type Inflate, inflateWithin, type PageObjects, readPages } from './page-objects.ts'
import { findUnseen, seePage } from './page-sight.ts'
import type { Printed, PrintedPage } from './printed.ts'

/** A PDF whose one page has these fonts, each with the letters of its codes, as Requis embeds them; throws where it has no such letter. */
export type DrawFonts = (texts: ReadonlyMap<string, readonly string[]>) => Promise<Uint8Array>

/** `most`: bytes that its streams may hold once inflated. */
export type PrintedTerms = { readonly drawFonts: DrawFonts; readonly most: number }

/**
 * What a reader sees of a signed bordereau whose signature was found good. Not one word where something in it could be hidden: its
 * objects, its drawing and its fonts are those that Requis writes, or it is refused.
 */
export const readPrinted = async (pdf: Uint8Array, { drawFonts, most }: PrintedTerms): Promise<Printed> => {
  const structure = attempt(() => readSigned(pdf))
  if (structure === null) return { flaw: 'unread', page: 0 }
  const inflate = inflateWithin(most)
  const pages = attempt(() => readPages(structure, inflate))
  if (pages === null) return { flaw: 'objects', page: 0 }
  const fonts = await readFonts(structure, { pages, inflate, drawFonts })
  return fonts === null ? { flaw: 'letters', page: 0 } : seePages(pages, fonts)
}

const seePages = (pages: readonly PageObjects[], fonts: ReadonlyMap<string, PageFont>): Printed => {
  const seen: PrintedPage[] = []
  for (const { content } of pages) {
    const drawn = attempt(() => readDrawing(content, fonts))
    const flaw = drawn === null ? 'drawing' : findUnseen(drawn)
    if (drawn === null || flaw !== null) return { flaw: flaw ?? 'drawing', page: seen.length + 1 }
    seen.push(seePage(drawn))
  }
  return { flaw: null, pages: seen }
}

type Given = { readonly pages: readonly PageObjects[]; readonly inflate: Inflate; readonly drawFonts: DrawFonts }

/** The fonts of the pages by their names, one of each; null when one is not what Requis would embed for the letters that it names. */
const readFonts = async (
  structure: PdfStructure,
  { pages, inflate, drawFonts }: Given,
): Promise<ReadonlyMap<string, PageFont> | null> => {
  const places = new Map(pages.flatMap(({ fonts }) => [...fonts]))
  const isOne = pages.every(({ fonts }) =>
    [...fonts].every(([name, font]) => refersTo(font) === refersTo(places.get(name))),
  )
  const read = attempt(() => new Map([...places].map(([name, font]) => [name, readFont({ structure, inflate }, font)])))
  if (!isOne || read === null) return null
  const again = await drawFonts(new Map([...read].map(([name, { texts }]) => [name, texts]))).catch(() => null)
  const other = again === null ? null : attempt(() => readStructure(Buffer.from(again)))
  if (other === null) return null
  const sides = [
    { structure, inflate },
    { structure: other, inflate: inflateWithin(mostDrawn) },
  ] as const
  const drawn = attempt(() => firstFonts(other))
  const isGood = [...places].every(([name, font]) => attempt(() => isSame(font, drawn?.get(name), sides)) === true)
  return isGood ? read : null
}

/** Bytes of two whole fonts, inflated: they take 1.2 million. By hand. */
const mostDrawn = 2 ** 24

const refersTo = (value: PdfValue | undefined): number => (value?.kind === 'reference' ? value.to : -1)
