import type { Category } from '../../../model/category.ts'
import { type Token, tokenise } from '../../engine/tokens.ts'
import { viewOf } from '../../engine/view.ts'
import { classOf } from '../../engine/word-class.ts'

/**
 * What to look for. `care`: `none`, in any case; `capital`, only with a capital; `name`, only with a capital that
 * opens no sentence, because the word is an ordinary one too; `place`, likewise and after no « à », « de »; `title`,
 * only after « M. », « Mme »; `short`, with one capital and in no abbreviation; `dashed`, letters with a dash (« J-M »);
 * `cell`, capitals alone in their cell or on their line.
 */
export type Form = {
  readonly category: Category
  readonly kind: string | null
  readonly confidence: number
  readonly why: string
  /** With `name` and `place`: a given name may open a line (« Rose : »), a surname that is a word may not (« Loyer : »). */
  readonly opensLine: boolean
  readonly care: 'none' | 'capital' | 'name' | 'place' | 'title' | 'short' | 'dashed' | 'cell'
}

/** A tree of words: what ends here, and the words that may follow. */
export type Forms = { readonly next: Map<string, Forms>; readonly ends: Form[] }

export const followForms = (branch: Forms | undefined, word: string): Forms | undefined => branch?.next.get(word)

export const add = (root: Forms, words: readonly string[], form: Form): void => {
  if (words.length === 0 || words.length > 24) return
  let branch = root
  for (const word of words) {
    const next: Forms = branch.next.get(word) ?? { next: new Map(), ends: [] }
    branch.next.set(word, next)
    branch = next
  }
  if (!branch.ends.some((end) => end.category === form.category && end.care === form.care)) branch.ends.push(form)
}

export const isOrdinary = (word: Token): boolean => classOf(word.text.toLowerCase()).ordinary

export const wordsOf = (value: string): readonly Token[] => tokenise(viewOf(value).flat)
