import { checkSentence } from '../../messages/seal/checks.ts'
import { programCheckSentence, programSentence } from '../../messages/seal/program-folder.ts'
import { type ProgramVerification, verifyProgram } from '../../seal/program/verify-program.ts'
import { readProgram } from '../../store/installed/program-folder.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from './output.ts'
import { signerLines } from './signer-lines.ts'
import { oneLine } from './verify-many.ts'

type Terms = { readonly trust: readonly Uint8Array[]; readonly pin: string | null; readonly now: Date }

/** The folder that runs by itself: its list, its files, the signature of the list. */
export const verifyProgramAt = async (path: string, { trust, pin, now }: Terms, output: Output): Promise<number> => {
  const result = await verifyProgram({ ...readProgram(path), trust, pin, now })
  if (output.json) output.data(JSON.stringify({ kind: 'program', ...result }))
  else for (const line of linesOf(result, output)) output.data(line)
  return result.verdict === 'refused' ? exitCodes.refused : exitCodes.done
}

const marks = { passed: '✓', failed: '✗', warning: '!', 'not-checked': '–' } as const

const linesOf = (
  { checks, signature, signer, verdict }: ProgramVerification,
  { language }: Output,
): readonly string[] => [
  ...checks.map(({ id, outcome, facts }) => {
    const shown = { ...facts, names: facts.names.map(oneLine) }
    return `${marks[outcome]} ${programCheckSentence(language, id, outcome, shown)}`
  }),
  ...signature.map(({ id, outcome, facts }) => `${marks[outcome]} ${checkSentence(language, id, outcome, facts)}`),
  ...(signature.length === 0 ? [] : [`${marks['not-checked']} ${programSentence(language, 'revocation')}`]),
  '',
  ...(signer === null ? [] : signerLines(signer, language)),
  programSentence(language, verdict),
]
