import { writtenDays } from '../../../language/dates/written.ts'
import { anySentenceEnd, endsShortWord, sentenceEnd } from '../../../language/sentences.ts'
import { foldLines, foldText } from '../../../model/fold.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Span } from '../../../model/record/span.ts'
import { unitLimits } from '../../thresholds.ts'
import { isLog, isThread, opensDated, opensEntry, opensLine, opensMessage, opensThread } from './entry-head.ts'

/**
 * The stretch that scope is judged on: a sentence of a paragraph, or a whole row, heading or group of fields. `opens`: an
 * entry of a log book or a message begins here.
 */
export type Unit = Span & { readonly passage: Passage; readonly folded: string; readonly opens: boolean }

/** Cuts a passage into units that follow each other without a hole. `byCell`: each cell of a row is one. */
export const unitsOf = (passage: Passage, byCell = false): readonly Unit[] => {
  const folded = foldText(passage.text)
  const isProse = passage.role === 'paragraph' || passage.role === 'list-item'
  const lines = isProse ? passage.text.split('\n').map(foldText) : []
  const opensAt: Opens = isLog(lines) ? opensDated : opensLine
  const isMessages = isThread(lines)
  const endsAt: Opens = (next) =>
    opensAt(next) || (isMessages && opensMessage(next)) || ((isMessages || opensAt === opensDated) && opensThread(next))
  const bounds = isProse ? sentenceBounds(passage.text, endsAt) : byCell ? cellBounds(passage) : []
  const edges = [0, ...bounds, passage.text.length]
  const units: Unit[] = []
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const start = edges[at] ?? 0
    const end = edges[at + 1] ?? start
    if (end <= start) continue
    const own = folded.slice(start, end)
    const opens = start === 0 ? opensEntry(own) : passage.text[start - 1] === '\n' && opensAt(own)
    units.push({ start, end, passage, folded: own, opens })
  }
  return units
}

/** After each cell: values of a data file stand on lines, those of a table between tabs. */
const cellBounds = ({ role, text }: Passage): readonly number[] =>
  role === 'fields' || role === 'row'
    ? [...text.matchAll(role === 'fields' ? /\n/g : /\t/g)].map(({ index }) => index + 1)
    : []

const writesWithoutCapitals = (text: string): boolean => {
  const lower = text.match(/[.!?…]\s{1,4}\p{Ll}/gu)?.length ?? 0
  return lower >= unitLimits.lowerStarts && lower > (text.match(/[.!?…]\s{1,4}\p{Lu}/gu)?.length ?? 0)
}

/** Tells that a folded line opens an entry. */
type Opens = (folded: string) => boolean

const sentenceBounds = (text: string, opens: Opens): readonly number[] => {
  const bounds: number[] = []
  const quotes = quotesIn(text)
  const isLowered = writesWithoutCapitals(text)
  for (const match of text.matchAll(isLowered ? anySentenceEnd : sentenceEnd)) {
    const end = match.index + match[0].length
    if (quotes.some((quote) => quote.start < match.index && end < quote.end) || isInDate(text, end)) continue
    if (match[0] === '\n' ? endsLine(text, match.index, opens) : !endsAbbreviation(text, match.index)) bounds.push(end)
  }
  return bounds
}

/** Words reported between « and » stay with the sentence that reports them. */
const quotesIn = (text: string): readonly Span[] =>
  [...text.matchAll(/«[^«»]{1,600}»/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** « 12 . 03 . 2019 », « Mar. 3, 2019 », « 3 mars ↵ 2019 »: a stop or a line end inside a date cuts nothing. */
const isInDate = (text: string, at: number): boolean => {
  const from = Math.max(0, at - unitLimits.date)
  if (!/^[\p{L}\d]/u.test(text.slice(at, at + 1)) || !/\d/.test(text.slice(from, at + unitLimits.digitAfter)))
    return false
  return writtenDays(foldLines(text.slice(from, at + unitLimits.date))).some(
    ({ start, end }) => from + start < at && at < from + end,
  )
}

const endsAbbreviation = (text: string, at: number): boolean =>
  text[at] === '.' && endsShortWord(text.slice(Math.max(0, at - unitLimits.abbreviation), at + 1))

/** A line break ends a unit when the line is short, ends like a sentence, or the next one opens an item. */
const endsLine = (text: string, at: number, opens: Opens): boolean => {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const line = text.slice(Math.max(from, at - unitLimits.line), at)
  const next = text.slice(at + 1, at + unitLimits.nextLine)
  return (
    line.trim().length < unitLimits.shortLine ||
    /[.!?…:;»]\s{0,3}$/.test(line) ||
    /^\s{0,8}(?:[-–—•*▪‣]\s|\d{1,2}[.)]\s)/.test(next) ||
    (isTableLine(line) && isTableLine(next.split('\n')[0] ?? '')) ||
    opens(foldText(next))
  )
}

/** « | BARTOLI | Inès | 12/03 | »: two bars, tabs or wide gaps part the cells of a line; each line is a row of its own. */
const isTableLine = (line: string): boolean =>
  [/\|/g, /\S\t+(?=\S)/g, /\S {3,}(?=\S)/g].some((gap) => (line.match(gap)?.length ?? 0) >= unitLimits.cellGaps)
