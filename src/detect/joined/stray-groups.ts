import { classOf } from '../engine/word-class.ts'
import { joins } from '../thresholds.ts'
import type { Item } from './page-items.ts'
import type { PageWays } from './page-ways.ts'

/** Lone letters and digits that stand near each other, in the order in which the page was read. */
export const strayGroups = (ways: PageWays): readonly (readonly Item[])[] => {
  const seen = new Set<Item>()
  const groups: Item[][] = []
  for (const item of ways.items) {
    if (seen.has(item) || !ways.isStray(item)) continue
    const group: Item[] = []
    for (const open = [item]; open.length > 0; ) {
      const next = open.pop()
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      group.push(next)
      open.push(...ways.around(next))
    }
    groups.push(group)
  }
  const rankOf = new Map(ways.items.map((item, rank) => [item, rank]))
  return groups
    .filter((group) => group.length >= joins.doubt)
    .map((group) => group.sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0)))
}

/** Letters that make no word, in either direction: they may be a name that nobody declared. */
export const isDoubtful = (letters: string): boolean =>
  letters.replace(/\P{L}/gu, '').length >= joins.doubt &&
  !isScale(letters.replace(/\P{L}/gu, '')) &&
  !isWords(letters) &&
  !isWords([...letters].reverse().join(''))

/** The days of a week, the letters of a scale, two or three signs of presence over and over. */
const isScale = (letters: string): boolean =>
  new Set(letters).size <= fewSigns || week.includes(letters) || alphabet.includes(letters)

const fewSigns = 3
const week = 'lmmjvsd'.repeat(6)
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

const longestWord = 20
const longestText = 400

/** Whether letters without spaces can be cut into words of the language, each of three letters or more. */
const isWords = (letters: string): boolean => {
  if (letters.length > longestText) return false
  const ends = [true]
  for (let end = 1; end <= letters.length; end += 1) {
    ends[end] = false
    for (let start = Math.max(0, end - longestWord); start <= end - 3; start += 1) {
      if (ends[start] === true && isKnown(letters.slice(start, end))) ends[end] = true
    }
  }
  return ends[letters.length] === true
}

const isKnown = (word: string): boolean => {
  const { ordinary, acronym } = classOf(word)
  return ordinary || acronym
}
