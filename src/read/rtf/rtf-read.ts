import { movedBy } from '../scan/picture-spots.ts'
import { boxSign, signsOf } from '../symbols/sign-text.ts'
import { closeFlow, endCell, endParagraph, endRow, markLeft, openFlow } from './rtf-flow.ts'
import { openedBy } from './rtf-group.ts'
import { addByte, addBytes, deliver, flowOf, flushBytes, flushHidden, type RtfReading } from './rtf-reading.ts'
import { changeLook, firstGroup, type RtfGroup } from './rtf-state.ts'
import { type RtfToken, rtfTokens } from './rtf-tokens.ts'
import { characters, codePageOf } from './rtf-words.ts'

const deepest = 400

/** Reads a rich text to its end; null when it is no whole one: cut short, or nested without end. */
export const readTokens = (source: string): RtfReading | null => {
  const reading: RtfReading = {
    ...{ group: firstGroup, stack: [], flows: [openFlow('page', 0)], hidden: [], hiddenLine: '', bytes: [], skip: 0 },
    ...{ codePage: 1252, fonts: new Map(), styles: new Map(), styleName: '', flags: new Set<string>(), pictures: 0 },
    ...{ fontNames: new Map(), box: null },
  }
  let isOpen = false
  for (const token of rtfTokens(source)) {
    if (isOpen && reading.stack.length === 0) break
    step(reading, token)
    isOpen = true
    if (reading.stack.length > deepest) return null
  }
  if (reading.stack.length > 0) return null
  flushBytes(reading)
  for (const flow of reading.flows) closeFlow(flow, firstGroup, reading.styles)
  flushHidden(reading)
  return reading
}

const step = (reading: RtfReading, token: RtfToken): void => {
  if (token.kind === 'text') addBytes(reading, token.text)
  else if (token.kind === 'byte') addByte(reading, token.byte)
  else {
    flushBytes(reading)
    if (token.kind === 'open') openGroup(reading)
    else if (token.kind === 'close') closeGroup(reading)
    else sayWord(reading, token.word, token.number)
  }
}

const openGroup = (reading: RtfReading): void => {
  reading.stack.push(reading.group)
  reading.skip = 0
  reading.group = { ...reading.group, isFresh: true, isOptional: false }
}

const closeGroup = (reading: RtfReading): void => {
  const closed = reading.group
  const outer = reading.stack.pop()
  if (outer === undefined) return
  reading.skip = 0
  if (closed.destination === 'styles') endStyle(reading, closed)
  const sign = closed.destination === 'hidden' && outer.destination === 'page' ? signOfField(reading) : ''
  if (closed.destination !== outer.destination || closed.flow !== outer.flow) flushHidden(reading)
  if (closed.flow !== outer.flow) endOwnFlow(reading, closed)
  reading.group = outer
  if (sign !== '') deliver(reading, sign)
}

/** A text box is read where it stands; headers and notes are put in their place at the end. */
const endOwnFlow = (reading: RtfReading, closed: RtfGroup): void => {
  const flow = reading.flows[closed.flow]
  if (flow === undefined) return
  closeFlow(flow, closed, reading.styles)
  if (flow.name === 'shptxt' || flow.name === 'dptxbxtext') {
    const parent = reading.flows[flow.parent]
    if (parent !== undefined) parent.spots.push(...movedBy(flow.spots.splice(0), parent.blocks.length))
    parent?.blocks.push(...flow.blocks.splice(0))
  }
}

/** A field of a form that is a box (RTF 1.9.1, `fftype`), and the state of a box that nobody touched (`ffres`). */
const boxType = 1
const untouched = 25

/** What a field shows by itself: a box of a form, a sign named by its code. */
const signOfField = (reading: RtfReading): string => {
  const { box, hiddenLine } = reading
  reading.box = null
  if (box !== null) return boxSign((box.state === untouched ? box.first : box.state) === 1)
  const [, code, font] = /\bSYMBOL\s+(\d{1,5})\b[^"]{0,40}\\f\s+"([^"]{1,60})"/.exec(hiddenLine) ?? []
  return code === undefined || font === undefined ? '' : signsOf(String.fromCharCode(Number(code)), font)
}

const endStyle = (reading: RtfReading, { style, outline }: RtfGroup): void => {
  const named = /^(?:heading|titre|title) ?([1-9])?/i.exec(reading.styleName.trim())
  reading.styleName = ''
  const level = outline !== null && outline < 9 ? outline + 1 : named === null ? null : Number(named[1] ?? 1)
  if (style !== null && level !== null) reading.styles.set(style, level)
}

const sayWord = (reading: RtfReading, word: string, number: number | null): void => {
  const { group } = reading
  if (word === '*') {
    reading.group = { ...group, isOptional: true, isFresh: true }
    return
  }
  if (group.isFresh && startGroup(reading, word)) return
  reading.group = { ...(changeLook(group, word, number) ?? group), isFresh: false }
  const character = characters.get(word)
  if (character !== undefined) sayCharacter(reading, character)
  else if (word === 'u') sayUnicode(reading, number ?? 0)
  else if (breaks.has(word)) endOf(reading, word)
  else sayOfFile(reading, word, number)
}

const startGroup = (reading: RtfReading, word: string): boolean => {
  const { group, stack } = reading
  const opened = openedBy(word, group, stack.at(-2))
  if (word === 'listtext' || word === 'pntext') flowOf(reading).isItem = true
  if (opened === null) return false
  if (opened.isPicture) {
    reading.pictures += 1
    markLeft(flowOf(reading), word === 'object' ? 'object' : 'picture')
  }
  if (opened.group.destination === 'hidden') flushHidden(reading)
  reading.group = { ...opened.group, isFresh: false, isOptional: false }
  if (opened.flow !== null) {
    reading.flows.push(openFlow(opened.flow, group.flow))
    reading.group = { ...reading.group, flow: reading.flows.length - 1 }
  }
  return true
}

const sayCharacter = (reading: RtfReading, character: string): void => {
  if (reading.skip > 0) reading.skip -= 1
  else deliver(reading, character)
}

const sayUnicode = (reading: RtfReading, number: number): void => {
  deliver(reading, String.fromCharCode(number & 0xffff))
  reading.skip = reading.group.fallback
}

const breaks: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'column', 'cell', 'row', 'nestcell', 'nestrow'])

const endOf = (reading: RtfReading, word: string): void => {
  const { group } = reading
  if (group.destination !== 'page') {
    if (group.destination === 'hidden') reading.hiddenLine += '\n'
    return
  }
  const flow = flowOf(reading)
  // Hidden paragraphs that follow each other are one text.
  if (flow.line === '' && reading.hiddenLine !== '') reading.hiddenLine += '\n'
  else flushHidden(reading)
  if (word === 'cell' || word === 'nestcell') endCell(flow, word === 'nestcell')
  else if (word === 'row') endRow(flow)
  else if (word === 'nestrow') flow.cell = `${flow.cell.trimEnd()}\n`
  else endParagraph(flow, group, reading.styles)
}

const pages: Readonly<Record<string, number>> = { mac: 10000, pc: 437, pca: 850 }

const sayOfFile = (reading: RtfReading, word: string, number: number | null): void => {
  const { group } = reading
  const codePage = word === 'fcharset' ? codePageOf(number ?? 0) : word === 'cpg' ? number : null
  if (group.destination === 'fonts' && group.font !== null && codePage !== null) reading.fonts.set(group.font, codePage)
  else if (word === 'fftype') reading.box = number === boxType ? { state: untouched, first: 0 } : null
  else if (word === 'ffres' && reading.box !== null) reading.box = { ...reading.box, state: number ?? 0 }
  else if (word === 'ffdefres' && reading.box !== null) reading.box = { ...reading.box, first: number ?? 0 }
  else if (word === 'ansicpg' && number !== null && number > 0) reading.codePage = number
  else if (word in pages) reading.codePage = pages[word] ?? 1252
  else if (word === 'titlepg' || word === 'facingp') reading.flags.add(word)
}
