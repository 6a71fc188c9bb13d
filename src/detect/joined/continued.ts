import type { Finding } from '../../model/record/finding.ts'
import { classOf } from '../engine/word-class.ts'
import type { Item } from './page-items.ts'
import type { PageWays } from './page-ways.ts'

/**
 * What goes on with a name, or an address, that a detector saw end where its line or its cell ends (« Quémé » / « neur »):
 * letters that are no word, after letters that are no whole name. The last word of an address may be any (« impasse des
 * Au » / « bépinettes »).
 */
export const continuationOf = (last: Item, isAddress: boolean, ways: PageWays): Item | null => {
  if ((!isAddress && isWhole(last.text)) || ways.segmentOf(last)?.items.at(-1) !== last) return null
  return ways.under(last).find((to) => goesOn(last.text, to)) ?? null
}

const isWhole = (text: string): boolean => {
  const { given, family, ordinary } = classOf(text)
  return given || family || ordinary
}

const goesOn = (text: string, { text: next, passage, end }: Item): boolean => {
  const isInSameCase = /^\p{Ll}+$/u.test(next) || (isUpper(text) && isUpper(next) && text.length > 1)
  const { ordinary, particle, acronym, given, town } = classOf(next.toLowerCase())
  const isAbbreviated = passage.text[end] === '.' && next.length < 4
  return isInSameCase && !ordinary && !particle && !acronym && !given && town === null && !isAbbreviated
}

const isUpper = (text: string): boolean => /^[\p{Lu}\p{M}]+$/u.test(text)

/** The item with which a finding ends. */
export const lastItemOf = (items: readonly Item[], { passageId, start, end }: Finding): Item | null =>
  items.findLast((item) => item.passage.id === passageId && item.start < end && item.end > start) ?? null
