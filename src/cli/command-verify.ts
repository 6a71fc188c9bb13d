import { checkSentence } from '../messages/checks.ts'
import { screen } from '../messages/screen.ts'
import { RequisError } from '../model/problem.ts'
import { readPin, verifyExport } from '../pipeline/signing.ts'
import { readBytes, readExport } from './disk.ts'
import { exitCodes } from './exit-codes.ts'
import type { Output } from './output.ts'

export type VerifyOptions = { readonly trust: readonly string[]; readonly pin: string | null }

type Result = Awaited<ReturnType<typeof verifyExport>>

/** Checks what lies at a path; where a container and its extracted tree lie together, both must hold. */
export const commandVerify = async (
  path: string,
  options: VerifyOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  const pin = pinOf(options.pin)
  const trust = options.trust.map((file) => readBytes(file, { code: 'yaml.missing', file: '--trust' }))
  const results: Result[] = []
  for (const container of readExport(path)) results.push(await verifyExport({ container, trust, pin, now }))
  const worst = results.find((result) => result.verdict === 'refused') ?? results[0]
  if (worst === undefined) throw new RequisError({ code: 'verify.not-export' })
  if (output.json) output.data(JSON.stringify(worst))
  else printChecks(worst, output)
  return worst.verdict === 'refused' ? exitCodes.refused : exitCodes.done
}

const pinOf = (given: string | null): string | null => {
  const pin = given === null ? null : readPin(given)
  if (given !== null && pin === null) throw new RequisError({ code: 'usage', what: '--pin SHA-256' })
  return pin
}

const marks = { passed: '✓', failed: '✗', warning: '!', 'not-checked': '–' } as const

const printChecks = (result: Result, output: Output): void => {
  const { language } = output
  for (const check of result.checks) {
    output.data(`${marks[check.outcome]} ${checkSentence(language, check.id, check.outcome, check.facts)}`)
  }
  output.data('')
  if (result.signer !== null) {
    const { name, organisation, fingerprint, claimedAt } = result.signer
    output.data(screen(language, 'verify.signer', { name, organisation: organisation === '' ? '–' : organisation }))
    output.data(screen(language, 'verify.fingerprint', { fingerprint }))
    if (claimedAt !== null) output.data(screen(language, 'verify.claimed', { date: claimedAt }))
  }
  output.data(screen(language, `verify.${result.verdict}`))
}
