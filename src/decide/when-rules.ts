import type { DateRange } from './day.ts'
import * as calendar from './day.ts'
import type { Groups } from './when-words.ts'
import * as words from './when-words.ts'

export type DateRule = {
  readonly pattern: RegExp
  readonly range: (groups: Groups, reference: string | null) => DateRange | null
}

const rule = (source: string, range: DateRule['range']): DateRule => ({ pattern: new RegExp(source, 'g'), range })

/** What only a day of writing resolves. */
export const relative = (source: string, range: (reference: string, groups: Groups) => DateRange | null): DateRule =>
  rule(`(?<![a-z-])(?:${source})(?![a-z]|-la)`, (g, reference) => (reference === null ? null : range(reference, g)))

/** « trois bonnes semaines », « une dizaine de jours », « un an et demi ». */
export const count = `(?<count>${words.countNames}) ?(?:bons? |bonnes? |petits? |longs? |longues? )?(?<unit>${words.unitNames})s?(?![a-z])(?<half> et demie?)?`
const about = '(?:environ |a peu pres |plus de |moins de |pres de |presque |bien |deja |peut-etre |au moins )?'
const tails = String.raw`(?:de l'annee |de )?(?<year>(?:19|20)\d\d)(?!\d)|(?<yearWords>deux mille(?:[ -](?:${words.numberNames}))?)(?![a-z])|(?<tail>derniere?|passee?|d'avant|precedente?|prochaine?|de l'an(?:nee)? (?:dernier|derniere|passee?)|de cette annee)(?![a-z])`
const tail = `(?:,? (?:${tails}))?`
/** « 12 mars 25 », but not « 12 mars 25 personnes », « 12 mars 14h ». */
const longTail = String.raw`(?:,? (?:${tails}|(?<short>\d\d)(?! ?(?:[h:\d%€/]|[a-z]{3}))))?`
const weekday = String.raw`(?:(?<![a-z])(?<weekday>${words.weekdayStarts})\.?,? ?(?:le )?)?`
const day = String.raw`(?<![\d/.,]|\d-)(?<day>\d{1,2})(?:er)?`
const wordDay = String.raw`(?<day>(?<![\d/.,]|\d-)\d{1,2}(?:er)?|(?<![a-z-])(?:premier|${words.numberNames}))`
const listed = `(?:,? (?:et|ou|au|a) (?:le |du )?|, |-)(?:(?:${words.weekdayNames}) )?`
const month = String.raw`(?<month>${words.monthNames})(?![a-z])\.?`
const fullMonth = `(?<month>${words.fullMonths})(?![a-z])`
const part = "(?:(?<![a-z])(?<part>debut|mi|fin)[ -](?:du mois )?(?:de |d')?)?"
/** What stands before a day and its month in figures: « le 3/4 », not « GIR 3/4 ». */
const cue =
  '(?<=(?:^|[^a-z])(?:les?|du|au|des|depuis|avant|apres|semaine|entre|et le|et du) |(?:les?|du) \\d{1,2}/\\d{1,2}(?:,| et| ou|-) ?|_ ?(?:-|et|a|au) ?)'
const noCount = String.raw`(?! ?[%€]| ?(?:d[eu]s? (?!\d)|d'|temps|journee|points?|pts|euros|en maths))`
const noScore = String.raw`(?<!(?<![a-z])(?:chambres?|ch|appt?|appartement|bat|batiment|porte|lot|n°|no|numero|ref|dossier|notes?|score|gir|ta|tension|eva|mmse|acuite|pages?|p|art|articles?|salle|bureau|bus|ligne|poste|a|sur)\.?(?: ?:| de| n°| a)? ?)`
const slashed = String.raw`/(?<number>0?[1-9]|1[0-2])(?![\d/])`
const slashedDay = (g: Groups, reference: string | null): DateRange | null =>
  words.dayOf(g, Number(g.number), reference)
/** « appelé le 17 »: a number of the rescue services. */
const notCalled = `(?<!(?:appel|contact|compos|alert|joint|avis|preven|fait)[a-z]{0,3} (?:le )?)`

/** From the most whole to the least: what one rule has read, the next do not see. A rule may read what is no date. */
export const dateRules: readonly DateRule[] = [
  rule(
    String.raw`(?<![a-z])(?:(?:rue|place|pl|avenue|av|boulevard|bd|bld|square|quai|allees?|impasse|cours)\.?|(?:loi|decret)(?: n° ?[\d.-]{1,12})?) du (?:\d{1,2}(?:er)?|premier|${words.numberNames})[ -](?:${words.fullMonths})(?: \d{4})?`,
    () => null,
  ),
  rule(String.raw`(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)`, (g) =>
    calendar.oneDay(calendar.isoDay(Number(g.y), Number(g.m), Number(g.d))),
  ),
  rule(
    String.raw`(?<=(?<![a-z])du )${day}${slashed}(?=(?: au |-)\d{1,2}/\d{1,2}/(?<year>(?:20)?\d\d)(?!\d))`,
    slashedDay,
  ),
  rule(
    String.raw`${weekday}${day} ?(?<sep>[/.-]) ?(?<number>\d{1,2}) ?\k<sep> ?(?<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)`,
    (g, r) => (g.sep === '.' && /^\d$/.test(g.day ?? '') && g.year?.length === 2 ? null : slashedDay(g, r)),
  ),
  rule(String.raw`(?<=(?<![a-z])(?:le|du|au) )${day} (?<number>0\d|1[0-2]) (?<year>20\d\d)(?! ?\d)`, slashedDay),
  rule(
    String.raw`(?<=(?<![a-z])(?:le|les|du|des|entre le) )${day}(?=(?:${listed}\d{1,2}){0,4}${listed}(?<last>\d{1,2})/(?<number>\d{1,2})(?:/(?<year>(?:20)?\d\d))?(?![\d/]))`,
    words.listedDay,
  ),
  rule(`${cue}${weekday}${day}${slashed}${noCount}`, slashedDay),
  rule(String.raw`(?<![a-z])(?<weekday>${words.weekdayStarts})\.?,? ?(?:le )?${day}${slashed}${noCount}`, slashedDay),
  rule(
    String.raw`${noScore}(?<![\d/.,-])(?!10/10)(?<day>0[1-9]|[12]\d|3[01])/(?<number>0[1-9]|1[0-2])(?![\d/])${noCount}`,
    slashedDay,
  ),
  rule(String.raw`(?<=^[ *[(-]{0,4})${day}${slashed}(?= ?[:)\]-]| \d{1,2} ?h)`, slashedDay),
  rule(
    String.raw`${weekday}${day}(?=(?:${listed}\d{1,2}(?:er)?){0,4}${listed}(?<last>\d{1,2})(?:er)? ${month}${longTail})`,
    words.listedDay,
  ),
  rule(
    String.raw`${weekday}${day} ${month}(?=${listed}\d{1,2}(?:er)? (?:${words.monthNames})\.? (?<year>(?:19|20)\d\d))`,
    (g, r) => words.dayOf(g, words.monthNumber(g.month ?? ''), r),
  ),
  rule(`${weekday}${wordDay} ${month}${longTail}`, (g, r) => words.dayOf(g, words.monthNumber(g.month ?? ''), r)),
  rule(
    String.raw`(?<![a-z])(?<name>${words.weekdayNames}) (?<day>\d{1,2})(?:er)?(?! ?[h:%€/\d]|[,.]\d| [a-z]{3,20}s(?![a-z]))`,
    (g, r) =>
      r === null ? null : calendar.oneDay(calendar.dayOfNearMonth(r, Number(g.day), words.weekdayNumber(g.name ?? ''))),
  ),
  relative(
    String.raw`(?<=(?<![a-z])le )${notCalled}(?<day>\d{1,2})(?:er)?(?=,? (?:il|elle|ils|elles|on|nous|madame|monsieur|mme|m\.|j')(?![a-z])|,? au (?:soir|matin)|, | : )`,
    (r, g) => calendar.oneDay(calendar.dayOfNearMonth(r, Number(g.day), null)),
  ),
  ...calendar.holidays.map((h) =>
    rule(`(?<![a-z])(?:${h.words})(?![a-z])${tail}`, (g, r) => words.inYear(g, r, h.rangeOf, words.begun)),
  ),
  rule(
    String.raw`(?<!(?:n°|no|numero|dossier|ref|pv|art|loi|decret)\.? ?)(?<![\d/-])(?<y>20\d\d)-(?<m>0[1-9]|1[0-2])(?![\d/-])`,
    (g) => calendar.monthRange(Number(g.y), Number(g.m)),
  ),
  rule(String.raw`${noScore}(?<![\d/.,-])(?<m>0[1-9]|1[0-2])/(?<y>20\d\d)(?![\d/-])`, (g) =>
    calendar.monthRange(Number(g.y), Number(g.m)),
  ),
  rule(
    `(?<![a-z])(?<rank>\\d(?:er|ere|re|e|eme)?|premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere) (?<unit>semaine|quinzaine) (?:du mois )?(?:de |d')${fullMonth}${tail}`,
    words.stretchOfMonth,
  ),
  rule(
    `${part}(?<![a-z])${fullMonth}(?=(?: a | et |-| ou | et en | jusqu'en | au mois de )(?:debut |fin |mi-)?(?:${words.fullMonths})(?![a-z])${tail})`,
    words.monthOf,
  ),
  rule(`${part}(?<![a-z])${month} (?:de |de l'annee )?(?<year>(?:19|20)\\d\\d)(?!\\d)`, words.monthOf),
  rule(
    `(?:${part.slice(0, -1)}|(?<=(?:^|[^a-z])(?:en|courant|depuis|des|jusqu'en|avant|apres|pour|de|a partir de|cours de) |(?<![a-z])d'|_(?: a | et |-| ou | et en | jusqu'en | au mois de )))${fullMonth}${tail}`,
    words.monthOf,
  ),
  rule(`(?<![a-z-])${fullMonth} (?<tail>dernier|prochain|passe)(?![a-z])`, words.monthOf),
  rule(
    `(?<![a-z])(?<rank>[1-4](?:er|e|eme)|premier|deuxieme|second|troisieme|quatrieme|dernier) (?<unit>tri|se)mestre(?![a-z])(?: de l'annee| de)?${tail}`,
    (g, r) => {
      const length = g.unit === 'tri' ? 3 : 6
      const rank = /^derni/.test(g.rank ?? '') ? 12 / length : words.numberOf(g.rank ?? '')
      return words.inYear(g, r, (year) => calendar.monthRange(year, length * (rank - 1) + 1, length), words.begun)
    },
  ),
  rule(
    String.raw`(?<!(?:salle|bureau|chambre|poste) )(?<![a-z\d'])(?:s|(?:semaines?|sem\.?) ?(?:n° ?)?)(?<week>\d{1,2})(?![\da-z,]|[./]\d| d)${tail}`,
    (g, r) => words.weekNumbered(g, r),
  ),
  rule(
    String.raw`(?<![a-z])(?:annee(?: scolaire)?|en|hiver|scolarite|saison|exercice|depuis|rentree) (?<y>20\d\d) ?[-/] ?(?:20)?\d\d(?![\d/-])`,
    (g) => ({ from: `${g.y}-09-01`, to: `${Number(g.y) + 1}-08-31` }),
  ),
  ...calendar.seasons.map((s) =>
    rule(
      String.raw`(?<!(?<![a-z])(?:pas|plus|ici|avant|apres|passer|pour) (?:l'|le )?)(?<![a-z])(?:(?<=(?<![a-z])(?:au|cet|en|le|du|fin|debut|ce|depuis le|fin d[eu]|d'un) |(?<![a-z])[ld]'|a l')${s.words}${tail}|${s.words} (?:de )?(?<y>(?:19|20)\d\d))(?![a-z\d])`,
      (g, r) =>
        (g.y ?? g.year) !== undefined && s.words === 'hiver'
          ? words.partOfYear({ y: g.y ?? g.year })
          : words.inYear({ ...g, year: g.y ?? g.year }, r, s.rangeOf, words.begun),
    ),
  ),
  ...calendar.feasts.map((f) =>
    rule(`(?<!(?<![a-z])(?:avant|ici|apres|pour) )(?<![a-z])(?:${f.words})(?![a-z])${tail}`, (g, r) =>
      words.inYear(g, r, f.rangeOf),
    ),
  ),
  rule(
    String.raw`(?<![a-z])(?:entre|de) (?<y>(?:19|20)\d\d) (?:et|a) (?<z>(?:19|20)\d\d)(?![\d/-]| ?(?:€|euros))`,
    (g) => ({ from: `${g.y}-01-01`, to: `${g.z}-12-31` }),
  ),
  rule(
    String.raw`(?:(?<![a-z])(?:en|annee|depuis|courant|(?<part>fin|debut|mi|avant)|des|jusqu'en)[ -]|(?<=\())(?<y>(?:19|20)\d\d)(?![\d/-]| ?(?:€|euros|h )|[.,]\d)`,
    words.partOfYear,
  ),
  relative(
    `(?:ce|le|du|au) week[ -]?end ?(?<which>dernier|passe|d'avant|precedent|prochain)|(?:ce|du) week[ -]?end(?! d)`,
    words.weekend,
  ),
  relative(
    `(?<=(?<![a-z])(?<ahead>prevue?|fixee?|reportee?|pour|d'ici)(?: a| au| pour)? |)(?:le |un |ce )?(?<name>${words.weekdayNames}) (?<which>dernier|passe|prochain|d'avant|precedent)`,
    words.weekdayTold,
  ),
  rule(
    `(?<![a-z])(?:les?|tous les|chaque|du|au|des|une?) (?:${words.weekdayNames})s?(?![a-z])(?:(?:,| et| ou| au| a)(?: les?)? (?:${words.weekdayNames})s?(?![a-z])){0,6}`,
    () => null,
  ),
  relative(
    String.raw`(?<!(?:m\.|mme|monsieur|madame) )(?:(?<=(?<![a-z])(?<ahead>prevue?|fixee?|reportee?|pour|d'ici)(?: a| pour)? )|)(?:ce )?(?<name>${words.weekdayNames})(?! matin-la| soir-la)`,
    words.weekdayTold,
  ),
  ...words.spans.map(([source, from, to]) =>
    relative(source, (r) => ({ from: calendar.shiftDays(r, from), to: calendar.shiftDays(r, to) })),
  ),
  relative(
    `(?:la |le |l')?(?<unit>semaine|mois|an|annee) (?<which>derniere?|passee?|d'avant|precedente?|prochaine?)|ce(?:tte)? (?<unit2>semaine|mois|annee)`,
    (r, g) => words.stretchAround(r, { ...g, unit: g.unit ?? g.unit2 }),
  ),
  relative(
    `(?:les|ces|des) (?<count>${words.countNames}) (?:dernier|derniere)s (?<unit>${words.unitNames})s?`,
    (r, g) => ({ from: words.away(r, g, -1).from, to: r }),
  ),
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
