import { foldText } from '../../../model/fold.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Span } from '../../../model/record/span.ts'

export type Elsewhere = NonNullable<ProtectionTable['elsewhere']>

/** Characters from the head of an institution to its town. By hand. */
const longestHead = 110

/** Heads of institutions, as they stand in folded text. */
export const bodyHeads = ({ bodies }: Elsewhere): RegExp => new RegExp(`(?<![a-z])${bodies}(?![a-z])`, 'g')

/** The line of an institution, with its town: « Unité médico-judiciaire – 1, avenue du Docteur-Roux – 99100 CORVANNE ». */
export const bodyLines = (
  passage: Passage,
  heads: RegExp,
  isOpenTown: (words: string, code: string | null) => boolean,
): readonly Span[] => {
  const { text } = passage
  const folded = foldText(text)
  return linesOf(text).flatMap((line) => {
    const found = [...folded.slice(line.start, line.end).matchAll(heads)]
    const { code, town } = posted.exec(text.slice(line.start, line.end))?.groups ?? {}
    if (found.length === 0 || line.end - line.start > longestLine) return []
    if (code !== undefined && isOpenTown(town ?? '', code)) return [line]
    return found.flatMap(({ index }): readonly Span[] => {
      const from = line.start + index
      const near = besideTown.exec(text.slice(from, Math.min(line.end, from + longestHead)))
      return near?.groups !== undefined && isOpenTown(near.groups.town ?? '', null)
        ? [{ start: from, end: from + near[0].length }]
        : []
    })
  })
}

/** A longer line is prose, which may tell of more than one place. By hand. */
const longestLine = 400

const posted = /(?<code>\d{5})\s+(?<town>\p{Lu}[\p{L}'’-]{2,40})/u

/** « brigade de Corvanne », « Espace-Rencontre L’Escale, Corvanne »: at most a name between. */
const besideTown =
  /^[\p{L}'’-]+(?: [\p{Ll}'’-]+){0,3}(?: (?:\p{Lu}[\p{L}'’-]*|[Ll]['’]\p{Lu}[\p{L}'’-]*)){0,3}?(?:,| de| d['’]| à| –) ?(?<town>\p{Lu}[\p{L}'’-]{2,30})/u

/** The lines of a text, empty ones too. */
export const linesOf = (text: string): readonly Span[] => {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
}
