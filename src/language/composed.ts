import type { Span } from '../model/record/span.ts'

/** A text with its accents composed (NFC), and where each of its places stands in the text as it was written. */
export type Composed = {
  readonly text: string
  /** A span of the text as written, as a span of the composed one: a letter is taken whole. */
  readonly span: (written: Span) => Span
  /** The reverse. */
  readonly writtenSpan: (composed: Span) => Span
}

const accented = /\p{L}\p{M}+/gu
const hasMark = /\p{M}/u

/** Null when nothing in the text is written as a letter and an accent apart: most texts. */
export const composedOf = (written: string): Composed | null => {
  if (!hasMark.test(written)) return null
  const { text, origins } = compose(written)
  if (text.length === written.length) return null
  return {
    text,
    span: ({ start, end }) => ({ start: lastNotAfter(origins, start), end: firstNotBefore(origins, end) }),
    writtenSpan: ({ start, end }) => ({ start: origins[start] ?? written.length, end: origins[end] ?? written.length }),
  }
}

/** `origins` has one place for each unit of the composed text, and one for its end. */
const compose = (written: string): { readonly text: string; readonly origins: readonly number[] } => {
  const origins: number[] = []
  let text = ''
  let from = 0
  const keep = (until: number): void => {
    for (let at = from; at < until; at += 1) origins.push(at)
    text += written.slice(from, until)
  }
  for (const { 0: letter, index } of written.matchAll(accented)) {
    const whole = letter.normalize('NFC')
    if (whole.length >= letter.length) continue
    keep(index)
    for (let unit = 0; unit < whole.length; unit += 1) origins.push(index)
    text += whole
    from = index + letter.length
  }
  keep(written.length)
  return { text, origins: [...origins, written.length] }
}

const firstNotBefore = (origins: readonly number[], at: number): number => {
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origins[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const lastNotAfter = (origins: readonly number[], at: number): number => {
  const next = firstNotBefore(origins, at)
  return origins[next] === at ? next : Math.max(0, firstNotBefore(origins, origins[next - 1] ?? 0))
}
