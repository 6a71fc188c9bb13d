import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { storeParts } from '../data/stored-zip.ts'
import { escapeXml } from '../data/xml-text.ts'
import type { Press } from '../pieces/labels.ts'
import {
  blockMasks,
  hasOwnBullet,
  type OwnCell,
  type OwnPart,
  type OwnRow,
  type OwnRun,
  type OwnRuns,
  ownFlow,
  runsText,
} from '../pieces/own-flow.ts'
import { textParts } from './docx-parts.ts'

/** A text of Word (ISO/IEC 29500) made anew: the kept words, the marks, and nothing of the file that they come from. */
export const writeDocx = async (piece: DisclosedPiece, press: Pick<Press, 'labels'>): Promise<Rendition> => ({
  name: `pieces/${piece.id}.docx`,
  mediaType: mediaTypes.docx,
  bytes: await storeParts(textParts(ownFlow(piece, press).map(partXml).join(''))),
  pieceId: piece.id,
  pages: null,
  maskPlaces: blockMasks(piece),
  isOwn: true,
})

const partXml = (part: OwnPart): string => {
  if (part.kind === 'table') return tableXml(part.rows)
  if (part.kind === 'caption') return paragraphXml('', `<w:r><w:rPr><w:i/></w:rPr>${textXml(part.text)}</w:r>`)
  const runs = runsXml(part.runs)
  if (part.kind === 'heading') return paragraphXml(`<w:pStyle w:val="Heading${part.level}"/>`, runs)
  if (part.kind === 'paragraph') return paragraphXml('', runs)
  const list = hasOwnBullet(runsText(part.runs)) ? 2 : 1
  return paragraphXml(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`, runs)
}

const paragraphXml = (properties: string, runs: string): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`

const runsXml = (runs: OwnRuns): string => runs.map(runXml).join('')

/** A mark stands on grey: it is no word of the author. */
const markLook = '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/></w:rPr>'

const runXml = ({ text, isMark }: OwnRun): string => `<w:r>${isMark ? markLook : ''}${textXml(text)}</w:r>`

const textXml = (text: string): string =>
  text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>'
      if (part === '\n') return '<w:br/>'
      return part === '' ? '' : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`
    })
    .join('')

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join('')

/** Columns of one width: a width fitted to a value would tell its length. An empty line parts two tables. */
const tableXml = (rows: readonly OwnRow[]): string => {
  const columns = rows[0]?.cells.length ?? 0
  const grid = `<w:gridCol w:w="${Math.floor(9638 / Math.max(1, columns))}"/>`.repeat(columns)
  const look = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr>`
  return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl><w:p/>`
}

const rowXml = ({ cells, isHeader }: OwnRow): string =>
  `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cellXml).join('')}</w:tr>`

const cellXml = ({ runs, columns, rows, covered }: OwnCell): string => {
  if (covered === 'across') return ''
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
  const merge = covered === 'down' ? '<w:vMerge w:val="continue"/>' : rows > 1 ? '<w:vMerge w:val="restart"/>' : ''
  const properties = span + merge === '' ? '' : `<w:tcPr>${span}${merge}</w:tcPr>`
  return `<w:tc>${properties}${paragraphXml('', runsXml(runs))}</w:tc>`
}
