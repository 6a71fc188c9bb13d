import type { JsonRange } from '../../source/json/ranges.ts'

export type Change = { readonly range: JsonRange; readonly value: unknown }

/** Values in the place of others; every other byte stays. Ranges inside one that changes go with it. */
export const replaceValues = (raw: Uint8Array, changes: readonly Change[]): Uint8Array => {
  const parts: Uint8Array[] = []
  let from = 0
  for (const { range, value } of [...changes].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < from) continue
    parts.push(raw.subarray(from, range.start), Buffer.from(JSON.stringify(value)))
    from = range.end
  }
  return Buffer.concat([...parts, raw.subarray(from)])
}

/** In the place of a narrative that says again what goes. */
export const emptyNarrative = { status: 'empty', div: '<div xmlns="http://www.w3.org/1999/xhtml">…</div>' }
