import { attributeOf, childrenOf, type Element, isElement, nameOf } from '../../data/xml.ts'
import { joinedText, saidUnder } from '../office-parts.ts'

export type CellText = { readonly text: string; readonly aside: readonly string[] }

const inline = new Set([
  'span',
  'a',
  'ruby',
  'ruby-base',
  'meta',
  'meta-field',
  'bookmark',
  'sheet-name',
  'date',
  'time',
  'title',
])

/** The paragraphs of a cell as it shows them; notes, shapes and all else of the cell are aside. */
export const readParagraphs = (cell: Element): CellText => {
  const lines: string[] = []
  const aside: string[] = []
  for (const child of childrenOf(cell)) {
    if (nameOf(child) === 'p') lines.push(readInline(child, aside, 0))
    else aside.push(...saidUnder(child))
  }
  return { text: lines.join('\n'), aside }
}

const deepest = 50

const readInline = (element: Element, aside: string[], depth: number): string => {
  const parts: string[] = []
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) parts.push((node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '))
    else if (isElement(node)) parts.push(readChild(node, aside, depth))
  }
  return parts.join('')
}

const readChild = (child: Element, aside: string[], depth: number): string => {
  const name = nameOf(child)
  if (name === 's') return ' '.repeat(Math.min(Number(attributeOf(child, 'c') ?? '1') || 1, 200))
  if (name === 'tab') return '\t'
  if (name === 'line-break') return '\n'
  if (name === 'a') aside.push(attributeOf(child, 'href') ?? '')
  if (inline.has(name) && depth < deepest) return readInline(child, aside, depth + 1)
  aside.push(joinedText(child), ...saidUnder(child))
  return ''
}
