import { randomBytes } from 'node:crypto'
import { type BackupIndex, backupIndexSchema } from '../../model/backup-index.ts'
import { RequisError } from '../../model/problem.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { decryptDraftFile, encryptDraftFile, isEncrypted } from '../draft/draft-cipher.ts'

/** A file of a backup, with its bytes. */
export type BackedUp = Pick<BackupIndex['files'][number], 'place' | 'name'> & { readonly bytes: Uint8Array }

/** Bound in the header of the cipher: a file of a draft does not open as a backup, nor the other way. */
const boundName = 'requis.backup'

/**
 * One line of JSON (`BackupIndex`), a line feed, then the bytes of each file: all of it encrypted as a file of a draft is
 * (draft-cipher.ts; docs/it.md tells the form).
 */
export const packBackup = (
  files: readonly BackedUp[],
  made: Date,
  software: string,
  passphrase: string,
): Uint8Array => {
  const index: BackupIndex = {
    ...{ format: 'requis-backup-v1', made: made.toISOString(), software },
    files: files.map(({ place, name, bytes }) => ({ place, name, bytes: bytes.length, sha256: sha256Hex(bytes) })),
  }
  const clear = Buffer.concat([Buffer.from(`${JSON.stringify(index)}\n`, 'utf8'), ...files.map(({ bytes }) => bytes)])
  return encryptDraftFile(clear, { name: boundName, draft: randomBytes(16).toString('hex') }, passphrase)
}

type Unpacked = { readonly made: string; readonly software: string; readonly files: readonly BackedUp[] }

/** Throws `backup.wrong-passphrase`, which a changed or cut file gives too, or `backup.broken` for what is no backup. */
export const unpackBackup = (bytes: Uint8Array, passphrase: string): Unpacked => {
  if (!isEncrypted(bytes)) throw broken()
  const clear = opened(bytes, passphrase)
  const end = clear.indexOf(10)
  const { made, software, files } = readIndex(Buffer.from(clear.subarray(0, end)).toString('utf8'))
  let at = end + 1
  const found = files.map(({ place, name, bytes: length, sha256 }) => {
    const content = clear.subarray(at, at + length)
    at += length
    if (sha256Hex(content) !== sha256) throw broken()
    return { place, name, bytes: content }
  })
  if (at !== clear.length || new Set(files.map(({ place, name }) => `${place}/${name}`)).size < files.length)
    throw broken()
  return { made, software, files: found }
}

const broken = (): RequisError => new RequisError({ code: 'backup.broken' })

const opened = (bytes: Uint8Array, passphrase: string): Uint8Array => {
  try {
    return decryptDraftFile(bytes, boundName, passphrase)
  } catch (error) {
    const isShut = error instanceof RequisError && error.problem.code === 'draft.wrong-passphrase'
    throw isShut ? new RequisError({ code: 'backup.wrong-passphrase' }) : broken()
  }
}

const readIndex = (text: string): BackupIndex => {
  try {
    return backupIndexSchema.parse(JSON.parse(text))
  } catch {
    throw broken()
  }
}
