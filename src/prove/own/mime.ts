/** Where the head of a part ends. */
const headEnd = '\r\n\r\n'

export type MimePart = { readonly head: readonly (readonly [name: string, value: string])[]; readonly body: string }

/** A mail, or a part of one, as our writer makes it: ASCII, lines of 998 octets at most (RFC 5322, 2.1.1). */
export const openPart = (text: string): MimePart => {
  const at = text.indexOf(headEnd)
  if (at < 0) throw new SyntaxError('head')
  const lines = text
    .slice(0, at)
    .replace(/\r\n (?! )/g, ' ')
    .split('\r\n')
  const head = lines.map((line) => {
    const found = /^([A-Za-z-]{2,40}): (.*)$/.exec(line)
    if (found === null) throw new SyntaxError('header')
    return [found[1] ?? '', found[2] ?? ''] as const
  })
  return { head, body: text.slice(at + headEnd.length) }
}

export const asciiText = (bytes: Uint8Array): string => {
  if (bytes.some((unit) => unit > 126 || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13)))
    throw new SyntaxError('ascii')
  const text = new TextDecoder().decode(bytes)
  if (/(?<!\r)\n|\r(?!\n)/.test(text) || text.split('\r\n').some((line) => line.length > 998))
    throw new SyntaxError('lines')
  return text
}

const decoded = (units: readonly number[]): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(units))

/** Quoted-printable (RFC 2045, 6.7). */
export const unquoted = (text: string): string => {
  const units: number[] = []
  const joined = text.replace(/=\r\n/g, '')
  for (let at = 0; at < joined.length; at += 1) {
    if (joined[at] !== '=') {
      units.push(joined.charCodeAt(at))
      continue
    }
    const code = /^[\dA-F]{2}$/.exec(joined.slice(at + 1, at + 3))?.[0]
    if (code === undefined) throw new SyntaxError('quoted')
    units.push(Number.parseInt(code, 16))
    at += 2
  }
  return decoded(units).replaceAll('\r\n', '\n')
}

/** Coded words that follow each other are one (RFC 2047, 6.2). */
export const plainHeader = (value: string): string =>
  value
    .replace(/(=\?utf-8\?B\?[\w+/=]*\?=) (?==\?utf-8\?B\?)/g, '$1')
    .replace(/=\?utf-8\?B\?([\w+/=]*)\?=/g, (_, code: string) => decoded([...bytesOf(code)]))

export const bytesOf = (base64: string): Uint8Array => {
  const bare = base64.replaceAll('\r\n', '')
  if (!/^[A-Za-z\d+/]*={0,2}$/.test(bare) || bare.length % 4 !== 0) throw new SyntaxError('base64')
  return Uint8Array.from(atob(bare), (sign) => sign.charCodeAt(0))
}
