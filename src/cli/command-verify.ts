import { checkSentence } from '../messages/checks.ts'
import { screen } from '../messages/screen.ts'
import { RequisError } from '../model/problem.ts'
import { judgeTogether, type Reveal, readReveal, verifyExport } from '../pipeline/signing.ts'
import { readBytes, readExport, readTextFile } from './disk.ts'
import { exitCodes } from './exit-codes.ts'
import type { Output } from './output.ts'
import { pinOf } from './pin-flag.ts'
import { revealLines } from './reveal-lines.ts'

/** Files are paths; each is obtained by the verifier, none is taken from the export. */
export type VerifyOptions = {
  readonly trust: readonly string[]
  readonly trustTsa: readonly string[]
  readonly pin: string | null
  readonly crls: readonly string[]
  readonly ocsp: readonly string[]
  readonly known: readonly string[]
  /** A reveal to check against the export. */
  readonly reveal: string | null
  /** Shows the revealed texts, once they are proved. */
  readonly text: boolean
}

type Result = Awaited<ReturnType<typeof verifyExport>>

/** Checks what lies at a path; where a container and its extracted tree lie together, both must hold. */
export const commandVerify = async (
  path: string,
  options: VerifyOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  if (options.text && options.reveal === null)
    throw new RequisError({ code: 'usage', what: '--reveal reveal.json --text' })
  const pin = options.pin === null ? null : pinOf(options.pin)
  const read = (flag: string) => (file: string) => readBytes(file, { code: 'yaml.missing', file: flag })
  const trust = options.trust.map(read('--trust'))
  const trustTsa = options.trustTsa.map(read('--trust-tsa'))
  const revocation = { crls: options.crls.map(read('--crl')), ocsp: options.ocsp.map(read('--ocsp')) }
  const known = options.known.flatMap(readExport)
  const reveal = options.reveal === null ? null : readReveal(readTextFile(options.reveal, { code: 'reveal.not-found' }))
  const results: Result[] = []
  for (const container of readExport(path))
    results.push(await verifyExport({ container, trust, trustTsa, pin, now, revocation, known, reveal }))
  const worst = judgeTogether(results)
  if (worst === null) throw new RequisError({ code: 'verify.not-export' })
  const proved = options.text && worst.verdict !== 'refused' ? reveal : null
  if (output.json) output.data(JSON.stringify(proved === null ? worst : { ...worst, revealed: textsOf(proved) }))
  else printChecks(worst, output)
  if (proved !== null && !output.json) output.data(revealLines(proved, 'proved', output.language).join('\n'))
  return worst.verdict === 'refused' ? exitCodes.refused : exitCodes.done
}

const textsOf = ({ masks }: Reveal) => masks.map(({ id, text }) => ({ id, text }))

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
