import { daysBetween } from '../../language/dates/calendar.ts'
import type { Clock } from '../../model/law/intake.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { intakeLimits } from '../thresholds.ts'
import { amber, type CheckResult, type Desk, green } from './intake-verdict.ts'

export const clockOf = (request: LegalRequest, on: string | null): Clock => {
  const daysLeft = request.dueBy === null || on === null ? null : daysBetween(on, request.dueBy)
  return {
    receivedAt: request.receivedAt,
    dueBy: request.dueBy,
    daysSince: request.receivedAt === null || on === null ? null : daysBetween(request.receivedAt, on),
    daysLeft,
    state: daysLeft === null ? 'no-date' : daysLeft < 0 ? 'past' : daysLeft <= intakeLimits.dueNear ? 'near' : 'ahead',
  }
}

/** A day that is past stops nothing: the answer is only more urgent. Without a day of reception no clock runs. */
export const checkDelay = ({ request }: Desk, clock: Clock): CheckResult => {
  const finding = judgeClock(clock)
  return request.receivedAt === null ? { ...finding, todo: ['ask-received', ...finding.todo] } : finding
}

const judgeClock = (clock: Clock): CheckResult => {
  const facts = { days: Math.abs(clock.daysLeft ?? clock.daysSince ?? 0), date: clock.dueBy ?? '' }
  if (clock.state === 'past') return amber(['due-past'], { facts })
  if (clock.state === 'near') return amber(['due-near'], { facts })
  if (clock.state === 'no-date' && (clock.daysSince ?? 0) >= intakeLimits.waiting) return amber(['waiting'], { facts })
  return green({ facts })
}
