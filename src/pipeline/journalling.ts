// What the command line needs of the journal of acts: its lines, its signed checkpoints, its witness, its check.
export type { ReceivedCheckpoint } from '../seal/check-checkpoints.ts'
export { checkJournal, type JournalVerification } from '../seal/check-journal.ts'
export {
  type Act,
  emptyHead,
  type Head,
  headAfter,
  readJournalLine,
  splitJournal,
  writeJournalLine,
} from '../seal/journal.ts'
export { signCheckpoint } from '../seal/journal-checkpoint.ts'
export { readWitness, writeWitness } from '../seal/journal-witness.ts'
