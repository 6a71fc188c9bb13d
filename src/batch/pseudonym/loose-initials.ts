import { foldText } from '../../model/fold.ts'
import type { Passage } from '../../model/record/passage.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Voices } from './mention.ts'
import { type Edit, shiftedBy } from './words.ts'

/** Words that no finding covers, and what is written in their place. */
export type Loose = { readonly span: Span; readonly edits: readonly Edit[] }

/** « NK », « N.K. », « JPM »: capitals in a row, with or without full stops. */
const row = /(?<![\p{L}\d.@/_-])\p{Lu}(?:[.-]? ?\p{Lu}){1,2}(?![\p{L}\d@_]|-\p{L})/gu

/**
 * Initials of somebody of the record, outside what is found, become those of the borrowed name: an abbreviation with the same letters
 * changes too, as nobody can tell it from her.
 */
export const looseInitials = (passage: Passage, found: readonly Span[], voices: Voices): readonly Loose[] => {
  if (passage.role === 'labels' || passage.role === 'hidden') return []
  return [...passage.text.matchAll(row)].flatMap(({ index, 0: text }) => {
    const edits = shiftedBy(initialsEdits(text, voices) ?? [], index)
      // « M. K. », of which « K. » alone was found.
      .filter((edit) => !found.some((one) => overlaps(one, edit)))
    const [first, last] = [edits[0], edits.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ span: { start: first.start, end: last.end }, edits }]
  })
}

/** Each letter becomes the first one of the borrowed word; null for letters of nobody of the record. */
export const initialsEdits = (text: string, { cast, lend }: Voices): readonly Edit[] | null => {
  const letters = [...text.matchAll(/\p{Lu}/gu)]
  const key = foldText(letters.map(([letter]) => letter).join(''))
  const slots = cast.initials.get(key)
  if (slots === undefined) return null
  return letters.map(({ index, 0: letter }, at) => {
    const slot = slots?.[at]
    const lent = slot === undefined ? cast.initialOf(foldText(letter)) : (lend(slot)?.charAt(0) ?? null)
    return { start: index, end: index + letter.length, text: (lent ?? 'x').toUpperCase() }
  })
}
