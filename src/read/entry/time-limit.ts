/** Milliseconds: what passed, and what the processors gave this program meanwhile, all its threads together. */
export type Clocks = { readonly passed: number; readonly worked: number }

/**
 * Work is counted, not waiting: on a machine that does something else, a page that is slow for that reason is no page
 * that never ends. What neither works nor ends is given up too, at `waits` times its limit.
 */
export const isOver = ({ passed, worked }: Clocks, limit: number): boolean =>
  Math.min(passed, worked) >= limit || passed >= waits * limit

const waits = 6
/** How often the clocks are looked at, as a part of the limit. */
const looks = 20

const clocksNow = (): Clocks => {
  const { user, system } = process.cpuUsage()
  return { passed: performance.now(), worked: (user + system) / 1000 }
}

/** A promise that fails after so much work, and what calls it off. Its failure is nobody's when nobody waits for it. */
export const startLimit = (milliseconds: number) => {
  let stop = (): void => undefined
  const start = clocksNow()
  const promise = new Promise<never>((_, reject) => {
    const timer = setInterval(() => {
      const now = clocksNow()
      if (!isOver({ passed: now.passed - start.passed, worked: now.worked - start.worked }, milliseconds)) return
      stop()
      reject(new Error('too-slow'))
    }, milliseconds / looks)
    stop = () => clearInterval(timer)
  })
  promise.catch(() => undefined)
  return { promise, stop }
}
