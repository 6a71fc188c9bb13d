import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { base64Lines } from './mime.ts'

const version = '\r\nMIME-Version: 1.0\r\n'

/**
 * The copy of a mail with the copies of what was attached to it (RFC 2046, 5.1.3), each under its neutral name. They are those that
 * passed their own proof; `prove/own/attached.ts` opens the whole again.
 */
export const attachCopies = (mail: Rendition, attached: readonly Rendition[]): Rendition => {
  const text = new TextDecoder().decode(mail.bytes)
  const at = text.indexOf(version)
  if (at < 0 || attached.length === 0) return mail
  const head = text.slice(0, at + version.length)
  // Neither quoted-printable nor base64 gives such a line.
  const limit = `=_${mail.pieceId}_=`
  const parts = [text.slice(head.length), ...attached.map(partText)]
  const body = parts.map((part) => `--${limit}\r\n${part}\r\n`).join('')
  const type = `Content-Type: multipart/mixed; boundary="${limit}"\r\n\r\n`
  return { ...mail, bytes: new TextEncoder().encode(`${head}${type}${body}--${limit}--\r\n`) }
}

const partText = ({ name, mediaType, bytes }: Rendition): string => {
  const place = `Content-Disposition: attachment; filename="${name.slice(name.lastIndexOf('/') + 1)}"\r\n`
  // A mail in a mail may not be coded (RFC 2046, 5.2.1); ours is ASCII.
  if (mediaType === mediaTypes.eml)
    return `Content-Type: ${mediaType}\r\n${place}Content-Transfer-Encoding: 7bit\r\n\r\n${new TextDecoder().decode(bytes)}`
  return `Content-Type: ${mediaType}\r\n${place}Content-Transfer-Encoding: base64\r\n\r\n${base64Lines(bytes)}`
}
