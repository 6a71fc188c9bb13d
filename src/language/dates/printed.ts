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

type Days = { readonly from: string; readonly to: string }

/** « du 03/03/2025 au 09/03/2025 et du 01/04/2025 au 15/04/2025 ». */
export const periodList = (periods: readonly Days[], lang: Lang, text: typeof dateText = dateText): string => {
  const [opens, closes, and] = lang === 'fr' ? ['du', 'au', 'et'] : ['from', 'to', 'and']
  const told = periods.map(({ from, to }) => `${opens} ${text(from, lang)} ${closes} ${text(to, lang)}`)
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ${and} ${told.at(-1)}`
}
