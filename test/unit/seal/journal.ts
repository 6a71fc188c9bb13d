import { type Act, emptyHead, type Head, headAfter, writeJournalLine } from '../../../src/seal/journal/journal.ts'
import { signCheckpoint } from '../../../src/seal/journal/journal-checkpoint.ts'
import type { Signer } from '../../../src/seal/keys/signer.ts'
import type { ReceivedCheckpoint } from '../../../src/seal/verify/check-checkpoints.ts'
import { checkJournal, type JournalVerification } from '../../../src/seal/verify/check-journal.ts'
import { signedOn } from './invented.ts'

const draft = '0123456789abcdef0123456789abcdef'

const acts: readonly Act[] = [
  { act: 'proposed', draft, by: [], counts: { findings: 12 }, rootHash: null },
  {
    act: 'approved',
    draft,
    by: ['Claire VASSEUR', 'Amadou DIÉNÉ'],
    counts: { decisions: 12, waived: 0 },
    rootHash: null,
  },
  { act: 'exported', draft, by: ['Claire VASSEUR'], counts: { masks: 7, pieces: 3 }, rootHash: 'ab'.repeat(32) },
  { act: 'purged', draft, by: [], counts: { files: 3 }, rootHash: null },
]

/** The lines of a journal of that many acts; `salt` makes another one of the same length. */
export const makeLines = (count: number, salt = 0): readonly string[] => {
  const lines: string[] = []
  let head: Head = emptyHead
  for (let at = 0; at < count; at += 1) {
    const act = acts[at % acts.length]
    if (act === undefined) throw new Error('no act')
    const line = writeJournalLine(
      { ...act, counts: { ...act.counts, salt } },
      head,
      new Date(signedOn.getTime() + at * 60_000),
    )
    lines.push(line)
    head = headAfter(line, at + 1)
  }
  return lines
}

export const bytesOfLines = (lines: readonly string[]): Buffer => Buffer.from(lines.map((line) => `${line}\n`).join(''))

export const headOf = (lines: readonly string[]): Head => headAfter(lines.at(-1) ?? '', lines.length)

export const checkpointOf = async (
  lines: readonly string[],
  number: number,
  signer: Signer,
  at = signedOn,
): Promise<ReceivedCheckpoint> => ({ number, ...(await signCheckpoint(headOf(lines), number, signer, at)) })

export const check = (
  journal: Uint8Array | readonly string[],
  options: Partial<Omit<Parameters<typeof checkJournal>[0], 'journal'>> = {},
): JournalVerification =>
  checkJournal({
    journal: journal instanceof Uint8Array ? journal : bytesOfLines(journal),
    checkpoints: [],
    witness: null,
    trust: [],
    pins: [],
    now: signedOn,
    ...options,
  })

export const breaksOf = ({ breaks }: JournalVerification): readonly (readonly [string, number | null])[] =>
  breaks.map(({ flaw, line }) => [flaw, line])
