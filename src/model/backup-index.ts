import { z } from 'zod'

/** Where a file of a backup belongs: in the settings of the account, or beside the journal, wherever it is. */
const places = ['settings', 'journal'] as const

/** The name of one file: no way out of its folder, on any system. */
const plainName = z.string().regex(/^(?!\.{1,2}$)[^\\/:*?"<>|\p{Cc}]{1,200}$/u)

/** The first line of what a backup holds: one entry for each file, in the order in which their bytes follow. */
export const backupIndexSchema = z.strictObject({
  format: z.literal('requis-backup-v1'),
  made: z.iso.datetime(),
  software: z.string(),
  files: z.array(
    z.strictObject({
      place: z.enum(places),
      name: plainName,
      bytes: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

export type BackupIndex = z.infer<typeof backupIndexSchema>

/** Trouble of a backup. Names are those of settings, never of a record. */
export type BackupProblem =
  | { readonly code: 'backup.nothing' }
  | { readonly code: 'backup.broken' }
  | { readonly code: 'backup.not-found' }
  | { readonly code: 'backup.passphrase-missing' }
  | { readonly code: 'backup.wrong-passphrase' }
  | { readonly code: 'restore.differs'; readonly names: readonly string[] }
