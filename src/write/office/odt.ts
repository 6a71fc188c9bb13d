import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { storeParts } from '../data/stored-zip.ts'
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
import { odtParts } from './odt-parts.ts'
import { odtText } from './odt-text.ts'

/** A text of OpenDocument (ISO/IEC 26300) made anew: the kept words, the marks, and nothing of the file that they come from. */
export const writeOdt = async (piece: DisclosedPiece, press: Pick<Press, 'labels'>): Promise<Rendition> => ({
  name: `pieces/${piece.id}.odt`,
  mediaType: mediaTypes.odt,
  bytes: await storeParts(odtParts(ownFlow(piece, press).map(partXml).join(''))),
  pieceId: piece.id,
  pages: null,
  maskPlaces: blockMasks(piece),
  isOwn: true,
})

const partXml = (part: OwnPart): string => {
  if (part.kind === 'table') return tableXml(part.rows)
  if (part.kind === 'caption')
    return `<text:p><text:span text:style-name="I">${odtText(part.text)}</text:span></text:p>`
  const runs = runsXml(part.runs)
  if (part.kind === 'paragraph') return paragraphXml(runs)
  if (part.kind === 'heading')
    return `<text:h text:style-name="Heading_20_${part.level}" text:outline-level="${part.level}">${runs}</text:h>`
  const list = hasOwnBullet(runsText(part.runs)) ? 'L2' : 'L1'
  return `<text:list text:style-name="${list}"><text:list-item>${paragraphXml(runs)}</text:list-item></text:list>`
}

const paragraphXml = (runs: string): string => `<text:p text:style-name="Standard">${runs}</text:p>`

const runsXml = (runs: OwnRuns): string => runs.map(runXml).join('')

const runXml = ({ text, isMark }: OwnRun): string =>
  isMark ? `<text:span text:style-name="M">${odtText(text)}</text:span>` : odtText(text)

/** Columns of one width; an empty line parts two tables. */
const tableXml = (rows: readonly OwnRow[]): string => {
  const columns = rows[0]?.cells.length ?? 0
  const heads = rows.findIndex(({ isHeader }) => !isHeader)
  const first = heads === -1 ? rows.length : heads
  const head = rows.slice(0, first).map(rowXml).join('')
  const header = head === '' ? '' : `<table:table-header-rows>${head}</table:table-header-rows>`
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${header}${rows.slice(first).map(rowXml).join('')}</table:table><text:p/>`
}

const rowXml = ({ cells }: OwnRow): string => `<table:table-row>${cells.map(cellXml).join('')}</table:table-row>`

const cellXml = ({ runs, columns, rows, covered }: OwnCell): string => {
  if (covered !== null) return '<table:covered-table-cell/>'
  const across = columns > 1 ? ` table:number-columns-spanned="${columns}"` : ''
  const down = rows > 1 ? ` table:number-rows-spanned="${rows}"` : ''
  const value = '<table:table-cell table:style-name="C" office:value-type="string"'
  return `${value}${across}${down}>${paragraphXml(runsXml(runs))}</table:table-cell>`
}
