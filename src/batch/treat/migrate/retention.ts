import { foldText } from '../../../model/fold.ts'
import type { DossierDates } from '../../model/source.ts'
import type { Migration, RetentionRule } from '../../settings/migration.ts'

type DatedRule = Pick<RetentionRule, 'id' | 'years' | 'from' | 'action'> & {
  readonly kinds?: readonly string[] | undefined
}

/** What decides: the days are ISO, `today` is the batch's own. */
export type RetentionInput = {
  readonly key: string
  readonly kind: string | null
  readonly dates: DossierDates
  readonly rules: readonly DatedRule[]
  readonly holds: Migration['holds']
  readonly today: string
}

export type Retention = { readonly rule: string; readonly action: 'archive' | 'eliminate'; readonly hold: boolean }

/**
 * What retention says of a dossier; null where it stays in the active base. Where two rules hold, what is kept wins over what
 * is eliminated. A hold is told, and wins over both (docs/domain.md 5).
 */
export const judgeRetention = ({ key, kind, dates, rules, holds, today }: RetentionInput): Retention | null => {
  const due = rules.filter((rule) => isOfKind(rule.kinds, kind) && isPast(dayOf(rule.from, dates), rule.years, today))
  const rule = due.find(({ action }) => action === 'archive') ?? due[0]
  if (rule === undefined) return null
  const hold = holds.some(({ dossier, until }) => dossier === key && (until == null || until >= today))
  return { rule: rule.id, action: rule.action, hold }
}

/** Nobody said of which kind it is: a rule about some kinds is not about it. */
const isOfKind = (kinds: readonly string[] | undefined, kind: string | null): boolean =>
  kinds === undefined || (kind !== null && kinds.some((one) => foldText(one).trim() === foldText(kind).trim()))

const dayOf = (from: RetentionRule['from'], { closed, lastContact, born }: DossierDates): string | null => {
  if (from === 'birth') return born
  if (from === 'last-contact') return lastContact
  // Somebody who came back after the closing is in contact again.
  return closed !== null && lastContact !== null && lastContact > closed ? lastContact : closed
}

/** The day itself still counts. ISO days are compared as texts: 29 February and some years falls before 1 March. */
const isPast = (day: string | null, years: number, today: string): boolean =>
  day !== null && `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4, 10)}` < today
