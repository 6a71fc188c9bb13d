import { mostWhole } from '../../disk/plain-file.ts'
import { backupSentence } from '../../messages/backup.ts'
import { unpackBackup } from '../../store/backup/backup-file.ts'
import { judgeJournal, judgeOwnJournal, planRestore, restoreFiles } from '../../store/backup/restore.ts'
import { askBackupPassphrase } from '../../store/draft/draft-passphrase.ts'
import { readBytes } from '../../store/files/disk.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import type { BackupOptions } from './command-backup.ts'

export type RestoreOptions = BackupOptions & { readonly dryRun: boolean }

/**
 * Puts back what a backup holds, where nothing is: all of it or nothing, and nothing that is there is replaced. The journal's chain is
 * checked in the file, then on the disk; 6 where it does not hold, and it is put back as it was.
 */
export const commandRestore = async (
  file: string,
  options: RestoreOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  const { language } = output
  const bytes = readBytes(file, { code: 'backup.not-found' }, mostWhole)
  const { made, files } = unpackBackup(bytes, await askBackupPassphrase(options, output))
  const before = judgeJournal(files, now)
  const planned = options.dryRun ? planRestore(files) : await restoreFiles(files)
  const count = planned.filter(({ isThere }) => !isThere).length
  const after = options.dryRun ? before : judgeOwnJournal(now)
  if (output.json) {
    const entries = planned.map(({ path, isThere }) => ({ path, there: isThere }))
    output.data(JSON.stringify({ made, dryRun: options.dryRun, files: entries, journal: after?.verdict ?? null }))
  } else {
    for (const { path, bytes: content, isThere } of planned) {
      const key = isThere ? 'there' : options.dryRun ? 'to-write' : 'written'
      output.data(backupSentence(key, language, { path, bytes: content.length }))
    }
  }
  output.say(backupSentence(options.dryRun ? 'tried' : 'restored', language, { day: made.slice(0, 10), count }))
  const worst = [before, after].find((one) => one?.verdict === 'refused')
  if (worst === undefined || worst === null) return exitCodes.done
  output.say(backupSentence('journal-broken', language, { breaks: worst.breaks.length }))
  return exitCodes.refused
}
