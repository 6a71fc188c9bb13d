import { createHash, hkdfSync } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isIgnored } from '../../disk/ignored.ts'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { type Draft, type Review, reportFile } from '../../model/draft.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import { isAside } from '../files/aside.ts'
import { decryptDraftFile, isEncrypted, readCipherHeader } from './draft-cipher.ts'
import { checkCode, codeName, type DraftFiles, type DraftKey, draftKeyOf, journalNames } from './draft-code.ts'
import { draftKeys } from './draft-key.ts'

/** The names that a draft's folder may hold; any other is not ours. */
export const draftFiles = {
  draft: 'draft.json',
  letter: 'letter.md',
  review: 'review.json',
  code: codeName,
  report: reportFile,
  ...journalNames,
} as const

/** Whether a folder holds a draft, whatever became of it. */
export const holdsDraft = (folder: string): boolean => existsSync(join(folder, draftFiles.draft))

/** Where what is entered on the review page is kept until it is proposed: beside the folder that the draft will have. */
export const startFileOf = (folder: string): string => `${folder}.start.json`

/** What opens a draft: the passphrase of an encrypted one; for the code of another, the file of a service key if any. */
export type DraftOpening = { readonly passphrase: string | null; readonly serviceKey: string | undefined }

/**
 * The draft's name in the journal: 32 hex digits that only its secret gives, and that name nobody. A draft whose secret is
 * lost (`draft.no-secret`) has none.
 */
export const draftIdOf = (secret: string | undefined): string => {
  if (secret === undefined || !/^(?:[0-9a-f]{2}){16,}$/.test(secret)) throw new RequisError({ code: 'draft.no-secret' })
  return saltedBy(secret)('journal', 'draft').slice(0, 32)
}

/** An encrypted draft is keyed by the secret inside it: who has the passphrase has it, and nobody else. */
export const keyWithin = (draft: Draft): DraftKey => draftKeyOf(Buffer.from(draft.secret, 'hex'))

export const isDraftEncrypted = (folder: string): boolean =>
  isEncrypted(readDraftFile(folder, draftFiles.draft) ?? new Uint8Array())

export type OpenedDraft = {
  readonly draft: Draft
  /** Of the clear bytes: a review holds for exactly these. */
  readonly hash: string
  /** The review signed on exactly this draft, or null. */
  readonly openReview: () => Review | null
}

/**
 * The draft as the program wrote it: one that was changed outside is not read (`draft-code.ts`). All is read once, so
 * that nothing changes between the check and the use. Without its passphrase an encrypted draft throws
 * `draft.passphrase-missing`.
 */
export const openDraft = (folder: string, opening: DraftOpening): OpenedDraft => {
  const files = readFiles(folder)
  const bytes = files.get(draftFiles.draft)
  if (bytes === undefined || bytes === null) throw new RequisError({ code: 'draft.not-found' })
  if (!isEncrypted(bytes)) checkCode(files, draftKeys(opening.serviceKey))
  const clear = decrypt(bytes, draftFiles.draft, opening.passphrase)
  const draft = parseDraft(clear)
  if (isEncrypted(bytes)) {
    if (readCipherHeader(bytes).draft !== draftIdOf(draft.secret)) throw new RequisError({ code: 'draft.broken' })
    checkCode(files, [keyWithin(draft)])
  }
  const hash = sha256(clear)
  return { draft, hash, openReview: () => reviewIn(folder, files, hash, opening.passphrase) }
}

/** What the folder holds, but for what systems and editors leave in any folder, and what was being written aside. */
export const readFiles = (folder: string): DraftFiles => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new RequisError({ code: 'draft.not-found' })
  const names = readdirSync(folder).filter((name) => !isIgnored(name) && !isAside(name))
  return new Map(names.map((name) => [name, readDraftFile(folder, name)]))
}

/**
 * The letter as the director left it; null when the file was deleted: the proposed one is printed. In an encrypted draft
 * too the director may put a letter in the clear in its place: the export checks it like any other.
 */
export const openLetter = (folder: string, passphrase: string | null = null): string | null => {
  const bytes = readDraftFile(folder, draftFiles.letter)
  if (bytes === null) return null
  const clear = isEncrypted(bytes) ? openBeside(folder, draftFiles.letter, bytes, passphrase) : bytes
  return Buffer.from(clear)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
}

const readDraftFile = (folder: string, name: string): Buffer | null => {
  try {
    return readPlain(join(folder, name), mostOwn)
  } catch {
    return null
  }
}

const decrypt = (bytes: Uint8Array, name: string, passphrase: string | null): Uint8Array => {
  if (!isEncrypted(bytes)) return bytes
  if (passphrase === null) throw new RequisError({ code: 'draft.passphrase-missing' })
  return decryptDraftFile(bytes, name, passphrase)
}

/** A file beside the draft must be encrypted as the draft is, and for this draft: one of another is refused. */
const openBeside = (folder: string, name: string, bytes: Uint8Array, passphrase: string | null): Uint8Array => {
  if (encryptedId(folder) !== (isEncrypted(bytes) ? readCipherHeader(bytes).draft : null))
    throw new RequisError({ code: 'draft.broken' })
  return decrypt(bytes, name, passphrase)
}

/** The draft's id as an encrypted draft bears it in the clear; null when the draft is not encrypted. */
export const encryptedId = (folder: string): string | null => {
  const bytes = readDraftFile(folder, draftFiles.draft) ?? new Uint8Array()
  return isEncrypted(bytes) ? readCipherHeader(bytes).draft : null
}

/**
 * The draft's id in the journal; an encrypted draft tells it without its passphrase. Not checked: only what removes a
 * draft asks for no more. Throws when there is no draft.
 */
export const readDraftId = (folder: string): string => {
  const bytes = readDraftFile(folder, draftFiles.draft)
  if (bytes === null) throw new RequisError({ code: 'draft.not-found' })
  return encryptedId(folder) ?? draftIdOf(parseDraft(bytes).secret)
}

/** Why a draft is not to be believed; null when it is, or when that cannot be known: encrypted, or of another account. */
export const findDraftFlaw = (folder: string, serviceKey: string | undefined): Problem | null => {
  if (encryptedId(folder) !== null) return null
  try {
    checkCode(readFiles(folder), draftKeys(serviceKey))
    return null
  } catch (error) {
    if (error instanceof RequisError) return error.problem
    throw error
  }
}

const parseDraft = (bytes: Uint8Array): Draft => {
  try {
    const draft: Draft = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (draft.format === 1 && Array.isArray(draft.findings) && Array.isArray(draft.decisions) && 'floor' in draft)
      return draft
  } catch {
    // The parser's words quote the draft: dropped.
  }
  throw new RequisError({ code: 'draft.broken' })
}

export type SavedReview = { readonly draft: string; readonly review: Review }

/** The key under which the folder is genuine. */
export const keyOf = (files: DraftFiles, { passphrase, serviceKey }: DraftOpening): DraftKey => {
  const bytes = files.get(draftFiles.draft) ?? new Uint8Array()
  const keys = isEncrypted(bytes)
    ? [keyWithin(parseDraft(decrypt(bytes, draftFiles.draft, passphrase)))]
    : draftKeys(serviceKey)
  return checkCode(files, keys)
}

const reviewIn = (folder: string, files: DraftFiles, hash: string, passphrase: string | null): Review | null => {
  const bytes = files.get(draftFiles.review)
  if (bytes === undefined || bytes === null) return null
  const clear = openBeside(folder, draftFiles.review, bytes, passphrase)
  try {
    const saved: SavedReview = JSON.parse(Buffer.from(clear).toString('utf8'))
    return saved.draft === hash ? saved.review : null
  } catch {
    throw new RequisError({ code: 'draft.broken' })
  }
}

/** Keyed hashes that derive from the draft's secret: the same draft gives the same, without it they tell nothing. */
export const saltedBy =
  (secret: string) =>
  (purpose: string, text: string): string => {
    const salt = hkdfSync(
      'sha256',
      Buffer.from(secret, 'hex'),
      Buffer.alloc(0),
      `requis:${purpose}:${text.slice(0, 64)}`,
      32,
    )
    return createHash('sha256').update(Buffer.from(salt)).update(text, 'utf8').digest('hex')
  }

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
