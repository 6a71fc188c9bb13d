import { numberNames, numberOf, numberWords, teens, units } from '../../language/numbers.ts'
import { foldText } from '../../model/fold.ts'

const wordOf = (value: number): string => numberWords(value)[0] ?? ''

const words = `${numberNames}|${wordOf(4)}[ -]${wordOf(20)}s?(?:[ -](?:${numberNames}))?|${wordOf(60)}[ -](?:et[ -])?(?:${numberNames})`
const form = new RegExp(`^(?:(\\d{1,3})|(${words}))(\\s*(?:ans?)?)$`, 'u')

/** « 14 ans », « quatorze ans »: an age in years; null for any other (months, « à cent ans », « une dizaine d’années »). */
export const ageIn = (text: string): number | null => {
  const match = form.exec(foldText(text.trim()))
  if (match === null) return null
  const age = numberOf((match[1] ?? match[2] ?? '').replaceAll(' ', '-'))
  return age > 0 && age < 130 ? age : null
}

/** The same age written as it was, some years older. */
export const ageLike = (text: string, olderBy: (age: number) => number): string | null => {
  const age = ageIn(text)
  const years = age === null ? 0 : olderBy(age)
  if (age === null || years === 0) return null
  const older = age + years
  if (/^\s*\d/.test(text)) return text.replace(/\d+/, String(older))
  const word = inWords(older)
  return word === null ? null : text.replace(/^(\s*)[\p{L}\s-]+?(?=\s+ans?\s*$|\s*$)/u, `$1${word}`)
}

const small = ['zéro', ...[...units, ...teens].map(wordOf), ...[7, 8, 9].map((unit) => `${wordOf(10)}-${wordOf(unit)}`)]

const eighty = `${wordOf(4)}-${wordOf(20)}`
const tens = ['', '', ...[20, 30, 40, 50, 60, 60].map(wordOf), eighty, eighty]

const inWords = (age: number): string | null => {
  if (age < 20) return small[age] ?? null
  if (age > 99) return null
  const ten = Math.floor(age / 10)
  const rest = age - (ten === 7 || ten === 9 ? (ten - 1) * 10 : ten * 10)
  if (rest === 0) return ten === 8 ? `${eighty}s` : (tens[ten] ?? null)
  const joined = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'
  return `${tens[ten]}${joined}${small[rest]}`
}
