import { writtenDays } from '../../../language/dates/written.ts'
import type { WrittenDay } from '../../../language/dates/written-day.ts'
import { monthNames } from '../../../language/months.ts'
import { dayWords } from '../../../language/numbers.ts'
import { weekdayNames, weekdayStarts } from '../../../language/weekdays.ts'
import { foldLines } from '../../../model/fold.ts'
import { entryLimits } from '../../thresholds.ts'

// « Me 05/11, 14h10. », « ven 12/09/25 07:12 », « Nuit du 3 au 4 mai », « Lundi : », « > Envoyé : lundi 19 janvier 2026 »
const marks = String.raw`[\s>*|•·–—#=~+_([{■▪◆→-]{0,8}`
const lead = String.raw`${marks}(?:(?:le|du|nuit du|soiree du|journee du|date|date ?:|envoye ?:|du)\s)?`
const day = String.raw`(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\d/])|\d{1,2}(?:er)? (?:${monthNames})(?![a-z])|\d{4}-\d\d-\d\d)`
// « du 31 octobre au 1er novembre », « du samedi 15 au dimanche 16 mars »
const span = String.raw`(?:\d{1,2}(?:er)?(?:[/.]\d{1,2}(?:[/.]\d{2,4})?| (?:${monthNames})(?: \d{4})?)? ?(?:au|et|-) ?(?:(?:${weekdayStarts})\.? )?)?`
const head = new RegExp(
  `^${lead}(?:(?:${weekdayStarts})\\.?,? (?:le )?${span}${day}|${span}${day}|(?:${weekdayNames})(?: \\d{1,2})?(?: (?:matin|soir|midi|apres-midi))?(?: \\d{1,2} ?h ?\\d{0,2})? ?[:,–-]|\\d{1,2} ?[h:] ?\\d\\d ?[:–-])`,
)

/** True when a line of a log book or of a message list begins here (folded text): what it says is of that day. */
export const opensEntry = (folded: string): boolean => head.test(folded) || dayAtHead(folded) !== null

const beforeDay = new RegExp(`^${lead}(?:(?:${weekdayStarts})\\.?,? (?:le )?)?${span}$`)
/** « le 12 mars » at the start of a line of a log can be a wrapped sentence; « 12 mars » opens a line. */
const beforeBareDay = new RegExp(`^${marks}(?:(?:${weekdayStarts})\\.?,? (?:le )?)?$`)

const inWords = new RegExp(`^${lead}(?:(?:${weekdayNames}) )?(?:${dayWords}) `)

/** A date that opens the line in any spelling that the engine reads (« l2/O3/2019 »). */
const dayAtHead = (folded: string, before = beforeDay): WrittenDay | null => {
  const start = folded.slice(0, entryLimits.head)
  if (!/\d/.test(start) && !inWords.test(start)) return null
  const [first] = writtenDays(foldLines(start))
  return first !== undefined && first.month !== null && before.test(start.slice(0, first.lastAt)) ? first : null
}

/** The same in the middle of a paragraph, where a wrapped sentence too may go on with a date. */
export const opensLine = (folded: string): boolean => {
  const found = head.exec(folded)?.[0]
  if (found === undefined || opensWithDay(folded)) return opensWithDay(folded)
  const after = folded.slice(found.length, found.length + entryLimits.afterHead)
  return /[:,-]$/.test(found) || /^(?:\s*$| ?[,.:)\]}|=-]| {2}|,? ?\d{1,2} ?[h:])/.test(after) || yearEnds.test(after)
}

/** Only a line that stops at its date: after a year, a comma or a stop would as well go on with a wrapped sentence. */
const opensWithDay = (folded: string): boolean => {
  const day = dayAtHead(folded)
  return (
    day !== null &&
    /^(?:\s*$|\s*\n| ?\|? ?[:–)\]}=-]|,? ?\d{1,2} ?[h:])/.test(folded.slice(day.end, day.end + entryLimits.afterHead))
  )
}

/** Three dated lines, and a third of them: a log book, in which a date opens an entry whatever follows it. */
export const isLog = (lines: readonly string[]): boolean => {
  const dated = lines.filter(opensDated).length
  return (
    dated >= entryLimits.logLines && entryLimits.logShare * dated >= lines.filter((line) => line.trim() !== '').length
  )
}

/** « 11h26 Nadège > », « 05h40 retour »: a message of a thread, an hour of a night book. */
export const opensMessage = (folded: string): boolean => /^\s{0,8}\d{1,2} ?[h:] ?\d\d(?!\d)[ ,:–-]/.test(folded)

/** « Échanges avec Mme X »: messages with another person begin. */
export const opensThread = (folded: string): boolean =>
  /^[^a-z0-9]{0,4}(?:echanges?|fil|messages?|sms|textos?|conversation|discussion)(?![a-z])[^.;!?]{0,40}(?:avec|de|entre)(?![a-z])/.test(
    folded,
  )

/** Lines that open with an hour: each is a message for itself. */
export const isThread = (lines: readonly string[]): boolean =>
  lines.filter(opensMessage).length >= entryLimits.threadLines

const datedLine = new RegExp(`^${marks}(?:(?:${weekdayStarts})\\.?,? (?:le )?)?${day}`)

/** A line of a log book. */
export const opensDated = (folded: string): boolean =>
  datedLine.test(folded) || dayAtHead(folded, beforeBareDay) !== null || opensLine(folded)

// « 5 mars 2026 : », « 5 mars 2026, 14h »: after a year, a comma or a stop would as well go on with a wrapped sentence.
const yearEnds = /^ \d{4}(?:\s*$|\s*\n| ?[:–)\]}=-]|,? ?\d{1,2} ?[h:])/

/** What is left of a unit once its date and hour are set aside: nothing, for « Me 05/11, 14h10. » */
export const isBareHead = (folded: string): boolean =>
  opensEntry(folded) && !/[a-z]{2}/.test(afterHead(folded).replaceAll(/\d{1,2} ?h ?\d{0,2}|\([^)]{0,30}\)/g, ''))

const afterHead = (folded: string): string =>
  head.test(folded) ? folded.replace(head, '') : folded.slice(dayAtHead(folded)?.end ?? 0)
