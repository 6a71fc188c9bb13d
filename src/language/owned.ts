import { foldLines } from '../model/fold.ts'
import { civilities } from './civilities.ts'
import { allKin } from './kinship.ts'
import { betweenWords, roleOfWord } from './roles.ts'

/** The noun that a name only says whose: « la sœur de » Karim. */
export type Owned = { readonly gender: 'f' | 'm' | null; readonly start: number }

/**
 * « La mère de », « la sœur du petit », « l'avocate de M. » before a name: what follows is told of the mother, the sister,
 * the lawyer. Null where the name is nobody's owner.
 */
export const ownedBefore = (before: string): Owned | null => {
  const words = wordsOf(before)
  const at = words.findLastIndex(({ word }) => !leads.has(word))
  if (!links.has(words[at]?.word ?? '')) return null
  const rest = words.slice(0, at).reverse()
  const noun = rest.slice(0, 1 + rest.findIndex(({ word }) => isTie(word) || !describes(word))).at(-1)
  if (noun === undefined || !isTie(noun.word)) return null
  return { gender: allKin.find(({ folded }) => folded === noun.word)?.gender ?? null, start: noun.start }
}

/** The words before a name that go with it: « la petite », « M. », « son ex ». */
export const leadLength = (before: string): number => {
  const words = wordsOf(before)
  const first = words[words.findLastIndex(({ word }) => !leads.has(word)) + 1]
  return first === undefined ? 0 : before.length - first.start
}

const shortTitles = civilities.filter(({ isShort }) => isShort).map(({ folded }) => folded)

type Word = { readonly word: string; readonly start: number }

/** Those of the clause; the dot of « M. » ends none. */
const wordsOf = (before: string): readonly Word[] => {
  const folded = foldLines(before).replaceAll(titleDot, '$1 ')
  const start = folded.search(/[^.,;:!?()\n|\t]*$/)
  return Array.from(folded.slice(start).matchAll(/[a-zœ]+(?:-[a-zœ]+)*/g), ({ index, 0: word }) => ({
    word: word.replaceAll('œ', 'oe'),
    start: start + index,
  }))
}

const titleDot = new RegExp(`(?<![a-z])(${shortTitles.join('|')})\\.`, 'g')

const links: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'a', 'au', 'aux'])
const owners = 'la le l les ce cet cette son sa mon ma ton ta notre votre leur nos ses mes'.split(' ')
const called = 'petit petite jeune sieur dame nomme nommee denomme denommee prenomme prenommee ex enfant'.split(' ')

const leads: ReadonlySet<string> = new Set([
  ...[...owners, ...called],
  ...civilities.map(({ folded }) => folded),
  ...allKin.map(({ folded }) => folded),
])

/** « Ma référente actuelle »: describes a person, and is no small word that joins. */
const describes = (word: string): boolean => word.length > 3 && betweenWords.has(word)

const isTie = (word: string): boolean => {
  const role = roleOfWord.get(word)
  return (
    allKin.some(({ folded }) => folded === word) || (role !== undefined && role !== 'accompanied' && role !== 'minor')
  )
}
