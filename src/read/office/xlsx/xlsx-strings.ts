import { attributeOf, childNamed, childrenNamed, type Element, nameOf } from '../../data/xml.ts'
import { signsOf } from '../../symbols/sign-text.ts'
import { joinedText, type OfficeParts } from '../office-parts.ts'

/** A string of the file: what its cell shows, and its phonetic reading, which no cell shows. */
export type SheetString = { readonly text: string; readonly phonetic: string }

/** A rich string: its runs are one text; `rPh` is how it is pronounced (a name, spelled out). */
export const readString = (element: Element | null): SheetString => {
  if (element === null) return { text: '', phonetic: '' }
  const shown: string[] = []
  const phonetic: string[] = []
  for (const child of childrenOfString(element)) {
    if (nameOf(child) === 'rPh') phonetic.push(textsIn(child))
    else shown.push(nameOf(child) === 't' ? joinedText(child) : signsOf(textsIn(child), runFont(child)))
  }
  return { text: decodeSigns(shown.join('')), phonetic: decodeSigns(phonetic.join(' ')) }
}

function* childrenOfString(element: Element): Generator<Element> {
  yield* childrenNamed(element, 't')
  yield* childrenNamed(element, 'r')
  yield* childrenNamed(element, 'rPh')
}

const runFont = (run: Element): string | null => {
  const font = childNamed(childNamed(run, 'rPr'), 'rFont')
  return font === null ? null : attributeOf(font, 'val')
}

const textsIn = (run: Element): string => [...childrenNamed(run, 't')].map(joinedText).join('')

/** `_x0044_` is a `D`: Excel writes so what XML cannot hold, and anybody can write a name so. */
export const decodeSigns = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

export const readStrings = (parts: OfficeParts, part: string | null): readonly SheetString[] => {
  const root = part === null ? null : parts.get(part)
  return root === null ? [] : [...childrenNamed(root, 'si')].map(readString)
}

/** The format code of each style number. */
export type FormatOf = (style: number) => string

export const readFormats = (root: Element | null, builtInCode: (id: number) => string): FormatOf => {
  const own = new Map<number, string>()
  for (const format of listed(root, 'numFmts', 'numFmt')) {
    own.set(Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? '')
  }
  const ids = [...listed(root, 'cellXfs', 'xf')].map((format) => Number(attributeOf(format, 'numFmtId') ?? '0'))
  return (style) => {
    const id = ids[style] ?? 0
    return own.get(id) ?? builtInCode(id)
  }
}

/** The font of each style number; null where the file does not say. */
export type FontOf = (style: number) => string | null

export const readFonts = (root: Element | null): FontOf => {
  const names = [...listed(root, 'fonts', 'font')].map((font) => {
    const name = childNamed(font, 'name')
    return name === null ? null : attributeOf(name, 'val')
  })
  const ids = [...listed(root, 'cellXfs', 'xf')].map((format) => Number(attributeOf(format, 'fontId') ?? '0'))
  return (style) => names[ids[style] ?? 0] ?? null
}

const listed = (root: Element | null, list: string, item: string): Iterable<Element> => {
  const found = childNamed(root, list)
  return found === null ? [] : childrenNamed(found, item)
}
