import { expect } from 'vitest'
import type { DetectContext, Detector } from '../../../src/detect/engine/detector.ts'
import { viewOf } from '../../../src/detect/engine/view.ts'
import type { Category } from '../../../src/model/category.ts'
import type { Claim } from '../../../src/model/record/finding.ts'

export type MarkedSpan = {
  readonly start: number
  readonly end: number
  readonly category: string
  readonly text: string
}

export type Marked = { readonly text: string; readonly spans: readonly MarkedSpan[] }

/** Reads `Mme ⟦person:Marie Dupont⟧, NIR ⟦nir:…⟧` as a text and the spans expected in it: no counting by hand. */
export const parseMarks = (marked: string): Marked => {
  const spans: MarkedSpan[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/⟦([a-z-]{1,20}):([^⟧]{1,500})⟧/g)) {
    text += marked.slice(from, match.index)
    const value = match[2] ?? ''
    spans.push({ start: text.length, end: text.length + value.length, category: match[1] ?? '', text: value })
    text += value
    from = match.index + match[0].length
  }
  return { text: text + marked.slice(from), spans }
}

export const nobody: DetectContext = { persons: [], services: [] }

/** The text again, with a mark round each claim: a failing test then reads like the example it comes from. */
export const markClaims = (text: string, claims: readonly Claim[]): string => {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end)
  let marked = ''
  let from = 0
  for (const claim of sorted) {
    if (claim.start < from) continue
    marked += `${text.slice(from, claim.start)}⟦${claim.category}:${text.slice(claim.start, claim.end)}⟧`
    from = claim.end
  }
  return marked + text.slice(from)
}

/** Expects a detector to claim exactly what is marked; other categories that it may claim are not looked at. */
export const expectMarks = (
  detect: Detector,
  marked: string,
  category?: Category,
  context: DetectContext = nobody,
): void => {
  const { text } = parseMarks(marked)
  const view = viewOf(text)
  const claims = detect(view, context).filter((claim) => category === undefined || claim.category === category)
  expect(markClaims(view.flat, claims)).toBe(marked === text ? view.flat : viewOf(marked).flat)
}
