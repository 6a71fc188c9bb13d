import { spelledOut, titlesOf, titleWords } from '../../../language/civilities.ts'
import { monthWords } from '../../../language/months.ts'
import { weekdayNames } from '../../../language/weekdays.ts'
import type { Token } from '../../engine/tokens.ts'
import { classOf } from '../../engine/word-class.ts'
import { explainedCapitals } from '../../lexicon.ts'
import { confidences } from '../../thresholds.ts'
import { add, type Form, type Forms, isOrdinary, wordsOf } from './propagate-tree.ts'
import { lettersOf, shortsOf, wholesOf } from './short-forms.ts'

/** All the ways in which the record may write a name: whole, turned, its words, short, joined, its letters. */
export const addNames = (root: Forms, confidence: number, value: string): void => {
  const all = wordsOf(value)
  const words = all.filter((word) => word.text.length > 1)
  const base = {
    category: 'person' as const,
    kind: null,
    confidence: Math.min(confidences.mostRepeated, confidence),
    opensLine: true,
    why: 'propagated-name',
  }
  const folded = words.map((word) => word.folded)
  if (words.length > 1) {
    const care = words.every(isOrdinary) ? 'capital' : 'none'
    add(root, folded, { ...base, care })
    add(root, folded.toReversed(), { ...base, care })
  }
  for (const login of loginsOf(folded)) add(root, [login], { ...base, care: 'none' })
  const part = { ...base, confidence: base.confidence * confidences.partOfName, why: 'propagated-part' }
  for (const word of words) addName(root, word, part)
  for (const whole of wholesOf(value, all)) addName(root, whole, part)
  for (const { steps, care } of lettersOf(value)) add(root, steps, { ...part, why: 'propagated-letters', care })
  for (const short of words.flatMap(shortsOf)) add(root, [short], { ...part, why: 'propagated-short', care: 'short' })
}

/** How software names its users: `mlehoux`, `lehouxm` for Marianne Lehoux. */
const loginsOf = ([first = '', ...others]: readonly string[]): readonly string[] => {
  const last = others.at(-1) ?? ''
  const pairs = [
    [first, last],
    [last, first],
  ] as const
  return pairs.flatMap(([one, other]) =>
    one.length < 3 || other.length < 4 ? [] : [`${one.slice(0, 1)}${other}`, `${other}${one.slice(0, 1)}`],
  )
}

/** One word of a name: never a particle, nor a very short word. The more it means elsewhere, the more care it asks. */
const addName = (root: Forms, word: Token, named: Omit<Form, 'care'>): void => {
  const is = classOf(word.text)
  const base = { ...named, opensLine: is.given }
  if (is.particle || is.acronym || word.text.length < 3 || !/^[\p{L}\p{M}]+$/u.test(word.text)) return
  const isCommon = calendar.has(word.folded) || acronyms.has(word.folded)
  if (isCommon) add(root, [word.folded], { ...base, care: 'title' })
  else if (is.town !== null || is.area) add(root, [word.folded], { ...base, care: is.sure ? 'capital' : 'place' })
  else add(root, [word.folded], { ...base, care: isOrdinary(word) || word.text.length < 4 ? 'name' : 'none' })
}

// Words that bear a capital for another reason than a name.
const calendar: ReadonlySet<string> = new Set([
  ...monthWords,
  ...weekdayNames.split('|'),
  ...titleWords(spelledOut(titlesOf('plain', 'doctor', 'lawyer'))),
  ...`saint sainte juge maire nord sud est ouest centre france paris noel bonjour bonsoir
  travail etat republique`.split(/\s+/),
])

const acronyms: ReadonlySet<string> = new Set(explainedCapitals.split(/\s+/))
