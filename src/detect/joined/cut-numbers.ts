import { categoriesWith } from '../../model/category.ts'
import type { SignedClaim } from '../engine/detect-all.ts'
import type { Item } from './page-items.ts'
import type { PageWays } from './page-ways.ts'

/** A number that the end of a line or of a cell cuts: its digits, and what detectors claim of them together. */
export type CutNumber = { readonly items: readonly Item[]; readonly claim: SignedClaim }

/** Two sums in a table are none. */
const formed = categoriesWith('formed')

/** « 06 39 98 » at the end of a cell and « 84 12 » on its next line are one telephone, which neither is alone. */
export const cutNumbers = (ways: PageWays, claimsOf: (text: string) => readonly SignedClaim[]): readonly CutNumber[] =>
  ways.items.flatMap((last) => {
    const tail = ways.segmentOf(last)?.items ?? []
    if (tail.at(-1) !== last || !isNumber(tail)) return []
    return ways.goesOn(last).flatMap((to) => {
      const head = ways.segmentOf(to)?.items ?? []
      return head[0] === to && isNumber(head) ? together([tail, head], claimsOf) : []
    })
  })

/** Digits alone, with spaces or points between them: a date and a sum are written otherwise. */
const isNumber = (items: readonly Item[]): boolean => {
  const last = items.at(-1)
  const after = last?.passage.text.slice(last.end, last.end + 2) ?? ''
  return (
    items.every(
      ({ letters, before }, at) => /^\d+$/.test(letters) && (at > 0 ? /^[ .]?$/ : /^$|[\s:]$/).test(before),
    ) && !/^ ?[,/€%\p{L}]/u.test(after)
  )
}

/** A telephone, or a number of social security with its key or without: the others are not asked about. */
const lengths = /^(?:0\d{9}|[1-478]\d{12}(?:\d{2})?)$/
const postcode = 5

/** What is claimed of all of two rows of digits, written in one or with a space. */
const together = (
  rows: readonly (readonly Item[])[],
  claimsOf: (text: string) => readonly SignedClaim[],
): readonly CutNumber[] => {
  const texts = rows.map((items) => items.map(({ text }) => text).join(' '))
  const [digits, parts] = [texts.join('').replace(/\D/g, ''), texts.map((text) => text.replace(/\D/g, '').length)]
  // Two postcodes under each other are ten digits too.
  if (!lengths.test(digits) || parts.every((length) => length === postcode)) return []
  const wholeOf = (text: string): SignedClaim | undefined =>
    claimsOf(text).find(({ category, start, end }) => formed.has(category) && start === 0 && end === text.length)
  // A number that is whole is not cut, whatever stands under it.
  if (texts.some((text) => wholeOf(text) !== undefined)) return []
  const claim = wholeOf(texts.join('')) ?? wholeOf(texts.join(' '))
  return claim === undefined ? [] : [{ items: rows.flat(), claim }]
}
