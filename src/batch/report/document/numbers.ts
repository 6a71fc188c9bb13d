import type { Language } from '../../../messages/index.ts'

/** A count as it is written, and whether what follows it is in the plural (from 2 in French, from any but 1 in English). */
export type Written = { readonly count: string; readonly many: boolean }

export type Numbers = {
  readonly of: (count: number) => string
  readonly count: (count: number) => Written
  /** A share of 1. What is less than a tenth of a percent and not nothing is never written as nothing, nor as all. */
  readonly share: (part: number) => string
  readonly bytes: (count: number) => string
}

const units = { fr: ['o', 'Ko', 'Mo', 'Go', 'To'], en: ['B', 'kB', 'MB', 'GB', 'TB'] } as const

export const numbersIn = (language: Language): Numbers => {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const whole = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const short = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const of = (count: number): string => whole.format(count)
  return {
    of,
    count: (count) => ({ count: of(count), many: language === 'fr' ? count >= 2 : count !== 1 }),
    share: (part) => {
      if (part > 0 && part < 0.001) return `< ${percent.format(0.001)}`
      if (part < 1 && part > 0.999) return `> ${percent.format(0.999)}`
      return percent.format(part)
    },
    bytes: (count) => {
      const rank = Math.min(units.fr.length - 1, Math.floor(Math.log(Math.max(1, count)) / Math.log(1000)))
      return `${short.format(count / 1000 ** rank)} ${units[language][rank] ?? ''}`
    },
  }
}
