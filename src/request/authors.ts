import { foldText } from '../model/fold.ts'
import type { Person } from '../model/record/person.ts'

/**
 * Authors of pieces whom the record does not declare, each once. « S. Belkacem » is Sonia BELKACEM, « Mme Belkacem » too
 * where she is a colleague: one person under two ids would make every short mention of her doubtful.
 */
export const newAuthors = (declared: readonly Person[], authors: readonly Person[]): readonly Person[] => {
  const known = [...declared]
  for (const author of authors) if (!isKnown(author, known)) known.push(author)
  return known.slice(declared.length)
}

const isKnown = (author: Person, persons: readonly Person[]): boolean => {
  const bearers = persons.filter(({ family }) => family.length > 0 && wordsOf(family) === wordsOf(author.family))
  const own = wordsOf(author.given)
  if (bearers.some(({ given }) => wordsOf(given) === own)) return true
  const [fit, ...others] = bearers.filter(({ given }) => own === '' || wordsOf(given).startsWith(own))
  return own.length < 2 && fit?.role === 'professional' && others.length === 0
}

const wordsOf = (names: readonly string[]): string => (foldText(names.join(' ')).match(/[a-z0-9]+/g) ?? []).join(' ')
