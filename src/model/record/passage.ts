import type { LeftOut } from './left-out.ts'
import type { Fragment } from './place.ts'
import { overlaps, type Span } from './span.ts'
import type { TableRow } from './table-row.ts'

/**
 * What a passage is in its piece. `row` is a table row whose cells are separated by tabs that the reader added.
 * `fields` is a group of values of a data file (a CSV row, a JSON object); `labels` is what names them and holds none
 * (the header row, the keys, the name of a sheet). `hidden` was not meant to be seen
 * (comment, deletion, metadata, hidden sheet): it is detected like the rest and never leaves.
 */
export type PassageRole = 'heading' | 'paragraph' | 'list-item' | 'row' | 'fields' | 'labels' | 'hidden'

/**
 * A stretch of located text. `fragments` are sorted, disjoint, and cover all but what the reader added itself
 * (line breaks, tabs, the labels of fields): what no fragment covers came from no file and needs no mask.
 * `offset` is where the passage starts in the text of its piece, in UTF-16 units.
 */
export type Passage = {
  readonly id: string
  readonly text: string
  readonly offset: number
  readonly role: PassageRole
  readonly level: number | null
  readonly fragments: readonly Fragment[]
  /** Of a row whose table is known: its text has one cell for each column of it, an empty one where nothing stands. */
  readonly row?: TableRow
  /** Pictures and their like that stand around it. */
  readonly leftOut?: LeftOut
}

const apart: ReadonlySet<PassageRole> = new Set<PassageRole>(['fields', 'labels', 'row'])

/** Rows and groups of values: each stands for itself, and goes on with nothing before it. */
export const isApart = ({ role }: Pick<Passage, 'role'>): boolean => apart.has(role)

/** Between two marks: spaces and signs alone, which tell nothing. */
export const isOnlySigns = (between: string): boolean => /^[\s,;:.()/'’"«»–-]*$/.test(between)

const wordUnit = /[\p{L}\p{M}\p{N}]/u

/** A value of a data file that is one number, date, time or row of digits; also a moment, `2025-01-02T10:00:00Z`. */
const numberValue = /^[^\p{L}]*$|^\s*\d{4}-\d{2}-\d{2}T[\d:.,+-]{1,30}Z?\s*$/u

/**
 * Widens a span to whole words, then to whole page fragments and whole numbers of data files: half a withheld word, or
 * the first digits of a sum, are never left.
 */
export const widenSpan = (passage: Passage, span: Span): Span => {
  let { start, end } = span
  while (start > 0 && isInsideWord(passage.text, start)) start -= 1
  while (end < passage.text.length && isInsideWord(passage.text, end)) end += 1
  for (const fragment of passage.fragments) {
    if (fragment.place.kind === 'block' || !overlaps(fragment, { start, end })) continue
    if (fragment.place.kind === 'field' && !numberValue.test(passage.text.slice(fragment.start, fragment.end))) continue
    start = Math.min(start, fragment.start)
    end = Math.max(end, fragment.end)
  }
  return { start, end }
}

/** True when the units on both sides of `at` belong to one word. Surrogate halves count as word units. */
const isInsideWord = (text: string, at: number): boolean => isWordUnit(text, at - 1) && isWordUnit(text, at)

const isWordUnit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code >= 0xd800 && code <= 0xdfff) || wordUnit.test(text[at] ?? '')
}

/** The parts of a span that came from the file; empty when the reader added all of it. */
export const mappedParts = (passage: Passage, span: Span): readonly Span[] =>
  passage.fragments
    .filter((fragment) => overlaps(fragment, span))
    .map((fragment) => ({ start: Math.max(fragment.start, span.start), end: Math.min(fragment.end, span.end) }))
