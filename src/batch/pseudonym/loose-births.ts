import { yearOf } from '../../language/dates/calendar.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Person } from '../../model/record/person.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Days } from './days.ts'
import type { Loose } from './loose-initials.ts'
import { fullYear } from './written-days.ts'

// « née en 90 », « classe 2014 », a cell « 1990 »: years of birth that no detector claims, as they are no days.
const born =
  /(?<!\p{L})(?:n[ée]e?s?(?:\(e\))?|naissance|naiss\.?|ddn|d\.d\.n\.?|classe|g[ée]n[ée]ration|mill[ée]sime|ann[ée]es?|promo(?:tion)?)(?: (?:en|le|depuis))?(?: ?: ?| |, |\t)(?:le |en |de |d[’']|l[’']ann[ée]e |vers |circa |fin |d[ée]but |courant |mi-?){0,3}[’']?(?<year>(?:19|20)?\d{2})(?![\p{L}\d]|[/.:-]\d| ?(?:€|euros?|km|m²|kg|ans?|mois|h(?![a-z])|heures?|min|jours?|%))/dgiu

/** « B.L. de 87 »: after a name alone, as much else is « de 87 ». */
const afterName =
  /^(?: ?[,(] ?| )(?:de |en )?[’']?(?<year>\d{2}|(?:19|20)\d{2})(?![\p{L}\d]|[/.:-]\d| ?(?:€|euros?|km|m²|kg|ans?|mois|h(?![a-z])|heures?|min|jours?|%))/du

const alone = /(?<![\p{L}\d/.-])(?<year>(?:19|20)\d{2})(?![\p{L}\d]|[/.-]\d| ?(?:€|euros?|km|m²|kg))/dgu

export type Births = { readonly persons: readonly Person[]; readonly days: Days }

/**
 * The edits that move them as the birth moves: of the person of the record who was born in that year, else as events do where words say
 * that it is a birth. A year that stands by itself is one only where somebody of the record was born in it.
 */
export const looseBirths = (
  passage: Passage,
  { found, names }: { readonly found: readonly Span[]; readonly names: readonly Span[] },
  births: Births,
): readonly Loose[] => {
  if (passage.role === 'labels' || passage.role === 'hidden') return []
  const { text } = passage
  const said = yearsIn(text, born).map((span) => ({ span, isSaid: true }))
  const after = names.flatMap(({ end }) =>
    spansOf(afterName.exec(text.slice(end)), end).map((span) => ({ span, isSaid: false })),
  )
  const bare = yearsIn(text, alone).map((span) => ({ span, isSaid: false }))
  const taken: Span[] = [...found]
  return [...said, ...after, ...bare].flatMap(({ span, isSaid }) => {
    if (taken.some((one) => overlaps(one, span))) return []
    const year = movedYear(text.slice(span.start, span.end), isSaid, births)
    if (year === null) return []
    taken.push(span)
    return [{ span, edits: [{ ...span, text: year }] }]
  })
}

const yearsIn = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].flatMap((match) => spansOf(match, 0))

const spansOf = (match: RegExpExecArray | null, from: number): readonly Span[] => {
  const [start, end] = match?.indices?.groups?.year ?? []
  return start === undefined || end === undefined ? [] : [{ start: from + start, end: from + end }]
}

const movedYear = (written: string, isSaid: boolean, { persons, days }: Births): string | null => {
  const year = String(fullYear(written))
  const person = persons.find((one) => one.born?.startsWith(year) === true)
  if (person?.born == null && !isSaid) return null
  const moved = person?.born == null ? days.eventOf(`${year}-07-01`) : days.birthOf(person.id, person.born)
  return String(yearOf(moved)).slice(-written.length)
}
