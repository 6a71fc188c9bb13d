import { RequisError } from '../model/problem.ts'
import { codeOf } from './system.ts'

/** Trouble of the disk becomes a problem with no path in it. */
export const diskError = (error: unknown): RequisError => {
  if (error instanceof RequisError) return error
  const code = codeOf(error)
  return new RequisError({ code: code === 'ENOSPC' || code === 'EDQUOT' ? 'out.no-space' : 'out.not-writable' })
}

/** Runs a step that reads or writes; its trouble is told as a problem. */
export const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw diskError(error)
  }
}
