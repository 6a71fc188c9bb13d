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

/** What stands between dashes or bars; in a line without, between commas. */
const partsIn = (text: string, { start, end }: Span): readonly Span[] => {
  const line = text.slice(start, end)
  const bullet = /^\s*(?:[-–—•*▪‣]\s+)?/.exec(line)?.[0].length ?? 0
  const body = line.slice(bullet)
  const cuts = [...body.matchAll(dashes)].length > 0 ? [...body.matchAll(dashes)] : [...body.matchAll(commas)]
  const edges = [{ from: 0, to: 0 }, ...cuts.map(({ index, 0: cut }) => ({ from: index, to: index + cut.length }))]
  return edges
    .map(({ to }, at) => ({ from: to, until: edges[at + 1]?.from ?? body.length }))
    .filter(({ from, until }) => until > from)
    .map(({ from, until }) => ({ start: start + bullet + from, end: start + bullet + until }))
}
