import type { QuestionItem } from '../../model/ask/question.ts'
import { mergeSpans, type Span } from '../../model/record/span.ts'

type Asked = Pick<QuestionItem, 'text' | 'unit' | 'values'>

/**
 * Where the words that an answer would open stand in its sentence as it would leave: `[start, end]` in `text`. What stands between two
 * masks is words of the sentence, in their order; where they are not found as they were written, nothing is said.
 */
export const openedWords = ({ text, unit, values }: Asked): readonly (readonly [number, number])[] => {
  const places: Span[] = []
  let from = 0
  for (const { start, words } of partsBetween(text)) {
    const at = unit.words.indexOf(words, from)
    if (at === -1) continue
    from = at + words.length
    // By how much a place of the text stands before the same place of the record.
    const shift = unit.start + at - start
    for (const value of values) {
      const place = {
        start: Math.max(value.start - shift, start),
        end: Math.min(value.end - shift, start + words.length),
      }
      if (place.start < place.end) places.push(place)
    }
  }
  return mergeSpans(places).map(({ start, end }) => [start, end])
}

const mask = /\[[A-Z0-9-]+\]/g

const partsBetween = (text: string): readonly { readonly start: number; readonly words: string }[] => {
  const parts: { readonly start: number; readonly words: string }[] = []
  let at = 0
  for (const { index, 0: found } of [...text.matchAll(mask), { index: text.length, 0: '' }]) {
    if (index > at) parts.push({ start: at, words: text.slice(at, index) })
    at = index + found.length
  }
  return parts
}
