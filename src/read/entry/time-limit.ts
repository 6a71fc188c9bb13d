/** A promise that fails after a time, and what calls it off. Its failure is nobody's when nobody waits for it. */
export const startLimit = (milliseconds: number) => {
  let stop = (): void => undefined
  const promise = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error('too-slow')), milliseconds)
    stop = () => clearTimeout(timer)
  })
  promise.catch(() => undefined)
  return { promise, stop }
}
