import { RequisError } from '../model/problem.ts'
import { codeOf, isHeldOpen } from './system.ts'

/** Trouble of the disk becomes a problem with no path in it. */
export const diskError = (error: unknown): RequisError => {
  if (error instanceof RequisError) return error
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return new RequisError({ code: 'out.no-space' })
  return new RequisError({ code: isHeldOpen(code) ? 'out.held-open' : 'out.not-writable' })
}

/** Runs a step that reads or writes; its trouble is told as a problem. */
export const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw diskError(error)
  }
}
