import { pick, type Random } from '../random.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

type Slot = { readonly path: readonly (string | number)[]; readonly value: Json }

const slotsOf = (value: Json, path: Slot['path'] = []): readonly Slot[] => {
  if (isList(value)) return [{ path, value }, ...value.flatMap((one, at) => slotsOf(one, [...path, at]))]
  if (value === null || typeof value !== 'object') return [{ path, value }]
  return [{ path, value }, ...Object.entries(value).flatMap(([key, one]) => slotsOf(one, [...path, key]))]
}

const put = (value: Json, [key, ...rest]: Slot['path'], by: Json | undefined): Json | undefined => {
  if (key === undefined) return by
  if (isList(value)) return value.flatMap((one, at) => (at === key ? (put(one, rest, by) ?? []) : [one]))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const next = name === key ? put(one, rest, by) : one
      return next === undefined ? [] : [[name, next] as const]
    }),
  )
}

const odd: readonly Json[] = [null, true, false, 0, -1, 1e21, 0.5, '', '\u0000', '__proto__', [], {}, '9'.repeat(400)]

const deep = (value: Json, times: number): Json => {
  let outer = value
  for (let left = times; left > 0; left -= 1) outer = left % 2 === 0 ? [outer] : { a: outer }
  return outer
}

/** JSON of which one value is another: dropped, retyped, doubled, nested, or one from elsewhere in it. */
export const mutateJson = (text: string, random: Random): string => {
  const value: Json = JSON.parse(text)
  const slots = slotsOf(value)
  const { path, value: old } = slots[random.below(slots.length)] ?? { path: [], value }
  const other = slots[random.below(slots.length)]?.value ?? null
  const near = typeof old === 'number' ? old + pick(random, [1, -1, 2 ** 31], 1) : `${JSON.stringify(old)}x`
  const by = pick<Json | undefined>(
    random,
    [undefined, pick(random, odd, null), other, [old, old], near, { twin: old }, deep(old, 2 ** random.below(11))],
    null,
  )
  return JSON.stringify(put(value, path, by) ?? null)
}
