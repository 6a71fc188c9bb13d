import type { FoundIn, FoundRecord } from './format.ts'

type Range = FoundIn['rest'][number]

/** Of what stands in a file beside its records, the largest parts in which no record stands. Both are in the order of the file. */
export const restOf = (others: readonly Range[], records: readonly FoundRecord[]): readonly Range[] => {
  const rest: Range[] = []
  let next = 0
  let end = -1
  for (const one of others) {
    while ((records[next]?.end ?? Number.POSITIVE_INFINITY) <= one.start) next += 1
    const isHolder = (records[next]?.start ?? Number.POSITIVE_INFINITY) < one.end
    if (isHolder || one.start < end) continue
    rest.push(one)
    end = one.end
  }
  return rest
}
