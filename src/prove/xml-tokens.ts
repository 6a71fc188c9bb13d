export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: readonly (readonly [string, string])[] }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"(?: standalone="yes")?\?>\s{0,2}/
const piece = /<(\/?)([^\s<>/="']{1,200})((?:\s[^\s<>/="']{1,200}="[^"<]*")*)\s?(\/?)>|([^<]+)/y
const attribute = /\s([^\s=]{1,200})="([^"<]*)"/g

/**
 * The tokens of a document as our writers write it: elements, attributes in double quotes, text. Anything else
 * (comment, instruction, document type, CDATA, a tag left open) throws: no copy holds it.
 */
export const tokenizeXml = (bytes: Uint8Array): readonly XmlToken[] => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const head = declaration.exec(text)
  if (head === null) throw new SyntaxError('declaration')
  const tokens: XmlToken[] = []
  const open: string[] = []
  piece.lastIndex = head[0].length
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text)
    if (match === null) throw new SyntaxError('token')
    readPiece(match, tokens, open)
  }
  if (open.length > 0) throw new SyntaxError('open')
  return tokens
}

const readPiece = (match: RegExpExecArray, tokens: XmlToken[], open: string[]): void => {
  const [, slash, name = '', written = '', empty, text] = match
  if (text !== undefined) {
    tokens.push({ kind: 'text', text: unescapeXml(text) })
    return
  }
  if (slash === '/') {
    if (open.pop() !== name || written !== '' || empty === '/') throw new SyntaxError('close')
    tokens.push({ kind: 'close', name })
    return
  }
  const attributes = [...written.matchAll(attribute)].map(
    ([, key = '', value = '']) => [key, unescapeXml(value)] as const,
  )
  tokens.push({ kind: 'open', name, attributes })
  if (empty === '/') tokens.push({ kind: 'close', name })
  else open.push(name)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|([A-Za-z]{1,10}));?/g, (_, decimal, hex, name) => {
    const known = typeof name === 'string' ? named[name] : undefined
    if (typeof name === 'string' && known === undefined) throw new SyntaxError('entity')
    return known ?? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
  })
