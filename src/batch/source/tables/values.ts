import { foldText } from '../../../model/fold.ts'
import type { TablesMapping } from './mapping.ts'

type DateFormat = TablesMapping['dateFormat']

const forms: Readonly<
  Record<
    DateFormat,
    {
      readonly pattern: RegExp
      readonly order: readonly ['day' | 'month' | 'year', 'day' | 'month' | 'year', 'day' | 'month' | 'year']
    }
  >
> = {
  'JJ/MM/AAAA': { pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d])/, order: ['day', 'month', 'year'] },
  'MM/JJ/AAAA': { pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d])/, order: ['month', 'day', 'year'] },
  'AAAA-MM-JJ': { pattern: /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?![\d])/, order: ['year', 'month', 'day'] },
  'JJ/MM/AA': { pattern: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})(?![\d])/, order: ['day', 'month', 'year'] },
  AAAAMMJJ: { pattern: /^(\d{4})(\d{2})(\d{2})(?![\d])/, order: ['year', 'month', 'day'] },
}

/** An ISO date; null where the text is none in the format of the mapping (ISO is always one). */
export const dateIn = (value: string, format: DateFormat): string | null =>
  read(value.trim(), forms['AAAA-MM-JJ']) ?? read(value.trim(), forms[format])

const read = (value: string, { pattern, order }: (typeof forms)[DateFormat]): string | null => {
  const match = pattern.exec(value)
  if (match === null) return null
  const part = (name: 'day' | 'month' | 'year'): string => match[order.indexOf(name) + 1] ?? ''
  const iso = `${fullYear(part('year'))}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/** Two digits: up to 29 this century, as spreadsheets read them (Excel's own rule). */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${year}`)

/** « 2,91E+14 »: a spreadsheet kept fifteen digits of a number, and this text fewer: the number is lost. */
export const isLostNumber = (value: string): boolean => /^\d(?:[.,]\d{1,14})?E\+\d{1,2}$/i.test(value.trim())

/** What a column of restrictions means, by the ids of restrictions that close a whole piece. */
export const restrictionIn = (value: string): string => {
  const folded = foldText(value)
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'stated'
}

const words: readonly (readonly [string, RegExp])[] = [
  ['medical', /medic|sante|psy|infirm|soin/],
  ['lawyer', /avocat|defense/],
  ['judge', /juge|judiciaire|tribunal|magistrat/],
  ['personal-note', /perso|brouillon|note de travail/],
]

/** The number of a dossier as all tables write it. */
export const keyIn = (value: string, digits: number | null): string =>
  digits !== null && /^\d+$/.test(value) ? value.padStart(digits, '0') : value
