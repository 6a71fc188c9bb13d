import { decodeText } from '../../language/decode-text.ts'
import type { Format } from '../../model/record/piece.ts'
import { afterCount, isCounted, isMailbox } from '../mail/mailbox.ts'

const headLength = 65_536

/** Rich text, web page or mail: they would pass for plain text, and hide more than it does. Null for none of them. */
export const markupFormat = (bytes: Uint8Array, extension: string): Format | null => {
  const head = decodeText(bytes.subarray(0, headLength)).trimStart()
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (isPage(head, extension)) return 'html'
  if (isMailbox(head) || (isCounted(head) && isMail(afterCount(head), 'eml'))) return 'eml'
  return isMail(head, extension) ? 'eml' : null
}

const comment = /^<!--[\s\S]{0,4000}?-->\s{0,64}/

const isPage = (head: string, extension: string): boolean => {
  const start = head
    .replace(/^<\?xml[^>]{0,200}\?>\s{0,64}/, '')
    .replace(comment, '')
    .replace(comment, '')
  if (/^<(?:!doctype\s{1,8}html|html|head|body)\b/i.test(start)) return true
  return /^x?html?$/.test(extension) && /^<[a-z!]/i.test(start)
}

/** Headers that programs of mail write, and people do not. */
const sure =
  /^(?:mime-version|received|message-id|return-path|delivered-to|x-mailer|x-ms-has-attach|dkim-signature|content-type)$/

/** A mail starts with nothing but headers, up to a blank line (RFC 5322, 2.1). */
const isMail = (head: string, extension: string): boolean => {
  const names = headerNames(head)
  if (names === null) return false
  if ([...names].some((name) => sure.test(name))) return true
  const isAddressed = names.has('from') && ['to', 'subject', 'date'].filter((name) => names.has(name)).length > 1
  return isAddressed || (extension === 'eml' && ['from', 'to', 'subject', 'date'].some((name) => names.has(name)))
}

/** The name of a header that only a program of mail writes, or '' for any other; null for a line that is no header. */
export const headerName = (line: string): string | null => {
  const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1]?.toLowerCase() ?? null
  return name === null || sure.test(name) ? name : ''
}

const headerNames = (head: string): ReadonlySet<string> | null => {
  const names = new Set<string>()
  for (const line of head.split(/\r?\n/)) {
    if (line === '') return names
    const name = /^([!-9;-~]{1,76}):/.exec(line)?.[1]?.toLowerCase()
    if (name === undefined && (!/^[ \t]/.test(line) || names.size === 0)) return null
    if (name !== undefined) names.add(name)
  }
  return names
}
