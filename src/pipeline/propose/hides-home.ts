import { foldPassages } from '../../decide/protections/clues.ts'
import { readFlags } from '../../decide/protections/protections.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'

/** Whether a record hides where somebody lives, though no piece of it may name the place: a person's flag or words of the law's table. */
export const hidesHome = ({ dossier, persons }: Draft, { protections }: Law): boolean => {
  const flags = readFlags(foldPassages(dossier.pieces), persons, protections)
  return flags.has('protectedAddress') || flags.has('anonymousPlacement')
}
