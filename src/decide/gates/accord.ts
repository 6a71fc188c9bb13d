import { compileCues, hasCue } from '../../language/cues.ts'
import { wordsOf } from '../../language/occurrences.ts'
import { foldText } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { RegimeTable } from '../../model/law/law.ts'
import type { Person } from '../../model/record/person.ts'

/**
 * Whether somebody, as they are called, may lift what holds a piece under a ground: whoever keeps that secret, or the person
 * whose record it is, named in full. A ground that the table does not name is lifted by whoever the director says.
 */
export const mayGiveAccord = (
  from: string,
  ground: Ground,
  { accords }: Pick<RegimeTable, 'accords'>,
  persons: readonly Person[],
): boolean => {
  const called = foldText(from)
  if (isNotTheirs.test(called)) return false
  const rows = accords.filter((row) => row.ground === ground)
  if (rows.length === 0) return true
  return rows.some(({ words }) => hasCue(compileCues(words), called)) || persons.some((one) => isPerson(one, from))
}

/** Somebody who answers in the place of whoever may, or tells of a refusal, gives no accord. */
const isNotTheirs =
  /(?<![a-z])(?:refus[a-z]*|sans (?:reponse|nouvelles?|l'|son|attendre)|faute de|a defaut|n'a pas|pas encore|au nom d[eu']|en l'absence|pour(?! enfants))(?![a-z])/

const isPerson = ({ role, source, given, family }: Person, from: string): boolean => {
  if (role !== 'accompanied' || source !== 'dossier') return false
  const written = wordsOf(from)
  const holds = (names: readonly string[]): boolean =>
    names.some((name) => wordsOf(name).size > 0 && [...wordsOf(name)].every((word) => written.has(word)))
  return holds(given) && holds(family)
}
