import { foldedRanks, numberOf } from '../../language/numbers.ts'
import { periodsIn, spanOf } from '../asks-periods.ts'
import { type ActText, dayOfAct, grab } from './act-text.ts'

const starts: readonly RegExp[] = [
  /(?:objet de la (?:requisition|demande)|(?:^| )demande|documents? demandes?|pieces? demandees?) ?:/,
  /a l'effet d[e']/,
  /(?:de|d') ?bien vouloir/,
  /(?<![a-z])(?:requer(?:ons|ant)|requier(?:s|t)|ordonn(?:e|ons)|prions|sollicit(?:e|ons)|enjoignons|invitons)(?![a-z])/,
  /(?:je vous|nous vous) (?:demand|pri)/,
]

const end =
  /(?:reponse attendue|reponse a adresser|delai de reponse|(?:je |nous )?vous rappel|rappelons|le fait de ne pas|conformement aux dispositions|(?<![a-z])fait a [a-z]|veuillez agreer|cordialement|pieces jointes|les reponses|la presente ordonnance|dont acte|pour le prefet|dis(?:ons)? que la presente|le juge des enfants,|l'officier de police judiciaire,)/

const longestAsks = 2500

/** From the words that ask to the reminder of the penalty, the reply's address or the signature. */
export const asksOf = ({ plain, flat }: ActText): string | null => {
  const start = starts.map((pattern) => flat.search(pattern)).find((at) => at !== -1)
  if (start === undefined) return null
  const rest = flat.slice(start)
  const stop = rest.slice(20).search(end)
  return plain.slice(start, start + (stop === -1 ? Math.min(rest.length, longestAsks) : stop + 20)).trim()
}

export type AskedPeriod = { readonly from: string | null; readonly to: string | null }

const none: AskedPeriod = { from: null, to: null }

/** The period of what is asked. A birth date, the day of an act or of a judgment are none. */
export const periodOf = (act: ActText, asks: string | null): AskedPeriod => {
  const labelled = grab(act, /(?:^|\n) ?periode(?: concernee| visee| demandee)? ?: ?([^\n]{4,90})/)
  const words = labelled === null ? asks : labelled
  if (words === null) return none
  // A request holds one: from the first day to the last. The words stay in `asks`, and each period is judged by itself.
  const several = periodsIn(words, null)
  if (several.length > 1) return spanOf(several)
  const inside: ActText = { ...act, plain: words, flat: foldedOf(act, words), lines: foldedOf(act, words) }
  return between(inside) ?? sameYear(inside) ?? halfYear(inside) ?? months(inside) ?? open(inside, dayOfAct(act))
}

/** The folded form of words that stand in the act, where they stand. */
const foldedOf = ({ plain, flat }: ActText, words: string): string => {
  const at = plain.indexOf(words)
  return flat.slice(at, at + words.length)
}

const between = ({ flat, desk }: ActText): AskedPeriod | null => {
  const day = `(${desk.dayPattern})`
  const found = new RegExp(
    `(?<!(?<![a-z])nee? )(?:du|entre le|depuis le|a compter du|a partir du|de la date du|^) ?${day},? (?:au|et le|jusqu'au|et jusqu'au|a) (?:${day}|(ce jour|aujourd'hui|la date de la presente|present))`,
  ).exec(flat)
  if (found === null) return null
  return { from: desk.isoOf(found[1] ?? ''), to: found[2] === undefined ? null : desk.isoOf(found[2]) }
}

/** « du 10 janvier au 15 février 2026 », « du 3 au 15 mars 2026 »: the first day takes the year, or the month, of the last. */
const sameYear = ({ flat, desk }: ActText): AskedPeriod | null => {
  const found = new RegExp(`(?:du|entre le) (1er|\\d{1,2})(?: ([a-z]{3,9}))? (?:au|et le) (${desk.dayPattern})`).exec(
    flat,
  )
  const to = found === null ? null : desk.isoOf(found[3] ?? '')
  if (found === null || to === null) return null
  const month = found[2] === undefined ? Number(to.slice(5, 7)) : monthOf(found[2], desk)
  if (month === null) return null
  const day = (year: number): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(Number.parseInt(found[1] ?? '', 10)).padStart(2, '0')}`
  const year = Number(to.slice(0, 4))
  return { from: day(year) > to ? day(year - 1) : day(year), to }
}

const partOfYear = new RegExp(
  `(second|${foldedRanks(4)}|1er|2n?d|2e|3e|4e) (semestre|trimestre) (?:de (?:l'annee )?)?(20\\d\\d)`,
)

const halfYear = ({ flat }: ActText): AskedPeriod | null => {
  const [, rank, kind, year] = partOfYear.exec(flat) ?? []
  if (rank === undefined || year === undefined) return null
  const at = numberOf(rank) - 1
  const length = kind === 'semestre' ? 6 : 3
  return at * length >= 12 ? null : stretch(Number(year), at * length + 1, Number(year), at * length + length)
}

/** « de janvier à juin 2026 », « mars 2026 », « l'année 2026 », « en 2025 et 2026 ». */
const months = ({ flat, desk }: ActText): AskedPeriod | null => {
  const name = '([a-z]{3,9})'
  const range = new RegExp(
    `(?:de|depuis|entre|^) ?(?:le mois de )?(?:d')?${name}(?: (20\\d\\d))? (?:a|et|jusqu'a|jusqu'en) (?:la fin )?${name} (20\\d\\d)`,
  ).exec(flat)
  if (range !== null) {
    const last = Number(range[4])
    const [from, to] = [monthOf(range[1], desk), monthOf(range[3], desk)]
    if (from !== null && to !== null) return stretch(Number(range[2] ?? last), from, last, to)
  }
  const single = new RegExp(
    `(?:en|au mois d[e']|(?:du|le|pour le) mois d[e']|courant|au cours du mois d[e']) ?${name} (20\\d\\d)`,
  ).exec(flat)
  const month = single === null ? null : monthOf(single[1], desk)
  if (single !== null && month !== null) return stretch(Number(single[2]), month, Number(single[2]), month)
  const years =
    /(?:l'annee|les annees|annees?|en|courant|au cours de|exercice) (20\d\d)(?:(?: et | a |-)(20\d\d))?(?![\d/])/.exec(
      flat,
    )
  return years === null ? null : stretch(Number(years[1]), 1, Number(years[2] ?? years[1]), 12)
}

const monthOf = (word: string | undefined, { isoOf }: ActText['desk']): number | null => {
  const day = isoOf(`1 ${word} 2020`)
  return day === null ? null : Number(day.slice(5, 7))
}

const stretch = (year: number, month: number, lastYear: number, lastMonth: number): AskedPeriod => ({
  from: `${year}-${String(month).padStart(2, '0')}-01`,
  to: new Date(Date.UTC(lastYear, lastMonth, 0)).toISOString().slice(0, 10),
})

/** « en fugue depuis le », « placée depuis le »: how long something lasts, not what is asked. */
const since = '(?:fugue|disparue?s?|absente?s?|placee?s?|accueillie?s?|hebergee?s?|suivie?s?|mariee?s?|separee?s?)'

/** « depuis le », « jusqu'au »: one end alone. « les six derniers mois » before the day of the act. */
const open = ({ flat, desk }: ActText, on: string | null): AskedPeriod => {
  const first = new RegExp(`(?<!${since} )(?:depuis le|a compter du|a partir du) (${desk.dayPattern})`).exec(flat)?.[1]
  const last = new RegExp(`(?:jusqu'au|anterieurs? au) (${desk.dayPattern})`).exec(flat)?.[1]
  if (first !== undefined || last !== undefined)
    return { from: first === undefined ? null : desk.isoOf(first), to: last === undefined ? null : desk.isoOf(last) }
  const back = new RegExp(`(?:ces|les|des|sur les) (\\d{1,2}|${desk.numberPattern}) derniers mois`).exec(flat)?.[1]
  if (back === undefined || on === null) return none
  const start = new Date(`${on}T00:00:00Z`)
  start.setUTCMonth(start.getUTCMonth() - desk.numberOf(back))
  return { from: start.toISOString().slice(0, 10), to: on }
}
