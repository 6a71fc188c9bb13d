import {
  attributeOf,
  childrenOf,
  type Element,
  elementsOf,
  nameOf,
  ownText,
  parseStrictXml,
} from '../../../read/data/xml.ts'
import type { FoundRecord, RecordFormat, RecordValue } from '../records/format.ts'
import { restOf } from '../records/rest.ts'
import { scanXml } from './scan.ts'

const stepsOf = (path: string): readonly string[] => path.split('/').filter((step) => step !== '')

const fits = (steps: readonly string[], pattern: readonly string[]): boolean =>
  steps.length === pattern.length && pattern.every((step, at) => step === '*' || step === steps[at])

const closing = '</dossier>'

/** The declaration of the encoding, and an element with the names of namespaces that the root declares for all. */
const headOf = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 65_536))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
  const declaration = /^<\?xml\s[^>]{0,200}\?>/.exec(head)?.[0] ?? '<?xml version="1.0" encoding="UTF-8"?>'
  const bare = head.replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
  const root = /<[^\s/>!?][^>]{0,20000}>/.exec(bare)?.[0] ?? ''
  const names = root.match(/\sxmlns(?::[\w.-]{1,60})?\s?=\s?(?:"[^"<]{0,400}"|'[^'<]{0,400}')/g) ?? []
  return `${declaration}<dossier${names.join('')}>`
}

/** XML of any vocabulary. Paths are local names, `/export/usager`, with `*` for any; `@id` is an attribute, and stands last. */
export const xml: RecordFormat = {
  ending: 'xml',
  isFile: (path) => /\.xml$/i.test(path),
  // By hand, as for JSON: the file is in memory once.
  most: 1024 * 1024 * 1024,
  find: (bytes, paths) => {
    const patterns = paths.map(stepsOf)
    const ranges = scanXml(bytes, Math.max(1, ...patterns.map((pattern) => pattern.length)))
    if (ranges === null || isWide(bytes)) return null
    const records: FoundRecord[] = []
    const others: { readonly place: string; readonly start: number; readonly end: number }[] = []
    let end = -1
    for (const range of ranges) {
      // A record inside a record belongs to it.
      if (range.start < end) continue
      const asked = patterns.findIndex((pattern) => fits(range.steps, pattern))
      const place = { place: range.place, start: range.start, end: range.end }
      if (asked === -1) others.push(place)
      else {
        records.push({ ...place, asked })
        end = range.end
      }
    }
    return { records, rest: restOf(others, records) }
  },
  headOf,
  read: (bytes, head) => {
    const root = treeOf(bytes, head)
    const [first] = root === null ? [] : childrenOf(root)
    return first === undefined ? null : valueIn(first)
  },
  // Nothing between the records: a blank would be a child of its own.
  join: (records, head) => Buffer.concat([Buffer.from(head, 'latin1'), ...records, Buffer.from(closing)]),
  partOf: (rank) => `/${rank}/`,
}

/** UTF-16 is not read here: its tags have zeros in them. */
const isWide = (bytes: Uint8Array): boolean => bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0

const treeOf = (bytes: Uint8Array, head: string): Element | null => {
  try {
    return parseStrictXml(Buffer.concat([Buffer.from(head, 'latin1'), bytes, Buffer.from(closing)]), 'P01')
  } catch {
    return null
  }
}

const valueIn = (element: Element): RecordValue => ({
  texts: (path) => textsAt(element, stepsOf(path)),
  below: (path) => reach(element, stepsOf(path)).map(valueIn),
})

const textsAt = (element: Element, steps: readonly string[]): readonly string[] => {
  const last = steps.at(-1)
  if (last?.startsWith('@') !== true) return reach(element, steps).map(textUnder)
  return reach(element, steps.slice(0, -1)).flatMap((one) => attributeOf(one, last.slice(1)) ?? [])
}

const reach = (element: Element, [step, ...others]: readonly string[]): readonly Element[] =>
  step === undefined
    ? [element]
    : [...childrenOf(element)]
        .filter((child) => step === '*' || nameOf(child) === step)
        .flatMap((child) => reach(child, others))

const textUnder = (element: Element): string =>
  [...elementsOf(element)]
    .map((one) => ownText(one).trim())
    .filter((text) => text !== '')
    .join(' ')
