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
    return further([own.slice(own.findLastIndex((item) => !isDigits(item)) + 1)], ways, claimsOf)
  })

/** What rows of digits make with those that go on with them. */
const further = (
  rows: readonly (readonly Item[])[],
  ways: PageWays,
  claimsOf: (text: string) => readonly SignedClaim[],
): readonly CutNumber[] => {
  const last = rows.at(-1)?.at(-1)
  if (last === undefined || rows.length >= joins.numberLines) return []
  const steps = ways
    .from(last, false)
    .filter(({ to, isBreak }) => isBreak && isDigits(to) && (rows.length < 2 || isUnder(last, to)))
  return steps.slice(0, rows.length < 2 ? joins.neighbours : 1).flatMap(({ to }) => {
    const next = ways.segmentOf(to)?.items ?? []
    if (next[0] !== to || rows.some((row) => row.includes(to))) return []
    const end = next.findIndex((item) => !isDigits(item))
    const all = [...rows, end < 0 ? next : next.slice(0, end)]
    const found = together(all, claimsOf)
    return found.length > 0 || end >= 0 ? found : further(all, ways, claimsOf)
  })
}

/** From the third row on, only straight down. */
const isUnder = ({ box, size }: Item, to: Item): boolean =>
  to.box[3] < box[3] && Math.abs(to.box[0] - box[0]) < 2 * size

const isDigits = ({ letters }: Item): boolean => /^\d+$/.test(letters)

/** What is claimed over the seams of rows of digits, written in one or with spaces. Numbers that count up are a list. */
const together = (
  rows: readonly (readonly Item[])[],
  claimsOf: (text: string) => readonly SignedClaim[],
): readonly CutNumber[] => {
  const texts = rows.map((items) => items.map(({ text }) => text).join(' '))
  const digits = texts.join('').replace(/\D/g, '').length
  if (digits < joins.value || digits > joins.mostDigits || countsUp(texts)) return []
  for (const seam of ['', ' ']) {
    const first = texts[0]?.length ?? 0
    const text = texts.join(seam)
    const last = text.length - (texts.at(-1)?.length ?? 0)
    const claim = claimsOf(text).find(({ category, start, end }) => formed.has(category) && start < first && end > last)
    if (claim !== undefined) return [{ items: rows.flat(), claim }]
  }
  return []
}

const countsUp = (texts: readonly string[]): boolean =>
  texts.length > 2 && texts.every((text, at) => at === 0 || Number(text) === Number(texts[at - 1]) + 1)
