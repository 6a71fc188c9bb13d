import type { Span } from '../../model/record/span.ts'
import type { Year } from './year.ts'

/** One day of a list (« les 4, 5 et 11 mars »), and where its number stands. */
export type ListedDay = Span & { readonly day: number }

/**
 * A date as written, at least a day of a month. What the text does not give is null; a number that no calendar has is null
 * too. `listed` are the days before the last; `isList` says that it covers several days. `months`: two months that bound
 * a period, with no day.
 */
export type WrittenDay = Span & {
  readonly day: number | null
  readonly month: number | null
  readonly year: Year | null
  readonly listed: readonly ListedDay[]
  /** Where the last day starts. */
  readonly lastAt: number
  readonly isList: boolean
  readonly confidence: number
  readonly why: string
}

/** All matches of a global pattern. */
export const matchesIn = (plain: string, pattern: RegExp): readonly RegExpExecArray[] => [...plain.matchAll(pattern)]

export const leftOf = (plain: string, at: number, length: number): string => plain.slice(Math.max(0, at - length), at)

export const rightOf = (plain: string, at: number, length: number): string => plain.slice(at, at + length)
