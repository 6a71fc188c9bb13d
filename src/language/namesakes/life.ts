import { type Span, spanOfMatch } from '../../model/record/span.ts'
import { type DateRange, yearsRange } from '../dates/calendar.ts'
import { foldedKin, kin } from '../kinship.ts'
import { monthNames, monthNumber } from '../months.ts'
import { numberNames, numberOf } from '../numbers.ts'
import { firstYear, type StageTold, stagesTold } from './stages.ts'

/**
 * What a life says of a birth beside its stages (stages.ts): the birth of a parent or of a child, an event that asks for an age.
 * `kin`: of whose mother or child it is, `birthday`: the day without its year. `isSelf`: whoever writes tells their own.
 */
export type LifeTold = Span & {
  readonly ranges: readonly DateRange[]
  readonly by: 'age' | 'kin' | 'birthday'
  readonly isSelf: boolean
}

/** `written`: the text before it was folded; `now`: the year of writing. */
export const lifeTold = (folded: string, written: string, now: number): readonly (LifeTold | StageTold)[] => {
  const text = withoutPast(folded, written).replaceAll(/«[^«»]{0,600}»/g, (quote) => ' '.repeat(quote.length))
  return [...kinBirths(text, now), ...events(text), ...birthdays(text, now), ...stagesTold(text, now)]
}

/** « à 15 ans » tells of an age gone by: « à » before a number is no verb. */
const withoutPast = (folded: string, written: string): string =>
  folded.replaceAll(/a(?= (?:\d|[a-z-]{2,20} ans))/g, (letter, at: number) =>
    /[àÀ]/.test(written[at] ?? '') ? '·' : letter,
  )

/** Years between a birth and that of a child, at least and at most. By hand. */
const parenthood = { least: 13, most: 60 } as const

const parents = foldedKin(kin('parent', 'parent-fond'))
const children = `${foldedKin(kin('child'))}|ainee?|enfant`
const aged = `(?:de |a |ont |avait |agee?s? de |(?<=, )|\\()(\\d{1,2}|${numberNames}) ans(?! d[e'])`
const whoseKin = (words: string, told: string): RegExp =>
  new RegExp(
    `(?<![a-z])(ma|mon|mes|sa|son|ses|dont la|dont le) (?:${words})s?(?![a-z-])(?: (?:ainee?|cadet(?:te)?|unique|biologique|adopti(?:f|ve)))?,? ${told}`,
    'g',
  )
const bornIn = `(?:est |etait |sont )?nee?s? [^.;!?]{0,24}?((?:19|20)\\d\\d)(?![\\d])`

const kinTold = {
  parentBorn: whoseKin(parents, bornIn),
  parentAged: whoseKin(parents, aged),
  childBorn: whoseKin(children, bornIn),
  childAged: whoseKin(children, aged),
} as const

/** « La mère de X a 38 ans »: X stands in it. */
const kinOfName = (words: string): RegExp =>
  new RegExp(`(?<![a-z])(la|le|l') ?(?:${words}) (?:de |d'|du )(?:[a-z.'-]{1,20} ){0,3}[a-z'-]{1,20},? ${aged}`, 'g')

const ofName = { parentAged: kinOfName(parents), childAged: kinOfName(children) } as const

const kinBirths = (text: string, now: number): readonly LifeTold[] => {
  const of = (pattern: RegExp, range: (number: number) => DateRange): readonly LifeTold[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      ...spanOfMatch(match),
      ranges: [range(numberOf(match[2] ?? ''))],
      by: 'kin' as const,
      isSelf: /^m/.test(match[1] ?? ''),
    }))
  const { least, most } = parenthood
  return [
    ...of(kinTold.parentBorn, (year) => yearsRange(year + least, year + most)),
    ...of(kinTold.parentAged, (age) => yearsRange(now - age + least - 1, now)),
    ...of(kinTold.childBorn, (year) => yearsRange(year - most, year - least)),
    ...of(kinTold.childAged, (age) => yearsRange(firstYear, now - age - least)),
    ...of(ofName.parentAged, (age) => yearsRange(now - age + least - 1, now)),
    ...of(ofName.childAged, (age) => yearsRange(firstYear, now - age - least)),
  ]
}

/** Years of age that a service, a marriage, a licence, a post ask for. By hand. */
const grown = 15
const eventWords =
  /(?<![a-z])(?:service (?:militaire|national)|s'est marie\w{0,2}|permis(?: de conduire)?|baccalaureat|bac|diplomee?|embauchee?|titularisee?)(?! de sejour)[^.;,!?]{0,16}?(?<!\d)((?:19|20)\d\d)(?!\d)/g

const events = (text: string): readonly LifeTold[] =>
  placed(text, eventWords, ([, year]) => [yearsRange(firstYear, Number(year) - grown)], 'age', false).map((told) => ({
    ...told,
    isSelf: /(?<![a-z])(?:j'ai|je)(?![a-z])[^.;:!?]{0,20}$/.test(
      text.slice(Math.max(0, told.start - selfBefore), told.start),
    ),
  }))

/** Characters before: « j'ai fait mon ». By hand. */
const selfBefore = 30

/** Days by which a party may stand apart from the day of birth. By hand. */
const partyDays = 8
const birthdayWords = new RegExp(
  `(?:(?<![a-z])(?:son|mon) anniversaire|, anniversaire)(?! d[e'])[^.;!?\\d]{0,24}?(\\d{1,2})(?:er)? (${monthNames})(?![a-z])`,
  'g',
)

const birthdays = (text: string, now: number): readonly LifeTold[] =>
  placed(
    text,
    birthdayWords,
    ([, day, month]) => around(Number(day), monthNumber(month ?? '') - 1, now),
    'birthday',
    false,
  ).map((told) => ({ ...told, isSelf: /(?<![a-z])mon anniversaire/.test(text.slice(told.start, told.end)) }))

const around = (day: number, month: number, now: number): readonly DateRange[] =>
  Array.from({ length: now - firstYear }, (_, at) => ({
    from: new Date(Date.UTC(firstYear + at, month, day - partyDays)).toISOString().slice(0, 10),
    to: new Date(Date.UTC(firstYear + at, month, day + partyDays)).toISOString().slice(0, 10),
  }))

const placed = (
  text: string,
  pattern: RegExp,
  ranges: (match: RegExpMatchArray) => readonly DateRange[],
  by: LifeTold['by'],
  isSelf: boolean,
): readonly LifeTold[] =>
  Array.from(text.matchAll(pattern), (match) => ({ ...spanOfMatch(match), ranges: ranges(match), by, isSelf }))
