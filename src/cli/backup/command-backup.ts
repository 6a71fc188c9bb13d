import { backupSentence } from '../../messages/backup.ts'
import { RequisError } from '../../model/problem.ts'
import { packBackup } from '../../store/backup/backup-file.ts'
import { draftsLeft, gatherBackup } from '../../store/backup/backup-places.ts'
import { judgeJournal } from '../../store/backup/restore.ts'
import { noteBackup, refuseBeside } from '../../store/draft/draft-key.ts'
import { askNewPassphrase } from '../../store/draft/draft-passphrase.ts'
import { writeFileAside } from '../../store/files/disk.ts'
import { softwareVersion } from '../../store/installed/version.ts'
import { journalPath } from '../../store/journal/journal-file.ts'
import { withJournalLock } from '../../store/journal/journal-lock.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

export type BackupOptions = { readonly passphraseFile?: string | undefined; readonly input: boolean }

/**
 * Keys, secrets and journal of the account in one encrypted file, which never replaces another. No act is written: nothing of a record
 * changes, and a journal that told of its backup would differ from it at once. 6 where the chain of the journal does not hold: the file
 * is made all the same.
 */
export const commandBackup = async (
  file: string,
  options: BackupOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  refuseBeside(file)
  const files = await gatherQuietly()
  if (files.length === 0) throw new RequisError({ code: 'backup.nothing' })
  const passphrase = await askNewPassphrase(options, output, 'passphrase.ask-backup')
  writeFileAside(file, packBackup(files, now, softwareVersion(), passphrase), 0o600, { code: 'out.exists' })
  noteBackup(now)
  const journal = judgeJournal(files, now)
  const [drafts, lines] = [draftsLeft(), journal?.count ?? 0]
  if (output.json)
    output.data(
      JSON.stringify({ written: file, files: files.length, lines, drafts, journal: journal?.verdict ?? null }),
    )
  output.say(backupSentence('done', output.language, { file, count: files.length, lines }))
  if (drafts > 0) output.say(backupSentence('drafts', output.language, { count: drafts }))
  if (journal?.verdict !== 'refused') return exitCodes.done
  output.say(backupSentence('journal-broken', output.language, { breaks: journal.breaks.length }))
  return exitCodes.refused
}

/** No act is half written meanwhile. Where nobody can write, nobody writes an act either. */
const gatherQuietly = async () => {
  try {
    return await withJournalLock(journalPath(undefined), async () => gatherBackup())
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'journal.not-writable') return gatherBackup()
    throw error
  }
}
