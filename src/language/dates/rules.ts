import { foldedTitles, titlesOf } from '../civilities.ts'
import { anyMonth, fullMonths, monthNames } from '../months.ts'
import { countNames, dayWords, foldedRanks, numberOf, yearWords } from '../numbers.ts'
import { weekdayNames, weekdayNumber } from '../weekdays.ts'
import type { DateRange } from './calendar.ts'
import * as calendar from './calendar.ts'
import { feasts, holidays, seasons } from './feasts.ts'
import type { Groups } from './resolve.ts'
import * as words from './resolve.ts'
import { roomNumber } from './rooms.ts'
import { wholeYear } from './year.ts'

/**
 * A pattern of folded text, and what it means; null when it is no date, or when only a day of writing would tell;
 * undefined when the words are none of this rule, so that the next ones may read them.
 */
export type DateRule = {
  readonly pattern: RegExp
  readonly range: (groups: Groups, reference: string | null) => DateRange | null | undefined
  /** What a text must hold for the rule to be tried at all. */
  readonly sign: Sign | null
}

const signs = {
  month: new RegExp(`(?<![a-z])(?:${anyMonth})`),
  digit: /\d/,
} as const

type Sign = keyof typeof signs

/** The rules worth trying on a text: most sentences name no month and no number. */
export const rulesFor = (plain: string): readonly DateRule[] => {
  const absent = new Set(signNames.filter((sign) => !signs[sign].test(plain)))
  return absent.size === 0 ? dateRules : dateRules.filter(({ sign }) => sign === null || !absent.has(sign))
}

const signNames = ['month', 'digit'] as const

const rule = (source: string, range: DateRule['range'], sign: Sign | null = null): DateRule => ({
  pattern: new RegExp(source, 'g'),
  range,
  sign,
})

const ofMonth = (source: string, range: DateRule['range']): DateRule => rule(source, range, 'month')
const ofDigits = (source: string, range: DateRule['range']): DateRule => rule(source, range, 'digit')

/** What only a day of writing resolves. */
export const relative = (source: string, range: (reference: string, groups: Groups) => DateRange | null): DateRule =>
  rule(`(?<![a-z-])(?:${source})(?![a-z]|-la)`, (g, reference) => (reference === null ? null : range(reference, g)))

/** « trois bonnes semaines », « une dizaine de jours », « un an et demi ». */
export const count = `(?<count>${countNames}) ?(?:bons? |bonnes? |petits? |longs? |longues? )?(?<unit>${words.unitNames})s?(?![a-z])(?<half> et demie?)?`
const about = '(?:environ |a peu pres |plus de |moins de |pres de |presque |bien |deja |peut-etre |au moins )?'
/** « dernier », « prochain », « de l'année dernière »: which year, told from the day of writing. */
export const whichYear =
  "(?<tail>derniere?|passee?|d'avant|precedente?|prochaine?|de l'an(?:nee)? (?:dernier|derniere|passee?)|de cette annee)(?![a-z])"
const tails = String.raw`(?:de l'annee |de l'an |de )?(?:(?<year>${wholeYear})(?!\d)|(?<yearWords>${yearWords})(?![a-z]))|${whichYear}`
const tail = `(?:,? (?:${tails}))?`
const month = String.raw`(?<month>${monthNames})(?![a-z])\.?`
const fullMonth = `(?<month>${fullMonths})(?![a-z])`
const part = "(?:(?<![a-z])(?<part>debut|mi|fin)[ -](?:du mois )?(?:de |d')?)?"
const noScore = String.raw`(?<!(?<![a-z])(?:chambres?|ch|appt?|appartement|bat|batiment|porte|lot|n°|no|numero|ref|dossier|notes?|score|gir|ta|tension|eva|mmse|acuite|pages?|p|art|articles?|salle|bureau|bus|ligne|poste|a|sur)\.?(?: ?:| de| n°| a)? ?)`
/** « appelé le 17 »: a number of the rescue services. */
const notCalled = `(?<!(?:appel|contact|compos|alert|joint|avis|preven|fait)[a-z]{0,3} (?:le )?)`

/** A street named after a day, a law, a room: read before all, so that nothing takes them for a date. */
export const notDates: readonly DateRule[] = [
  rule(
    String.raw`(?<![a-z])(?:(?:rue|place|pl|avenue|av|boulevard|bd|bld|square|quai|allees?|impasse|cours)\.?|(?:loi|decret)(?: n° ?[\d.-]{1,12})?) du (?:\d{1,2}(?:er)?|${dayWords})[ -](?:${fullMonths})(?: \d{4})?`,
    () => null,
  ),
  rule(roomNumber, () => null),
]

/**
 * What is told of time beside the days written in full (`written.ts`), from the most whole to the least: what one rule
 * has read, the next do not see. A rule may read what is no date.
 */
const dateRules: readonly DateRule[] = [
  ofDigits(
    String.raw`(?<![a-z])(?<name>${weekdayNames}) (?<day>\d{1,2})(?:er)?(?! ?[h:%€/\d]|[,.]\d| [a-z]{3,20}s(?![a-z]))`,
    (g, r) =>
      r === null ? null : calendar.oneDay(calendar.dayOfNearMonth(r, Number(g.day), weekdayNumber(g.name ?? ''))),
  ),
  relative(
    String.raw`(?<=(?<![a-z])le )${notCalled}(?<day>\d{1,2})(?:er)?(?=,? (?:il|elle|ils|elles|on|nous|${foldedTitles(titlesOf('plain'))}|j')(?![a-z])|,? au (?:soir|matin)|, | : )`,
    (r, g) => calendar.oneDay(calendar.dayOfNearMonth(r, Number(g.day), null)),
  ),
  ...holidays.map((h) =>
    rule(`(?<![a-z])(?:${h.words})(?![a-z])${tail}`, (g, r) => words.inYear(g, r, h.rangeOf, words.begun)),
  ),
  ofDigits(
    String.raw`(?<!(?:n°|no|numero|dossier|ref|pv|art|loi|decret)\.? ?)(?<![\d/-])(?<y>${wholeYear})[-/](?<m>0[1-9]|1[0-2])(?![\d/-])`,
    words.monthNumbered,
  ),
  ofDigits(
    String.raw`${noScore}(?<![\d/.,-])(?<m>[0o][1-9]|1[0-2]|[1-9](?=/)|x?(?:i{1,3}|iv|vi{0,3}|ix)(?=/))[/-](?<y>${wholeYear})(?![\d/-])`,
    words.monthNumbered,
  ),
  ofMonth(
    `(?<![a-z])(?<rank>\\d(?:er|ere|re|e|eme)?|${foldedRanks(4)}|premiere|seconde?|derniere) (?<unit>semaine|quinzaine) (?:du mois )?(?:de |d')${fullMonth}${tail}`,
    words.stretchOfMonth,
  ),
  ofMonth(
    `${part}(?<![a-z])${fullMonth}(?=(?: a | et |-| ou | et en | jusqu'en | au mois de )(?:debut |fin |mi-)?(?:${fullMonths})(?![a-z])${tail})`,
    words.monthOf,
  ),
  ofMonth(
    `${part}(?<![a-z])(?<month>${anyMonth})(?![a-z])(?:\\.? ?(?:de l'an(?:nee)? |de )?|[-/._])(?<year>${wholeYear}|${yearWords})(?!\\d)`,
    words.monthOf,
  ),
  // « en fevirer 2019 »
  ofDigits(
    `(?<=(?<![a-z])(?:en|m[o0][il1]s de|m[o0][il1]s d'|depuis|debut|fin|courant|de|d') ?)(?<month>[a-z0-9]{3,10})\\.? (?<year>${wholeYear})(?!\\d)`,
    words.monthMisspelt,
  ),
  // « en déc. 24 »
  ofMonth(
    `(?:(?<![a-z])(?:en|depuis|des|courant|avant|apres|jusqu'en|a partir de|mois de|(?<part>debut|mi|fin))[ -](?:de |d')?)${month}(?:[ -]'?|')(?<year>\\d\\d)(?![a-z\\d]|[h:%€/]|[.,-]\\d| ?[€%h]| (?:[a-z]{3,20}s|ans?|jours?|mois|euros?|min|fois)(?![a-z]))`,
    words.monthOf,
  ),
  ofMonth(
    `(?:${part.slice(0, -1)}|(?<=(?:^|[^a-z])(?:en|courant|depuis|des|jusqu'en|avant|apres|pour|de|a partir de|cours de) |(?<![a-z])d'|_(?: a | et |-| ou | et en | jusqu'en | au mois de )))${fullMonth}${tail}`,
    words.monthOf,
  ),
  ofMonth(`(?<![a-z-])${fullMonth} (?<tail>dernier|prochain|passe)(?![a-z])`, words.monthOf),
  rule(
    `(?<![a-z])(?<rank>[1-4](?:er|e|eme)|${foldedRanks(4)}|second|dernier) (?<unit>tri|se)mestre(?![a-z])(?: de l'annee| de)?${tail}`,
    (g, r) => {
      const length = g.unit === 'tri' ? 3 : 6
      const rank = /^derni/.test(g.rank ?? '') ? 12 / length : numberOf(g.rank ?? '')
      return words.inYear(g, r, (year) => calendar.monthRange(year, length * (rank - 1) + 1, length), words.begun)
    },
  ),
  ofDigits(
    String.raw`(?<!(?:salle|bureau|chambre|poste) )(?<![a-z\d'])(?:s|(?:semaines?|sem\.?) ?(?:n° ?)?)(?<week>\d{1,2})(?![\da-z,]|[./]\d| d)${tail}`,
    (g, r) => words.weekNumbered(g, r),
  ),
  ofDigits(
    String.raw`(?<![a-z])(?:annee(?: scolaire)?|en|hiver|scolarite|saison|exercice|depuis|rentree) (?<y>${wholeYear}) ?[-/] ?(?:20)?\d\d(?![\d/-])`,
    words.schoolYear,
  ),
  ...seasons.map((s) =>
    rule(
      String.raw`(?<!(?<![a-z])(?:pas|plus|ici|avant|apres|passer|pour) (?:l'|le )?)(?<![a-z])(?:(?<=(?<![a-z])(?:au|cet|en|le|du|fin|debut|ce|depuis le|fin d[eu]|d'un) |(?<![a-z])[ld]'|a l')${s.words}${tail}|${s.words} (?:de )?(?<y>${wholeYear}))(?![a-z\d])`,
      (g, r) =>
        (g.y ?? g.year) !== undefined && s.words === 'hiver'
          ? words.partOfYear({ y: g.y ?? g.year })
          : words.inYear({ ...g, year: g.y ?? g.year }, r, s.rangeOf, words.begun),
    ),
  ),
  ...feasts.map((f) =>
    rule(`(?<!(?<![a-z])(?:avant|ici|apres|pour) )(?<![a-z])(?:${f.words})(?![a-z])${tail}`, (g, r) =>
      words.inYear(g, r, f.rangeOf),
    ),
  ),
  ofDigits(
    String.raw`(?<![a-z])(?:entre|de) (?<y>${wholeYear}) (?:et|a) (?<z>${wholeYear})(?![\d/-]| ?(?:€|euros))`,
    (g) => ({ from: words.partOfYear(g).from, to: words.partOfYear({ y: g.z }).to }),
  ),
  ofDigits(
    String.raw`(?:(?<![a-z])(?:en|annee|exercice|annuel(?:le)?|bilan|saison|au titre de|depuis|courant|(?<part>fin|debut|mi|avant)|des|jusqu'en)[ -]|(?<=\()|^[ *•-]{0,4}(?=\d{4} ?(?:[:–]|- )))(?<y>${wholeYear})(?![\d/]|-\d| ?(?:€|euros|h )|[.,]\d)`,
    words.partOfYear,
  ),
  relative(
    `(?:ce|le|du|au) week[ -]?end ?(?<which>dernier|passe|d'avant|precedent|prochain)|(?:ce|du) week[ -]?end(?! d)`,
    words.weekend,
  ),
  relative(
    `(?<=(?<![a-z])(?<ahead>prevue?|fixee?|reportee?|pour|d'ici)(?: a| au| pour)? |)(?:le |un |ce )?(?<name>${weekdayNames}) (?<which>dernier|passe|prochain|d'avant|precedent)`,
    words.weekdayTold,
  ),
  rule(
    `(?<![a-z])(?:les?|tous les|chaque|du|au|des|une?) (?:${weekdayNames})s?(?![a-z])(?:(?:,| et| ou| au| a)(?: les?)? (?:${weekdayNames})s?(?![a-z])){0,6}`,
    () => null,
  ),
  relative(
    `(?<!(?:${foldedTitles(titlesOf('plain'))}) )(?:(?<=(?<![a-z])(?<ahead>prevue?|fixee?|reportee?|pour|d'ici)(?: a| pour)? )|)(?:ce )?(?<name>${weekdayNames})(?! matin-la| soir-la)`,
    words.weekdayTold,
  ),
  ...words.spans.map(([source, from, to]) =>
    relative(source, (r) => ({ from: calendar.shiftDays(r, from), to: calendar.shiftDays(r, to) })),
  ),
  relative(
    `(?:la |le |l')?(?<unit>semaine|mois|an|annee) (?<which>derniere?|passee?|d'avant|precedente?|prochaine?|ecoulee?|qui (?:vient de|s'ach|se term)[a-z' ]{2,12})|ce(?:tte)? (?<unit2>semaine|mois|annee)`,
    (r, g) => words.stretchAround(r, { ...g, unit: g.unit ?? g.unit2 }),
  ),
  relative(`(?:les|ces|des) (?<count>${countNames}) (?:dernier|derniere)s (?<unit>${words.unitNames})s?`, (r, g) => ({
    from: words.away(r, g, -1).from,
    to: r,
  })),
  relative(
    `(?:il y a |ca fait |cela fait |voila |voici |vieux de |vieille de |datant de |date de |datent de |remonte a |remontent a )${about}${count}(?! d[e'])`,
    (r, g) => words.away(r, g, -1),
  ),
  relative(`depuis ${about}${count}`, (r, g) => ({ from: words.away(r, g, -1).from, to: r })),
  relative(`(?:dans|sous|d'ici) ${about}${count}(?! d[e'])`, (r, g) => words.away(r, g, 1)),
  relative(
    "a l'epoque|autrefois|jadis|il y a longtemps|bien avant tout cela|des annees (?:plus tot|auparavant)|dans (?:son|mon) enfance|quand (?:il|elle|j') ?(?:etait|etais) (?:petite?|enfant|gamine?)",
    (r) => ({ from: '1900-01-01', to: calendar.shiftDays(r, -365) }),
  ),
]
