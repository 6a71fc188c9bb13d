/** Half-open interval `[start, end)` in UTF-16 units, local to one passage (or one text). */
export type Span = { readonly start: number; readonly end: number }

/** Where a pattern was found. */
export const spanOfMatch = ({ index = 0, 0: words }: RegExpMatchArray): Span => ({
  start: index,
  end: index + words.length,
})

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const spanLength = (span: Span): number => span.end - span.start

/** Sorted, disjoint spans that cover the same units; touching spans become one. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].filter((s) => s.end > s.start).sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Span[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else {
      merged.push({ start: span.start, end: span.end })
    }
  }
  return merged
}

/** What of sorted, disjoint spans lies in none of the others, which are sorted and disjoint too. */
export const subtractSpans = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
  spans.flatMap((span) => {
    const left: Span[] = []
    let from = span.start
    for (const other of others.filter((one) => overlaps(one, span))) {
      if (other.start > from) left.push({ start: from, end: other.start })
      from = Math.max(from, other.end)
    }
    return from < span.end ? [...left, { start: from, end: span.end }] : left
  })
