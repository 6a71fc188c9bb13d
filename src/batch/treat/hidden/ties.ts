import { foldText } from '../../../model/fold.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'

export type Elsewhere = NonNullable<ProtectionTable['elsewhere']>

/** Who is named in a passage: whom the record fears, and everybody else. */
export type Named = { readonly feared: readonly Finding[]; readonly others: readonly Finding[] }

/** Characters in which a place is told after what ties it. By hand. */
const longestTie = 110

/**
 * Where a passage tells of a place that is not the hidden home, and says so: the former home, where he lives whom she fears, where
 * somebody was born. Nothing is tied where the same words say that she came back.
 */
export const tiesIn = (passage: Passage, table: Elsewhere, { feared, others }: Named): readonly Span[] => {
  const folded = foldText(passage.text)
  const told = [
    ...[...table.former, ...table.born].flatMap((source) => endsOf(folded, source)),
    ...feared.flatMap((one) => afterName(folded, one, table)),
  ]
  return told.flatMap((start) => {
    const span = { start, end: start + tieEnd(folded.slice(start, start + longestTie), table) }
    const line = folded.slice(sentenceStart(passage.text, start), span.end)
    const isBack = new RegExp(`(?<![a-z])${table.back}`).test(line)
    return isBack || span.end === start || others.some((one) => overlaps(one, span)) ? [] : [span]
  })
}

const endsOf = (folded: string, source: string): readonly number[] =>
  [...folded.matchAll(new RegExp(`(?<![a-z0-9])(?:${source})`, 'g'))].map(({ index, 0: words }) => index + words.length)

/** « M. X, demeurant … », « adresse de M. X : … », his name over his address. */
const afterName = (folded: string, { start, end }: Span, { feared, fearedBefore }: Elsewhere): readonly number[] => {
  const after = folded.slice(end, end + longestTie)
  const found = feared.flatMap((source) => {
    const words = new RegExp(source).exec(after)?.[0]
    return words === undefined ? [] : [end + words.length]
  })
  const isHis = new RegExp(fearedBefore).test(folded.slice(Math.max(0, start - 60), start))
  const sign = /^ ?[:,–-] ?/.exec(after)?.[0]
  return isHis && sign !== undefined ? [...found, end + sign.length] : found
}

const tieEnd = (after: string, { cuts }: Elsewhere): number => {
  const end = after.search(new RegExp(cuts))
  return end === -1 ? after.length : end
}

const sentenceStart = (text: string, at: number): number => text.slice(0, at).search(/[^.!?\n]*$/)

/** The line of an institution, with its town: « Unité médico-judiciaire – 1, avenue du Docteur-Roux – 99100 CORVANNE ». */
export const bodyLines = (
  passage: Passage,
  { bodies }: Elsewhere,
  isOpenTown: (words: string, code: string | null) => boolean,
): readonly Span[] => {
  const { text } = passage
  const folded = foldText(text)
  const head = new RegExp(`(?<![a-z])${bodies}(?![a-z])`, 'g')
  return linesOf(text).flatMap((line) => {
    const heads = [...folded.slice(line.start, line.end).matchAll(head)]
    const { code, town } = posted.exec(text.slice(line.start, line.end))?.groups ?? {}
    if (heads.length === 0 || line.end - line.start > longestLine) return []
    if (code !== undefined && isOpenTown(town ?? '', code)) return [line]
    return heads.flatMap(({ index }): readonly Span[] => {
      const from = line.start + index
      const near = besideTown.exec(text.slice(from, Math.min(line.end, from + longestTie)))
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

const linesOf = (text: string): readonly Span[] => {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return [...ends, text.length].map((end, at) => ({ start: at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end }))
}
