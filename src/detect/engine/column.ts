import type { Span } from '../../model/record/span.ts'

/**
 * The cells under a heading, in a table written with bars, semicolons or tabs. `header` must match the separator
 * before the heading, or the start of the text, then the heading.
 */
export const cellsUnder = (flat: string, header: RegExp): readonly Span[] => {
  const found = header.exec(flat)
  if (found === null) return []
  const lineStart = flat.lastIndexOf('\n', found.index + found[0].length - 1) + 1
  const sign = /[|;\t]/.exec(flat.slice(lineStart))?.[0] ?? '|'
  const rank = flat.slice(lineStart, found.index + found[0].length).split(sign).length - 1
  const spans: Span[] = []
  let at = flat.indexOf('\n', found.index + found[0].length) + 1
  while (at > 0 && at < flat.length) {
    const next = flat.indexOf('\n', at)
    const end = next < 0 ? flat.length : next
    const cells = flat.slice(at, end).split(sign)
    if (cells.length <= rank) break
    const start = at + cells.slice(0, rank).join(sign).length + (rank > 0 ? 1 : 0)
    spans.push({ start, end: start + (cells[rank] ?? '').length })
    at = end + 1
  }
  return spans
}
