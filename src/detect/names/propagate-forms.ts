import { spelledOut, titlesOf, titleWords } from '../../language/civilities.ts'
import { monthWords } from '../../language/months.ts'
import { weekdayNames } from '../../language/weekdays.ts'
import { type Category, categoriesWith } from '../../model/category.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import { bareText } from '../engine/markup.ts'
import { type Token, tokenise } from '../engine/tokens.ts'
import { viewOf } from '../engine/view.ts'
import { classOf } from '../engine/word-class.ts'
import { explainedCapitals } from '../lexicon.ts'
import { confidences } from '../thresholds.ts'

/**
 * What to look for. `care`: `none`, in any case; `capital`, only with a capital; `name`, only with a capital that
 * opens no sentence, because the word is an ordinary one too; `place`, likewise and after no « à », « de »; `title`,
 * only after « M. », « Mme ».
 */
export type Form = {
  readonly category: Category
  readonly kind: string | null
  readonly confidence: number
  readonly why: string
  /** With `name` and `place`: a given name may open a line (« Rose : »), a surname that is a word may not (« Loyer : »). */
  readonly opensLine: boolean
  readonly care: 'none' | 'capital' | 'name' | 'place' | 'title'
}

/** A tree of words: what ends here, and the words that may follow. */
export type Forms = { readonly next: Map<string, Forms>; readonly ends: Form[] }

export const followForms = (branch: Forms | undefined, word: string): Forms | undefined => branch?.next.get(word)

/** The forms of all findings worth looking for again. */
export const formsOf = (pieces: readonly Piece[], findings: readonly Finding[]): Forms => {
  const texts = new Map(pieces.flatMap((piece) => piece.passages).map((passage) => [passage.id, passage.text]))
  const root: Forms = { next: new Map(), ends: [] }
  const seen = new Set<string>()
  for (const finding of findings) {
    const value = bareText((texts.get(finding.passageId) ?? '').slice(finding.start, finding.end))
    const key = `${finding.category} ${value}`
    if (seen.has(key) || finding.confidence < confidences.repeat) continue
    seen.add(key)
    if (finding.category === 'person') addNames(root, finding, value)
    else if (repeated.has(finding.category)) addValue(root, finding, value)
  }
  return root
}

/** Values that are the same wherever they stand. Dates and ages are not: they are common to many. */
const repeated = categoriesWith('repeated')

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

const addNames = (root: Forms, finding: Finding, value: string): void => {
  const words = wordsOf(value).filter((word) => word.text.length > 1)
  const base = {
    category: finding.category,
    kind: null,
    confidence: Math.min(confidences.mostRepeated, finding.confidence),
    opensLine: true,
  }
  if (words.length > 1) {
    const care = words.every(isOrdinary) ? 'capital' : 'none'
    add(
      root,
      words.map((word) => word.folded),
      { ...base, why: 'propagated-name', care },
    )
    add(root, words.map((word) => word.folded).reverse(), { ...base, why: 'propagated-name', care })
  }
  for (const login of loginsOf(words.map((word) => word.folded)))
    add(root, [login], { ...base, why: 'propagated-name', care: 'none' })
  for (const word of words)
    addName(root, word, { ...base, confidence: base.confidence * confidences.partOfName, why: 'propagated-part' })
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

export const isOrdinary = (word: Token): boolean => classOf(word.text.toLowerCase()).ordinary

// Words that bear a capital for another reason than a name.
const calendar: ReadonlySet<string> = new Set([
  ...monthWords,
  ...weekdayNames.split('|'),
  ...titleWords(spelledOut(titlesOf('plain', 'doctor', 'lawyer'))),
  ...`saint sainte juge maire nord sud est ouest centre france paris noel bonjour bonsoir
  travail etat republique`.split(/\s+/),
])

const acronyms: ReadonlySet<string> = new Set(explainedCapitals.split(/\s+/))

const addValue = (root: Forms, finding: Finding, value: string): void => {
  const words = wordsOf(value)
  const isText = finding.category === 'organisation' || finding.category === 'place'
  if (isText && !words.some((word) => word.text.length > 3 && !isOrdinary(word))) return
  if (!isText && value.replace(/[^\p{L}\p{N}]/gu, '').length < 6) return
  add(
    root,
    words.map((word) => word.folded),
    {
      category: finding.category,
      kind: finding.kind,
      confidence: Math.min(confidences.mostRepeated, finding.confidence),
      why: 'propagated-value',
      opensLine: true,
      care: isText ? 'capital' : 'none',
    },
  )
}

const wordsOf = (value: string): readonly Token[] => tokenise(viewOf(value).flat)

const add = (root: Forms, words: readonly string[], form: Form): void => {
  if (words.length === 0 || words.length > 24) return
  let branch = root
  for (const word of words) {
    const next: Forms = branch.next.get(word) ?? { next: new Map(), ends: [] }
    branch.next.set(word, next)
    branch = next
  }
  if (!branch.ends.some((end) => end.category === form.category && end.care === form.care)) branch.ends.push(form)
}
