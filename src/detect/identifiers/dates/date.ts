import type { WrittenDay } from '../../../language/dates/written-day.ts'
import type { Detector } from '../../engine/detector.ts'
import { claimOf } from '../../engine/match.ts'
import { isBirthDate } from './birth-date.ts'
import { datesOf } from './dates.ts'

/** A day of a month, at least. A month or a year alone says too little, a birth date has its own category. */
export const date: Detector = (view, context) =>
  datesOf(view)
    .filter((found) => !isBirthDate(view, found, context))
    .map((found) =>
      claimOf(found, { category: 'date', kind: kindOf(found), confidence: found.confidence, why: found.why }),
    )

const kindOf = (found: WrittenDay): string | null => (found.isList ? 'range' : null)
