import { expect, test } from 'vitest'
import {
  dayOfNearMonth,
  easter,
  isoDay,
  lastBegun,
  lastWeekday,
  monthRange,
  nearest,
  nextBegun,
  numberedWeek,
  oneDay,
  weekOf,
} from '../../../../src/language/dates/calendar.ts'

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(easter(year)).toBe(day)
})

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2026, 2, 29, null],
  [2026, 4, 31, null],
  [2026, 13, 1, null],
  [2026, 1, 0, null],
])('%i-%i-%i is a day only when the calendar has it', (year, month, day, expected) => {
  expect(isoDay(year, month, day)).toBe(expected)
})

test.each([
  [2026, 2, 1, '2026-02-01', '2026-02-28'],
  [2026, 0, 1, '2025-12-01', '2025-12-31'],
  [2026, 13, 1, '2027-01-01', '2027-01-31'],
  [2026, 10, 3, '2026-10-01', '2026-12-31'],
])('month %i-%i for %i months', (year, month, months, from, to) => {
  expect(monthRange(year, month, months)).toEqual({ from, to })
})

test.each([
  [2026, 1, '2025-12-29', '2026-01-04'],
  [2026, 53, '2026-12-28', '2027-01-03'],
  [2020, 53, '2020-12-28', '2021-01-03'],
])('the weeks of %i: week %i', (year, week, from, to) => {
  expect(numberedWeek(year, week)).toEqual({ from, to })
})

test.each([0, 53, 54])('2025 has no week %i', (week) => {
  expect(numberedWeek(2025, week)).toBeNull()
})

test('a week runs from Monday to Sunday', () => {
  expect(weekOf('2026-03-08')).toEqual({ from: '2026-03-02', to: '2026-03-08' })
  expect(lastWeekday('2026-03-10', 1)).toBe('2026-03-10')
  expect(lastWeekday('2026-03-10', 2)).toBe('2026-03-04')
})

const aDay = (month: number, day: number) => (year: number) => oneDay(isoDay(year, month, day))

test.each([
  ['2026-03-10', 5, 21, '2026-05-21'],
  ['2026-03-10', 5, 22, '2025-05-22'],
  ['2026-01-02', 12, 30, '2025-12-30'],
])('written on %s, the nearest of day %i-%i lies less than 73 days ahead', (reference, month, day, expected) => {
  expect(nearest(reference, aDay(month, day))?.from).toBe(expected)
})

test('what has begun, what is over, what comes', () => {
  expect(lastBegun('2026-03-10', aDay(3, 10), false)?.from).toBe('2026-03-10')
  expect(lastBegun('2026-03-10', aDay(3, 10), true)?.from).toBe('2025-03-10')
  expect(nextBegun('2026-03-10', aDay(3, 10))?.from).toBe('2027-03-10')
})

test('a day alone is the last one; with a weekday, the one that agrees', () => {
  expect(dayOfNearMonth('2026-03-10', 12, null)).toBe('2026-02-12')
  expect(dayOfNearMonth('2026-03-10', 31, null)).toBe('2026-01-31')
  expect(dayOfNearMonth('2026-03-10', 13, 4)).toBe('2026-03-13')
  expect(dayOfNearMonth('2026-03-10', 3, 3)).toBeNull()
})
