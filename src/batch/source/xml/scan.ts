/** An element, or a text beside elements, with its bytes `[start, end)`. `steps` are the local names from the root. */
export type XmlRange = {
  readonly place: string
  readonly steps: readonly string[]
  readonly start: number
  readonly end: number
}

type Open = {
  readonly name: string
  readonly place: string
  readonly start: number
  readonly counts: Map<string, number>
}

type Scan = {
  readonly bytes: Buffer
  readonly deepest: number
  readonly open: Open[]
  readonly found: XmlRange[]
  isOver: boolean
}

/**
 * The bytes of the elements of an XML file down to a depth, and of texts beside them, in the order of the file. Null where tags do
 * not close each other, and where a document type is declared. The file is in memory once: it is never a tree.
 */
export const scanXml = (bytes: Uint8Array, deepest: number): readonly XmlRange[] | null => {
  const scan: Scan = {
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    deepest,
    open: [],
    found: [],
    isOver: false,
  }
  let at = 0
  while (at < bytes.length) {
    const tag = scan.bytes.indexOf(0x3c, at)
    const end = tag === -1 ? bytes.length : tag
    if (!takeText(scan, at, end)) return null
    if (tag === -1) break
    const next = takeMark(scan, tag)
    if (next === null) return null
    at = next
  }
  return scan.isOver && scan.open.length === 0 ? scan.found.sort((a, b) => a.start - b.start || b.end - a.end) : null
}

/** Blank text sets elements on lines of their own. Anything else outside the root breaks the file. */
const takeText = ({ bytes, deepest, open, found }: Scan, start: number, end: number): boolean => {
  let at = start === 0 && bytes[0] === 0xef ? 3 : start
  while (at < end && (bytes[at] ?? 0) <= 0x20) at += 1
  if (at >= end) return true
  const parent = open.at(-1)
  if (parent === undefined) return false
  if (open.length <= deepest)
    found.push({ place: `${parent.place}/text()`, steps: [...open.map(({ name }) => name), 'text()'], start, end })
  return true
}

const asides: readonly (readonly [opening: string, closing: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** After a tag, a comment, an instruction or plain characters; null where the file breaks. */
const takeMark = (scan: Scan, at: number): number | null => {
  const { bytes } = scan
  for (const [opening, closing] of asides) {
    if (bytes.toString('latin1', at, at + opening.length) !== opening) continue
    const end = bytes.indexOf(closing, at + opening.length)
    if (end === -1) return null
    const next = end + closing.length
    return opening === '<![CDATA[' && !takeText(scan, at, next) ? null : next
  }
  const end = endOfTag(bytes, at)
  if (end === null || bytes[at + 1] === 0x21) return null
  const isClosing = bytes[at + 1] === 0x2f
  const text = bytes.toString('latin1', at + (isClosing ? 2 : 1), end - 1)
  const name = /^[^\s/>=<"']{1,200}/.exec(text)?.[0] ?? ''
  if (name === '') return null
  if (isClosing) return close(scan, name, end) ? end : null
  if (!start(scan, name, at)) return null
  return text.endsWith('/') && !close(scan, name, end) ? null : end
}

/** After `>`. A value may hold one between quotes. */
const endOfTag = (bytes: Buffer, from: number): number | null => {
  let quote = 0
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0x3c) return null
    if (quote === 0 && byte === 0x3e) return at + 1
    if (byte === quote) quote = 0
    else if (quote === 0 && (byte === 0x22 || byte === 0x27)) quote = byte
  }
  return null
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1)

const start = (scan: Scan, name: string, at: number): boolean => {
  const parent = scan.open.at(-1)
  if (parent === undefined && scan.isOver) return false
  scan.isOver = true
  const local = localOf(name)
  const rank = (parent?.counts.get(local) ?? 0) + 1
  parent?.counts.set(local, rank)
  // Deeper than what is asked no place is told.
  const place =
    parent === undefined ? `/${local}` : scan.open.length < scan.deepest ? `${parent.place}/${local}[${rank}]` : ''
  scan.open.push({ name, place, start: at, counts: new Map() })
  return scan.open.length < 1000
}

const close = (scan: Scan, name: string, end: number): boolean => {
  const last = scan.open.at(-1)
  if (last?.name !== name) return false
  if (scan.open.length <= scan.deepest) {
    const steps = scan.open.map((one) => localOf(one.name))
    scan.found.push({ place: last.place, steps, start: last.start, end })
  }
  scan.open.pop()
  return true
}
