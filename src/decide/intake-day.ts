import { foldText } from '../model/fold.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

/** A whole date in an act, in figures or in words; folded. */
export const dayPattern = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:1er|\\d{1,2}) (?:${months.join('|')}) \\d{4}|\\d{4}-\\d\\d-\\d\\d)`

/** The ISO date of such words; null for a day that no calendar has. */
export const isoOf = (words: string): string | null => {
  const folded = foldText(words).trim()
  const [year, month, day] = partsOf(folded)
  if (year === undefined || month === undefined || day === undefined) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

const partsOf = (folded: string): readonly (number | undefined)[] => {
  const iso = folded.match(/^(\d{4})-(\d\d)-(\d\d)$/)
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])]
  const figures = folded.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/)
  if (figures !== null) return [Number(figures[3]), Number(figures[2]), Number(figures[1])]
  const words = folded.match(/^(1er|\d{1,2}) ([a-z]{3,9}) (\d{4})$/)
  const month = months.indexOf(words?.[2] ?? '')
  return words === null || month === -1 ? [] : [Number(words[3]), month + 1, Number.parseInt(words[1] ?? '', 10)]
}
