import iconv from 'iconv-lite'
import { decodeText } from '../../language/decode-text.ts'
import { contentDrafts } from '../entry/block-draft.ts'
import { rethrowOwn } from '../entry/own-error.ts'
import { type Attachment, numberPassages, quarantine, type Reader, readWhole } from '../entry/reading.ts'
import { parseHtml } from './html-tree.ts'
import { type HtmlContent, walkHtml } from './html-walk.ts'

/** The largest file that is parsed, in bytes: the parser holds some twenty times as many. */
const largest = 24 * 1024 * 1024

/** A web page: what it shows, block by block, then what it holds without showing it. Nothing is fetched. */
export const readHtml: Reader = async ({ pieceId, bytes }) => {
  if (bytes.length > largest) return quarantine(pieceId, 'html', 'read.too-large')
  const content = readHtmlText(decodeHtml(bytes))
  if (content === null) return quarantine(pieceId, 'html', 'read.broken')
  const attachments = content.pictures.flatMap(pictureOf)
  if (content.blocks.length === 0 && attachments.length === 0) return quarantine(pieceId, 'html', 'read.no-text')
  return { ...readWhole('html', numberPassages(pieceId, contentDrafts(content))), attachments }
}

/** The content of a page; null when it is nested without end. */
export const readHtmlText = (html: string): HtmlContent | null => {
  if (html.length > largest) return null
  try {
    return walkHtml(parseHtml(html))
  } catch (error) {
    rethrowOwn(error)
    return null
  }
}

/** A picture that an address of the page holds in itself: `data:image/png;base64,…`. */
export const pictureOf = (address: string): readonly Attachment[] => {
  const head = /^data:image\/([a-z0-9.+-]{1,20})((?:;[\w=-]{1,40}){0,4}),/i.exec(address.slice(0, 200))
  if (head === null || !/;base64$/i.test(head[2] ?? '')) return []
  const bytes = Buffer.from(address.slice(head[0].length), 'base64')
  return bytes.length === 0 ? [] : [{ bytes, extension: (head[1] ?? '').toLowerCase().replace('jpeg', 'jpg') }]
}

/** A mark at the start decides, then what the page says of itself, then what its bytes look like. */
export const decodeHtml = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (/^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/.test(head)) return decodeText(bytes)
  const said = /<meta[^>]{1,200}charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{1,30})/i.exec(head)?.[1]?.toLowerCase()
  if (said === undefined || said.startsWith('utf') || !iconv.encodingExists(said)) return decodeText(bytes)
  // HTML Standard, Encoding: what calls itself Latin 1 is windows-1252.
  return iconv.decode(bytes, /^(?:iso-?8859-1|latin1|us-ascii|ascii)$/.test(said) ? 'windows-1252' : said)
}
