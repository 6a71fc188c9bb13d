import { daysBetween, shiftMonths } from '../../language/dates/calendar.ts'
import type { Clock } from '../../model/law/intake.ts'
import type { BasisTable } from '../../model/law/law.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { intakeLimits } from '../thresholds.ts'
import { type CheckResult, type Desk, found } from './intake-verdict.ts'

type Basis = Pick<BasisTable[number], 'id' | 'within'> | null

export const clockOf = (request: LegalRequest, on: string | null, basis: Basis): Clock => {
  const dueBy = request.dueBy ?? lawfulDay(request, basis)
  const daysLeft = dueBy === null || on === null ? null : daysBetween(on, dueBy)
  return {
    receivedAt: request.receivedAt,
    dueBy,
    daysSince: request.receivedAt === null || on === null ? null : daysBetween(request.receivedAt, on),
    daysLeft,
    state: daysLeft === null ? 'no-date' : daysLeft < 0 ? 'past' : daysLeft <= intakeLimits.dueNear ? 'near' : 'ahead',
  }
}

/** The act sets no day, and the text does: one month for a person's own access (RGPD 12(3)). */
const lawfulDay = ({ receivedAt }: LegalRequest, basis: Basis): string | null =>
  receivedAt === null || basis?.within == null ? null : shiftMonths(receivedAt.slice(0, 10), basis.within.months)

/** A day that is past stops nothing: the answer is only more urgent. Without a day of reception no clock runs. */
export const checkDelay = ({ request, basis }: Desk, clock: Clock): CheckResult => {
  const own = basis?.within == null ? null : basis.id
  const finding = { ...judgeClock(clock), source: own }
  return request.receivedAt === null ? { ...finding, todo: ['ask-received', ...finding.todo] } : finding
}

const judgeClock = (clock: Clock): CheckResult => {
  const facts = { days: Math.abs(clock.daysLeft ?? clock.daysSince ?? 0), date: clock.dueBy ?? '' }
  if (clock.state === 'past') return found(['due-past'], { facts })
  if (clock.state === 'near') return found(['due-near'], { facts })
  if (clock.state === 'no-date' && (clock.daysSince ?? 0) >= intakeLimits.waiting) return found(['waiting'], { facts })
  return found([], { facts })
}
