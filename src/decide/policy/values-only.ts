import type { BasisTable } from '../../model/law/law.ts'
import type { Policy } from '../../model/law/policy.ts'
import type { Span } from '../../model/record/span.ts'

/** A basis that grants some values (CPP 560: an address) grants no sentence, whatever rules it is answered by. */
export const isValuesOnly = (policy: Policy, basis: BasisTable[number] | null): boolean =>
  policy.keeps === 'values' || (basis !== null && basis.only !== null)

/**
 * What of a unit surrounds the values that leave: everything but them. Punctuation that touches a value stays with it,
 * or widening to the whole word of a PDF (« Lyon. ») would take the value too.
 */
export const aroundValues = (text: string, unit: Span, values: readonly Span[]): readonly Span[] => {
  const around: Span[] = []
  let at = unit.start
  for (const value of [...values].sort((a, b) => a.start - b.start)) {
    around.push({ start: at, end: Math.min(value.start, unit.end) })
    at = Math.max(at, value.end)
  }
  around.push({ start: at, end: unit.end })
  return around.map((span) => inner(text, span, unit)).filter((span) => span.start < span.end)
}

const border = /^[\s.,;:!?()«»"'’–-]{1,8}/

const inner = (text: string, { start, end }: Span, unit: Span): Span => {
  if (start >= end) return { start, end: start }
  const left = start === unit.start ? 0 : (text.slice(start, end).match(border)?.[0].length ?? 0)
  const reversed = [...text.slice(start + left, end)].reverse().join('')
  const right = end === unit.end ? 0 : (reversed.match(border)?.[0].length ?? 0)
  return { start: start + left, end: end - right }
}
