import { isMixed } from '../entry/encoded-file.ts'
import { type Attachment, extensionOf } from '../entry/reading.ts'
import { headerName } from '../entry/recognise-markup.ts'

/** What stands encoded between the lines of a text: the text without it, and the files that it was. */
export type Decoded = {
  readonly text: string
  readonly attachments: readonly Attachment[]
  readonly hasBinary: boolean
}

type Line = { readonly start: number; readonly text: string }
type Found = { readonly lines: number; readonly attachment: Attachment | null }

/**
 * Old programs of mail, and those that send a mail back, write files into the text itself. No detector sees what they
 * say, so they do not leave with it. Blanks stand in their place: all other offsets stay.
 */
export const takeEncodedLines = (text: string): Decoded => {
  const lines = linesOf(text)
  const missing = new Set<string>()
  const attachments: Attachment[] = []
  const parts: string[] = []
  let from = 0
  let hasBinary = false
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    const isMail = isMailAt(lines, at)
    const found = isMail
      ? { lines: lines.length - at, attachment: mailFrom(text, first) }
      : encodedAt(lines, at, missing)
    if (found === null || first === undefined) {
      at += 1
      continue
    }
    at += found.lines
    hasBinary ||= !isMail
    const end = lines[at]?.start ?? text.length
    parts.push(text.slice(from, first.start), text.slice(first.start, end).replace(/[^\r\n]/g, ' '))
    from = end
    if (found.attachment !== null) attachments.push(found.attachment)
  }
  return { text: from === 0 ? text : parts.join('') + text.slice(from), attachments, hasBinary }
}

const leastHeaders = 3

/**
 * The source of a mail, as a mail that comes back quotes the one that was sent: its words are written in codes (`=C3=A9`)
 * that no detector reads. It goes on to the end.
 */
const isMailAt = (lines: readonly Line[], at: number): boolean => {
  if (at > 0 && lines[at - 1]?.text !== '') return false
  let count = 0
  let isSure = false
  for (let line = at; line < lines.length && lines[line]?.text !== ''; line += 1) {
    const text = lines[line]?.text ?? ''
    const name = headerName(text)
    if (name === null && (count === 0 || !/^[ \t]/.test(text))) return false
    if (name !== null) count += 1
    isSure ||= name !== null && name !== ''
  }
  return isSure && count >= leastHeaders
}

/** Its letters were read already: those that stand for themselves are in no other encoding any more. */
const mailFrom = (text: string, first: Line | undefined): Attachment => {
  const source = text.slice(first?.start ?? 0)
  const isPlain = /[^\0-\x7f]/.test(source) && !/^content-transfer-encoding:\s{0,4}(?:quoted|base64)/im.test(source)
  const told = isPlain ? source.replace(/\bcharset\s{0,4}=\s{0,4}"?[\w.:-]{1,40}"?/gi, 'charset=utf-8') : source
  return { bytes: new Uint8Array(Buffer.from(told)), extension: 'eml' }
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n', start)
    const to = end < 0 ? text.length : end
    const line = text.slice(start, to).replace(/^(?:> ?){1,9}/, '')
    lines.push({ start, text: line.trimEnd() })
    start = to + 1
  }
  return lines
}

/** `missing` are the ends that no later line is: they are looked for once. */
const encodedAt = (lines: readonly Line[], at: number, missing: Set<string>): Found | null => {
  const text = lines[at]?.text ?? ''
  if (text.startsWith('-----BEGIN ')) return armourAt(lines, at, missing)
  return text.startsWith('begin') ? uuAt(lines, at, missing) : base64At(lines, at)
}

/** Ciphers, keys, certificates (RFC 4880, 6.2; RFC 7468): nobody reads them. What is only signed is prose, and stays. */
const armourAt = (lines: readonly Line[], at: number, missing: Set<string>): Found | null => {
  const name =
    /^-----BEGIN ((?:PGP (?:MESSAGE|SIGNATURE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK))|PKCS7|CMS|CERTIFICATE)-----$/.exec(
      lines[at]?.text ?? '',
    )?.[1]
  const end = name === undefined ? -1 : endAfter(lines, at, { wanted: `-----END ${name}-----`, missing })
  return end < 0 ? null : { lines: end - at + 1, attachment: null }
}

const endAfter = (
  lines: readonly Line[],
  from: number,
  { wanted, missing }: { readonly wanted: string; readonly missing: Set<string> },
): number => {
  if (missing.has(wanted)) return -1
  for (let at = from + 1; at < lines.length; at += 1) if (lines[at]?.text === wanted) return at
  missing.add(wanted)
  return -1
}

/** No small letter is among them: prose is no file. */
const uuLetters = /^[\x20-\x60]{0,90}$/

/** `begin 644 name`, then lines that each say their length (POSIX, uuencode). */
const uuAt = (lines: readonly Line[], at: number, missing: Set<string>): Found | null => {
  const name = /^begin [0-7]{3,4} (.{1,200})$/.exec(lines[at]?.text ?? '')?.[1]
  const end = name === undefined ? -1 : endAfter(lines, at, { wanted: 'end', missing })
  const inside = lines.slice(at + 1, Math.max(at + 1, end))
  if (name === undefined || end < 0 || !inside.every(({ text }) => uuLetters.test(text))) return null
  const bytes = Buffer.concat(inside.map(({ text }) => uuLine(text)))
  return { lines: end - at + 1, attachment: { bytes: new Uint8Array(bytes), extension: extensionOf(name) } }
}

const uuLine = (line: string): Buffer => {
  const value = (index: number): number => ((line.charCodeAt(index) || 0x20) - 0x20) & 0x3f
  const bytes: number[] = []
  for (let at = 1; at < line.length; at += 4) {
    const bits = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3)
    bytes.push((bits >> 16) & 255, (bits >> 8) & 255, bits & 255)
  }
  return Buffer.from(bytes.slice(0, value(0)))
}

const fullLine = /^[A-Za-z0-9+/]{56,}={0,2}$/

/** Lines of one length without a space, of mixed letters and figures (RFC 2045, 6.8); the last one is shorter. */
const base64At = (lines: readonly Line[], at: number): Found | null => {
  const first = lines[at]?.text ?? ''
  if (!fullLine.test(first)) return null
  let end = at + 1
  while (lines[end]?.text.length === first.length && fullLine.test(lines[end]?.text ?? '')) end += 1
  const last = lines[end]?.text ?? ''
  if (/^[A-Za-z0-9+/]{2,}={0,2}$/.test(last) && last.length < first.length && last.length % 4 === 0) end += 1
  const body = lines
    .slice(at, end)
    .map(({ text }) => text)
    .join('')
  if (!isMixed(body) || body.length < 100) return null
  return { lines: end - at, attachment: { bytes: new Uint8Array(Buffer.from(body, 'base64')), extension: '' } }
}
