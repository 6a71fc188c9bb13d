import { weekdayNames } from '../../language/weekdays.ts'
import { type ActText, dayAfter, dayOfAct } from './act-text.ts'

/** The day that is set, or a length of time told from the act; `isReckoned`: nobody wrote the day. */
export type Delay = { readonly dueBy: string; readonly isReckoned: boolean }

/** « avant le 30 juin », « au plus tard le », « d'ici le »; of the mandate, and of periods, other words. */
const dated = `(?:au plus tard (?:le|pour le)|(?<!executer |retourner |posterieure?s? )avant le|d'ici(?: le| au)|(?:reponse|retour)(?:(?! sous | fait | dans )[^.;]){0,30} (?:le|pour le) ?:?|(?:adresser|remettre|transmettre|communiquer|faire parvenir|produire)[^.;]{0,20} pour le|delai (?:expirant|fixe|imparti) (?:le|au)|[,)] pour le) (?:(?:${weekdayNames}) )?`

export const delayOf = (act: ActText): Delay | null => {
  const day = dayAfter(act, dated)
  if (day !== null) return { dueBy: day, isReckoned: false }
  const [length, from] = [lengthOf(act), dayOfAct(act)]
  return length === null || from === null ? null : { dueBy: after(from, length), isReckoned: true }
}

export type Length = { readonly count: number; readonly unit: 'hour' | 'day' | 'working-day' | 'week' | 'month' }

/** « délai de huit jours », « sous quinzaine », « sous 48 heures », « dans le mois ». Delays to appeal are others. */
export const lengthOf = ({ flat, desk }: ActText): Length | null => {
  const count = `(\\d{1,3}|${desk.numberPattern})`
  const unit = '(heures?|h|jours? (?:ouvres?|ouvrables?)|jours?|semaines?|mois)'
  const lead =
    "(?:delais? (?:de reponse |maximum |maximal |imparti )?(?:de |d'|: ?|est fixe a |fixe a )(?:reponse ?: ?)?|sous (?:un delai de )?|dans (?:les|un delai de|le delai d[e'] ?|un delai maximum de|le|la) ?|d'ici )"
  const told = new RegExp(
    `(?<![a-z])${lead}(?:la |le |les |l')?(?:${count}(?: ?\\(\\d{1,3}\\))? ${unit}|(huitaine|quinzaine|mois(?! d))|(un mois))(?![a-z])`,
    'g',
  )
  for (const match of flat.matchAll(told)) {
    const around = flat.slice(Math.max(0, match.index - 60), match.index + match[0].length + 30)
    if (/recours|appel(?!e)|opposition|conserv|prescri|pourvoi|contest/.test(around)) continue
    return lengthFrom(match[1], match[2], match[3], desk.numberOf)
  }
  return null
}

const lengthFrom = (
  count: string | undefined,
  unit: string | undefined,
  named: string | undefined,
  numberOf: (words: string) => number,
): Length => {
  if (named === 'huitaine') return { count: 8, unit: 'day' }
  if (named === 'quinzaine') return { count: 15, unit: 'day' }
  const number = numberOf(count ?? 'un')
  if (unit === undefined || unit.startsWith('mois')) return { count: number, unit: 'month' }
  if (unit.startsWith('h')) return { count: number, unit: 'hour' }
  if (unit.startsWith('sem')) return { count: number, unit: 'week' }
  return { count: number, unit: unit.includes('ouvr') ? 'working-day' : 'day' }
}

const dayLength = 86_400_000

/** Saturdays and Sundays are no working days; feasts are not known here, so that the day is never too late. */
export const after = (day: string, { count, unit }: Length): string => {
  const start = Date.parse(`${day}T00:00:00Z`)
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
  if (unit === 'month') {
    const date = new Date(start)
    const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0))
    const last = Math.min(date.getUTCDate(), target.getUTCDate())
    return iso(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), last))
  }
  if (unit !== 'working-day')
    return iso(start + dayLength * (unit === 'week' ? 7 * count : unit === 'hour' ? Math.floor(count / 24) : count))
  let time = start
  for (let left = count; left > 0; ) {
    time += dayLength
    if (new Date(time).getUTCDay() % 6 !== 0) left -= 1
  }
  return iso(time)
}
