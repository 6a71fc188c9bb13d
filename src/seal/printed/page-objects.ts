import { inflateSync } from 'node:zlib'
import { refuse } from '../asn1/der.ts'
import { followEntry, type PdfObject, type PdfStructure } from '../pdf/pdf-structure.ts'
import { namesIn, type PdfDictionary, type PdfValue } from '../pdf/pdf-value.ts'

/** One page: its drawing, and the font that each of its names leads to. */
export type PageObjects = { readonly content: string; readonly fonts: ReadonlyMap<string, PdfValue> }

/** Inflates streams until a budget of bytes is spent; throws beyond it. */
export type Inflate = (object: PdfObject | undefined) => Buffer

/**
 * Every name in a bordereau that Requis writes, of any version. What is not there can hide or show: XObject streams, patterns,
 * optional content, appearances of fields, states of graphics, turned or cut pages, words said in place of what is shown.
 */
const knownNames = new Set(
  [
    'Type Catalog Pages Page Kids Count Parent Resources MediaBox Contents StructParents Tabs S Annots Metadata XML Subtype',
    'Font XObject ExtGState Type0 CIDFontType0 CIDFontType2 BaseFont CIDSystemInfo Registry Ordering Supplement CIDToGIDMap W',
    'FontDescriptor FontName Flags FontBBox ItalicAngle Ascent Descent CapHeight StemV FontFile2 FontFile3 CIDFontType0C Length1',
    'Encoding Identity-H Identity ToUnicode DescendantFonts Filter FlateDecode Length N OutputIntents OutputIntent GTS_PDFA1',
    'OutputConditionIdentifier Info DestOutputProfile StructTreeRoot StructElem ParentTree ParentTreeNextKey Nums K P Pg A O',
    'MarkInfo Marked ViewerPreferences DisplayDocTitle Lang AcroForm SigFlags Fields Title Producer Size Root ID',
    'MCR MCID Table TR TH TD Scope Row Column Span H1 H2 H3 L LI Lbl LBody Sect Document Part Div Headers RowSpan ColSpan List ListNumbering Disc None H4 H5 H6',
    'Sig Adobe.PPKLite SubFilter ETSI.CAdES.detached ByteRange Name Reason M Annot Widget FT T TU Rect F V',
  ].flatMap((line) => line.split(' ')),
)
const fontName = /^(?:REQUIS\+(?:NotoSans-(?:Regular|Bold)|Outlines\d{1,5})|[RB]|G\d{1,5})$/

const pageKeys = new Set('Type Parent Resources MediaBox Contents StructParents Tabs Annots'.split(' '))

/** A4, as in the page of every file that Requis lays out itself (ISO 216). */
export const pageBox: readonly [number, number, number, number] = [0, 0, 595.28, 841.89]

/** The pages of a bordereau, in order; throws where its objects are not those that Requis writes. */
export const readPages = (structure: PdfStructure, inflate: Inflate): readonly PageObjects[] => {
  const objects = [...structure.objects.values()]
  for (const { value } of objects)
    for (const name of namesIn(value)) if (!knownNames.has(name) && !fontName.test(name)) refuse()
  const pages = listOf(entryOf(structure, entryOf(structure, structure.trailer, 'Root'), 'Pages'), 'Kids')
  const kids = pages.map((page) => (page.kind === 'reference' ? page.to : refuse()))
  if (new Set(kids).size !== kids.length || objects.some(isMisplaced)) refuse()
  return kids.map((kid, at) => readPage(structure, dictionaryOf(structure.objects.get(kid)?.value), inflate, at === 0))
}

/** A field that takes no room is not seen. */
const isMisplaced = ({ value }: PdfObject): boolean => {
  const room = value.kind === 'dictionary' ? value.entries.get('Rect') : undefined
  return room !== undefined && !isNumbers(room, [0, 0, 0, 0])
}

const readPage = (structure: PdfStructure, page: PdfDictionary, inflate: Inflate, isFirst: boolean): PageObjects => {
  const isKnown = [...page.entries.keys()].every((key) => pageKeys.has(key))
  if (!isKnown || !isNumbers(page.entries.get('MediaBox'), pageBox) || nameOf(page, 'Type') !== 'Page') refuse()
  if (page.entries.has('Annots') && !isFirst) refuse()
  const fonts = entryOf(structure, entryOf(structure, page, 'Resources'), 'Font')
  return { content: contentOf(structure, page, inflate), fonts: fonts.entries }
}

/** pdf-lib puts the drawing of a page that gets a field between a saved state and its end. */
const contentOf = (structure: PdfStructure, page: PdfDictionary, inflate: Inflate): string => {
  const contents = page.entries.get('Contents')
  const parts = contents?.kind === 'array' ? contents.items : [contents]
  const texts = parts.map((part) =>
    inflate(part?.kind === 'reference' ? structure.objects.get(part.to) : undefined).toString('latin1'),
  )
  const [first = '', second = '', third] = texts
  if (texts.length === 1) return first
  return texts.length === 3 && first === 'q\n' && third === 'Q\n' ? second : refuse()
}

const isNumbers = (value: PdfValue | undefined, numbers: readonly number[]): boolean =>
  value?.kind === 'array' &&
  value.items.length === numbers.length &&
  value.items.every((item, at) => item.kind === 'number' && item.number === numbers[at])

export const dictionaryOf = (value: PdfValue | null | undefined): PdfDictionary =>
  value?.kind === 'dictionary' ? value : refuse()

export const entryOf = (structure: PdfStructure, dictionary: PdfDictionary, key: string): PdfDictionary =>
  dictionaryOf(followEntry(structure, dictionary, key))

export const nameOf = ({ entries }: PdfDictionary, key: string): string => {
  const value = entries.get(key)
  return value?.kind === 'name' ? value.name : refuse()
}

export const listOf = ({ entries }: PdfDictionary, key: string): readonly PdfValue[] => {
  const value = entries.get(key)
  return value?.kind === 'array' ? value.items : refuse()
}

/** Opens streams as Requis packs them, in one way, until so many bytes came out. */
export const inflateWithin = (most: number): Inflate => {
  let left = most
  return (object) => {
    const { content, value } = object ?? refuse()
    if (content === null || left <= 0 || nameOf(dictionaryOf(value), 'Filter') !== 'FlateDecode') return refuse()
    const bytes = inflateSync(content, { maxOutputLength: left })
    left -= bytes.length
    return bytes
  }
}
