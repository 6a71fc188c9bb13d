import type { Finding } from '../model/finding.ts'
import type { ProtectionTable } from '../model/law.ts'
import type { Person } from '../model/person.ts'
import { clueFindings, cluePattern, type FoldedPassage, findClues } from './clues.ts'
import { compileCues, hasCue } from './cues.ts'

/** When the record holds an informant, what would point at him (« la voisine du dessous ») is found in every passage. */
export const informantClues = (
  passages: readonly FoldedPassage[],
  persons: readonly Person[],
  { informant }: ProtectionTable,
): readonly Finding[] => {
  const cue = compileCues(informant.words)
  const hasInformant =
    persons.some((person) => person.role === 'informant') || passages.some(({ folded }) => hasCue(cue, folded))
  if (!hasInformant) return []
  return clueFindings(
    findClues(passages, [cluePattern(`(?:${informant.clues.join('|')})(?![a-z0-9])`)]),
    { category: 'person', kind: 'informant-clue', confidence: 0.6, why: 'informant-clue' },
    (rank) => `IC${String(rank).padStart(4, '0')}`,
  )
}
