import { expect } from 'vitest'
import type { ReadResult } from '../../../src/read/entry/read-piece.ts'
import { textsOf, visibleTexts } from './read-as.ts'

/** The markers of a list that are in what is seen, and those in what is hidden: every one must be in its own list only. */
export const expectMarked = (
  result: ReadResult,
  { seen, hidden }: { readonly seen: readonly string[]; readonly hidden: readonly string[] },
): void => {
  expect(result.problem).toBeNull()
  const page = visibleTexts(result).join('\n')
  const rest = textsOf(result, 'hidden').join('\n')
  expect(seen.filter((marker) => !page.includes(marker))).toEqual([])
  expect(hidden.filter((marker) => !rest.includes(marker))).toEqual([])
  expect(hidden.filter((marker) => page.includes(marker))).toEqual([])
}

/** `SECRET01`, `SECRET02`…: one for each corner, so that a failure names the corner. */
export const markers = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`)
