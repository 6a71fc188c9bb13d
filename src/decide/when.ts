import type { Period } from '../model/request.ts'

/** ISO dates, both included. */
export type DateRange = { readonly from: string; readonly to: string }

const months =
  'janvier|janv|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec'
const monthOf = new Map<string, number>([
  ['jan', 1],
  ['fev', 2],
  ['mar', 3],
  ['avr', 4],
  ['mai', 5],
  ['juin', 6],
  ['juil', 7],
  ['aou', 8],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

const monthNumber = (word: string): number => monthOf.get(word.slice(0, 4)) ?? monthOf.get(word.slice(0, 3)) ?? 0

const pattern = new RegExp(
  [
    String.raw`(?<iso>(?<y1>(?:19|20)\d\d)-(?<m1>\d\d)-(?<d1>\d\d))`,
    String.raw`(?<![\d/.])(?<d2>\d{1,2})\s?[/.-]\s?(?<m2>\d{1,2})\s?[/.-]\s?(?<y2>\d{4}|\d{2})(?![\d/])`,
    String.raw`(?<![\d/.])(?<d3>\d{1,2})(?:er)?\s(?<m3>${months})\b\.?(?:\s(?<y3>(?:19|20)\d\d|\d\d(?!\s?h)))?`,
    String.raw`(?<![a-z])(?<m4>${months})\b\.?\s(?<y4>(?:19|20)\d\d)`,
    String.raw`(?<cue>en|annee|ete|hiver|printemps|automne|fin|debut|rentree|depuis|courant|noel)\s(?<y5>(?:19|20)\d\d)(?![\d/-])`,
    String.raw`(?<![\d/.])(?<d6>\d{1,2})/(?<m6>\d{1,2})(?![\d/])`,
    `(?<relative>avant-hier|hier|ce jour|aujourd'hui|ce matin|ce soir|cette nuit|cette semaine|la semaine derniere|la semaine passee|le mois dernier|le mois passe|l'annee derniere|l'an dernier|l'annee passee)`,
    String.raw`il y a (?:environ |plus de |pres de )?(?<count>\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|quelques) (?<unit>jour|semaine|mois|an|annee)s?`,
  ].join('|'),
  'g',
)

/** All dates that a folded text gives, as ranges; `reference` (ISO) completes « le 3 mars » and resolves « hier ». */
export const datesIn = (folded: string, reference: string | null): readonly DateRange[] => {
  const ranges: DateRange[] = []
  for (const match of folded.matchAll(pattern)) {
    const range = rangeOf(match.groups ?? {}, reference)
    if (range !== null)
      ranges.push(isOpen(folded, match.index) ? { from: range.from, to: reference ?? range.to } : range)
  }
  return ranges
}

const isOpen = (folded: string, at: number): boolean =>
  /depuis(?: le| la| l'| debut| fin)? ?$/.test(folded.slice(Math.max(0, at - 14), at)) ||
  folded.startsWith('depuis', at)

type Groups = Readonly<Record<string, string | undefined>>

const rangeOf = (g: Groups, reference: string | null): DateRange | null => {
  const year = reference === null ? null : Number(reference.slice(0, 4))
  if (g.iso !== undefined) return dayRange(Number(g.y1), Number(g.m1), Number(g.d1))
  if (g.d2 !== undefined) return dayRange(fullYear(g.y2), Number(g.m2), Number(g.d2))
  if (g.d3 !== undefined)
    return dayRange(g.y3 === undefined ? year : fullYear(g.y3), monthNumber(g.m3 ?? ''), Number(g.d3))
  if (g.m4 !== undefined) return monthRange(Number(g.y4), monthNumber(g.m4))
  if (g.y5 !== undefined) return { from: `${g.y5}-01-01`, to: `${g.y5}-12-31` }
  if (g.d6 !== undefined) return dayRange(year, Number(g.m6), Number(g.d6))
  if (reference === null) return null
  return g.relative !== undefined ? relativeRange(g.relative, reference) : agoRange(g, reference)
}

const fullYear = (year: string | undefined): number => {
  const value = Number(year)
  if (year?.length === 4) return value
  return value < 50 ? 2000 + value : 1900 + value
}

const pad = (value: number): string => String(value).padStart(2, '0')

const dayRange = (year: number | null, month: number, day: number): DateRange | null => {
  if (year === null || month < 1 || month > 12 || day < 1 || day > 31) return null
  const iso = `${year}-${pad(month)}-${pad(day)}`
  return { from: iso, to: iso }
}

const monthRange = (year: number, month: number): DateRange => ({
  from: `${year}-${pad(month)}-01`,
  to: `${year}-${pad(month)}-31`,
})

const shift = (iso: string, days: number): string =>
  new Date(Date.parse(iso.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)

const relativeRange = (words: string, reference: string): DateRange => {
  if (words === 'avant-hier') return { from: shift(reference, -2), to: shift(reference, -2) }
  if (words === 'hier') return { from: shift(reference, -1), to: shift(reference, -1) }
  if (words.includes('semaine d') || words.includes('semaine p'))
    return { from: shift(reference, -13), to: shift(reference, -3) }
  if (words.includes('mois')) return { from: shift(reference, -62), to: shift(reference, -20) }
  if (words.includes('derniere') || words.includes('dernier') || words.includes('passee')) {
    const year = Number(reference.slice(0, 4)) - 1
    return { from: `${year}-01-01`, to: `${year}-12-31` }
  }
  return { from: reference.slice(0, 10), to: reference.slice(0, 10) }
}

const numbers = new Map([
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['dix', 10],
  ['quelques', 4],
])
const unitDays = new Map([
  ['jour', 1],
  ['semaine', 7],
  ['mois', 30],
  ['an', 365],
  ['annee', 365],
])

const agoRange = (g: Groups, reference: string): DateRange => {
  const unit = unitDays.get(g.unit ?? '') ?? 1
  const count = numbers.get(g.count ?? '') ?? Number(g.count)
  const days = count * unit
  const slack = Math.ceil(unit / 2)
  return { from: shift(reference, -days - slack), to: shift(reference, Math.min(0, -days + slack)) }
}

export const isInPeriod = (range: DateRange, period: Period): boolean =>
  (period.to === null || range.from <= period.to) && (period.from === null || range.to >= period.from)
