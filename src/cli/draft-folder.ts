import { createHash, hkdfSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft, Review } from '../model/draft.ts'
import { RequisError } from '../model/problem.ts'
import { writeFileAside, writeFolderAside } from './disk.ts'

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8')

/** A draft holds personal data: only its owner may read it. */
export const saveDraft = (folder: string, draft: Draft, letter: string): void => {
  const files = [
    { name: 'draft.json', bytes: encode(draft) },
    { name: 'letter.md', bytes: Buffer.from(letter, 'utf8') },
  ]
  try {
    writeFolderAside(folder, files, 0o600)
  } catch (error) {
    const full = error instanceof RequisError && error.problem.code === 'out.not-empty'
    throw full ? new RequisError({ code: 'draft.exists' }) : error
  }
}

/** Said before anything is read, so that nobody waits for nothing. */
export const refuseDraft = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new RequisError({ code: 'draft.exists' })
}

/** The draft is written by this program only; its hash is checked against the review that was signed on it. */
export const openDraft = (folder: string): { readonly draft: Draft; readonly hash: string } => {
  const bytes = readDraftFile(folder, 'draft.json')
  if (bytes === null) throw new RequisError({ code: 'draft.not-found' })
  return { draft: parseDraft(bytes), hash: createHash('sha256').update(bytes).digest('hex') }
}

/** The letter as the director left it; null when the file was deleted: the proposed one is printed. */
export const openLetter = (folder: string): string | null =>
  readDraftFile(folder, 'letter.md')
    ?.toString('utf8')
    .replace(/^\uFEFF/, '') ?? null

const readDraftFile = (folder: string, name: string): Buffer | null => {
  try {
    return readFileSync(join(folder, name))
  } catch {
    return null
  }
}

const parseDraft = (bytes: Buffer): Draft => {
  try {
    const draft: Draft = JSON.parse(bytes.toString('utf8'))
    if (draft.format === 1 && Array.isArray(draft.findings) && Array.isArray(draft.decisions)) return draft
  } catch {
    // The parser's words quote the draft: dropped.
  }
  throw new RequisError({ code: 'draft.broken' })
}

type SavedReview = { readonly draft: string; readonly review: Review }

export const saveReview = (folder: string, hash: string, review: Review): void => {
  const saved: SavedReview = { draft: hash, review }
  writeFileAside(join(folder, 'review.json'), encode(saved), 0o600, { code: 'review.exists' })
}

/** The review signed on exactly this draft, or null. */
export const openReview = (folder: string, hash: string): Review | null => {
  const bytes = readDraftFile(folder, 'review.json')
  if (bytes === null) return null
  try {
    const saved: SavedReview = JSON.parse(bytes.toString('utf8'))
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
