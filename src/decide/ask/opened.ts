import type { Judgement } from '../scope/units/scope.ts'

/** A unit as though it were in scope. Where nobody was found in it, it is read as about those asked for. */
export const openedUnit = (judgement: Judgement, targetIds: readonly string[]): Judgement => ({
  ...judgement,
  ground: null,
  about: judgement.about.length > 0 ? judgement.about : targetIds,
})
