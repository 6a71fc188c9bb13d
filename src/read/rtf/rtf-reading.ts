import iconv from 'iconv-lite'
import { signsOf, symbolNameIn } from '../symbols/sign-text.ts'
import { type Flow, openFlow } from './rtf-flow.ts'
import type { RtfGroup } from './rtf-state.ts'

/** A rich text being read. It grows while it is read, and is never kept. */
export type RtfReading = {
  group: RtfGroup
  readonly stack: RtfGroup[]
  readonly flows: Flow[]
  readonly hidden: string[]
  hiddenLine: string
  bytes: number[]
  /** Characters to step over: what stands in for a character that older programs do not know. */
  skip: number
  codePage: number
  readonly fonts: Map<number, number>
  readonly fontNames: Map<number, string>
  /** The box of a form whose field is being read: its state, and the one that it starts with; null outside one. */
  box: { readonly state: number; readonly first: number } | null
  readonly styles: Map<number, number>
  styleName: string
  readonly flags: Set<string>
  pictures: number
}
export const addByte = (reading: RtfReading, byte: number): void => {
  if (reading.skip > 0) reading.skip -= 1
  else if (reading.group.destination !== 'nowhere') reading.bytes.push(byte)
  reading.group = { ...reading.group, isFresh: false }
}

export const addBytes = (reading: RtfReading, text: string): void => {
  const from = Math.min(reading.skip, text.length)
  reading.skip -= from
  reading.group = { ...reading.group, isFresh: false }
  if (reading.group.destination === 'nowhere') return
  for (let at = from; at < text.length; at += 1) reading.bytes.push(text.charCodeAt(at) & 0xff)
}

export const flushBytes = (reading: RtfReading): void => {
  if (reading.bytes.length === 0) return
  const bytes = Buffer.from(reading.bytes)
  reading.bytes = []
  const font = reading.group.font === null ? undefined : reading.fonts.get(reading.group.font)
  const isSigns = symbolNameIn([fontName(reading)]) !== null
  deliver(reading, isSigns ? bytes.toString('latin1') : decodeBytes(bytes, font ?? reading.codePage))
}

const decodeBytes = (bytes: Buffer, codePage: number): string => {
  const name = codePage === 10000 ? 'macintosh' : codePage === 65001 ? 'utf8' : `cp${codePage}`
  return iconv.decode(bytes, iconv.encodingExists(name) ? name : 'windows-1252')
}

export const deliver = (reading: RtfReading, text: string): void => {
  const { group } = reading
  if (group.destination === 'styles') reading.styleName += text
  else if (group.destination === 'fonts') nameFont(reading, text)
  else if (group.destination === 'hidden') reading.hiddenLine += text
  else if (group.destination === 'page' && (group.isUnseen || group.isDeleted || group.isTiny))
    reading.hiddenLine += text
  else if (group.destination === 'page') {
    flushHidden(reading)
    flowOf(reading).line += signsOf(text, fontName(reading))
  }
}

const fontName = ({ group, fontNames }: RtfReading): string | null =>
  group.font === null ? null : (fontNames.get(group.font) ?? null)

/** The table of fonts names each after its number, up to a semicolon. */
const nameFont = ({ group, fontNames }: RtfReading, text: string): void => {
  const known = group.font === null ? '' : (fontNames.get(group.font) ?? '')
  if (group.font !== null && !known.endsWith(';')) fontNames.set(group.font, `${known}${text}`.trim())
}

export const flowOf = ({ flows, group }: RtfReading): Flow => flows[group.flow] ?? openFlow('page', 0)

export const flushHidden = (reading: RtfReading): void => {
  const text = reading.hiddenLine.trim()
  reading.hiddenLine = ''
  // Numbers of shapes and of versions say nothing of anybody.
  if (/\p{L}|\d{4}/u.test(text)) reading.hidden.push(text)
}
