import { foldLines } from '../model/fold.ts'
import { type Span, spanOfMatch } from '../model/record/span.ts'
import { type DateRange, yearsRange } from './dates/calendar.ts'
import { datesTold } from './dates/told.ts'
import { type LifeTold, lifeTold } from './namesakes/life.ts'
import { placesTold } from './namesakes/places.ts'
import type { StageTold } from './namesakes/stages.ts'
import { numberOf, numberPattern, teens, tens, units } from './numbers.ts'

/**
 * A birth that words tell. `ranges`: the days between which it was, each reading of the words its own. `by`: how it is told; an
 * `after` is an age that tells nobody's unless it follows a name; a `birthday` has no year. `isSelf`: whoever writes tells their own.
 */
export type BirthTold = Span & {
  readonly ranges: readonly DateRange[]
  readonly by: 'day' | 'year' | 'age' | 'after' | 'place' | LifeTold['by'] | StageTold['by']
  /** Where somebody was born, as it is written, where `by` is `place`. */
  readonly town: string | null
  readonly isSelf: boolean
}

type DayTold = Omit<BirthTold, 'town'>

/** All births that a text tells, in order; ages count back from the day of writing (ISO), and tell nothing without it. */
export const birthsTold = (text: string, writtenOn: string | null): readonly BirthTold[] => {
  const folded = foldLines(text)
  const now = Number(writtenOn?.slice(0, 4) ?? 0)
  const ages = now === 0 ? [] : [...agesTold(folded, text, now), ...lifeTold(folded, text, now)]
  const told = [...daysTold(folded, text), ...ages, ...classesTold(folded), ...bracketed(folded)]
  return [...told.map((one) => ({ ...one, town: null })), ...placesIn(folded, text)].sort((a, b) => a.start - b.start)
}

const placesIn = (folded: string, text: string): readonly BirthTold[] =>
  placesTold(text).map((told) => ({ ...told, ranges: [], by: 'place', isSelf: speaksOfSelf(folded, told.start) }))

const born = /(?<![a-z])(?:ne(?:e|\(e\)|\.e)?|naiss(?:ance|\.)?|d\.? ?d\.? ?n\.?|n\. le|born|dob)(?![a-z])/g

/** « née DUPRÉ à Brest (29) le », « de naissance : »: no other verb, nobody else, stands before the day. */
const leadsToDay =
  /^(?!.*(?<![a-z'])(?:elle|ils?|qui|est|sont|ont|avait|reste|depuis|enfants?|mort|deces)(?![a-z]))[^.;!?]{0,45}$/

const daysTold = (folded: string, text: string): readonly DayTold[] =>
  Array.from(folded.matchAll(born)).flatMap((cue): readonly DayTold[] => {
    const from = cue.index + cue[0].length
    const rest = folded.slice(from, from + reach)
    if (!isBorn(cue[0], text.slice(cue.index, from), rest)) return []
    const [told] = datesTold(rest, null)
    const isSelf = speaksOfSelf(folded, cue.index)
    if (told !== undefined && leadsToDay.test(rest.slice(0, told.start).replaceAll('\n', ' '))) {
      const by = told.range.from === told.range.to ? 'day' : 'year'
      return [{ start: startOf(cue, from + told.start), end: from + told.end, ranges: [told.range], by, isSelf }]
    }
    const loose = looseYear.exec(rest)
    const end = from + (loose?.[0].length ?? 0)
    return loose === null ? [] : [{ start: startOf(cue, end), end, ranges: looseRanges(loose), by: 'year', isSelf }]
  })

/** « né », or « NE LE 3… » of hands without accents: « ne l'a pas vue » is no birth. */
const isBorn = (cue: string, written: string, rest: string): boolean =>
  cue !== 'ne' || /é/i.test(written.normalize('NFC')) || /^ (?:le|en) \d/.test(rest)

/** « la naissance de Lina le 1er juin »: whose it is may stand after the word. */
const startOf = (cue: RegExpExecArray, told: number): number => (cue[0].startsWith('ne') ? cue.index : told)

/** Characters after « née »: a name, a town, a day in words. By hand. */
const reach = 110

/** « née vers 1974 », « née en 74 », « née dans les années 70 »; « au siècle dernier » tells no year. */
const looseYear =
  /^[ ,:(]{0,3}(?:le ?: ?)?(?:(?:(?:vers|courant|debut|fin|environ|en|l'annee|annee)[ :]{1,3}(?:environ )?)((?:19|20)?\d\d)|((?:19|20)\d\d)|dans les annees ((?:19|20)?\d0))(?![\d/.-])/

const looseRanges = ([, year, bare, decade]: RegExpExecArray): readonly DateRange[] =>
  fullYears(year ?? bare ?? decade ?? '').map((first) => yearsRange(first, decade === undefined ? first : first + 9))

/** « 74 » is of one century or of the next. */
const fullYears = (digits: string): readonly number[] =>
  digits.length === 4 ? [Number(digits)] : [1900 + Number(digits), 2000 + Number(digits)]

/** « Inès BARTOLI (1974) » */
const bracketed = (folded: string): readonly DayTold[] =>
  Array.from(folded.matchAll(/\(((?:19|20)\d\d)\)/g)).map((match) => {
    const year = Number(match[1])
    return { ...spanOfMatch(match), ranges: [yearsRange(year, year)], by: 'after', isSelf: false }
  })

/** Those of a class were born that year, or were twenty in it. */
const classesTold = (folded: string): readonly DayTold[] =>
  Array.from(folded.matchAll(/(?<![a-z])classe (?:de |d'age )?((?:19)?\d\d)(?![\d/.-])/g)).map((match) => {
    const ranges = fullYears(match[1] ?? '').flatMap((year) => [
      yearsRange(year, year),
      yearsRange(year - ofClass - 1, year - ofClass + 1),
    ])
    return { ...spanOfMatch(match), ranges, by: 'year', isSelf: speaksOfSelf(folded, match.index) }
  })

/** Years: who was called up with a class was of that age. */
const ofClass = 20

const high = `quatre[ -]vingts?|${numberPattern(...tens, 70, 80, 90)}`
const low = `dix[ -](?:${numberPattern(7, 8, 9)})|${numberPattern(...teens, ...units.slice(1))}|une?`
const count = `(\\d{1,3}|(?:${high})(?:[ -](?:et[ -])?(?:${low}))?|${low})`
const unit = '(?:ans?|a\\.|printemps|balais|piges|berges)(?![a-z])'
const round = "(vingt|trent|quarant|cinquant|soixant|septant|octant|nonant)aine(?! d[e'])"
const ageWords = [
  new RegExp(
    `(?<!l'|d'un |cet )(?<![a-z])agee?(?: de |[ :.]{1,3}|s? d')(?:plus de |environ |pres de )?${count}(?: ${unit}|(?![\\d/a-z-]))`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])(?:j'ai|a|ayant|fetee?|fetera|aura|ses) (?:deja |ses |environ |a peine )?${count} ${unit}(?! d[e'])`,
    'g',
  ),
  new RegExp(
    `(?<=^|(?:dans|ayant|frise|depasse|approche|passe|a|,|:|\\() )(?:bien )?(?:la|sa) (?:bonne |petite )?${round}`,
    'g',
  ),
  /(?<![a-z])(vingt|trent|quadra|quinqua|sexa|septua|octo|nona)(?:genaire|enaire)(?![a-z])/g,
]
const bare = new RegExp(
  `(?<!(?<![a-z])(?:a|de|depuis|pendant|vers|dans|en) )(?<![a-z\\d/.,-])${count} ?${unit}(?! d[e'])`,
  'g',
)

const agesTold = (folded: string, text: string, now: number): readonly DayTold[] => {
  const said = ageWords.flatMap((pattern) => [...folded.matchAll(pattern)]).filter(({ index }) => !isPast(text, index))
  const after = [...folded.matchAll(bare)].filter(({ index }) => !said.some((one) => isWithin(index, one)))
  return [
    ...said.map((match) => ({ ...ageOf(match, now), by: 'age' as const, isSelf: speaksOfSelf(folded, match.index) })),
    ...after.map((match) => ({ ...ageOf(match, now), by: 'after' as const, isSelf: false })),
  ]
}

/** « à 15 ans » tells of an age gone by, « il y a 15 ans » of none. */
const isPast = (text: string, at: number): boolean =>
  text[at] === 'à' || text[at] === 'À' || /\by $/.test(text.slice(Math.max(0, at - 2), at))

const isWithin = (at: number, match: RegExpMatchArray): boolean =>
  match.index !== undefined && match.index <= at && at < match.index + match[0].length

const ageOf = (match: RegExpMatchArray, now: number) => {
  const [low, high] = yearsOld(match[1] ?? '')
  return { ...spanOfMatch(match), ranges: [yearsRange(now - high - 1, now - low)] }
}

const roundAges: Readonly<Record<string, number>> = {
  ...{ vingt: 20, trent: 30, quarant: 40, quadra: 40, cinquant: 50, quinqua: 50, soixant: 60, sexa: 60 },
  ...{ septant: 70, septua: 70, octant: 80, octo: 80, nonant: 90, nona: 90 },
}

/** A number told roundly is that, and what comes before the next. */
const yearsOld = (words: string): readonly [number, number] => {
  const about = roundAges[words]
  if (about !== undefined && !/^\d/.test(words)) return words === 'vingt' ? [20, 20] : [about - roundSlip, about + 9]
  const exact = numberOf(words)
  return [exact, exact]
}

/** Years: who is near the next ten is told so too. By hand. */
const roundSlip = 3

/** « je suis née », « moi, née », « j'ai »: whoever writes. */
const speaksOfSelf = (folded: string, at: number): boolean =>
  /(?<![a-z])(?:je (?:suis|soussignee?)|moi|suis)[ ,]{1,3}(?:donc |bien |deja )?$/.test(
    folded.slice(Math.max(0, at - 24), at),
  ) || folded.startsWith("j'ai", at)
