import type { DisclosedBlock, DisclosedPiece } from '../../model/copy/disclosure.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type Element, heading, listItem, paragraph } from '../pdf/element.ts'
import type { Press } from './labels.ts'
import { hasOwnBullet } from './own-flow.ts'
import { tableElement } from './piece-table.ts'
import { blockText, inlinesOf, joinLines } from './segment-text.ts'

/** The blocks of a piece as elements, and a frame for what is left out between them; rows that follow each other make one table. */
export const pieceElements = (piece: DisclosedPiece, press: Press): readonly Element[] => {
  const { faces, labels } = press
  const elements: Element[] = []
  let rows: DisclosedBlock[] = []
  const closeTable = () => {
    if (rows.length > 0) elements.push(tableElement(rows, press))
    rows = []
  }
  const addFrames = (isHere: (at: number) => boolean) => {
    for (const { at, kind, count } of piece.frames ?? []) {
      if (!isHere(at)) continue
      closeTable()
      elements.push({
        kind: 'blank',
        captions: [toPrintable(labels(`piece.left-${kind}`, { count }), faces)],
        height: 16,
      })
    }
  }
  for (const [index, block] of piece.blocks.entries()) {
    addFrames((at) => at === index)
    if (block.role === 'row') {
      if (rows.at(-1)?.row?.table !== block.row?.table) closeTable()
      rows.push(block)
      continue
    }
    closeTable()
    elements.push(elementOf(block, press))
  }
  closeTable()
  addFrames((at) => at >= piece.blocks.length)
  return elements
}

const elementOf = (block: DisclosedBlock, press: Press): Element => {
  const text = blockText(block.segments, press)
  if (block.role === 'heading') {
    // The title of the copy is the only heading of level 1.
    const inlines = inlinesOf(joinLines(text.text), text, { from: 0, face: 'B' })
    return heading((block.level ?? 1) + 1, inlines)
  }
  if (block.role === 'fields' || block.role === 'labels')
    return paragraph(inlinesOf(text.text, text, { from: 0, face: 'R' }))
  const inlines = inlinesOf(joinLines(text.text), text, { from: 0, face: 'R' })
  if (block.role === 'list-item') return listItem(inlines, hasOwnBullet(text.text) ? null : '•')
  return paragraph(inlines)
}
