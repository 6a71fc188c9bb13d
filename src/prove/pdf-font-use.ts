import { inflateSync } from 'node:zlib'
import { countCff, countTrueType } from './font-shapes.ts'

type PdfObject = { readonly dict: string; readonly stream: string | null }

/**
 * Looks for what fonts hold and no page shows: an entry in a table of characters, a shape in a font of outlines. A
 * letter that is left over was part of something that is not there any more (docs/redaction.md, proof 6).
 */
export const fontAlarms = (source: string): readonly string[] => {
  const objects = objectsOf(source)
  const used = codesByFont(objects)
  const alarms = new Set<string>()
  for (const [font, codes] of used) {
    const { dict } = objects.get(font) ?? { dict: '' }
    const named = namedCodes(openStream(objects, refIn(dict, 'ToUnicode')))
    if ([...named].some((code) => !codes.has(code))) alarms.add('font-unused-character')
    if (shapeCount(objects, dict) > codes.size) alarms.add('font-unused-shape')
  }
  const isShown = (number: number): boolean => used.has(number)
  const fonts = [...objects].filter(([, { dict }]) => /\/Subtype\s*\/Type0\b/.test(dict))
  if (fonts.some(([number]) => !isShown(number))) alarms.add('font-unused')
  return [...alarms]
}

const objectsOf = (source: string): ReadonlyMap<number, PdfObject> => {
  const objects = new Map<number, PdfObject>()
  const start = /(\d{1,10}) \d{1,5} obj\b/g
  for (let match = start.exec(source); match !== null; match = start.exec(source)) {
    const from = match.index + match[0].length
    const end = source.indexOf('endobj', from)
    const opening = source.indexOf('stream', from)
    const hasStream = opening !== -1 && opening < end
    const closing = hasStream ? source.indexOf('endstream', opening) : -1
    const dict = source.slice(from, hasStream ? opening : end)
    const stream = hasStream ? source.slice(opening + 6, closing).replace(/^\r?\n/, '') : null
    objects.set(Number(match[1]), { dict, stream })
    if (end === -1) break
    start.lastIndex = hasStream ? closing : end
  }
  return objects
}

const refIn = (dict: string, key: string): number | null => {
  const match = new RegExp(`/${key}\\s*\\[?\\s*(\\d{1,10}) \\d{1,5} R`).exec(dict)
  return match === null ? null : Number(match[1])
}

const largest = 256 * 1024 * 1024

const openStream = (objects: ReadonlyMap<number, PdfObject>, number: number | null): string => {
  const object = number === null ? undefined : objects.get(number)
  if (object === undefined || object.stream === null) return ''
  if (!object.dict.includes('/FlateDecode')) return object.stream
  try {
    return inflateSync(Buffer.from(object.stream, 'latin1'), { maxOutputLength: largest }).toString('latin1')
  } catch {
    return ''
  }
}

/** The codes that pages show, by the number of their font. */
const codesByFont = (objects: ReadonlyMap<number, PdfObject>): ReadonlyMap<number, ReadonlySet<string>> => {
  const used = new Map<number, Set<string>>()
  for (const { dict } of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(dict)) continue
    const resources = objects.get(refIn(dict, 'Resources') ?? -1)?.dict ?? dict
    const content = openStream(objects, refIn(dict, 'Contents'))
    for (const [key, codes] of shownCodes(content)) {
      const font = refIn(resources, key)
      if (font === null) continue
      const known = used.get(font) ?? new Set()
      for (const code of codes) known.add(code)
      used.set(font, known)
    }
  }
  return used
}

/** What follows each choice of a font, until the next: strings of two bytes a character. */
const shownCodes = (content: string): ReadonlyMap<string, readonly string[]> => {
  const shown = new Map<string, string[]>()
  let key = ''
  for (const [, name, codes] of content.matchAll(/\/(\w{1,8}) [-\d.]{1,16} Tf|<([0-9a-fA-F]+)>/g)) {
    if (name !== undefined) key = name
    const list = shown.get(key) ?? []
    list.push(...(codes?.toLowerCase().match(/.{4}/g) ?? []))
    shown.set(key, list)
  }
  return shown
}

const namedCodes = (map: string): ReadonlySet<string> => {
  const named = new Set<string>()
  for (const [block] of map.matchAll(/beginbfchar[\s\S]*?endbfchar/g)) {
    for (const [, code = ''] of block.matchAll(/<([0-9a-fA-F]{4})> <[0-9a-fA-F]*>/g)) named.add(code.toLowerCase())
  }
  return named
}

/** How many shapes a font holds, beside the empty one. A font without a program holds none. */
const shapeCount = (objects: ReadonlyMap<number, PdfObject>, font: string): number => {
  const descendant = objects.get(refIn(font, 'DescendantFonts') ?? -1)?.dict ?? ''
  const descriptor = objects.get(refIn(descendant, 'FontDescriptor') ?? -1)?.dict ?? ''
  const programOf = (key: string): Buffer => Buffer.from(openStream(objects, refIn(descriptor, key)), 'latin1')
  if (refIn(descriptor, 'FontFile3') !== null) return countCff(programOf('FontFile3')) - 1
  return refIn(descriptor, 'FontFile2') === null ? 0 : countTrueType(programOf('FontFile2'))
}
