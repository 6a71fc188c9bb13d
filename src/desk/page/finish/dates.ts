import type { Language } from '../../../messages/index.ts'
import type { PieceLine, RequestView } from '../../view/types.ts'
import type { Say } from '../shell/desk.ts'

/** A piece on the line of time: where, in percent, and whether the period holds it. */
export type Dated = {
  readonly id: string
  readonly date: string
  readonly at: number
  readonly inPeriod: boolean | null
}

/** A period that was asked, in percent of the line. A side that is open goes to the end of the line. */
export type Stretch = { readonly from: number; readonly to: number }

/** `first` and `last`: the ISO days between which the line runs. */
export type Line = {
  readonly dated: readonly Dated[]
  readonly spans: readonly Stretch[]
  readonly first: string
  readonly last: string
}

/** The day of an ISO date, counted; null where it is none. */
export const dayOf = (text: string): number | null => {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / milliseconds
}

const milliseconds = 86_400_000

/** Dated pieces and periods on one line, which holds them all between 2 and 98 percent; null where no piece has a date. */
export const lineOf = (pieces: readonly PieceLine[], periods: RequestView['periods']): Line | null => {
  const own = pieces.flatMap(({ id, date, inPeriod }) => {
    const day = date === null ? null : dayOf(date)
    return date === null || day === null ? [] : [{ id, date, inPeriod, day }]
  })
  if (own.length === 0) return null
  const asked = periods.map(({ from, to }) => ({ from: dayIn(from), to: dayIn(to) }))
  const days = [...own.map(({ day }) => day), ...asked.flatMap(({ from, to }) => [from, to])].filter(
    (day) => day !== null,
  )
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const at = (day: number): number => 2 + ((day - first) / Math.max(1, last - first)) * 96
  return {
    dated: own.toSorted((a, b) => a.day - b.day).map(({ day, ...one }) => ({ ...one, at: at(day) })),
    spans: asked
      .filter(({ from, to }) => from !== null || to !== null)
      .map(({ from, to }) => ({ from: from === null ? 0 : at(from), to: to === null ? 100 : at(to) })),
    ...{ first: isoOf(first), last: isoOf(last) },
  }
}

const dayIn = (text: string | null): number | null => (text === null ? null : dayOf(text))

const isoOf = (day: number): string => new Date(day * milliseconds).toISOString().slice(0, 10)

/** A day as the reader writes it; what is no ISO day stays as it is. */
export const dayText = (date: string, language: Language): string => {
  const day = dayOf(date)
  if (day === null) return date
  const format = language === 'fr' ? (['fr-FR', 'short'] as const) : (['en-GB', 'medium'] as const)
  return new Intl.DateTimeFormat(format[0], { dateStyle: format[1], timeZone: 'UTC' }).format(day * milliseconds)
}

/** The day of a piece, and that it was read in it where nobody gave it; null where it has none. */
export const pieceDayText = (
  { date, dateRead }: Pick<PieceLine, 'date' | 'dateRead'>,
  { t, language }: { readonly t: Say; readonly language: Language },
): string | null => {
  const day = date === null ? null : dayText(date, language)
  return day !== null && dateRead ? t('pieces.date-read', { day }) : day
}
