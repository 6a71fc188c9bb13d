import { refuse } from '../asn1/der.ts'
import type { PdfStructure } from '../pdf/pdf-structure.ts'
import type { PdfDictionary, PdfValue } from '../pdf/pdf-value.ts'
import { dictionaryOf, entryOf, type Inflate, listOf } from './page-objects.ts'

/** What each code of a font says, and how wide it is in thousandths of its size; the first code is 1. */
export type PageFont = { readonly texts: readonly string[]; readonly widths: readonly number[] }

/** What a font says of itself; whether it draws those letters is another question. Throws where it is not as Requis writes it. */
export const readFont = ({ structure, inflate }: Side, value: PdfValue): PageFont => {
  const font = objectOf(structure, value)
  const unicode = font.entries.get('ToUnicode')
  const map = inflate(unicode?.kind === 'reference' ? structure.objects.get(unicode.to) : undefined).toString('latin1')
  const texts = [...map.matchAll(/^<((?!0000)[0-9a-f]{4})> <((?:[0-9a-f]{4}){1,8})>$/gm)].map(
    ([, code, text = ''], at) =>
      Number.parseInt(code ?? '', 16) === at + 1 ? Buffer.from(text, 'hex').swap16().toString('utf16le') : refuse(),
  )
  const widths = listOf(objectOf(structure, listOf(font, 'DescendantFonts')[0]), 'W')[1]
  const isSound =
    widths?.kind === 'array' && widths.items.length === texts.length && new Set(texts).size === texts.length
  if (!isSound) return refuse()
  return { texts, widths: widths.items.map((width) => (width.kind === 'number' ? width.number : refuse())) }
}

const objectOf = (structure: PdfStructure, value: PdfValue | undefined): PdfDictionary =>
  dictionaryOf(value?.kind === 'reference' ? structure.objects.get(value.to)?.value : undefined)

/** A file, and what opens its streams. */
type Side = { readonly structure: PdfStructure; readonly inflate: Inflate }

/** Whether two values of two files are the same, with all that they lead to: names, numbers, and streams once inflated. */
export const isSame = (
  one: PdfValue | undefined,
  other: PdfValue | undefined,
  sides: readonly [Side, Side],
): boolean => {
  if (one?.kind !== other?.kind || one === undefined || other === undefined) return false
  if (one.kind === 'reference' && other.kind === 'reference') return isSameObject(one.to, other.to, sides)
  if (one.kind === 'name' && other.kind === 'name') return one.name === other.name
  if (one.kind === 'number' && other.kind === 'number') return one.number === other.number
  if (one.kind === 'array' && other.kind === 'array')
    return (
      one.items.length === other.items.length && one.items.every((item, at) => isSame(item, other.items[at], sides))
    )
  if (one.kind === 'dictionary' && other.kind === 'dictionary')
    return (
      one.entries.size === other.entries.size &&
      [...one.entries].every(([key, value]) => key === 'Length' || isSame(value, other.entries.get(key), sides))
    )
  return true
}

const isSameObject = (one: number, other: number, sides: readonly [Side, Side]): boolean => {
  const [first, second] = [sides[0].structure.objects.get(one), sides[1].structure.objects.get(other)]
  if (first === undefined || second === undefined || !isSame(first.value, second.value, sides)) return false
  if (first.content === null || second.content === null) return first.content === second.content
  return sides[0].inflate(first).equals(sides[1].inflate(second))
}

/** The fonts of the first page of a file. */
export const firstFonts = (structure: PdfStructure): ReadonlyMap<string, PdfValue> => {
  const pages = entryOf(structure, entryOf(structure, structure.trailer, 'Root'), 'Pages')
  const page = objectOf(structure, listOf(pages, 'Kids')[0])
  return entryOf(structure, entryOf(structure, page, 'Resources'), 'Font').entries
}
