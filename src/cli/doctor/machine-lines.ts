import { doctorSentence } from '../../messages/doctor.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import type { MachineSettings } from '../../model/machine-form.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import { machine } from '../../store/machine/machine.ts'
import { machinePlaces } from '../../store/machine/machine-file.ts'

/** What the administrator set: the file, or what is wrong with it. Both are null where there is none. */
export type MachineFound = {
  readonly file: string | null
  readonly settings: MachineSettings | null
  readonly problem: Problem | null
}

export const findMachine = (): MachineFound => {
  try {
    const found = machine()
    return { file: found?.path ?? null, settings: found?.settings ?? null, problem: null }
  } catch (error) {
    if (!(error instanceof RequisError)) throw error
    return { file: null, settings: null, problem: error.problem }
  }
}

/** The file, then a line for each thing that it sets, with what it forbids. */
export const machineLines = ({ file, settings, problem }: MachineFound, language: Language): readonly string[] => {
  if (problem !== null) return [doctorSentence('broken', language, { sentence: sentenceOf(problem, language) })]
  if (file === null || settings === null)
    return [doctorSentence('none', language, { path: machinePlaces()[0]?.path ?? '' })]
  const set = (['association', 'journal', 'tsa', 'pkcs11', 'language'] as const).flatMap((key) => {
    const value = settings[key]
    return value === null ? [] : [doctorSentence(key, language, { value })]
  })
  const drafts = settings.drafts === 'encrypted' ? [doctorSentence('drafts', language)] : []
  return [doctorSentence('found', language, { path: file }), ...set, ...drafts]
}
