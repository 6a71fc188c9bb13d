import { foldText } from '../model/fold.ts'
import { type AskedRole, askedRoles } from '../model/record/request.ts'

const roleWords: readonly (readonly [pattern: RegExp, role: AskedRole])[] = [
  [/victime|plaignant/, 'victim'],
  [/mis(?:e)? en (?:cause|examen)|suspect|prevenu|auteur|gardee? a vue/, 'suspect'],
  [/temoin/, 'witness'],
  [/disparu|fugu/, 'missing'],
]

/** The place of a person in the inquiry; a word that says nothing of it is « not stated », never refused. */
export const askedRoleOf = (role: string | null): AskedRole | null => {
  const folded = foldText(role ?? '')
  return askedRoles.find((id) => id === folded) ?? roleWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
