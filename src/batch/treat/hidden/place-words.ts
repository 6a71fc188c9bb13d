import { categoriesWith } from '../../../model/category.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { isHiding, type Person } from '../../../model/record/person.ts'
import { type Token, tokensOf } from './canonical.ts'
import { isTellingWord, ways } from './hidden-terms.ts'

/** Numbers and addresses of mail are nobody's street. */
export const wheres: ReadonlySet<string> = new Set(
  [...categoriesWith('place')].filter((one) => one !== 'phone' && one !== 'email'),
)

/** A word of a place, where it stands; of the name of a street or not. */
export type Word = Token & { readonly passageId: string; readonly isStreet: boolean }

/** Who hides, by their ids: whose flag says so; where the pieces alone do, whoever is accompanied and the children. */
export const whoHides = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(
    persons
      .filter((person) => isHiding(person) || person.role === 'accompanied' || person.role === 'minor')
      .map(({ id }) => id),
  )

export type Own = {
  readonly name: ReadonlySet<string>
  readonly street: ReadonlySet<string>
  /** The town of its address, and its code. */
  readonly town: ReadonlySet<string>
}

/**
 * Words of the service's own name, street and town. Its town alone goes through even where the hidden home lies in it: the whole record is
 * of that town, and its name at the head of each page says so. A street there does not.
 */
export const ownWords = ({ dossier, sender }: Draft): Own => {
  const post = sender?.post ?? ''
  const found = /(\d{5})\s+(\p{L}[\p{L}' -]{1,40})/u.exec(post)
  const telling = (text: string): readonly string[] =>
    tokensOf(text)
      .map(({ word }) => word)
      .filter((word) => isTellingWord(word) && word.length >= leastWord)
  const placed = telling(`${found?.[2] ?? ''} ${sender?.place ?? ''}`)
  return {
    name: new Set(telling(`${dossier.service ?? ''} ${sender?.association ?? ''}`)),
    street: new Set(telling(post.slice(0, found?.index ?? post.length))),
    town: new Set([...placed, ...(found?.[1] === undefined ? [] : [found[1]])]),
  }
}

/** A shorter word tells no place. By hand. */
export const leastWord = 3

/** The words that name a place: with a capital where the stretch has one, and codes of towns. */
export const tellingWords = (passage: Passage | undefined, { start, end, passageId }: Finding): readonly Word[] => {
  if (passage === undefined) return []
  const text = passage.text.slice(start, end)
  const isWritten = /\p{Lu}/u.test(text)
  return tokensOf(text).flatMap((token): readonly Word[] => {
    const at = { ...token, passageId, start: start + token.start, end: start + token.end }
    if (/^\d+$/.test(token.word)) return token.word.length === 5 ? [{ ...at, isStreet: false }] : []
    const isCapital = /\p{Lu}/u.test(text[token.start] ?? '')
    const isName = token.word.length >= leastWord && isTellingWord(token.word) && !ways.has(token.word)
    return isName && (isCapital || !isWritten) ? [{ ...at, isStreet: isAfterWay(passage.text, at.start) }] : []
  })
}

/** « rue des Lavandières », « chemin des Vieilles-Vignes »: a way before it, and nothing that ends its name between. */
const isAfterWay = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - longestName), start)
  const own = before.slice(before.search(/[^,;:\n\t(–.\d]*$/))
  return tokensOf(own).some(({ word }) => ways.has(word))
}

/** Characters from a way to the last word of its name. By hand. */
const longestName = 36
