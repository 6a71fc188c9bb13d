import { verifyParts } from '../../library/verifying.ts'
import { screen } from '../../messages/screen.ts'
import { checkSentence } from '../../messages/seal/checks.ts'
import { severalSentence } from '../../messages/seal/several.ts'
import { RequisError } from '../../model/problem.ts'
import type { Received } from '../../seal/container/bundle.ts'
import { type Reveal, readReveal } from '../../seal/masks/reveal.ts'
import type { Verification } from '../../seal/verify/verify.ts'
import { notesOf } from '../../seal/verify/words/notes.ts'
import { type Found, findExports } from '../../store/exports/find-exports.ts'
import { withExports } from '../../store/exports/read-export.ts'
import { readGiven, readTextFile } from '../../store/files/disk.ts'
import { isProgramAt } from '../../store/installed/program-folder.ts'
import { isBatchAt, verifyBatchAt } from '../batch/verify-at.ts'
import { exitCodes } from '../exit-codes.ts'
import { pinOf } from '../program/pin-flag.ts'
import type { Output } from '../say/output.ts'
import { revealLines } from '../say/reveal-lines.ts'
import { sayClock } from '../say/say-clock.ts'
import { signerLines } from '../say/signer-lines.ts'
import { asNamed, noteSentences, oneLine, verifyMany, verifyNamed } from '../say/verify-many.ts'
import { verifyProgramAt } from '../say/verify-program.ts'

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
  /** Of a batch: the source as it lies today, and what says how it is read. */
  readonly source: string | undefined
  readonly migration: string | undefined
  readonly serviceKey: string | undefined
  /** Paths are folders: every container below them is an export to verify. */
  readonly all: boolean
}

/** Checks what lies at a path; where a container and its extracted tree lie together, both must hold. */
export const commandVerify = async (
  paths: readonly string[],
  options: VerifyOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  if (options.text && options.reveal === null)
    throw new RequisError({ code: 'usage', what: '--reveal reveal.json --text' })
  if (options.reveal !== null && (options.all || paths.length > 1))
    throw new RequisError({ code: 'usage', what: 'requis verify EXPORT --reveal reveal.json' })
  const terms = readTerms(options, now)
  if (paths.length === 1 && paths[0] !== undefined && !options.all && isProgramAt(paths[0])) {
    if (options.crls.length + options.ocsp.length + options.known.length > 0 || options.reveal !== null)
      throw new RequisError({ code: 'usage', what: 'requis verify DOSSIER --trust --pin' })
    return await verifyProgramAt(paths[0], terms, output)
  }
  return await withExports(options.known, async (known) => {
    const judge = async (parts: readonly Received[]): Promise<Verification> =>
      await verifyParts(parts, { ...terms, known: known.flat() })
    const [path, ...others] = paths
    if (path !== undefined && others.length === 0 && isBatchAt(path))
      return await verifyBatchAt(path, { ...terms, ...options, trust: terms.trust, pin: terms.pin, judge }, output)
    if (options.all) return await verifyMany(findAll(paths), judge, output)
    if (path === undefined || others.length > 0) return await verifyMany(asNamed(paths), judge, output)
    return say(await verifyNamed(path, judge), { ...terms, shown: options.text }, output)
  })
}

const findAll = (folders: readonly string[]): Found => {
  const found = folders.map(findExports)
  return { sought: found.flatMap(({ sought }) => sought), unseen: found.flatMap(({ unseen }) => unseen) }
}

const readTerms = (options: VerifyOptions, now: Date) => ({
  pin: options.pin === null ? null : pinOf(options.pin),
  trust: options.trust.map(readGiven('--trust')),
  trustTsa: options.trustTsa.map(readGiven('--trust-tsa')),
  revocation: { crls: options.crls.map(readGiven('--crl')), ocsp: options.ocsp.map(readGiven('--ocsp')) },
  reveal: options.reveal === null ? null : readReveal(readTextFile(options.reveal, { code: 'reveal.not-found' })),
  now,
})

type Named = { readonly result: Verification; readonly beside: string | null }

type Said = { readonly reveal: Reveal | null; readonly shown: boolean; readonly now: Date }

const say = ({ result, beside }: Named, { reveal, shown, now }: Said, output: Output): number => {
  const proved = shown && result.verdict !== 'refused' ? reveal : null
  const more = { ...(beside === null ? {} : { beside }), ...(proved === null ? {} : { revealed: textsOf(proved) }) }
  if (output.json) output.data(JSON.stringify({ ...result, notes: notesOf(result.statement), ...more }))
  else printChecks(result, beside, output, now)
  if (proved !== null && !output.json) output.data(revealLines(proved, 'proved', output.language).join('\n'))
  return result.verdict === 'refused' ? exitCodes.refused : exitCodes.done
}

const textsOf = ({ masks }: Reveal) => masks.map(({ id, text }) => ({ id, text }))

const marks = { passed: '✓', failed: '✗', warning: '!', 'not-checked': '–' } as const

const printChecks = (result: Verification, beside: string | null, output: Output, now: Date): void => {
  const { language } = output
  const validity = result.checks.find(({ id }) => id === 'certificate-validity')
  for (const check of result.checks) {
    output.data(`${marks[check.outcome]} ${checkSentence(language, check.id, check.outcome, check.facts)}`)
  }
  if (beside !== null) output.data(`! ${severalSentence(language, 'beside', { beside: oneLine(beside) })}`)
  output.data('')
  if (result.signer !== null) for (const line of signerLines(result.signer, language)) output.data(line)
  for (const note of noteSentences(result, language)) output.data(note)
  // An honest export is refused by a clock that is years away.
  if (validity?.outcome !== 'passed') sayClock(output, now)
  output.data(screen(language, `verify.${result.verdict}`))
}
