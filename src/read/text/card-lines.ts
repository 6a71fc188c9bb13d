import iconv from 'iconv-lite'

/** One property of a card or an event: its name, what it says of itself, its value as it is read. */
export type Property = {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
  readonly isBinary: boolean
}

/** The properties of a file of cards or events, in order (RFC 5545 and 6350, 3.1: long lines are folded). */
export const propertiesOf = (text: string): readonly Property[] =>
  unfold(text).flatMap((line) => {
    const { colon, cuts } = signsOf(line)
    if (line.trim() === '') return []
    // A line that was not folded as it should be: read, and not shown.
    if (colon < 0) return [{ name: '', parameters: new Map<string, string>(), value: line, isBinary: false }]
    const ends = [...cuts, colon]
    const told = cuts.map((cut, at) => line.slice(cut + 1, ends[at + 1]))
    return [propertyOf(line.slice(0, ends[0]), told, line.slice(colon + 1))]
  })

const longest = 100_000

/** An old card (vCard 2.1) goes on after `=`, as quoted-printable does. */
const unfold = (text: string): readonly string[] => {
  const lines: string[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1)
    if (last !== undefined && /^[ \t]/.test(line)) lines[lines.length - 1] = last + line.slice(1)
    else if (last !== undefined && last.length < longest && isCut(last))
      lines[lines.length - 1] = last.slice(0, -1) + line
    else lines.push(line)
  }
  return lines
}

const isCut = (line: string): boolean => line.endsWith('=') && /^[^:]{0,200}quoted-printable/i.test(line)

/** Where the head of a property ends, and its parameters start: a quoted one may hold both signs. */
const signsOf = (line: string): { readonly colon: number; readonly cuts: readonly number[] } => {
  const cuts: number[] = []
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted
    else if (line[at] === ';' && !isQuoted) cuts.push(at)
    else if (line[at] === ':' && !isQuoted) return { colon: at, cuts }
  }
  return { colon: -1, cuts }
}

const propertyOf = (named: string, told: readonly string[], raw: string): Property => {
  const parameters = new Map(
    told.map((parameter) => {
      const [key = '', ...value] = parameter.split('=')
      return [key.toUpperCase(), value.join('=').replaceAll('"', '')]
    }),
  )
  const encoding = parameters.get('ENCODING') ?? told.find((one) => /^quoted-printable$/i.test(one)) ?? ''
  const isBinary = /^(?:b|base64)$/i.test(encoding) || /^data:[^,]{0,100};base64,/i.test(raw)
  const value = /^quoted-printable$/i.test(encoding) ? decodeQuoted(raw, parameters.get('CHARSET') ?? 'utf-8') : raw
  return { name: (named.split('.').at(-1) ?? '').toUpperCase(), parameters, value, isBinary }
}

const decodeQuoted = (value: string, charset: string): string => {
  const bytes = Buffer.from(
    value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  return iconv.decode(bytes, iconv.encodingExists(charset) ? charset : 'utf-8')
}

/** The parts of a value that semicolons cut, as they are read: `\,` is a comma, `\n` a line end. */
export const valueParts = (value: string): readonly string[] =>
  value
    .split(/(?<!\\);/)
    .map((part) => part.replace(/\\([nN,;:\\])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim())
    .filter((part) => part !== '')
