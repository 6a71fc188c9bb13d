import type { Span } from '../../model/record/span.ts'

/** One line of a text, without its line end. */
export type Line = Span

const longest = 6000

/** The lines of a text in blocks separated by blank lines. */
export const splitBlocks = (text: string): readonly (readonly Line[])[] => {
  const blocks: Line[][] = []
  let block: Line[] = []
  for (const line of linesOf(text)) {
    if (!isBlank(text, line)) {
      block.push(line)
      continue
    }
    if (block.length > 0) blocks.push(block)
    block = []
  }
  if (block.length > 0) blocks.push(block)
  return blocks
}

function* linesOf(text: string): Generator<Line> {
  let start = 0
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: lineEnd.index }
    start = lineEnd.index + lineEnd[0].length
  }
  yield { start, end: text.length }
}

const isBlank = (text: string, line: Line): boolean => {
  for (let at = line.start; at < line.end; at += 1) if (!isSpace(text, at)) return false
  return true
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code >= 0x85 && /\s/.test(text.charAt(at))
}

/** Cuts a span that is too long for a passage: at a line end, a sentence end, a space, in a word only as a last resort. */
export const cutLong = (text: string, span: Span): readonly Span[] => {
  const parts: Span[] = []
  let start = span.start
  while (span.end - start > longest) {
    const cut = findCut(text, start, start + longest)
    parts.push(trimEnd(text, { start, end: cut }))
    start = skipSpace(text, cut, span.end)
  }
  if (start < span.end) parts.push(trimEnd(text, { start, end: span.end }))
  return parts.filter((part) => part.end > part.start)
}

/** Looks back from the limit, no further than this passage: one line may be the whole file. */
const findCut = (text: string, start: number, limit: number): number => {
  const window = text.slice(start, limit)
  const earliest = longest / 4
  const lineEnd = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r')) + 1
  if (lineEnd > earliest) return start + lineEnd
  const sentenceEnd = findLast(window, earliest, (at) => isSpace(window, at) && '.!?…'.includes(window.charAt(at - 1)))
  const space = sentenceEnd ?? findLast(window, 1, (at) => isSpace(window, at))
  if (space !== null) return start + space
  return isLowSurrogate(text, limit) ? limit - 1 : limit
}

const findLast = (window: string, downTo: number, isCut: (at: number) => boolean): number | null => {
  for (let at = window.length - 1; at >= downTo; at -= 1) if (isCut(at)) return at
  return null
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

const trimEnd = (text: string, span: Span): Span => {
  let end = span.end
  while (end > span.start && isSpace(text, end - 1)) end -= 1
  return { start: span.start, end }
}

const skipSpace = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && isSpace(text, at)) at += 1
  return at
}
