import { type DateRange, easter, isoDay, type RangeOf, shiftDays } from './calendar.ts'

type Named = { readonly words: string; readonly rangeOf: RangeOf }

const between = (year: number, from: readonly [number, number], to: readonly [number, number]): DateRange => ({
  from: isoDay(year, ...from) ?? `${year}-01-01`,
  to: isoDay(to[0] < from[0] ? year + 1 : year, ...to) ?? `${year}-12-31`,
})

const around = (day: string, before: number, after: number): DateRange => ({
  from: shiftDays(day, -before),
  to: shiftDays(day, after),
})

/** School holidays vary with the zone and the year: the widest stretch that they have taken. */
export const holidays: readonly Named[] = [
  { words: "vacances (?:de |du |d')(?:printemps|paques|avril)", rangeOf: (year) => between(year, [4, 4], [5, 6]) },
  { words: "vacances (?:de |d')(?:l')?(?:fevrier|hiver)", rangeOf: (year) => between(year, [2, 5], [3, 10]) },
  { words: "vacances (?:de |d')(?:la )?(?:toussaint|octobre|automne)", rangeOf: (y) => between(y, [10, 16], [11, 6]) },
  { words: "(?:vacances|fetes) de (?:fin d'annee|noel)", rangeOf: (year) => between(year, [12, 18], [1, 6]) },
  {
    words: "grandes vacances|vacances (?:scolaires )?(?:de |d')(?:ete|l'ete)",
    rangeOf: (year) => between(year, [7, 3], [9, 2]),
  },
]

const at =
  "(?:a|entre|et|pour|depuis|des|avant|apres|jusqu'a|veille de|soir de|jour de|lundi de|lundi de la|nuit de|reveillon de|week-end de|pont de)"

export const feasts: readonly Named[] = [
  {
    words:
      "(?:reveillon du )?nouvel an|(?:jour|premier) de l'an|reveillon de la (?:saint|st)-sylvestre|(?:saint|st)-sylvestre",
    rangeOf: (year) => between(year - 1, [12, 31], [1, 1]),
  },
  {
    words: `(?<=(?<![a-z])${at} )noel|noel(?= (?:dernier|prochain|passe|20))`,
    rangeOf: (y) => between(y, [12, 24], [12, 25]),
  },
  { words: 'pentecote', rangeOf: (year) => around(shiftDays(easter(year), 49), 2, 1) },
  { words: "l'ascension", rangeOf: (year) => around(shiftDays(easter(year), 39), 0, 3) },
  { words: 'mardi gras', rangeOf: (year) => around(shiftDays(easter(year), -47), 0, 0) },
  { words: 'vendredi saint', rangeOf: (year) => around(shiftDays(easter(year), -2), 0, 0) },
  {
    words: `(?<=(?<![a-z])${at} )paques|paques(?= (?:dernier|prochain|20))`,
    rangeOf: (year) => around(easter(year), 2, 1),
  },
  { words: '(?:a |pour |depuis |avant |apres |des )la toussaint', rangeOf: (year) => between(year, [11, 1], [11, 1]) },
  { words: '(?:saint|st)-valentin', rangeOf: (year) => between(year, [2, 14], [2, 14]) },
  { words: 'halloween', rangeOf: (year) => between(year, [10, 31], [10, 31]) },
  {
    words: '(?<=(?<![a-z])la )rentree(?: scolaire| des classes)?(?! du | chez| a )',
    rangeOf: (year) => between(year, [8, 28], [9, 15]),
  },
  { words: 'rentree(?: scolaire)?(?= 20)', rangeOf: (year) => between(year, [8, 28], [9, 15]) },
]

export const seasons: readonly Named[] = [
  { words: 'printemps', rangeOf: (year) => between(year, [3, 20], [6, 20]) },
  { words: 'ete', rangeOf: (year) => between(year, [6, 21], [9, 21]) },
  { words: 'automne', rangeOf: (year) => between(year, [9, 22], [12, 20]) },
  { words: 'hiver', rangeOf: (year) => between(year, [12, 21], [3, 20]) },
]
