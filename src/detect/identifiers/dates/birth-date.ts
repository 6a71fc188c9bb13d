import type { WrittenDay } from '../../../language/dates/written-day.ts'
import { weekdayNames } from '../../../language/weekdays.ts'
import type { Claim } from '../../../model/record/finding.ts'
import type { Span } from '../../../model/record/span.ts'
import { cellsUnder } from '../../engine/column.ts'
import type { DetectContext, Detector } from '../../engine/detector.ts'
import { caseless, claimOf, leftOf, rightOf } from '../../engine/match.ts'
import type { View } from '../../engine/view.ts'
import { datesOf } from './dates.ts'

/** A date that a label, a verb or its place after a name makes a birth date; a birthday without the year is one too. */
export const birthDate: Detector = (view, context) =>
  datesOf(view).flatMap((found) => {
    const cue = birthCue(view, found, context)
    return cue === null ? [] : [claimBirth(found, cue, bornOn(found, context))]
  })

export const isBirthDate = (view: View, found: WrittenDay, context: DetectContext): boolean =>
  birthCue(view, found, context) !== null

type Cue = { readonly why: string; readonly confidence: number }

const claimBirth = (found: Span, cue: Cue, person: string | null): Claim => ({
  ...claimOf(found, { category: 'birth-date', kind: null, ...cue }),
  ...(person === null ? {} : { person }),
})

const born = `(?:[nN][éÉ][eéEÉ]?[sS]?(?:\\([eE]\\)|[.·-]e\\.?s?|\\(s\\))?|[nN][eE]{1,2}[sS]?(?= ?(?:${caseless('le')}[ :]|:)))`
const name = "(?:[\\p{Lu}][\\p{L}'-]{0,25}(?: (?:de |du |la |le |d'|ben |el )?[\\p{Lu}][\\p{L}'-]{0,25}){0,3})"
const verb = new RegExp(
  `(?:^|[^\\p{L}])${born}[ :.…_|]{0,40}(?:${name}[ ,]{1,14})?(?:à ${name}(?: \\([^)\\n]{1,25}\\))?[ ,]{1,3})?(?:${caseless('(?:le|en|vers le|pr[ée]sum[ée]e? (?:le)?|un|au)')}[ :.…|]{1,30})?(?:(?:${weekdayNames}) )?[|«" ]{0,3}$`,
  'u',
)
const label =
  /(?:date (?:et (?:lieu|heure) )?de naiss(?:ance|\.)?|\bnaissance|\bD\.? ?D\.? ?N\.?|\bD\.?N\b\.?|\bdob\b|date of birth|\bborn(?: on)?|anniversaires?|\banniv\b\.?|\bn\. le|\bnais\.|n[ée]\(e\) le)[^\n\d]{0,45}(?:présumée? \d{4},? puis )?$/iu
const birthday =
  /(?:(?:aura|a eu|ont eu|fêtera|fête|va (?:avoir|fêter)|fêtait|auront|aurait|eu) (?:ses |leurs )?(?:[\p{L}-]{2,25}|\d{1,3})(?: ans?| mois)? (?:[^\n.;:]{0,12})?le |\d{1,3} ans,? (?:révolus |demain |)le )$/iu

const birthCue = (view: View, found: WrittenDay, context: DetectContext): Cue | null => {
  const { flat } = view
  const left = leftOf(flat, found.start, 110)
  if (verb.test(left) || (label.test(left) && !/(?:décès|mort|rencontre|mariage|arrivée)[^\n]{0,30}$/iu.test(left)))
    return { why: 'birth-cue', confidence: 0.97 }
  if (second.test(left)) return { why: 'birth-cue', confidence: 0.8 }
  if (birthday.test(left)) return { why: 'birthday', confidence: 0.85 }
  if (/^[ ,]{0,2}\(?(?:date de naissance|naissance|naiss\.)/i.test(rightOf(flat, found.end, 24)))
    return { why: 'birth-cue', confidence: 0.8 }
  if (isUnderHeading(view, found)) return { why: 'birth-column', confidence: 0.95 }
  if (bornOn(found, context) !== null) return { why: 'birth-known', confidence: 0.95 }
  return isAfterName(flat, left, found) ? { why: 'birth-after-name', confidence: 0.75 } : null
}

const heading =
  /(?:^|[|;\t\n]) ?(?:[Nn][ée]{1,2}(?:\(e\))? le|[Dd]ate (?:de )?naiss(?:ance|\.)?|DATE (?:DE )?NAISS(?:ANCE)?|[Nn]aissance|DDN|D\.?D\.?N\.?) ?(?=[|;\t\n])/

/** Where the cells of such a column start; read once for all the dates of a table. */
const known = new WeakMap<View, ReadonlySet<number>>()

const isUnderHeading = (view: View, found: WrittenDay): boolean => {
  if (!/[|;\t] ?$/.test(leftOf(view.flat, found.start, 2))) return false
  const before = known.get(view)
  const starts = before ?? new Set(cellsUnder(view.flat, heading).map((cell) => firstDigit(view.flat, cell)))
  if (before === undefined) known.set(view, starts)
  return starts.has(found.start)
}

const firstDigit = (flat: string, cell: Span): number => cell.start + flat.slice(cell.start, cell.end).search(/\S|$/)

/** The person of the dossier who was born that day. */
const bornOn = (found: WrittenDay, context: DetectContext): string | null => {
  if (found.year === null || found.month === null || found.day === null) return null
  const isoDay = `${found.year.year}-${String(found.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`
  return context.persons.find((person) => person.born === isoDay)?.id ?? null
}

// `Enfants : Léo 12/03/2015, Mia 04/06/2018`.
const children =
  /(?<![\p{L}])(?:[Ee]nfants?|ENFANTS?|[Ff]ratrie|FRATRIE|[Cc]omposition familiale)(?:\(s\))?[^\n]{0,80}\p{Lu}[\p{L}'-]{1,25}[ ,:]{1,3}$/u
const second = /(?<![\p{L}])n[ée]{1,2}e?s [^.;\n]{5,40}(?: et|,) (?:le )?$/iu

const parenthesis = /(?<![\p{L}])\p{Lu}[\p{L}'-]{1,25} ?\((?:\d{1,2} ?(?:ans?|a\.?|mois)?,? ?)?$/u
const afterName =
  /(?:\p{Lu}[\p{L}'-]{1,25}[ ,]{1,2}\p{Lu}[\p{L}'-]{1,25}|\p{Lu}[\p{L}'-]{1,25};\p{Lu}[\p{L}'-]{1,25}|\d{1,2} ans)(?:[ ,]{1,8}| - |;|\t| ?\| ?)(?:\d{2,3} ans[ ,]{1,8})?$/u

const afterWeekday = new RegExp(`(?:${weekdayNames})[ ,]{1,3}$`, 'i')

/** `Mathis (03/11/2018)`, `GUILLOU Marcel   84 ans   11/02/1939`: no verb, but nobody signs a letter in 1939. */
const isAfterName = (flat: string, left: string, found: WrittenDay): boolean => {
  if (found.isList || found.year === null) return false
  if (children.test(left)) return true
  const closes = /^ ?[),]/.test(rightOf(flat, found.end, 2))
  if ((parenthesis.test(left) || / ans \($/.test(left)) && closes) return true
  return found.year.year <= 2008 && afterName.test(left) && !afterWeekday.test(left)
}
