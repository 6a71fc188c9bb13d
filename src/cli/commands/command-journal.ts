import type { Language } from '../../messages/index.ts'
import { type JournalKey, journalScreen } from '../../messages/seal/journal.ts'
import { RequisError } from '../../model/problem.ts'
import { readWitness, writeWitness } from '../../seal/journal/journal-witness.ts'
import { checkJournal, type JournalVerification } from '../../seal/verify/check-journal.ts'
import { readGiven, writeFileAside } from '../../store/files/disk.ts'
import { readJournalFiles } from '../../store/journal/journal-checkpoints.ts'
import { readJournalAt } from '../../store/journal/journal-file.ts'
import { isWritten, unendedActs } from '../../store/journal/journal-open.ts'
import { exitCodes } from '../exit-codes.ts'
import { pinOf } from '../program/pin-flag.ts'
import type { Output } from '../say/output.ts'

export type JournalVerifyOptions = {
  readonly witness: string | undefined
  readonly trust: readonly string[]
  readonly pins: readonly string[]
}

/** Checks a journal, the checkpoints beside it and, when one is given, what a witness saw. */
export const commandJournalVerify = (
  file: string | undefined,
  options: JournalVerifyOptions,
  output: Output,
  now: Date,
): number => {
  const pins = options.pins.map(pinOf)
  const trust = options.trust.map(readGiven('--trust'))
  const result = checkJournal({
    ...readJournalFiles(readJournalAt(file)),
    witness: options.witness === undefined ? null : readWitnessFile(options.witness),
    trust,
    pins,
    now,
  })
  const unended = unendedLines(readJournalAt(file), result.count)
  if (output.json) output.data(JSON.stringify({ ...result, unended }))
  else printVerification(result, unended, output)
  return result.verdict === 'refused' ? exitCodes.refused : exitCodes.done
}

const readWitnessFile = readGiven('--witness')

/** The last line of each act that was begun here, and whose end the journal does not tell. */
const unendedLines = (path: string, count: number): readonly number[] =>
  unendedActs(path).flatMap(({ act }) => (isWritten(act, count) ? [act.count + act.acts] : []))

const printVerification = (result: JournalVerification, unended: readonly number[], output: Output): void => {
  const print = (mark: string, key: JournalKey, values: Readonly<Record<string, string | number>>): void =>
    output.data(`${mark}${journalScreen(output.language, key, values)}`)
  const { count, head, checkpoints, signed, unguarded, verdict } = result
  print('', 'verify.head', { count, head, checkpoints })
  print('', 'verify.signed', { count, signed })
  for (const signer of result.signers) output.data(signerLines(signer, output.language).join('\n'))
  for (const { flaw, line, facts } of result.breaks) print('✗ ', `flaw.${flaw}`, { ...facts, line: line ?? '–' })
  const end = { lines: unguarded, from: count - unguarded + 1 }
  for (const warning of result.warnings) print('! ', `warning.${warning}`, end)
  for (const line of unended) print('! ', 'verify.unended', { line })
  print('', `verify.${verdict}`, {})
}

const signerLines = (
  { name, organisation, fingerprint, demonstration, first, last }: JournalVerification['signers'][number],
  language: Language,
): readonly string[] => [
  journalScreen(language, 'verify.signer', {
    name,
    organisation: organisation === '' ? '–' : organisation,
    first,
    last,
  }),
  ...(demonstration ? [journalScreen(language, 'verify.demonstration')] : []),
  journalScreen(language, 'verify.fingerprint', { fingerprint }),
]

export type JournalWitnessOptions = { readonly out: string; readonly former: string | undefined }

/**
 * Writes where the journal stands, for a second person to keep. A former witness is first held against the journal, then
 * its list goes on in the new one. A journal that does not hold gets no witness.
 */
export const commandJournalWitness = (
  file: string | undefined,
  { out, former }: JournalWitnessOptions,
  output: Output,
  now: Date,
): number => {
  const witness = former === undefined ? null : readWitnessFile(former)
  const result = checkJournal({ ...readJournalFiles(readJournalAt(file)), witness, trust: [], pins: [], now })
  if (result.verdict === 'refused') throw new RequisError({ code: 'journal.refused' })
  const { count, head } = result
  const seen = witness === null ? [] : (readWitness(witness) ?? [])
  writeFileAside(out, writeWitness({ count, head }, seen, now), 0o600, { code: 'out.exists' })
  if (output.json) output.data(JSON.stringify({ written: out, count, head }))
  else output.say(journalScreen(output.language, 'witness.done', { count, head, file: out }))
  return exitCodes.done
}
