import { config } from 'zod'
import { memorySource } from '../seal/container/source.ts'
import { type Verification, type VerifyInput, verifyExport } from '../seal/verify/verify.ts'
import { settle } from './questions.ts'

// Compiled schemas need `eval`, which the page forbids itself.
config({ jitless: true })

/**
 * `verifyExport` in a browser, which runs it several times: what was received is measured once. Built by
 * rolldown.config.ts, which gives its modules what Node gives them elsewhere.
 */
export const verifyInPage = (input: VerifyInput): Promise<Verification> => {
  const container = input.container instanceof Uint8Array ? memorySource(input.container) : input.container
  return settle(() => verifyExport({ ...input, container }))
}
