import { existsSync } from 'node:fs'
import { mostSetting, readPlain } from '../../../disk/plain-file.ts'
import type { Draft, Prepared } from '../../../model/draft.ts'
import { type Problem, RequisError } from '../../../model/problem.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import type { RequestKind } from '../../../model/record/request.ts'
import type { LendReaders } from '../../../pipeline/load/read-record.ts'
import { readDossierForm, writeDossierForm } from '../../../request/dossier-form.ts'
import { type Entered, parseEntered } from '../../../request/entered.ts'
import { readRequestForm, writeRequestForm } from '../../../request/request-form.ts'
import { sha256 } from '../../../store/draft/draft-folder.ts'
import { replaceFileAside } from '../../../store/files/disk.ts'
import { erase } from '../../../store/files/erase.ts'
import { openDossierAt, requestOf } from '../../../store/files/open-source.ts'
import { readLaw } from '../../../store/installed/settings.ts'
import { readStartRecord, rememberingReaders, type StartRecord } from './record.ts'

/** What the server keeps of the first step. */
export type Start = {
  /** The folder, archive or file that holds the pieces. */
  readonly path: string
  entered: Entered
  /** What the draft was proposed from when this began; null where there was none. */
  base: Prepared | null
  /** Names of the files that are pieces. */
  files: readonly string[]
  problems: readonly Problem[]
  record: StartRecord | null
  trouble: Problem | null
  reading: { readonly done: number; readonly total: number } | null
  /** Settles when the pieces were read, or could not be. */
  finished: Promise<void>
  readonly lend: LendReaders
  /** Where what was entered is kept until it is proposed; null where nothing of it may lie on the disk. */
  readonly kept: string | null
}

/** Names exactly what was entered. */
export const stateOf = ({ entered }: Start): string => sha256(Buffer.from(JSON.stringify(entered), 'utf8'))

type Opening = { readonly path: string; readonly kept: string | null; readonly preparedBy: string }

/** The first step of a record of which nothing was proposed: its description as it lies there, and an empty request. */
export const startAt = async ({ path, kept, preparedBy }: Opening): Promise<Start> => {
  const { description, files } = await openDossierAt(path, null)
  const hashes = files.flatMap(({ bytes }) => (bytes === null ? [] : [sha256(bytes)]))
  const kin = kept === null ? null : readKept(kept)
  // A folder that was emptied and filled again is another record.
  const before = kin?.hashes.some((hash) => hashes.includes(hash)) ? kin : null
  const dossier = before?.dossier ?? writeDossierForm(readDossierForm(description ?? ''))
  const entered = before ?? { dossier, request: 'kind: requisition\n', preparedBy, read: [], hashes }
  const start = startOf(path, kept, entered, null)
  await listFiles(start)
  start.finished = readAll(start)
  return start
}

/** That of a draft: what it was proposed from, to be corrected. Nothing is read: the draft holds it. */
export const startOfDraft = (
  path: string,
  prepared: Prepared,
  { preparedBy, request }: Draft,
  record: StartRecord,
): Start => ({
  ...startOf(path, null, enteredIn(prepared, preparedBy, request.kind), prepared),
  record,
  files: Object.entries(record.files).flatMap(([id, name]) => (parentIdOf(id) === null ? [name] : [])),
})

/** A request that does not say its kind is of the kind of the rules that it was proposed by. */
const enteredIn = ({ dossier, request }: Prepared, preparedBy: string, kind: RequestKind): Entered => {
  const form = readRequestForm(request)
  return {
    dossier: writeDossierForm(readDossierForm(dossier ?? '')),
    request: form.kind === undefined ? writeRequestForm({ ...form, kind }) : request,
    ...{ preparedBy, read: [], hashes: [] },
  }
}

const startOf = (path: string, kept: string | null, entered: Entered, base: Prepared | null): Start => ({
  ...{ path, kept, entered, base, files: [], problems: [], record: null, trouble: null, reading: null },
  finished: Promise.resolve(),
  lend: rememberingReaders(),
})

/** The files that are pieces, as the request and the description stand now, or would. */
export const listFiles = async (start: Start, entered: Entered = start.entered): Promise<void> => {
  const { asked, opened } = await openEntered({ ...start, entered })
  start.files = opened.files.map(({ name }) => name)
  start.problems = [...asked.problems, ...opened.described.problems, ...opened.notes]
}

/** What was entered, opened as the command line opens files. */
export const openEntered = async ({ path, entered }: Pick<Start, 'path' | 'entered'>) => {
  const asked = requestOf(entered.request, readLaw(), 'requisition')
  return { dossier: path, asked, opened: await openDossierAt(path, asked, entered.dossier) }
}

const readAll = async (start: Start): Promise<void> => {
  start.reading = { done: 0, total: start.files.length }
  try {
    const onPiece = (done: number, total: number): void => {
      start.reading = { done, total }
    }
    start.record = await readStartRecord(await openEntered(start), { lend: start.lend, onPiece })
  } catch (error) {
    start.trouble = error instanceof RequisError ? error.problem : { code: 'start.unread' }
  } finally {
    start.reading = null
  }
}

/** Keeps what was entered, so that nothing is lost when the page is closed. */
export const enter = (start: Start, entered: Entered): void => {
  if (start.kept !== null) replaceFileAside(start.kept, Buffer.from(JSON.stringify(entered), 'utf8'), 0o600)
  start.entered = entered
}

/** The draft holds it from now on. */
export const forget = ({ kept }: Start): void => {
  if (kept !== null) erase(kept)
}

/** A file of another version, or a damaged one, is as none. */
const readKept = (path: string): Entered | null => {
  if (!existsSync(path)) return null
  try {
    return parseEntered(readPlain(path, mostSetting).toString('utf8'))
  } catch {
    return null
  }
}
