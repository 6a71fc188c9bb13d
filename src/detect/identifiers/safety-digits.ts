import type { Span } from '../../model/record/span.ts'
import { matchesOf } from '../engine/match.ts'

/** Runs of five digits or more, and groups of digits that make eight or more, if they are no amount, date or law. */
export const digitRuns = (flat: string): readonly Span[] => {
  const runs: Span[] = []
  for (const match of matchesOf(flat, runPattern)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isStrange(match[0], flat.slice(Math.max(0, span.start - 24), span.start), flat.slice(span.end, span.end + 12)))
      runs.push(span)
  }
  return runs
}

const runPattern = /(?<![\p{L}\p{N}.,-])\d(?:[ ./-]?\d){4,39}(?![\p{L}\p{N}])/gu

const isStrange = (run: string, before: string, after: string): boolean => {
  if (unitAfter.test(after) || lawBefore.test(before)) return false
  if (/\d{5}/.test(run)) return true
  if (datePattern.test(run) || yearsPattern.test(run)) return false
  return run.replace(/\D/g, '').length >= 8
}

const unitAfter = /^ ?(?:€|euros?|eur\b|k€|%|[°]C|kg|km|m²|habitants)/i
const lawBefore =
  /(?:loi |decret |d[ée]cret |cerfa |cerfa n° ?|article |articles |art\. ?|arr[êe]t[ée]? )(?:n° ?)?(?:[LRDA]\. ?)?$/i
const datePattern = /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{4}[ ./-]\d{1,2}[ ./-]\d{1,2})$/
const yearsPattern = /^(?:19|20)\d\d ?[/-] ?(?:(?:19|20)?\d\d)$/
