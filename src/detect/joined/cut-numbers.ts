import { categoriesWith } from '../../model/category.ts'
import type { SignedClaim } from '../engine/detect-all.ts'
import { joins } from '../thresholds.ts'
import type { Item } from './page-items.ts'
import type { PageWays } from './page-ways.ts'

/** A number that the end of a line or of a cell cuts: its digits, and what detectors claim of them together. */
export type CutNumber = { readonly items: readonly Item[]; readonly claim: SignedClaim }

/** Two sums in a table are none. */
const formed = categoriesWith('formed')

/** « 06 39 98 » at the end of a cell and « 84 12 » on its next line are one telephone, which neither is alone. */
export const cutNumbers = (ways: PageWays, claimsOf: (text: string) => readonly SignedClaim[]): readonly CutNumber[] =>
  ways.items.flatMap((last) => {
    const own = ways.segmentOf(last)?.items ?? []
    if (own.at(-1) !== last || !isDigits(last)) return []
    const tail = own.slice(own.findLastIndex((item) => !isDigits(item)) + 1)
    return ways.from(last, false).flatMap(({ to, isBreak }) => {
      const next = ways.segmentOf(to)?.items ?? []
      if (!isBreak || !isDigits(to) || next[0] !== to) return []
      const end = next.findIndex((item) => !isDigits(item))
      return together(tail, end < 0 ? next : next.slice(0, end), claimsOf)
    })
  })

const isDigits = ({ letters }: Item): boolean => /^\d+$/.test(letters)

/** What is claimed over the seam of two rows of digits, written in one or with a space. */
const together = (
  tail: readonly Item[],
  head: readonly Item[],
  claimsOf: (text: string) => readonly SignedClaim[],
): readonly CutNumber[] => {
  const [before, after] = [tail, head].map((items) => items.map(({ text }) => text).join(' '))
  if (before === undefined || after === undefined) return []
  const digits = `${before}${after}`.replace(/\D/g, '').length
  if (digits < joins.value || digits > joins.mostDigits) return []
  for (const seam of ['', ' ']) {
    const claim = claimsOf(`${before}${seam}${after}`).find(
      ({ category, start, end }) => formed.has(category) && start < before.length && end > before.length + seam.length,
    )
    if (claim !== undefined) return [{ items: [...tail, ...head], claim }]
  }
  return []
}
