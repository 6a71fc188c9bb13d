import { randomBytes } from 'node:crypto'
import type { Sitting } from '../port.ts'
import type { Rendered } from '../view/report-types.ts'
import { isSameSecret } from './guards.ts'
import { longest } from './limits.ts'

/**
 * The page of one browser. Who sits at it is kept in memory alone. `key`: a cookie is sent to every port of this machine, and another
 * account's server may be one of them; what the page itself keeps is not.
 */
export type Session = { who: Sitting | null; readonly key: string; report: ShownReport | null }

/** The last report that was asked for, and the part of its address that nobody guesses. */
export type ShownReport = Rendered & { readonly code: string }

export type Sessions = {
  /** For the address that is printed; null once it was used, or too late. */
  readonly token: () => string | null
  /** A cookie's value, and the page's key, for a token that was never used; null for any other. */
  readonly exchange: (token: string) => { readonly cookie: string; readonly key: string } | null
  /** The session of a cookie, used by that; null for one that was idle, or open, for too long. */
  readonly find: (cookie: string | undefined) => Session | null
  /** Nobody is there, and nobody can come any more. */
  readonly isOver: () => boolean
}

export const secret = (): string => randomBytes(32).toString('base64url')

const minute = 60_000

/** `last`: when it was last used; null once it was found too late: a clock that is set back opens it no more. */
type Held = { readonly cookie: string; readonly session: Session; readonly since: number; last: number | null }

/** One token, good once: an address that stays in a history, or that somebody reads over a shoulder, opens nothing. */
export const makeSessions = (now: () => number = Date.now): Sessions => {
  const printed = now()
  let unused: string | null = secret()
  const held: Held[] = []
  const token = (): string | null => {
    if (now() - printed >= longest.tokenMinutes * minute) unused = null
    return unused
  }
  const isLive = (one: Held): boolean => {
    const at = now()
    const isLate =
      one.last === null ||
      at - one.last >= longest.idleMinutes * minute ||
      at - one.since >= longest.hours * 60 * minute
    if (isLate) one.last = null
    return !isLate
  }
  return {
    token,
    exchange: (given) => {
      const good = token()
      if (good === null || !isSameSecret(good, given)) return null
      unused = null
      const [cookie, key] = [secret(), secret()]
      held.push({ cookie, session: { who: null, key, report: null }, since: now(), last: now() })
      return { cookie, key }
    },
    find: (cookie) => {
      const one = cookie === undefined ? undefined : held.find((other) => isSameSecret(other.cookie, cookie))
      if (one === undefined || !isLive(one)) return null
      one.last = now()
      return one.session
    },
    isOver: () => token() === null && !held.some(isLive),
  }
}
