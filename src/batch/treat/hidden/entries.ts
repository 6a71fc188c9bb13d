import { callRegisterOf } from '../../../language/calls/register.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { remembering } from './remembering.ts'

/** A line longer than this is prose: what is said of one person in it ends with the sentence. By hand. */
const longestLine = 300

/** « Appelant : … », « Tél. : … »: lines of one sheet, which belong together. */
const labelled = /^\s{0,8}\p{L}[\p{L}\s.'’()/-]{1,28}\s?:\s/u

/** A longer one is a list of several. By hand. */
const longestSheet = 12

export type EntryOf = (passage: Passage, at: Span) => Span

/** Finds what is told together with a stretch: a row, a record, an entry of a register, a line, a sentence. */
export const entriesOf = (piece: Piece): EntryOf => {
  const calls = callRegisterOf(piece)?.calls ?? []
  const isSheet = remembering(isOneSheet)
  return (passage, at) => {
    const { text, role } = passage
    const whole = { start: 0, end: text.length }
    if (role === 'row' || role === 'fields') return whole
    const call = calls.find((one) => one.passage.id === passage.id && overlaps(one.stretch, at))
    if (call !== undefined) return call.stretch
    if (isSheet(passage)) return whole
    const line = between(text, at, '\n')
    return line.end - line.start <= longestLine ? line : sentenceAt(text, at, line)
  }
}

const isOneSheet = ({ text }: Passage): boolean => {
  const lines = text.split('\n')
  return lines.length <= longestSheet && lines.filter((line) => labelled.test(line)).length >= 2
}

const between = (text: string, { start, end }: Span, sign: string): Span => {
  const after = text.indexOf(sign, end)
  return { start: text.lastIndexOf(sign, Math.max(0, start - 1)) + 1, end: after === -1 ? text.length : after }
}

const sentenceAt = (text: string, at: Span, line: Span): Span => {
  let { start, end } = line
  for (const match of text.slice(line.start, line.end).matchAll(/[.!?…]\s+(?=\p{Lu})/gu)) {
    const cut = line.start + match.index + match[0].length
    if (cut <= at.start) start = cut
    else if (cut >= at.end) {
      end = cut
      break
    }
  }
  return { start, end }
}
