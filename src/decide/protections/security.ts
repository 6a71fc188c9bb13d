import type { ProtectionTable } from '../../model/law/law.ts'
import type { Finding } from '../../model/record/finding.ts'
import { clueLimits } from '../thresholds.ts'
import { clueFindings, cluePattern, type FoldedPassage, findClues } from './clues.ts'

/** Codes of doors, where a key lies, the word that calls for help: nobody asks for them, and they let people in. */
export const securityClues = (passages: readonly FoldedPassage[], table: ProtectionTable): readonly Finding[] =>
  clueFindings(
    findClues(passages, table.security.map(cluePattern)),
    { category: 'other', kind: 'door-code', confidence: clueLimits.place, why: 'security' },
    (rank) => `SC${String(rank).padStart(4, '0')}`,
  )
