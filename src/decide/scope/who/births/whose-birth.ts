import { type BirthTold, birthsTold } from '../../../../language/births.ts'
import { type DateRange, monthRange } from '../../../../language/dates/calendar.ts'
import { datesIn, datesTold } from '../../../../language/dates/told.ts'
import { foldedKin, kin } from '../../../../language/kinship.ts'
import { numberNames } from '../../../../language/numbers.ts'
import { ownedBefore } from '../../../../language/owned.ts'
import { categoriesWith } from '../../../../model/category.ts'
import { foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import type { Passage } from '../../../../model/record/passage.ts'
import { overlaps, type Span } from '../../../../model/record/span.ts'
import { besideName } from '../../../thresholds.ts'

/** A birth told in a stretch, and whose: a person's, somebody else's (`other`), nobody's that words tell (`lone`). */
export type Birth = Pick<BirthTold, 'ranges' | 'town' | 'by'> & { readonly whose: Whose; readonly isLinked: boolean }

export type Whose = { readonly personId: string } | 'other' | 'lone'

/** A sentence, a line, or what a cell says; `findings` are those of its passage. */
export type Stretch = Span & {
  readonly passage: Passage
  readonly findings: readonly Finding[]
  readonly writtenOn: string | null
}

/** Where a birth is told, before anybody asks whose. */
export type Placed = BirthTold & { readonly personId: string | null }

/** What words tell, what a detector took for a day of birth, and what a national number says of one. */
export const birthsIn = ({ passage, start, end, findings, writtenOn }: Stretch): readonly Placed[] => {
  const inside = findings.filter((finding) => overlaps(finding, { start, end }))
  const words = birthsTold(passage.text.slice(start, end), writtenOn).map((told) => ({
    ...{ ...told, start: start + told.start, end: start + told.end },
    personId:
      inside.find(
        (one) => one.category === 'birth-date' && overlaps(one, { start: start + told.start, end: start + told.end }),
      )?.personId ?? null,
  }))
  const found = inside.flatMap((finding): readonly Placed[] => {
    if (words.some((told) => overlaps(told, finding))) return []
    const ranges = rangesOf(finding, passage.text.slice(finding.start, finding.end))
    return ranges.map(() => ({ ...finding, ranges, town: null, by: 'day', isSelf: false }) as const).slice(0, 1)
  })
  return [...words, ...found]
}

const dated = categoriesWith('dated')

const rangesOf = ({ category }: Finding, words: string): readonly DateRange[] => {
  if (category === 'birth-date')
    return datesIn(foldText(words), null)
      .slice(0, 1)
      .filter(({ from, to }) => from === to)
  return dated.has(category) ? ofNumber(words) : []
}

/** « 2 74 11 … »: a month of one century or the next. Months of people whose papers were lost say the year alone. */
const ofNumber = (number: string): readonly DateRange[] => {
  const [, year, month] = number.replaceAll(/\D/g, '').match(/^[12](\d\d)(\d\d)\d{5,10}$/) ?? []
  if (year === undefined || month === undefined) return []
  return [1900, 2000].map((century) => {
    const isMonth = Number(month) >= 1 && Number(month) <= 12
    return monthRange(century + Number(year), isMonth ? Number(month) : 1, isMonth ? 1 : 12)
  })
}

const relative = new RegExp(
  String.raw`(?<![a-z])(?:(?:${foldedKin(kin('child', 'sibling'))})s?|${foldedKin(kin('parent', 'parent-fond', 'nephew', 'cousin'))}|enfants?|bebe|aine|aines|cadet(?:te)?|mari|epou\w{1,4}|conjoint\w{0,2}|compagn\w{1,4}|concubin\w{0,2}|jumea\w{1,3}|jumelles?|ami|amie|voisine?|copine?|copain|beau-\w+|belle-\w+|grand-\w+)(?![a-z])`,
  'g',
)

/** A word of kinship stands in it: « née le… » beside it may be another's. */
export const namesRelative = (text: string): boolean => foldText(text).search(relative) >= 0

/** « épouse DELMAS », « née DUPRÉ » right after a name are more of it; « mère de deux enfants » is a quality. */
const moreOfName =
  /^,? ?\(?(?:[ée]pouse|[ée]p\.?|veuve|vve|n[ée]e|divorc[ée]e?|alias|dite?|EPOUSE|ÉPOUSE|NEE|NÉE) (?:(?:de |d['’])?\p{Lu}[\p{L}'’-]+ ?){1,3}\)?/u
const quality = new RegExp(
  `(?:${foldedKin(kin('parent', 'parent-fond'))}|parents?) de (?:(?:famille|plusieurs|\\d+|${numberNames}))(?: (?:jeunes?|petits?|grands?))?(?: (?:enfants?|filles?|garcons?|fils))?`,
  'g',
)

export type Mark = Span & { readonly personId: string | null }

/** Persons named, and words for relatives, in order. */
export const marksIn = ({ passage, start, end, findings }: Stretch): readonly Mark[] => {
  const folded = foldText(passage.text.slice(start, end)).replaceAll(quality, (words) => ' '.repeat(words.length))
  const persons = findings.filter(
    (f) => f.category === 'person' && f.detector !== 'safety-net' && overlaps(f, { start, end }),
  )
  const parts = persons.flatMap((person): readonly Span[] => {
    const more = moreOfName.exec(passage.text.slice(person.end, end))
    return more === null ? [] : [{ start: person.end, end: person.end + more[0].length }]
  })
  const kinWords = Array.from(folded.matchAll(relative), ({ index, 0: word }) => ({
    ...{ start: start + index, end: start + index + word.length, personId: null },
  }))
  return [...persons, ...kinWords]
    .filter((mark) => !parts.some((part) => overlaps(part, mark)))
    .sort((a, b) => a.end - b.end)
}

/** Who stands last before a birth in its stretch. An age that only follows a name tells nobody's elsewhere. */
export const whoseIn = (told: Placed, stretch: Stretch): Whose | null => {
  if (told.personId !== null) return { personId: told.personId }
  const last = marksIn(stretch).findLast((mark) => mark.end <= told.start)
  if (last === undefined) return null
  const between = stretch.passage.text.slice(last.end, told.start)
  if (told.by === 'after' && !/^[\s,(–-]{1,4}(?:(?:qui )?(?:est|était) (?:une? )?)?$/.test(between)) return 'other'
  if (last.personId === null || isOfOwned(told, last, stretch)) return 'other'
  return { personId: last.personId }
}

/** « La sœur de Karim, née le… » is she; « né le… » is he. */
const isOfOwned = (told: Placed, last: Mark, { passage, start }: Stretch): boolean => {
  const owned = ownedBefore(passage.text.slice(start, last.start))
  if (owned === null) return false
  const born = /^né(e?)(?!\p{L})/iu.exec(passage.text.slice(told.start))?.[1]
  return born === undefined || owned.gender === null || owned.gender === (born === '' ? 'm' : 'f')
}

/** The day of a row or a piece, from what it says: the last whole day that is no birth and not after the request. */
export const dayTold = (text: string, before: string | null): string | null =>
  // A whole day has a year, in figures or in words: most passages have none.
  /\d|mil/i.test(text)
    ? (datesTold(foldText(text), null).findLast(
        ({ range, start }) =>
          range.from === range.to &&
          (before === null || range.to <= before) &&
          !/naiss|(?:^| )nee?\b/.test(foldText(text.slice(Math.max(0, start - besideName.age), start))),
      )?.range.from ?? null)
    : null
