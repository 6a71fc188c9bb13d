import { createHash } from 'node:crypto'
import type { Language } from '../../../messages/index.ts'
import type { Block, ReportDocument, Table } from '../document/block.ts'
import type { Reported } from '../document/desk.ts'
import { reportDocument } from '../document/report-document.ts'
import { barsSvg } from './bars-svg.ts'
import { escapeHtml, linesHtml } from './markup.ts'
import { reportStyle } from './style.ts'

/** Its own style and nothing else: no script, no picture, no request (CSP level 3). */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(reportStyle, 'utf8').digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** `report.html`: one file that opens anywhere, offline, and prints. */
export const writeReportHtml = (reported: Reported, language: Language): string =>
  pageOf(reportDocument(reported, language), language)

const pageOf = ({ title, subtitle, blocks }: ReportDocument, language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${reportStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="sub">${escapeHtml(subtitle)}</p>`,
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')

const blockHtml = (block: Block, at: number): string => {
  if (block.kind === 'heading') return `<h${block.depth}>${escapeHtml(block.text)}</h${block.depth}>`
  if (block.kind === 'text') return `<p${classOf(block.tone)}>${escapeHtml(block.text)}</p>`
  if (block.kind === 'list')
    return `<ul${classOf(block.tone)}>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`
  if (block.kind === 'facts') return factsHtml(block.rows)
  if (block.kind === 'table') return tableHtml(block)
  if (block.kind === 'bars') return barsSvg(block, `chart-${at}`)
  if (block.kind === 'choices')
    return `<ul class="choices">\n${block.options.map((option) => `<li>${escapeHtml(option)}</li>`).join('\n')}\n</ul>`
  const style = `blank-${block.height > 50 ? 'tall' : 'low'}`
  return `<div class="blanks ${style}">${block.captions.map((caption) => `<div>${escapeHtml(caption)}</div>`).join('')}</div>`
}

const classOf = (tone: string): string => (tone === 'plain' ? '' : ` class="${tone}"`)

const factsHtml = (rows: readonly (readonly [string, string])[]): string =>
  [
    '<div class="wide"><table class="facts"><tbody>',
    ...rows.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${linesHtml(value)}</td></tr>`),
    '</tbody></table></div>',
  ].join('\n')

const tableHtml = ({ caption, heads, rows, total, numbers }: Table): string => {
  const classAt = (at: number): string => (numbers.includes(at) ? ' class="num"' : '')
  const rowHtml = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell, at) => (at === 0 ? `<th scope="row">${linesHtml(cell)}</th>` : `<td${classAt(at)}>${linesHtml(cell)}</td>`)).join('')}</tr>`
  return [
    `<div class="wide"><table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads.map((head, at) => `<th scope="col"${classAt(at)}>${escapeHtml(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.map(rowHtml).join('\n')}\n</tbody>`,
    total === null ? '' : `<tfoot>${rowHtml(total)}</tfoot>`,
    '</table></div>',
  ].join('\n')
}
