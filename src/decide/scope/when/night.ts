import { type DateRange, shiftDays } from '../../../language/dates/calendar.ts'

/** The night of an entry (« Nuit du 9 au 10 mars »), by its evening; null where its dates are none. */
export const nightOf = (dates: readonly DateRange[], before: string): DateRange | null => {
  const [night, ...more] = dates
  if (night === undefined || more.length > 0 || shiftDays(night.from, 1) !== night.to) return null
  return nightWord.test(before) ? night : null
}

const nightWord = /(?<![a-z])(?:nuit|nuitee|veille)(?![a-z])/

/** The days of a night that the hours of a line are of: the evening, the morning, or both; empty where it says no hour. */
export const daysOfHours = (folded: string, { from, to }: DateRange): readonly string[] => [
  ...new Set([...folded.matchAll(hour)].map(([, hours]) => (morning.test(hours ?? '') ? to : from))),
]

const hour = /(?<![\d/.,:-])(\d{1,2}) ?(?:h(?![a-z])|:(?=\d\d)) ?(?:[0-5]\d)?(?!\d)/g

/** Before noon a night book writes of the morning. */
const morning = /^(?:0?\d|1[01])$/
