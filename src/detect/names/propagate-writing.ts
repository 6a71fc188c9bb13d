import { titleWords, usual } from '../../language/civilities.ts'
import type { Token } from '../engine/tokens.ts'
import type { View } from '../engine/view.ts'
import { type Form, isOrdinary } from './propagate-forms.ts'

/** Where a form was met: words `first` to `last` of a view. */
export type Spot = {
  readonly view: View
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
}

/** The more a form means elsewhere, the surer its writing must be: a capital that nothing but a name explains. */
export const isWritten = (form: Form, spot: Spot): boolean => {
  if (form.care === 'none') return true
  const words = spot.tokens.slice(spot.first, spot.last + 1)
  if (!words.every((word) => isCapital(word) || (words.length > 1 && word.text.length < 4))) return false
  const before = wordBefore(spot)
  if (form.care === 'capital' || titles.has(before)) return true
  if (form.care === 'title' || isExplained(form, spot)) return false
  return form.care === 'name' || !towards.has(before)
}

const titles: ReadonlySet<string> = new Set(titleWords(usual))
const towards = new Set('a de d du sur vers en par pres commune ville gare pour'.split(' '))

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

/** The word before, when a name may follow it. */
const wordBefore = ({ view, tokens, first }: Spot): string => {
  const [before, own] = [tokens[first - 1], tokens[first]]
  if (before === undefined || own === undefined) return ''
  return /^[. '’]{0,3}\n?[ >]{0,8}$/.test(view.flat.slice(before.end, own.start)) ? before.folded : ''
}

/** A sentence starts here, or a line does, or the words around are in capitals too. */
const isExplained = (form: Form, { view, tokens, first, last }: Spot): boolean => {
  const own = tokens[first]
  if (own === undefined || own.isSentenceStart) return true
  if (!form.opensLine && /(?:\n|[ ]{4}|[:•–-] ?)$/.test(view.flat.slice(Math.max(0, own.start - 4), own.start)))
    return true
  if (own.text !== own.text.toUpperCase()) return false
  return [tokens[first - 1], tokens[last + 1]].some(
    (word) => word !== undefined && word.text.length > 3 && word.text === word.text.toUpperCase() && isOrdinary(word),
  )
}
