import { foldPassages } from '../../decide/protections/clues.ts'
import { readFlags } from '../../decide/protections/protections.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'

/**
 * Whether a record that moves whole hides where somebody lives, though no piece of it may name the place: a person's flag, words of the law's
 * table, or what is asked to be kept silent.
 */
export const hidesHome = ({ dossier, persons, findings }: Draft, { protections }: Law): boolean => {
  const moved = { moved: findings, judge: null }
  const flags = readFlags(foldPassages(dossier.pieces), persons, protections, moved)
  return flags.has('protectedAddress') || flags.has('anonymousPlacement')
}
