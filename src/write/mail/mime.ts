const encoder = new TextEncoder()

/** Longer than this, in octets, a line is broken (RFC 2045, 6.7). */
const longestLine = 76

/**
 * Text of a part (RFC 2045, 6.7). What is no printable ASCII is coded, so that no server of mails changes it; so is what one may
 * take for its own at the start of a line: `From `, a dot, a boundary.
 */
export const quotedPrintable = (text: string): string => text.split('\n').map(quotedLine).join('\r\n')

const quotedLine = (line: string): string => {
  const units = [...encoder.encode(line)]
  let written = ''
  let length = 0
  for (const [at, unit] of units.entries()) {
    const isLast = at === units.length - 1
    // The sign that breaks a line takes one place.
    const isFull = length + quoted(unit, { isFirst: false, isLast }).length > longestLine - 1
    const sign = quoted(unit, { isFirst: isFull || at === 0, isLast })
    written += isFull ? `=\r\n${sign}` : sign
    length = (isFull ? 0 : length) + sign.length
  }
  return written
}

type Stand = { readonly isFirst: boolean; readonly isLast: boolean }

const quoted = (unit: number, { isFirst, isLast }: Stand): string => {
  const sign = String.fromCharCode(unit)
  const isPlain = unit >= 33 && unit <= 126 && sign !== '=' && !(isFirst && /[.\-F]/.test(sign))
  const isSpace = (sign === ' ' || sign === '\t') && !isLast
  return isPlain || isSpace ? sign : `=${unit.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Octets of a coded word, whose line is of 76 signs at most (RFC 2047, 2): `Subject: ` and its ends take 21, four letters are three octets. */
const wordOctets = 39

/** Words of a header: as they are where they are short and plain, else coded (RFC 2047), each on a line. */
export const headerWords = (text: string): string => {
  if (text.length <= 60 && /^[ -~]*$/.test(text) && !text.includes('=?')) return text
  return codedWords(text)
}

export const codedWords = (text: string): string => {
  const words: number[][] = [[]]
  for (const sign of text) {
    const units = [...encoder.encode(sign)]
    if ((words.at(-1)?.length ?? 0) + units.length > wordOctets) words.push([])
    words.at(-1)?.push(...units)
  }
  return words.map((units) => `=?utf-8?B?${btoa(String.fromCharCode(...units))}?=`).join('\r\n ')
}

/** Bytes of a part that is no text, in lines. */
export const base64Lines = (bytes: Uint8Array): string => {
  const text = Buffer.from(bytes).toString('base64')
  return (text.match(/.{1,76}/g) ?? []).join('\r\n')
}
