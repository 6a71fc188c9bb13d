import type { Problem } from '../../model/problem.ts'
import { extensionOf, maxBytes } from '../../read/entry/reading.ts'
import { recogniseFormat } from '../../read/entry/recognise.ts'
import type { SourceEntry, SourceTree } from '../model/source.ts'
import { decodeRow } from './tables/charset.ts'

/** What a file is, by its bytes. `code`: why it will not be read. `encoding`: of texts and tables alone. */
export type Looked = {
  readonly format: string | null
  readonly encoding: string | null
  readonly code: Problem['code'] | null
}

/** Formats whose bytes are letters from end to end. */
const texts: ReadonlySet<string | null> = new Set('text csv json xml html'.split(' '))

export const lookAtFile = async (tree: SourceTree, { path, bytes: size }: SourceEntry): Promise<Looked> => {
  if (size > maxBytes) return { format: null, encoding: null, code: 'read.too-large' }
  const bytes = tree.read(path)
  const { format, code } = await recogniseFormat(bytes, extensionOf(path))
  const encoding = texts.has(format) ? encodingOf(bytes) : null
  return { format, encoding, code: code ?? (format === 'pdf' ? await pdfTrouble(bytes) : null) }
}

/** No page is drawn, so no font is asked for. A protected PDF often opens with an empty password: only one that says it is protected is opened to know. */
const pdfTrouble = async (bytes: Uint8Array): Promise<'read.encrypted' | 'read.broken' | null> => {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt')) return null
  const { openPdf } = await import('../../read/pdf/pdf-session.ts')
  const session = await openPdf({
    pieceId: '',
    bytes,
    extension: 'pdf',
    assets: { standardFontDataUrl: '/', cMapUrl: '/' },
  })
  if (typeof session === 'string') return `read.${session}`
  await session.close()
  return null
}

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** How the letters of a text are written; `mixed` where some of its lines are UTF-8 and others are not. */
export const encodingOf = (bytes: Uint8Array): string => {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  if (marked !== undefined) return marked
  if (bytes.subarray(0, 1024).filter((byte) => byte === 0).length > bytes.subarray(0, 1024).length * 0.3)
    return 'utf-16'
  const whole = decodeRow(bytes, null).letters
  if (whole === 'ascii' || whole === 'utf-8') return whole
  let utf8 = false
  for (let start = 0; start < bytes.length && !utf8; ) {
    const end = bytes.indexOf(0x0a, start)
    utf8 = decodeRow(bytes.subarray(start, end === -1 ? bytes.length : end), null).letters === 'utf-8'
    start = end === -1 ? bytes.length : end + 1
  }
  return utf8 ? 'mixed' : whole === 'plain' ? 'windows-1252' : 'unknown'
}
