// What the command line needs of the journal of acts: its lines, its signed checkpoints, its witness, its check.

export {
  type Act,
  emptyHead,
  type Head,
  headAfter,
  readJournalLine,
  splitJournal,
  writeJournalLine,
} from '../seal/journal/journal.ts'
export { signCheckpoint } from '../seal/journal/journal-checkpoint.ts'
export { readWitness, writeWitness } from '../seal/journal/journal-witness.ts'
export type { ReceivedCheckpoint } from '../seal/verify/check-checkpoints.ts'
export { checkJournal, type JournalVerification } from '../seal/verify/check-journal.ts'
