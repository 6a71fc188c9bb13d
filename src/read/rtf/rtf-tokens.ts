/** One thing of a rich text: a brace, a control word with its number, a byte of text, or a character named by its code. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

const open: RtfToken = { kind: 'open' }
const close: RtfToken = { kind: 'close' }

/** Cuts a rich text (one character for each byte) into tokens. `\bin` data are stepped over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const control = /([A-Za-z]{1,32})(-?\d{1,10})? ?/y
  const plain = /[^\\{}\r\n]{1,4096}/y
  let at = 0
  while (at < source.length) {
    const char = source.charAt(at)
    if (char === '\\') {
      const { token, next } = controlAt(source, at + 1, control)
      if (token !== null) yield token
      at = next
      continue
    }
    plain.lastIndex = at
    const text = plain.exec(source)?.[0]
    if (text !== undefined) yield { kind: 'text', text }
    else if (char === '{') yield open
    else if (char === '}') yield close
    at += text?.length ?? 1
  }
}

type Read = { readonly token: RtfToken | null; readonly next: number }

const controlAt = (source: string, at: number, control: RegExp): Read => {
  control.lastIndex = at
  const found = control.exec(source)
  if (found === null) return symbolAt(source, at)
  const word = found[1] ?? ''
  const number = found[2] === undefined ? null : Number(found[2])
  const next = at + found[0].length
  if (word === 'bin') return { token: null, next: next + Math.max(0, number ?? 0) }
  return { token: { kind: 'word', word, number }, next }
}

const symbolAt = (source: string, at: number): Read => {
  const symbol = source.charAt(at)
  if (symbol === "'") {
    const hex = source.slice(at + 1, at + 3)
    const token: RtfToken | null = /^[0-9a-f]{2}$/i.test(hex) ? { kind: 'byte', byte: Number.parseInt(hex, 16) } : null
    return { token, next: at + (token === null ? 1 : 3) }
  }
  return {
    token: { kind: 'word', word: symbol === '\r' || symbol === '\n' ? 'par' : symbol, number: null },
    next: at + 1,
  }
}
