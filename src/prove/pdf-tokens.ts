/** Names and strings of the syntax of a PDF, outside its streams. */
export type Tokens = { readonly names: readonly string[]; readonly strings: readonly string[] }

/** Reads the syntax of a PDF in one pass; `source` is one character per byte, without the streams. */
export const tokensOf = (source: string): Tokens => {
  const names: string[] = []
  const strings: string[] = []
  for (let at = 0; at < source.length; ) {
    const character = source[at]
    if (character === '%') at = endOfLine(source, at)
    else if (character === '/') {
      const end = endOfName(source, at + 1)
      names.push(unescapeName(source.slice(at + 1, end)))
      at = end
    } else if (character === '(') {
      const end = endOfString(source, at)
      strings.push(decodeBytes(unescapeString(source.slice(at + 1, end - 1))))
      at = end
    } else if (character === '<' && source[at + 1] !== '<') {
      const end = indexOrEnd(source, '>', at)
      strings.push(decodeBytes(hexBytes(source.slice(at + 1, end))))
      at = end + 1
    } else at += character === '<' ? 2 : 1
  }
  return { names, strings }
}

const indexOrEnd = (source: string, sought: string, from: number): number => {
  const at = source.indexOf(sought, from)
  return at === -1 ? source.length : at
}

const endOfLine = (source: string, from: number): number => {
  let at = from
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1
  return at
}

const endOfName = (source: string, from: number): number => {
  let at = from
  while (at < source.length && !/[\s\0/<>[\](){}%]/.test(source.charAt(at))) at += 1
  return at
}

const endOfString = (source: string, from: number): number => {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '(') depth += 1
    else if (source[at] === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return source.length
}

const unescapeName = (name: string): string =>
  name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const controls = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
])

const unescapeString = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal: string | undefined, character: string | undefined) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255)
    if (character === '\n' || character === '\r' || character === '\r\n') return ''
    return controls.get(character ?? '') ?? character ?? ''
  })

const hexBytes = (digits: string): string =>
  (digits.replace(/[^0-9a-fA-F]/g, '').match(/.{1,2}/g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
    .join('')

/** UTF-16 and UTF-8 strings start with their mark; the rest is taken as Latin-1, close enough to look for words. */
const decodeBytes = (text: string): string => {
  const bytes = Buffer.from(text, 'latin1')
  if (text.startsWith('\u00fe\u00ff'))
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  if (text.startsWith('\u00ff\u00fe')) return bytes.subarray(2).toString('utf16le')
  if (text.startsWith('\u00ef\u00bb\u00bf')) return bytes.subarray(3).toString('utf8')
  return text
}
