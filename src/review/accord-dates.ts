import type { Refusal } from '../model/ask/flaw.ts'
import { type DecisionDesk, refused } from './decision-desk.ts'

/**
 * Years: an accord, or an opinion, given longer before the request came was given for something else. By hand: no text sets a
 * term, but consent is specific (GDPR 4(11)), so it is given for this request or for one that it follows.
 */
const accordYears = 1

/** Why the day of an accord or an opinion cannot be: it has not come, or it was long before anybody asked. */
export const accordDateFlaw = (
  date: string | null,
  { draft: { request }, today }: Pick<DecisionDesk, 'draft' | 'today'>,
): Omit<Refusal, 'line'> | null => {
  if (date === null) return null
  const earliest = yearsBefore(request.receivedAt?.slice(0, 10) ?? today)
  if (date > today) return refused('date-future', [today])
  return date < earliest ? refused('date-old', [earliest], accordYears) : null
}

/** ISO days compare as text; the 29th of February is before the 1st of March of any year. */
const yearsBefore = (day: string): string => `${Number(day.slice(0, 4)) - accordYears}${day.slice(4)}`
