import { placeBars } from '../chart/bars.ts'
import type { BlankElement, Element, TextElement } from './element.ts'
import { plain } from './element.ts'
import { breakLines, type Measure } from './line.ts'
import {
  addNode,
  draw,
  drawLine,
  frame,
  frameWidth,
  isPageEmpty,
  leadingOf,
  openSheet,
  type Sheet,
  turnPage,
} from './sheet.ts'
import { placeTable } from './table.ts'

/** Lays elements out on as many pages as they need. */
export const placeElements = (elements: readonly Element[], measure: Measure): Sheet => {
  const sheet = openSheet(measure)
  let list: number | null = null
  for (const element of elements) {
    const isItem = element.kind === 'text' && element.tag === 'LI'
    if (list !== null && !isItem) sheet.y -= 3
    list = isItem ? listOf(sheet, element, list) : null
    if (element.kind === 'text') placeText(sheet, element, list)
    else if (element.kind === 'table') placeTable(sheet, element)
    else if (element.kind === 'blank') placeBlank(sheet, element)
    else if (element.kind === 'bars') placeBars(sheet, element)
    else placeRule(sheet)
  }
  return sheet
}

/** The list that an item goes on with. Items with bullets and without are two lists. */
const listOf = (sheet: Sheet, { bullet }: TextElement, list: number | null): number => {
  const isBulleted = bullet !== null
  const isSame = list !== null && sheet.nodes[list]?.isBulleted === isBulleted
  return isSame ? list : addNode(sheet, 'L', null, { isBulleted })
}

const placeText = (sheet: Sheet, element: TextElement, list: number | null): void => {
  const leading = leadingOf(element.size)
  const width = frameWidth - element.indent
  const lines = breakLines(element.inlines, { size: element.size, width, measure: sheet.measure })
  const kept = Math.max(leading, element.keep)
  if (!isPageEmpty(sheet)) sheet.y -= element.before
  if (sheet.y - kept < frame.bottom && !isPageEmpty(sheet)) turnPage(sheet)
  const item = element.tag === 'LI' ? addNode(sheet, 'LI', list) : null
  const bullet = item === null || element.bullet === null ? null : addNode(sheet, 'Lbl', item)
  const node = addNode(sheet, element.tag === 'LI' ? 'LBody' : element.tag, item)
  lines.forEach((line, at) => {
    if (sheet.y - leading < frame.bottom) turnPage(sheet)
    sheet.y -= leading
    if (at === 0 && element.bullet !== null) drawBullet(sheet, element, bullet)
    drawLine(sheet, line, { x: frame.left + element.indent, y: sheet.y + leading * 0.28, size: element.size, node })
  })
  sheet.y -= element.after
}

const drawBullet = (sheet: Sheet, element: TextElement, node: number | null): void => {
  const [line] = breakLines([plain(`${element.bullet} `)], {
    size: element.size,
    width: element.indent,
    measure: sheet.measure,
  })
  const y = sheet.y + leadingOf(element.size) * 0.28
  if (line !== undefined) drawLine(sheet, line, { x: frame.left + 3, y, size: element.size, node })
}

const placeRule = (sheet: Sheet): void => {
  draw(sheet, { kind: 'stroke', x: frame.left, y: sheet.y, width: frameWidth, height: 0, node: null })
  sheet.y -= 8
}

/** Boxes side by side, a caption inside each, to be filled in by hand. */
const placeBlank = (sheet: Sheet, element: BlankElement): void => {
  const gap = 8
  const width = (frameWidth - gap * (element.captions.length - 1)) / element.captions.length
  if (sheet.y - element.height < frame.bottom) turnPage(sheet)
  sheet.y -= element.height
  element.captions.forEach((caption, at) => {
    const x = frame.left + at * (width + gap)
    draw(sheet, { kind: 'stroke', x, y: sheet.y, width, height: element.height, node: null })
    const node = addNode(sheet, 'P', null)
    const [line] = breakLines([plain(caption, 'R', 'grey')], { size: 8, width: width - 8, measure: sheet.measure })
    if (line !== undefined) drawLine(sheet, line, { x: x + 4, y: sheet.y + element.height - 11, size: 8, node })
  })
  sheet.y -= 10
}
