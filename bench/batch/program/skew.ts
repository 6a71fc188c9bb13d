/** Sets the clock of this thread wrong, by so many milliseconds. Timers and performance.now are of another clock, as on a machine. */
export const skewClock = (by: number): void => {
  if (by === 0) return
  const Real = Date
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [Real.now() + by] : given),
    apply: () => new Real(Real.now() + by).toString(),
    get: (target, key) => (key === 'now' ? () => Real.now() + by : Reflect.get(target, key)),
  })
}

/** How threads of a process are told of its clock. */
export const skewName = 'REQUIS_BENCH_SKEW'
