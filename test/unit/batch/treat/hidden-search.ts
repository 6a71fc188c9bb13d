import PostalMime from 'postal-mime'
import { openArchive } from '../../../../src/read/entry/zip.ts'
import { pdfText } from '../../write/press.ts'

// Reads an output without any code of the treatment: what a curious person would open.

/** Every text that a file gives, unpacked and decoded, and its metadata. */
export const textsOfFile = async (name: string, bytes: Uint8Array): Promise<readonly string[]> => {
  const raw = Buffer.from(bytes)
  const own = [raw.toString('utf8'), raw.toString('latin1'), raw.toString('utf16le')]
  if (raw.subarray(0, 4).toString('latin1') === '%PDF') return [...own, ...(await pdfText(bytes))]
  if (raw.subarray(0, 2).toString('latin1') === 'PK') return [...own, ...(await inZip(bytes))]
  if (name.endsWith('.eml')) return [...own, ...(await inMail(bytes))]
  const escaped = own[0]?.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  const entities = own[0]?.replaceAll(/<[^>]*>/g, '')
  return [...own, escaped ?? '', entities ?? '']
}

const inZip = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const archive = await openArchive(bytes, () => true)
  if (typeof archive === 'string') return []
  const texts = await Promise.all([...archive.parts].map(([name, part]) => textsOfFile(name, part)))
  return [...archive.names, ...texts.flat()]
}

const inMail = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' })
  const attached = await Promise.all(
    mail.attachments.map(async ({ filename, content }) =>
      typeof content === 'string'
        ? [content]
        : [filename ?? '', ...(await textsOfFile(filename ?? '', new Uint8Array(content)))],
    ),
  )
  return [mail.subject ?? '', mail.text ?? '', mail.html ?? '', ...attached.flat()]
}

/** Letters alone: neither accents, capitals, hyphens nor line ends hide a word. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
