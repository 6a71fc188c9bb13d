import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { actFilePath } from '../terms.ts'

/** Nothing but the page's own files and its own server: no script of a piece, no request elsewhere, no frame around it. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Every answer bears them, refusals too. */
export const withHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  // A report is a page of its own, with a stricter one.
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', pagePolicy)
  headers.set('Cache-Control', 'no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'no-referrer')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  headers.set('X-Frame-Options', 'DENY')
}

/** A name that resolves to this machine is not this page: only the address that was printed is answered (DNS rebinding). */
export const onlyHost =
  (host: () => string): MiddlewareHandler =>
  async (context, next) =>
    context.req.header('host') === host() ? await next() : context.text('421', 421)

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT'])

const own: ReadonlySet<string | undefined> = new Set(['same-origin', 'none'])

/**
 * What another page asks for is refused: by `Sec-Fetch-Site`, which no script can forge, and by `Origin` for whatever changes
 * something. A request without either comes from no browser of today.
 */
export const onlyOwnOrigin =
  (host: () => string): MiddlewareHandler =>
  async (context, next) => {
    const { method, header } = { method: context.req.method, header: (name: string) => context.req.header(name) }
    const site = header('sec-fetch-site')
    const origin = header('origin')
    // HEAD would use up the address that opens once.
    if (!methods.has(method)) return context.text('405', 405)
    const isRead = method === 'GET'
    // A link in a mail, or a bookmark, may open the page itself and nothing else.
    const opensPage = isRead && new URL(context.req.url).pathname === '/'
    if (site !== undefined && !own.has(site) && !opensPage) return context.text('403', 403)
    if (origin !== undefined && origin !== `http://${host()}`) return context.text('403', 403)
    if (!isRead && origin === undefined) return context.text('403', 403)
    if (!isRead && header('content-type')?.split(';')[0]?.trim() !== typeOf(context.req.path))
      return context.text('415', 415)
    return await next()
  }

/** Types that no form of another page can send without asking first. */
const typeOf = (path: string): string => (path === actFilePath ? 'application/octet-stream' : 'application/json')

/** Equal secrets, in a time that tells nothing of where they differ. */
export const isSameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()
