import { everyday, titlesOf, titleWords, usual } from '../../../language/civilities.ts'
import { allKin, kinForms } from '../../../language/kinship.ts'
import type { Token } from '../../engine/tokens.ts'
import type { View } from '../../engine/view.ts'
import { type Form, isOrdinary } from './propagate-tree.ts'

export type Words = { readonly view: View; readonly tokens: readonly Token[] }

/** Where a form was met: words `first` to `last` of a view. */
export type Spot = Words & { readonly first: number; readonly last: number }

/** The more a form means elsewhere, the surer its writing must be: a capital that nothing but a name explains. */
export const isWritten = (form: Form, spot: Spot): boolean => {
  if (form.care === 'none') return true
  if (form.care === 'dashed') return dashed.test(textOf(spot))
  if (form.care === 'cell') return /^\p{Lu}{2,6}$/u.test(textOf(spot)) && isAlone(spot)
  if (form.care === 'short') return /^\p{Lu}\p{Ll}+$/u.test(textOf(spot)) && !isAbbreviation(spot)
  if (isTitled(spot)) return true
  const words = spot.tokens.slice(spot.first, spot.last + 1)
  if (!words.every((word) => isCapital(word) || (words.length > 1 && word.text.length < 4))) return false
  const before = wordBefore(spot)
  if (form.care === 'capital' || titles.has(before)) return true
  if (form.care === 'title' || isExplained(form, spot)) return false
  return form.care === 'name' || !towards.has(before)
}

const textOf = ({ view, tokens, first, last }: Spot): string =>
  view.flat.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)

/** « J-M », « J.-M. » */
export const dashed = /^\p{Lu}\.?(?:-\p{Lu}\.?){1,3}$/u

/** Nothing else stands in its cell or on its line. */
const isAlone = ({ view, tokens, first, last }: Spot): boolean =>
  /(?:^|[\n|\t;])[ ]{0,8}$/.test(view.flat.slice(Math.max(0, (tokens[first]?.start ?? 0) - 9), tokens[first]?.start)) &&
  /^[ ]{0,8}(?:$|[\n|\t;])/.test(view.flat.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 9))

/** « Dom. : 3 rue », « Nat. française » */
const isAbbreviation = ({ view, tokens, last }: Spot): boolean =>
  /^\. ?[:\p{Ll}\d(]/u.test(view.flat.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 4))

const titles: ReadonlySet<string> = new Set(titleWords(usual))
const towards = new Set('a de d du sur vers en par pres commune ville gare pour'.split(' '))

const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

/** After « mme », « docteur » a name is one in small letters too; so is one in brackets after a word of kinship. */
export const isTitled = (spot: Spot): boolean => {
  const { view, tokens, first } = spot
  if (inLower.has(wordBefore(spot)))
    return !measured.test(view.flat.slice(Math.max(0, (tokens[first]?.start ?? 0) - 12), tokens[first]?.start))
  const [before, own] = [tokens[first - 1], tokens[first]]
  return (
    before !== undefined &&
    own !== undefined &&
    kin.has(before.folded) &&
    /^ ?\($/.test(view.flat.slice(before.end, own.start))
  )
}

const inLower: ReadonlySet<string> = new Set(titleWords([...everyday, ...titlesOf('doctor')]))
const kin: ReadonlySet<string> = new Set(kinForms(allKin))
/** « 3 m carrés » */
const measured = /\d ?m ?$/

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
