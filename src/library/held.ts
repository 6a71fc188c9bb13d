import type { Draft, Review } from '../model/draft.ts'
import { RequisError } from '../model/problem.ts'
import type { OpenedRecord } from './preparing.ts'

/** What stands behind the values that the library gives: they show little, and what they hold is reached by the library alone. */
type Held = {
  readonly dossier: OpenedRecord
  readonly draft: Draft
  readonly approved: { readonly draft: Draft; readonly review: Review }
}

const shelves: { readonly [Kind in keyof Held]: WeakMap<object, Held[Kind]> } = {
  dossier: new WeakMap(),
  draft: new WeakMap(),
  approved: new WeakMap(),
}

/** Gives what is shown, frozen, and remembers what stands behind it. */
export const hold = <Kind extends keyof Held, Shown extends object>(
  kind: Kind,
  behind: Held[Kind],
  shown: Shown,
): Shown => {
  shelves[kind].set(shown, behind)
  return Object.freeze(shown)
}

/** Throws `library.argument` for a value that the library did not give: a copy of one, or anything else. */
export const heldBy = <Kind extends keyof Held>(kind: Kind, shown: unknown, call: string): Held[Kind] => {
  const behind = typeof shown === 'object' && shown !== null ? shelves[kind].get(shown) : undefined
  if (behind === undefined) throw new RequisError({ code: 'library.argument', call, what: kind })
  return behind
}
