import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Draft, Review } from '../../model/draft.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import { replaceFileAside, writeFileAside, writeFolderAside } from '../files/disk.ts'
import { withLock } from '../journal/journal-lock.ts'
import type { Trace } from '../journal/journal-open.ts'
import { type Bound, encryptDraftFile } from './draft-cipher.ts'
import { type DraftFiles, writeCode } from './draft-code.ts'
import {
  type DraftOpening,
  draftFiles,
  draftIdOf,
  encryptedId,
  keyOf,
  keyWithin,
  openDraft,
  readFiles,
  type SavedReview,
  sha256,
} from './draft-folder.ts'
import { newDraftKey } from './draft-key.ts'

/** Said before anything is read, so that nobody waits for nothing. */
export const refuseDraft = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new RequisError({ code: 'draft.exists' })
}

/** A draft holds personal data: only its owner may read it, and with a passphrase nobody without it. */
export const saveDraft = (folder: string, draft: Draft, letter: string, opening: DraftOpening): void => {
  const bound = (name: string): Bound => ({ name, draft: draftIdOf(draft.secret) })
  const drafted = protect(encode(draft), bound(draftFiles.draft), opening.passphrase)
  const key = opening.passphrase === null ? newDraftKey(opening.serviceKey) : keyWithin(draft)
  const files = [
    { name: draftFiles.draft, pieces: [drafted] },
    {
      name: draftFiles.letter,
      pieces: [protect(Buffer.from(letter, 'utf8'), bound(draftFiles.letter), opening.passphrase)],
    },
    { name: draftFiles.code, pieces: [writeCode(key, [new Map([[draftFiles.draft, drafted]])])] },
  ]
  try {
    writeFolderAside(folder, files, 0o600)
  } catch (error) {
    const full = error instanceof RequisError && error.problem.code === 'out.not-empty'
    throw full ? new RequisError({ code: 'draft.exists' }) : error
  }
}

const protect = (clear: Uint8Array, bound: Bound, passphrase: string | null): Uint8Array =>
  passphrase === null ? clear : encryptDraftFile(clear, bound, passphrase)

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8')

/** Said before the journal is written. */
export const refuseReview = (folder: string): void => {
  if (existsSync(join(folder, draftFiles.review))) throw new RequisError({ code: 'review.exists' })
}

/** Encrypted when the draft is, with the same passphrase. The code of the draft is renewed with it. */
export const saveReview = async (
  folder: string,
  hash: string,
  review: Review,
  opening: DraftOpening,
): Promise<void> => {
  const saved: SavedReview = { draft: hash, review }
  const id = encryptedId(folder)
  const name = draftFiles.review
  if (id !== null && opening.passphrase === null) throw new RequisError({ code: 'draft.passphrase-missing' })
  const bytes = id === null ? encode(saved) : protect(encode(saved), { name, draft: id }, opening.passphrase)
  await addFile(folder, { name, bytes }, opening, hash)
}

type NewFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Adds a file to a draft, alone. While it is written two states of the folder are genuine, so that a crash leaves one of
 * them: the draft without the file, or with it.
 */
const addFile = async (folder: string, file: NewFile, opening: DraftOpening, hash: string): Promise<void> =>
  await withLock(resolve(folder), lockTroubles, async () => {
    const exists = { code: 'review.exists' } as const
    const files = readFiles(folder)
    const key = keyOf(files, opening)
    const after: DraftFiles = new Map([...files, [file.name, file.bytes]])
    const writeStates = (states: readonly DraftFiles[]): void =>
      replaceFileAside(join(folder, draftFiles.code), writeCode(key, states), 0o600)
    if (files.has(file.name)) throw new RequisError(exists)
    // Whoever signs has seen exactly this draft.
    if (openDraft(folder, opening).hash !== hash) throw new RequisError({ code: 'draft.raced' })
    writeStates([files, after])
    writeFileAside(join(folder, file.name), file.bytes, 0o600, exists)
    writeStates([after])
  })

export type Replacing = {
  readonly draft: Draft
  /** Of the draft that is replaced: one that changed meanwhile is not. */
  readonly hash: string
  /** Null where the letter is the director's own: it stays. */
  readonly letter: string | null
}

/** What shows, after a crash, that a draft was put in the place of another. */
export const changeOf = (folder: string): Trace => ({ path: join(folder, draftFiles.draft), how: 'changed' })

/**
 * Replaces the draft, and the letter that was proposed with it. While that is written two states of the folder are
 * genuine, so that a crash leaves one of them. Throws `draft.raced`, `decisions.reviewed`. Returns the hash of the new one.
 */
export const replaceDraft = async (
  folder: string,
  { draft, hash, letter }: Replacing,
  opening: DraftOpening,
): Promise<string> =>
  await withLock(resolve(folder), lockTroubles, async () => {
    const files = readFiles(folder)
    const key = keyOf(files, opening)
    if (files.has(draftFiles.review)) throw new RequisError({ code: 'decisions.reviewed' })
    if (openDraft(folder, opening).hash !== hash) throw new RequisError({ code: 'draft.raced' })
    const sealed = (name: string, clear: Uint8Array): Uint8Array =>
      protect(clear, { name, draft: draftIdOf(draft.secret) }, opening.passphrase)
    const clear = encode(draft)
    const bytes = sealed(draftFiles.draft, clear)
    const after: DraftFiles = new Map([...files, [draftFiles.draft, bytes]])
    const writeStates = (states: readonly DraftFiles[]): void =>
      replaceFileAside(join(folder, draftFiles.code), writeCode(key, states), 0o600)
    writeStates([files, after])
    replaceFileAside(join(folder, draftFiles.draft), bytes, 0o600)
    if (letter !== null)
      replaceFileAside(join(folder, draftFiles.letter), sealed(draftFiles.letter, Buffer.from(letter, 'utf8')), 0o600)
    writeStates([after])
    return sha256(clear)
  })

const lockTroubles = {
  locked: (pid: number): Problem => ({ code: 'draft.locked', pid }),
  notWritable: { code: 'out.not-writable' },
} as const

/** The director's own letter in the place of the one that lies there. It is outside the code: she may edit it by hand too. */
export const replaceLetter = async (
  folder: string,
  letter: string,
  draft: Draft,
  opening: DraftOpening,
): Promise<void> =>
  await withLock(resolve(folder), lockTroubles, async () => {
    const bound = { name: draftFiles.letter, draft: draftIdOf(draft.secret) }
    const bytes = protect(Buffer.from(letter, 'utf8'), bound, opening.passphrase)
    replaceFileAside(join(folder, draftFiles.letter), bytes, 0o600)
  })
