import { read } from './api.ts'

/** While somebody types or reads, the server is told so from time to time: it closes a page on which nothing is done. */
const every = 5 * 60_000

export const keepAlive = (): void => {
  let last = Date.now()
  const touch = (): void => {
    if (Date.now() - last < every) return
    last = Date.now()
    // Where it does not answer, the next act says so.
    void read('/api/progress', 'fr').catch(() => undefined)
  }
  for (const event of ['keydown', 'pointerdown', 'wheel'] as const) addEventListener(event, touch, { passive: true })
}
