import { roomLength } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Span } from '../../../model/record/span.ts'
import { rowLimits } from '../../thresholds.ts'
import type { Cell, Row } from './cells.ts'
import { type IsKnownName, kindInWords } from './kinds.ts'

/** A line whose first cells say when, where and who: « 03/02 – 21 h 10 – ch. 12 – K. B. – rentré ». */
type ReadLine = Span & {
  readonly passage: Passage
  readonly cells: readonly Cell[]
  readonly isNew: boolean
  readonly isOf: boolean
}

/**
 * The rows of a register that is written in lines; empty where a piece has too few of them. A line that opens with no day, hour, room
 * or name goes on with the row above.
 */
export const linesOfRegister = (piece: Piece, isKnown: IsKnownName): readonly Row[] => {
  const lines = piece.passages
    .filter(({ role }) => role === 'paragraph' || role === 'list-item')
    .flatMap((passage) => linesIn(passage).map((line) => readLine(passage, line, isKnown)))
  if (lines.filter(({ isOf }) => isOf).length < rowLimits.lines) return []
  const rows: Row[] = []
  for (const { passage, start, end, cells, isNew } of lines) {
    const last = rows.at(-1)
    const goesOn = !isNew && last !== undefined && last.passage === passage
    if (goesOn) rows[rows.length - 1] = { ...last, end, cells: [...last.cells, ...cells] }
    else if (isNew) rows.push({ passage, start, end, cells, isLine: true })
  }
  return rows
}

const linesIn = ({ text }: Passage): readonly Span[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const at = { start, end: start + line.length }
    start = at.end + 1
    return at
  })
}

const readLine = (passage: Passage, line: Span, isKnown: IsKnownName): ReadLine => {
  const cells: Cell[] = []
  let isHead = true
  let hasTime = false
  for (const part of partsIn(passage.text, line)) {
    const text = passage.text.slice(part.start, part.end)
    const kind = isHead ? kindInWords(text, part, { passage, hasTime, isKnown }) : null
    if (kind === null) isHead = false
    if (kind === 'time') hasTime = true
    cells.push({ ...part, text, label: '', kind: kind ?? 'other' })
  }
  const ofHead = cells.filter(({ kind }) => kind === 'own' || kind === 'room').length
  return { ...line, passage, cells, isNew: hasTime || ofHead > 0, isOf: ofHead > 0 && (hasTime || ofHead > 1) }
}

const dashes = /(?:^|(?<=\S))\s+[-–—]\s+|\s*[|\t;]\s*/g
const commas = /,\s+|\s+:\s+|(?<=[)\p{L}\d.]) ?:\s+/gu

const whenFirst = /^(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)?(?: ?\d{1,2} ?[h:] ?\d{0,2})? (?=\p{L})/u
const whoFirst = /^(?:(?:idem|id\.|même) |(?:\p{Lu}[\p{L}'’-]*\.? ?){1,3}(?=\p{Ll}))/u

/** « 03/02 21h10 ch. 12 K. B. rentré »: the blanks after the hour, the room and the name, where nothing else parts them. */
const blanksOfHead = (body: string): readonly { readonly index: number; readonly 0: string }[] => {
  const when = whenFirst.exec(body)?.[0].length ?? 0
  const room = when === 0 ? 0 : roomLength(foldText(body.slice(when)))
  if (room === 0) return []
  const who = whoFirst.exec(body.slice(when + room + 1))?.[0].length ?? 0
  const ends = [when, when + room + 1, ...(who === 0 ? [] : [when + room + 1 + who])]
  return ends.map((end) => ({ index: end - 1, 0: ' ' }))
}

/** What stands between dashes or bars; in a line without, between the parts of its head, or between commas. */
const partsIn = (text: string, { start, end }: Span): readonly Span[] => {
  const line = text.slice(start, end)
  const bullet = /^\s*(?:[-–—•*▪‣]\s+)?/.exec(line)?.[0].length ?? 0
  const body = line.slice(bullet)
  const dashed = [...body.matchAll(dashes)]
  const blanks = dashed.length > 0 ? [] : blanksOfHead(body)
  const cuts = dashed.length > 0 ? dashed : blanks.length > 0 ? blanks : [...body.matchAll(commas)]
  const edges = [{ from: 0, to: 0 }, ...cuts.map(({ index, 0: cut }) => ({ from: index, to: index + cut.length }))]
  return edges
    .map(({ to }, at) => ({ from: to, until: edges[at + 1]?.from ?? body.length }))
    .filter(({ from, until }) => until > from)
    .map(({ from, until }) => ({ start: start + bullet + from, end: start + bullet + until }))
}
