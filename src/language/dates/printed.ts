import type { Lang } from '../../model/copy/label.ts'

/** An ISO date as the reader writes it; anything else is printed as it is. */
export const dateText = (date: string, lang: Lang): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  return lang === 'fr' && day !== undefined ? `${day}/${month}/${year}` : date.slice(0, 10)
}

/** « 1er mars 2025 », as a letter writes it; anything else is printed as it is. */
export const longDate = (date: string, lang: Lang): string => {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? []
  if (day === undefined) return date
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 (?=\p{Ll})/u, '1er ')
}
