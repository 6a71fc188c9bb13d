import type { Ruling, Settled } from '../../model/ask/ruling.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { PassId } from '../../model/law/intake.ts'
import { passIds } from '../../model/law/intake.ts'

type Kind = Settled['kind']

/** One thing that was settled, and who did. */
export type Act<K extends Kind> = Extract<Settled, { readonly kind: K }> & { readonly by: string }

const isOf = <K extends Kind>(settled: Settled, kind: K): settled is Extract<Settled, { readonly kind: K }> =>
  settled.kind === kind

/** What rulings settled of one kind, in their order. */
export const actsOf = <K extends Kind>(rulings: readonly Ruling[] | undefined, kind: K): readonly Act<K>[] =>
  (rulings ?? []).flatMap(({ settled, by }) => settled.flatMap((one) => (isOf(one, kind) ? [{ ...one, by }] : [])))

/** Whoever may lift what holds this piece gave it: its author, the court, the source. */
export const hasAccord = (rulings: readonly Ruling[] | undefined, pieceId: string): boolean =>
  actsOf(rulings, 'accord').findLast((act) => act.pieceId === pieceId)?.state === 'given'

/** The person's legitimate ground holds all of this piece. */
export const hasMotif = (rulings: readonly Ruling[] | undefined, pieceId: string): boolean =>
  actsOf(rulings, 'motif').some((act) => act.pieceId === pieceId)

/**
 * The ground under which a person refused all of a piece; null where she did not, or opened it since by an accord or by what
 * she said that it is.
 */
export const refusedWhole = (rulings: readonly Ruling[] | undefined, pieceId: string): Ground | null => {
  let refused: Ground | null = null
  for (const one of (rulings ?? []).flatMap(({ settled }) => settled)) {
    if (!('pieceId' in one) || one.pieceId !== pieceId) continue
    if (one.kind === 'piece') refused = one.ground
    if ((one.kind === 'accord' && one.state === 'given') || one.kind === 'nature') refused = null
  }
  return refused
}

/** Checks of the request, and conditions of a sharing, that a person passed. */
export const passedChecks = (rulings: readonly Ruling[] | undefined): ReadonlySet<PassId> => {
  const passed = new Set(actsOf(rulings, 'pass').map(({ check }) => check))
  return new Set(passIds.filter((id) => passed.has(id)))
}
