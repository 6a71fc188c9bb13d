import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { remove } from '../../disk/system.ts'
import { RequisError } from '../../model/problem.ts'
import { asideOf } from '../files/aside.ts'
import { replaceFileAside, writeFileAside } from '../files/disk.ts'
import { configFolder } from '../keys/keys.ts'
import { type DraftKey, draftKeyOf } from './draft-code.ts'

/** Where the secret of this account lies, and the key that a service shares, when it was put there. */
export const draftSecretPath = (): string => join(configFolder(), 'draft-secret.key')
export const serviceKeyPath = (): string => join(configFolder(), 'service.key')
const backupRecordPath = (): string => join(configFolder(), 'draft-secret.backup')

const format = 'requis-draft-key-v1'

const form = /^requis-draft-key-v1 ([0-9a-f]{64})\s*$/

const fileOf = (secret: Uint8Array): Buffer => Buffer.from(`${format} ${Buffer.from(secret).toString('hex')}\n`)

/** The keys that may open a draft here: that of `--service-key`, that of the service, that of the account. */
export const draftKeys = (serviceKey: string | undefined): readonly DraftKey[] => secretsOf(serviceKey).map(draftKeyOf)

/** The key for a new draft: the first of the same. The secret of the account is made on first use. */
export const newDraftKey = (serviceKey: string | undefined): DraftKey =>
  draftKeyOf(secretsOf(serviceKey)[0] ?? makeSecret())

/**
 * What the secrets of batches derive from: the first of the same, by a label of its own. `id` tells which it is, and nothing of it.
 */
export const batchSecret = (serviceKey: string | undefined): { readonly id: string; readonly secret: Uint8Array } => {
  const secret = secretsOf(serviceKey)[0] ?? makeSecret()
  const derive = (use: string, length: number): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', secret, Buffer.alloc(0), `requis:batch:v1:${use}`, length))
  return { id: Buffer.from(derive('id', 8)).toString('hex'), secret: derive('secret', 32) }
}

const secretsOf = (serviceKey: string | undefined): readonly Buffer[] => {
  const given = serviceKey === undefined ? [] : [readKeyFile(serviceKey)]
  return [...given, ...[serviceKeyPath(), draftSecretPath()].filter(existsSync).map(readKeyFile)]
}

const readKeyFile = (path: string): Buffer => {
  const text = readOrNull(path)
  if (text === null) throw new RequisError({ code: 'draft-key.not-found' })
  const hex = form.exec(text)?.[1]
  if (hex === undefined) throw new RequisError({ code: 'draft-key.broken' })
  return Buffer.from(hex, 'hex')
}

const readOrNull = (path: string): string | null => {
  try {
    return readPlain(path, mostSetting).toString('latin1')
  } catch {
    return null
  }
}

/** Two commands may make it at once: the first to give the file its name wins, and both read that one. */
const makeSecret = (): Buffer => {
  const path = draftSecretPath()
  makeFolder(dirname(path))
  const aside = asideOf(path)
  replaceFileAside(aside, fileOf(randomBytes(32)), 0o600)
  try {
    linkSync(aside, path)
  } catch {
    // The file is there already, or this disk knows no second name for a file.
    if (!existsSync(path)) writeFileAside(path, readPlain(aside, mostSetting), 0o600, { code: 'key.exists' })
  } finally {
    remove(aside)
  }
  return readKeyFile(path)
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {
    throw new RequisError({ code: 'draft-key.not-writable' })
  }
}

/** Makes a key for several accounts. Without a path, in the settings of this account, which then uses it. */
export const makeServiceKey = (path: string = serviceKeyPath()): string => {
  makeFolder(dirname(resolve(path)))
  writeFileAside(path, fileOf(randomBytes(32)), 0o600, { code: 'key.exists' })
  return path
}

/** Copies the secret of the account elsewhere, and notes that it was done: which secret, and when. */
export const backUpSecret = (path: string, now: Date): void => {
  refuseBeside(path)
  const secret = existsSync(draftSecretPath()) ? readKeyFile(draftSecretPath()) : makeSecret()
  writeFileAside(path, fileOf(secret), 0o600, { code: 'out.exists' })
  note(secret, now)
}

const note = (secret: Uint8Array, now: Date): void =>
  replaceFileAside(
    backupRecordPath(),
    Buffer.from(`${draftKeyOf(secret).id} ${now.toISOString().slice(0, 10)}\n`),
    0o600,
  )

/** The same note, for a backup that holds the secret with the rest. A settings folder that is read only keeps none. */
export const noteBackup = (now: Date): void => {
  if (!existsSync(draftSecretPath())) return
  try {
    note(readKeyFile(draftSecretPath()), now)
  } catch {
    // The backup stands; `doctor` goes on saying that it knows of none.
  }
}

/** A copy in the settings folder would be lost with it. */
export const refuseBeside = (path: string): void => {
  if (isWithin(path, configFolder())) throw new RequisError({ code: 'draft-key.backup-beside' })
}

const isWithin = (path: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(path))
  return way.split(sep)[0] !== '..' && resolve(way) !== way
}

/** True when there is nothing to lose, or a copy of this very secret was written once. It may have been lost since. */
export const isSecretBackedUp = (): boolean =>
  !existsSync(draftSecretPath()) ||
  readOrNull(backupRecordPath())?.split(' ')[0] === draftKeyOf(readKeyFile(draftSecretPath())).id
