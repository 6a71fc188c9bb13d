import { fullMonths } from '../months.ts'
import { weekdayNames } from '../weekdays.ts'
import { dayFrom } from './digits.ts'
import { matchesIn, type WrittenDay } from './written-day.ts'

/** Days whose month is understood (« lundi 11 », « rendez-vous le 30 »), and months that bound a period. */
export const partialDays = (plain: string): readonly WrittenDay[] => [
  ...matchesIn(plain, weekday).map(dayOnly),
  ...matchesIn(plain, appointed).map(dayOnly),
  ...matchesIn(plain, months).map(({ index, 0: text }) => ({
    ...{ start: index, end: index + text.length, lastAt: index, day: null, month: null, year: null, listed: [] },
    ...{ isList: true, confidence: 0.6, why: 'date-months' },
  })),
]

/** The pattern is `(cue)(day)`: only the day is the date. */
const dayOnly = ({ index, 1: cue = '', 2: day = '' }: RegExpExecArray): WrittenDay => ({
  ...{ start: index + cue.length, end: index + cue.length + day.length, lastAt: index + cue.length },
  ...{ day: dayFrom(day), month: null, year: null, listed: [] },
  ...{ isList: false, confidence: 0.6, why: 'date-partial' },
})

const day = '(?:1er|[1-9]|[12]\\d|3[01])'
const closing = '(?= ?(?:[,;:)\\n]|\\.(?!\\d)|$| (?:au (?:matin|soir)|matin|soir)))'
const weekday = new RegExp(
  `((?<!(?:les|chaque|un|premiers?|deux|tous les) )(?<!\\p{L})(?:${weekdayNames}) )(${day}${closing})`,
  'gu',
)
const appointed = new RegExp(
  `((?<!\\p{L})(?:rendez-vous|rdv|audience|convocation|visite|expertise|rentree?|sortie?|arrivee?|partie?|convoquee?|recue?|vue?|venue?|place|c'est) (?:le|du|au) )(${day}${closing})`,
  'gu',
)
const months = new RegExp(
  `(?<=(?<!\\p{L})entre )(?:${fullMonths})(?: \\d{4})? et (?:${fullMonths}) \\d{4}(?!\\d)`,
  'gu',
)
