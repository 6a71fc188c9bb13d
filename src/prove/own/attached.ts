import type { Rendition } from '../../model/copy/rendition.ts'
import { asciiText, bytesOf, openPart } from './mime.ts'

/**
 * Opens a mail with its attachments again: true where its head and its text are those of the copy that passed, and each attachment,
 * byte for byte, a copy that passed, under its neutral name, with nothing before, between or after them.
 */
export const holdsProven = (bytes: Uint8Array, mail: Rendition, attached: readonly Rendition[]): boolean => {
  try {
    const parts = partsOf(asciiText(bytes))
    const [text = '', ...others] = parts.inside
    const isMail = parts.head + text === `${asciiText(mail.bytes)}`
    return isMail && others.length === attached.length && attached.every((copy, at) => isCopy(others[at] ?? '', copy))
  } catch {
    return false
  }
}

const partsOf = (text: string): { readonly head: string; readonly inside: readonly string[] } => {
  const found = /\r\nContent-Type: multipart\/mixed; boundary="(=_P[\d-]{1,60}_=)"\r\n\r\n/.exec(text)
  if (found === null) throw new SyntaxError('multipart')
  const limit = `--${found[1]}`
  const body = text.slice(found.index + found[0].length)
  const end = `\r\n${limit}--\r\n`
  if (!body.startsWith(`${limit}\r\n`) || !body.endsWith(end)) throw new SyntaxError('limits')
  const inside = body.slice(limit.length + 2, -end.length).split(`\r\n${limit}\r\n`)
  return { head: text.slice(0, found.index + 2), inside }
}

const isCopy = (part: string, { name, mediaType, bytes }: Rendition): boolean => {
  const { head, body } = openPart(part)
  const isCoded = mediaType !== 'message/rfc822'
  const expected = [
    ['Content-Type', mediaType],
    ['Content-Disposition', `attachment; filename="${name.slice(name.lastIndexOf('/') + 1)}"`],
    ['Content-Transfer-Encoding', isCoded ? 'base64' : '7bit'],
  ]
  const inside = isCoded ? bytesOf(body) : new TextEncoder().encode(body)
  return JSON.stringify(head) === JSON.stringify(expected) && isSame(inside, bytes)
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((unit, at) => unit === b[at])
