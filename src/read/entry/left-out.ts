import type { LeftKind, LeftOut } from '../../model/record/left-out.ts'

/** What is left out before the item `at`, or at the end. */
export type LeftSpot = { readonly at: number; readonly kind: LeftKind }

/** The items of a piece with what stands around each. */
export const withLeft = <Item extends { readonly leftOut?: LeftOut }>(
  items: readonly Item[],
  spots: readonly LeftSpot[],
): readonly Item[] => {
  const before = new Map<number, LeftKind[]>()
  for (const { at, kind } of spots) {
    const place = Math.min(at, items.length)
    const own = before.get(place)
    // A page may hold a hundred thousand pictures at one place: a list copied for each would never end.
    if (own === undefined) before.set(place, [kind])
    else own.push(kind)
  }
  const after = before.get(items.length)
  return items.map((item, at) => {
    const own = before.get(at)
    const isLast = at === items.length - 1 && after !== undefined
    if (own === undefined && !isLast) return item
    return {
      ...item,
      leftOut: { ...item.leftOut, ...(own === undefined ? {} : { before: own }), ...(isLast ? { after } : {}) },
    }
  })
}

/** The parts of a workbook that show something beside its cells, each kind by the names of its parts. */
export const leftByName = (
  names: readonly string[],
  at: number,
  kinds: readonly (readonly [names: RegExp, kind: LeftKind])[],
): readonly LeftSpot[] =>
  names.flatMap((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1]
    return kind === undefined ? [] : [{ at, kind }]
  })
