import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
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

/** A web page made anew, in the syntax of XML that is HTML as well: no script, no address, nothing to fetch. */
export const writeHtml = (piece: DisclosedPiece, press: Pick<Press, 'labels'>): Rendition => ({
  name: `pieces/${piece.id}.html`,
  mediaType: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode(pageText(piece, press)),
  pieceId: piece.id,
  pages: null,
  maskPlaces: blockMasks(piece),
  isOwn: true,
})

const look =
  'p,li,td,th,h1,h2,h3,h4,h5,h6{white-space:pre-wrap}table{border-collapse:collapse}td,th{border:1px solid gray;padding:3px;text-align:left}mark{background:silver}.s{list-style:none}'

const pageText = (piece: DisclosedPiece, press: Pick<Press, 'labels'>): string => {
  // Items that follow each other are one list.
  const body = ownFlow(piece, press).map(partHtml).join('\n').replaceAll('</ul>\n<ul>', '\n')
  return `<!DOCTYPE html>\n<html lang="fr"><head><meta charset="utf-8"/><title>${escapeXml(piece.id)}</title><style>${look}</style></head><body>\n${body}\n</body></html>\n`
}

const partHtml = (part: OwnPart): string => {
  if (part.kind === 'table') return `<table>${part.rows.map(rowHtml).join('\n')}</table>`
  if (part.kind === 'caption') return `<p><i>${textHtml(part.text)}</i></p>`
  const runs = runsHtml(part.runs)
  if (part.kind === 'paragraph') return `<p>${runs}</p>`
  if (part.kind === 'heading') return `<h${Math.min(6, part.level)}>${runs}</h${Math.min(6, part.level)}>`
  return `<ul><li${hasOwnBullet(runsText(part.runs)) ? ' class="s"' : ''}>${runs}</li></ul>`
}

const runsHtml = (runs: OwnRuns): string => runs.map(runHtml).join('')

const runHtml = ({ text, isMark }: OwnRun): string => (isMark ? `<mark>${textHtml(text)}</mark>` : textHtml(text))

const textHtml = (text: string): string => text.split('\n').map(escapeXml).join('<br/>')

const rowHtml = ({ cells, isHeader }: OwnRow): string =>
  `<tr>${cells.map((cell) => cellHtml(cell, isHeader ? 'th' : 'td')).join('')}</tr>`

const cellHtml = ({ runs, columns, rows, covered }: OwnCell, name: string): string => {
  if (covered !== null) return ''
  const across = columns > 1 ? ` colspan="${columns}"` : ''
  const down = rows > 1 ? ` rowspan="${rows}"` : ''
  return `<${name}${across}${down}>${runsHtml(runs)}</${name}>`
}
