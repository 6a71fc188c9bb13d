import { checkSentence } from '../messages/checks.ts'
import { screen } from '../messages/screen.ts'
import { RequisError } from '../model/problem.ts'
import { verifyExport } from '../pipeline/signing.ts'
import { readBytes, readExport } from './disk.ts'
import { exitCodes } from './exit-codes.ts'
import type { Output } from './output.ts'

export type VerifyOptions = { readonly trust: readonly string[]; readonly pin: string | null }

export const commandVerify = async (
  path: string,
  options: VerifyOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  const pin = options.pin === null ? null : options.pin.replaceAll(/[^0-9a-fA-F]/g, '').toLowerCase()
  if (pin !== null && pin.length !== 64) throw new RequisError({ code: 'usage', what: '--pin SHA-256' })
  const trust = options.trust.map((file) => readBytes(file, { code: 'yaml.missing', file: '--trust' }))
  const result = await verifyExport({ container: readExport(path), trust, pin, now })
  if (output.json) output.data(JSON.stringify(result))
  else printChecks(result, output)
  return result.verdict === 'refused' ? exitCodes.refused : exitCodes.done
}

const marks = { passed: '✓', failed: '✗', warning: '!', 'not-checked': '–' } as const

const printChecks = (result: Awaited<ReturnType<typeof verifyExport>>, output: Output): void => {
  for (const check of result.checks)
    output.data(`${marks[check.outcome]} ${checkSentence(output.language, check.id, check.outcome, check.facts)}`)
  output.data('')
  output.data(screen(output.language, `verify.${result.verdict}`))
}
