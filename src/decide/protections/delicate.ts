import { dropQuotes } from '../../language/sentences.ts'
import { foldText } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import type { LegalRequest } from '../../model/record/request.ts'
import { wordedPatterns } from './clues.ts'

/** The ground under which folded text waits for an answer; null: it may leave as the rules say. */
export type DelicateGround = (folded: string) => Ground | null

type Row = { readonly ground: Ground; readonly isUnquoted: boolean; readonly patterns: readonly RegExp[] }

/**
 * What a lawyer advised, what a doctor found, what the writer feels, hearsay, other times: it may be necessary, and no rule
 * can tell. What the act itself names is asked for: it is judged as anything else.
 */
export const delicateGround = (
  { delicate: { words, rows } }: ProtectionTable,
  { asks, subjects }: Pick<LegalRequest, 'asks' | 'subjects'>,
): DelicateGround => {
  const act = foldText(asks ?? '')
  const open = rows
    .filter((row) => !row.subjects.some((subject) => subjects.includes(subject)))
    .map(
      ({ ground, unquoted, patterns }): Row => ({
        ...{ ground, isUnquoted: unquoted },
        patterns: wordedPatterns({ words, patterns }),
      }),
    )
    .filter(({ patterns }) => !patterns.some((pattern) => pattern.test(act)))
  return (folded) => {
    const bare = dropQuotes(folded)
    const row = open.find(({ isUnquoted, patterns }) => patterns.some((one) => one.test(isUnquoted ? bare : folded)))
    return row?.ground ?? null
  }
}
