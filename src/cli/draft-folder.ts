import { createHash, hkdfSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft, Review } from '../model/draft.ts'
import { RequisError } from '../model/problem.ts'
import { writeFileAside, writeFolderAside } from './disk.ts'
import { type Bound, decryptDraftFile, encryptDraftFile, isEncrypted, readCipherHeader } from './draft-cipher.ts'

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8')

/** The names that a draft's folder may hold; any other is not ours. */
export const draftFiles = { draft: 'draft.json', letter: 'letter.md', review: 'review.json' } as const

/**
 * The draft's name in the journal: 32 hex digits that only its secret gives, and that name nobody. A draft whose secret is
 * lost (`draft.no-secret`) has none.
 */
export const draftIdOf = (secret: string | undefined): string => {
  if (secret === undefined || !/^(?:[0-9a-f]{2}){16,}$/.test(secret)) throw new RequisError({ code: 'draft.no-secret' })
  return saltedBy(secret)('journal', 'draft').slice(0, 32)
}

/** A draft holds personal data: only its owner may read it, and with a passphrase nobody without it. */
export const saveDraft = (folder: string, draft: Draft, letter: string, passphrase: string | null): void => {
  const id = draftIdOf(draft.secret)
  const file = (name: string, clear: Uint8Array) => ({
    name,
    pieces: [protect(clear, { name, draft: id }, passphrase)],
  })
  const files = [file(draftFiles.draft, encode(draft)), file(draftFiles.letter, Buffer.from(letter, 'utf8'))]
  try {
    writeFolderAside(folder, files, 0o600)
  } catch (error) {
    const full = error instanceof RequisError && error.problem.code === 'out.not-empty'
    throw full ? new RequisError({ code: 'draft.exists' }) : error
  }
}

const protect = (clear: Uint8Array, bound: Bound, passphrase: string | null): Uint8Array =>
  passphrase === null ? clear : encryptDraftFile(clear, bound, passphrase)

/** Said before anything is read, so that nobody waits for nothing. */
export const refuseDraft = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new RequisError({ code: 'draft.exists' })
}

export const isDraftEncrypted = (folder: string): boolean =>
  isEncrypted(readDraftFile(folder, draftFiles.draft) ?? new Uint8Array())

/**
 * The draft is written by this program only; its hash, that of the clear bytes, is checked against the review that was
 * signed on it. `passphrase` opens an encrypted draft: without it `draft.passphrase-missing` is thrown.
 */
export const openDraft = (
  folder: string,
  passphrase: string | null = null,
): { readonly draft: Draft; readonly hash: string } => {
  const bytes = readDraftFile(folder, draftFiles.draft)
  if (bytes === null) throw new RequisError({ code: 'draft.not-found' })
  const clear = decrypt(bytes, draftFiles.draft, passphrase)
  const draft = parseDraft(clear)
  if (isEncrypted(bytes) && readCipherHeader(bytes).draft !== draftIdOf(draft.secret))
    throw new RequisError({ code: 'draft.broken' })
  return { draft, hash: sha256(clear) }
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
    return readFileSync(join(folder, name))
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
const encryptedId = (folder: string): string | null => {
  const bytes = readDraftFile(folder, draftFiles.draft) ?? new Uint8Array()
  return isEncrypted(bytes) ? readCipherHeader(bytes).draft : null
}

/** The draft's id in the journal; an encrypted draft tells it without its passphrase. Throws when there is no draft. */
export const readDraftId = (folder: string): string => encryptedId(folder) ?? draftIdOf(openDraft(folder).draft.secret)

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

type SavedReview = { readonly draft: string; readonly review: Review }

/** Said before the journal is written. */
export const refuseReview = (folder: string): void => {
  if (existsSync(join(folder, draftFiles.review))) throw new RequisError({ code: 'review.exists' })
}

/** Encrypted when the draft is, with the same passphrase. */
export const saveReview = (folder: string, hash: string, review: Review, passphrase: string | null): void => {
  const saved: SavedReview = { draft: hash, review }
  const id = encryptedId(folder)
  const name = draftFiles.review
  if (id !== null && passphrase === null) throw new RequisError({ code: 'draft.passphrase-missing' })
  const bytes = id === null ? encode(saved) : protect(encode(saved), { name, draft: id }, passphrase)
  writeFileAside(join(folder, name), bytes, 0o600, { code: 'review.exists' })
}

/** The review signed on exactly this draft, or null. */
export const openReview = (folder: string, hash: string, passphrase: string | null = null): Review | null => {
  const bytes = readDraftFile(folder, draftFiles.review)
  if (bytes === null) return null
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
