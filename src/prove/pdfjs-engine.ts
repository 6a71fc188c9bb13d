import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { previewProducer } from '../model/copy/preview.ts'
import { readMetadata } from './pdf/own-streams.ts'
import { getDocument, VerbosityLevel } from './pdfjs.ts'
import { type Engine, type EngineReport, pagedReading } from './read-copy.ts'

type Item = { readonly text: string; readonly endsLine: boolean; readonly x: number; readonly y: number }

/** Reads the text twice, as it was painted and as the eye meets it, with all that a file can carry beside its pages. */
export const pdfjsEngine: Engine = {
  name: 'pdfjs',
  read: async (bytes) => {
    const task = getDocument({
      data: bytes.slice(),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: true,
    })
    try {
      return await readDocument(await task.promise)
    } finally {
      await task.destroy()
    }
  },
}

const readDocument = async (document: PDFDocumentProxy): Promise<EngineReport> => {
  const painted: string[] = []
  const seen: string[] = []
  const alarms = new Set<string>(await documentAlarms(document))
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const items = await itemsOf(page)
    painted.push(items.map((item) => item.text + (item.endsLine ? '\n' : '')).join(''))
    seen.push(visualText(items))
    if ((await page.getAnnotations()).length > 0) alarms.add('annotations')
    page.cleanup()
  }
  const { info, metadata } = await document.getMetadata()
  if (!isOwnTitle(metadata, info, painted.join(''))) alarms.add('metadata-stream')
  return {
    readings: [
      pagedReading('text-painted', painted),
      pagedReading('text-seen', seen),
      { where: 'metadata', text: stringsIn(info).join('\n') },
    ],
    alarms: [...alarms],
  }
}

const documentAlarms = async (document: PDFDocumentProxy): Promise<readonly string[]> => {
  const outline = await document.getOutline()
  const layers = await document.getOptionalContentConfig()
  const found = {
    outline: Array.isArray(outline) && outline.length > 0,
    attachments: isFilled(await document.getAttachments()),
    scripts: isFilled(await document.getJSActions()),
    form: isFilled(await document.getFieldObjects()),
    layers: [...layers].length > 0,
    'page-labels': (await document.getPageLabels()) !== null,
  }
  return Object.entries(found).flatMap(([name, isFound]) => (isFound ? [name] : []))
}

/** No metadata, or ours with the title that the file shows: of a preview, after the words of its stamp. */
const isOwnTitle = (metadata: { getRaw: () => string } | null, info: unknown, painted: string): boolean => {
  if (!isFilled(metadata) || metadata === null) return true
  const said = readMetadata(metadata.getRaw())
  if (said === null || titleOf(info) !== said.title) return false
  const parts = said.producer === previewProducer ? said.title.split(' – ') : [said.title]
  return parts.every((part) => squeeze(painted).includes(squeeze(part)))
}

const titleOf = (info: unknown): unknown =>
  typeof info === 'object' && info !== null && 'Title' in info ? info.Title : null

const squeeze = (text: string): string => text.replace(/\s/g, '')

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (!(value instanceof Map) || value.size > 0)

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const itemsOf = async (page: PDFPageProxy): Promise<readonly Item[]> => {
  const { items } = await page.getTextContent({ disableNormalization: true })
  return items.flatMap((item): readonly Item[] => {
    if (!('str' in item)) return []
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
    return [{ text: item.str, endsLine: item.hasEOL, x, y }]
  })
}

/** Base lines closer than this are one line: a mask is drawn smaller, a little above the base line of its text. */
const lineHeight = 4

/** Items by line from the top, then from the left: words that the painting order keeps apart can meet on the page. */
const visualText = (items: readonly Item[]): string => {
  const lines: Item[][] = []
  for (const item of items.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1)
    const top = line?.[0]?.y ?? Number.POSITIVE_INFINITY
    if (line === undefined || top - item.y > lineHeight) lines.push([item])
    else line.push(item)
  }
  return lines
    .map((line) =>
      line
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' '),
    )
    .join('\n')
}
