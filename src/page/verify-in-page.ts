import { config } from 'zod'
import { type Verification, type VerifyInput, verifyExport } from '../seal/verify.ts'
import { settle } from './questions.ts'

// Compiled schemas need `eval`, which the page forbids itself.
config({ jitless: true })

/** `verifyExport` in a browser. Built by rolldown.config.ts, which gives its modules what Node gives them elsewhere. */
export const verifyInPage = (input: VerifyInput): Promise<Verification> => settle(() => verifyExport(input))
