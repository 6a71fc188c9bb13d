import { foldText } from '../model/fold.ts'
import type { Person } from '../model/record/person.ts'
import { everyday, titlesOf, titleWords } from './civilities.ts'

export type ParsedName = Pick<Person, 'given' | 'family' | 'other'>

const particles = new Set([
  'de',
  'du',
  'des',
  'le',
  'la',
  'ben',
  'bin',
  'el',
  'al',
  'van',
  'von',
  'da',
  'dos',
  'di',
  'd’',
  'ould',
  'aït',
  'ait',
  'abd',
  'abou',
  'ter',
  'saint',
  'st',
])
const civility = new RegExp(
  `^(?:${titleWords([...everyday, ...titlesOf('mademoiselle', 'doctor', 'lawyer')]).join('|')}|melle|maître)\\.?$`,
  'i',
)

/** A name as two writings of it are compared: folded, without a title before it. A title alone stays. */
export const bareName = (name: string): string => {
  const words = name
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
  const first = words.findIndex((word) => !civility.test(word))
  return foldText(words.slice(first === -1 ? 0 : first).join(' '))
}

/**
 * « Maëlle ROSTAING », « ROSTAING Maëlle », « Maëlle Le Goff »: words in capitals are the family name, otherwise the
 * last word with the particles before it.
 */
export const parseName = (name: string): ParsedName => {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !civility.test(word))
  const capitals = words.filter(isCapitals)
  if (capitals.length > 0 && capitals.length < words.length) {
    return { given: words.filter((word) => !isCapitals(word)), family: [capitals.join(' ')], other: [] }
  }
  if (words.length < 2) return { given: [], family: words, other: [] }
  let cut = words.length - 1
  while (cut > 1 && particles.has((words[cut - 1] ?? '').toLowerCase())) cut -= 1
  return { given: words.slice(0, cut), family: [words.slice(cut).join(' ')], other: [] }
}

/** One word, with no title and not in capitals. */
export const isBareWord = (name: string): boolean => {
  const words = name.trim().split(/\s+/)
  return words.length === 1 && !civility.test(name.trim()) && !isCapitals(name.trim()) && name.trim() !== ''
}

const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() && !/^\p{Lu}\.$/u.test(word)
