import type { DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import type { MaskPlace, Rendition } from '../../model/copy/rendition.ts'
import type { Layout } from '../../model/record/piece.ts'
import { markText } from './mark.ts'
import { codeOf } from './segment-text.ts'

/** The segments of each value, by path; what the reader added itself (labels of fields) has no path. */
export const segmentsByPath = (piece: DisclosedPiece): ReadonlyMap<string, readonly Segment[]> => {
  const byPath = new Map<string, Segment[]>()
  for (const segment of piece.blocks.flatMap((block) => block.segments)) {
    if (segment.path === null) continue
    const known = byPath.get(segment.path)
    if (known === undefined) byPath.set(segment.path, [segment])
    else known.push(segment)
  }
  return byPath
}

export const segmentsText = (segments: readonly Segment[]): string =>
  segments.map((segment) => (segment.kind === 'kept' ? segment.text : markText(codeOf(segment)))).join('')

/** The table in its own form: same separator, same rows, same columns; a value never judged is an empty cell. */
export const writePieceCsv = (piece: DisclosedPiece, layout: Extract<Layout, { kind: 'csv' }>): Rendition => {
  const values = segmentsByPath(piece)
  const lines = layout.rows.map((columns, row) =>
    Array.from({ length: columns }, (_, column) => {
      const text = segmentsText(values.get(`/${row}/${column}`) ?? [])
      return quote(disarm(text), layout.delimiter)
    }).join(layout.delimiter),
  )
  const text = `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
  return {
    name: `pieces/${piece.id}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(text),
    pieceId: piece.id,
    pages: null,
    maskPlaces: [...values].flatMap(([path, segments]) => fieldMasks(segments, path)),
  }
}

export const fieldMasks = (segments: readonly Segment[], path: string): readonly MaskPlace[] =>
  segments.flatMap((segment) =>
    segment.kind === 'gap' ? [{ maskId: segment.maskId, place: { kind: 'field', path } }] : [],
  )

/** A spreadsheet runs a cell that starts like this, spaces before it or not (CWE-1236). Signed numbers stay. */
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const signedNumber = /^[+-][\d\s.,()/-]{1,40}%?$/

/** A cell that no spreadsheet runs. */
export const disarm = (text: string): string =>
  formulaStart.test(text) && !signedNumber.test(text) ? `'${text}` : text

export const quote = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
