import { type ReportWords, reportWords } from '../../../messages/batch/report-words.ts'
import type { Language } from '../../../messages/index.ts'
import { type Faces, openFaces, type WriteAssets } from '../../../write/fonts/face.ts'
import { toPrintable } from '../../../write/fonts/printable.ts'
import {
  type BarsElement,
  type Cell,
  type Element,
  heading,
  listItem,
  paragraph,
  plain,
  type TableElement,
} from '../../../write/pdf/element.ts'
import { buildPdf } from '../../../write/pdf/pdf-file.ts'
import { markSizeOf } from '../../../write/pieces/mark.ts'
import type { Bars, Block, ReportDocument, Table, Tone } from '../document/block.ts'
import type { Reported } from '../document/desk.ts'
import { reportDocument } from '../document/report-document.ts'

/** `report.pdf`: what report.html says, on paper. Same facts, same bytes. */
export const writeReportPdf = async (
  reported: Reported,
  language: Language,
  assets: WriteAssets,
): Promise<Uint8Array> => await printDocument(reportDocument(reported, language), language, openFaces(assets))

/** Any document of blocks on paper; fonts are opened once by whoever prints many. */
export const printDocument = async (
  { title, subtitle, blocks }: ReportDocument,
  language: Language,
  faces: Faces,
): Promise<Uint8Array> => {
  const say: Say = (text) => toPrintable(text, faces)
  const elements = [
    heading(1, [plain(say(title), 'B')]),
    paragraph([plain(say(subtitle), 'R', 'grey')], { size: 10 }),
    ...blocks.flatMap((block, at) => elementsOf(block, keepOf(blocks, at), say)),
  ]
  const running = runningOf({ title: say(title), subtitle: say(subtitle) }, say, reportWords[language])
  const { bytes } = await buildPdf(elements, { ...pressOf(faces), title: say(title), lang: language, running })
  return bytes
}

type Say = (text: string) => string

const pressOf = (faces: Faces) => ({ faces, mark: markSizeOf(faces, []) })

const runningOf = (
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  say: Say,
  words: ReportWords,
) => ({
  head: [title, ''] as const,
  foot: (page: number, pages: number) => [subtitle, say(words.page(page, pages))] as const,
})

const elementsOf = (block: Block, keep: number, say: Say): readonly Element[] => {
  if (block.kind === 'heading') return [heading(block.depth, [plain(say(block.text), 'B')], keep)]
  if (block.kind === 'text') return [textElement(block.text, block.tone, say)]
  if (block.kind === 'list') return block.items.map((item) => listItem([plain(say(item))]))
  if (block.kind === 'facts') return [factsElement(block.rows, say)]
  if (block.kind === 'table') return [captionOf(block.caption, keep, say), tableElement(block, say)]
  if (block.kind === 'bars') return [captionOf(block.caption, keep, say), barsElement(block, say)]
  if (block.kind === 'choices') return block.options.map((option) => choiceElement(option, say))
  return [{ kind: 'blank', captions: block.captions.map(say), height: block.height }]
}

const choiceElement = (option: string, say: Say): Element =>
  paragraph([plain(say(`☐  ${option}`))], { size: 11, before: 2, after: 4, indent: 6 })

/** What is kept whole below a title, in points: a short part, or the first table of a long one. By hand. */
const mostWhole = 220
const mostKept = 330

/** What follows a title stays with it, as far as it is short; of a long part, what leads to its first table. */
const keepOf = (blocks: readonly Block[], at: number): number => {
  const [own, ...below] = blocks.slice(at)
  if (own === undefined) return 0
  const part = own.kind === 'heading' ? [own, ...below.slice(0, firstTitle(below))] : [own]
  const first = part.findIndex(({ kind }) => kind === 'table' || kind === 'bars')
  if (sumOf(part) <= mostWhole) return sumOf(part)
  const led = sumOf(first === -1 ? part : part.slice(0, first + 1))
  return led <= mostKept ? Math.max(90, led) : 90
}

const sumOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + heightOf(block), 0)

const firstTitle = (blocks: readonly Block[]): number => {
  const at = blocks.findIndex(({ kind }) => kind === 'heading')
  return at === -1 ? blocks.length : at
}

/** Roughly, in points: rows of one line or two, a caption, room around. By hand. */
const heightOf = (block: Block): number => {
  if (block.kind === 'table') return 45 + 24 * (block.rows.length + (block.total === null ? 0 : 1))
  if (block.kind === 'bars') return 30 + 17 * block.bars.length
  if (block.kind === 'facts') return 21 * block.rows.length
  if (block.kind === 'list') return 22 * block.items.length
  if (block.kind === 'choices') return 24 * block.options.length
  return block.kind === 'blank' ? block.height + 10 : 26
}

const textElement = (text: string, tone: Tone, say: Say): Element => {
  const isBold = tone === 'strong' || tone === 'warn' || tone === 'good'
  const inline = plain(say(text), isBold ? 'B' : 'R', tone === 'note' ? 'grey' : 'black')
  return paragraph([inline], { size: tone === 'note' ? 8.5 : 9.5, after: 5 })
}

/** Kept with the rows below it. */
const captionOf = (text: string, keep: number, say: Say): Element =>
  paragraph([plain(say(text), 'B')], { size: 9, before: 4, after: 3, keep })

const cellOf = (text: string, say: Say, isBold = false): Cell => [plain(say(text), isBold ? 'B' : 'R')]

const tableElement = ({ heads, rows, total, numbers, widths }: Table, say: Say): TableElement => ({
  kind: 'table',
  rows: [
    heads.map((head) => cellOf(head, say, true)),
    ...rows.map((row) => row.map((cell) => cellOf(cell, say))),
    ...(total === null ? [] : [total.map((cell) => cellOf(cell, say, true))]),
  ],
  ...{ headerRows: 1, size: 8.5, widths, hasRowHeads: true, numbers },
})

const factsElement = (rows: readonly (readonly [string, string])[], say: Say): TableElement => ({
  kind: 'table',
  rows: rows.map(([name, value]) => [[plain(say(name), 'R', 'grey')], cellOf(value, say)]),
  ...{ headerRows: 0, size: 8.5, widths: [26, 74], hasRowHeads: true },
})

/** As in report.html, on white. */
const colors = {
  ...{ arrived: '#1f6f43', changed: '#1f3fa0', waits: '#a85b00', refused: '#a4001d', apart: '#6a6a76' },
} as const

const barsElement = ({ bars }: Bars, say: Say): BarsElement => {
  const top = Math.max(1, ...bars.map(({ value }) => value))
  return {
    kind: 'bars',
    bars: bars.map(({ label, text, value, tone }) => ({
      ...{ label: say(label), text: say(text), share: value / top, color: colors[tone] },
    })),
  }
}
