import { withoutComments } from '../../model/copy/letter-marks.ts'
import type { Faces } from '../fonts/face.ts'
import { toPrintable } from '../fonts/printable.ts'
import { openPress, type WriteOptions } from '../pieces/labels.ts'
import { type Element, heading, listItem, paragraph, plain } from './element.ts'
import { buildPdf, type PdfFile } from './pdf-file.ts'

export type TextBlock = {
  readonly kind: 'heading' | 'subheading' | 'item' | 'aside' | 'bold' | 'paragraph'
  readonly text: string
}

/**
 * Plain text that a person can edit: an empty line parts two paragraphs, `# ` and `## ` open headings, `- ` an item, `> `
 * a line on the right; `\` at the end of a line keeps it alone; `**` on both sides makes a paragraph bold. Anything else
 * is text.
 */
export const textBlocks = (text: string): readonly TextBlock[] => {
  const blocks: TextBlock[] = []
  let open: string[] = []
  let isAside = false
  const close = () => {
    const block = blockOf(open, isAside)
    if (block !== null) blocks.push(block)
    open = []
    isAside = false
  }
  const lines = withoutComments(text).replaceAll('\r', '').split('\n')
  for (const line of lines.map((one) => one.trim())) {
    const opener = openers.find(({ sign }) => line.startsWith(sign))
    const isAlone = aloneMark.test(line)
    if (line === '' || opener !== undefined || isAlone || isAside !== line.startsWith(asideSign)) close()
    if (opener !== undefined) blocks.push({ kind: opener.kind, text: line.slice(opener.sign.length).trim() })
    else if (line.startsWith(asideSign)) open.push(`${line.slice(asideSign.length).trim()}\\`)
    else if (line !== '') open.push(line)
    isAside = line.startsWith(asideSign)
    if (isAlone) close()
  }
  close()
  return blocks
}

/** `\` at the end of a line breaks it there. */
const blockOf = (lines: readonly string[], isAside: boolean): TextBlock | null => {
  const text = lines
    .join(' ')
    .replaceAll(/\\(?: |$)/g, '\n')
    .trim()
  if (text === '') return null
  if (isAside) return { kind: 'aside', text }
  const isBold = text.length > 4 && text.startsWith('**') && text.endsWith('**')
  return isBold ? { kind: 'bold', text: text.slice(2, -2) } : { kind: 'paragraph', text }
}

const asideSign = '> '

const aloneMark = /^\[\[[^[\]]{0,40}\]\]$/

const openers = [
  { sign: '# ', kind: 'heading' },
  { sign: '## ', kind: 'subheading' },
  { sign: '- ', kind: 'item' },
] as const

/** The right half of a page: where a window envelope shows the address. */
const asideIndent = 255

export const textElement = ({ kind, text }: TextBlock, faces: Faces): Element => {
  const printed = toPrintable(text, faces)
  if (kind === 'heading') return heading(1, [plain(printed, 'B')])
  if (kind === 'subheading') return heading(2, [plain(printed, 'B')])
  if (kind === 'item') return listItem([plain(printed)])
  if (kind === 'aside') return paragraph([plain(printed)], { indent: asideIndent, after: 14 })
  return paragraph([plain(printed, kind === 'bold' ? 'B' : 'R')])
}

/** A file of plain text, printed: what stays inside (annex, fiche), never part of an export. */
export const writePlainText = async (
  text: string,
  page: { readonly title: string; readonly head: string },
  options: WriteOptions,
): Promise<Pick<PdfFile, 'bytes' | 'pages'>> => {
  const press = openPress(options, [])
  const title = toPrintable(page.title, press.faces)
  const elements = textBlocks(text).map((block) => textElement(block, press.faces))
  const { bytes, pages } = await buildPdf(elements, {
    ...{ faces: press.faces, mark: press.mark, lang: press.lang, title },
    running: {
      head: [toPrintable(page.head, press.faces), ''],
      foot: (at, total) => [title, press.labels('page.number', { page: at, pages: total })],
    },
  })
  return { bytes, pages }
}
