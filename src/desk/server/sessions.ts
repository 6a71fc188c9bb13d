import { randomBytes } from 'node:crypto'
import type { Sitting } from '../port.ts'
import type { Rendered } from '../view/report-types.ts'
import { isSameSecret } from './guards.ts'

/**
 * The page of one browser. Who sits at it is kept in memory alone. `key`: a cookie is sent to every port of this machine, and another
 * account's server may be one of them; what the page itself keeps is not.
 */
export type Session = { who: Sitting | null; readonly key: string; report: ShownReport | null }

/** The last report that was asked for, and the part of its address that nobody guesses. */
export type ShownReport = Rendered & { readonly code: string }

export type Sessions = {
  /** For the address that is printed; null once it was used. */
  readonly token: () => string | null
  /** A cookie's value, and the page's key, for a token that was never used; null for any other. */
  readonly exchange: (token: string) => { readonly cookie: string; readonly key: string } | null
  readonly find: (cookie: string | undefined) => Session | null
}

export const secret = (): string => randomBytes(32).toString('base64url')

/** One token, good once: an address that stays in a history, or that somebody reads over a shoulder, opens nothing. */
export const makeSessions = (): Sessions => {
  let token: string | null = secret()
  const sessions: { readonly cookie: string; readonly session: Session }[] = []
  return {
    token: () => token,
    exchange: (given) => {
      if (token === null || !isSameSecret(token, given)) return null
      token = null
      const cookie = secret()
      const key = secret()
      sessions.push({ cookie, session: { who: null, key, report: null } })
      return { cookie, key }
    },
    find: (cookie) =>
      cookie === undefined ? null : (sessions.find((one) => isSameSecret(one.cookie, cookie))?.session ?? null),
  }
}
