import { foldText } from '../../model/fold.ts'
import { writtenForms } from '../thresholds.ts'

/** What a scanner takes for another sign, in a folded word: `i` and `l` are one, since « 1 » stands for both. */
const looks: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['l', 'i'],
  ['5', 's'],
  ['8', 'b'],
])

/** Two words that a scanner may take for one another have the same look. */
export const lookOf = (word: string): string => foldText(word).replaceAll(/[01l58]/g, (sign) => looks.get(sign) ?? sign)

/** A word that nobody writes: « R0CHEFORT », « GENEVlÈVE », « EIodie », « lnès ». */
export const isMisread = (word: string): boolean => {
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  const digits = word.match(/[0158]/g)?.length ?? 0
  if (letters < writtenForms.misread || letters + digits < word.length) return false
  return digits > 0 ? digits < letters : smallAmongCapitals.test(word) || capitalInside.test(word) || noStart.test(word)
}

const smallAmongCapitals = /^(?=\p{Lu}*l)(?:\p{Lu}|l){4,}$/u
const capitalInside = /^\p{Lu}?\p{Ll}*I\p{Ll}+$/u
/** No word starts so, with a small letter: « l » was « I ». */
const noStart = /^l[bcdfgjkmnpqrstvwxz]\p{Ll}{2,}$/u
