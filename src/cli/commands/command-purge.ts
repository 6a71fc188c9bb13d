import { lstatSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { removeEmptyFolder, removeFile, syncFolder } from '../../disk/system.ts'
import { journalScreen } from '../../messages/seal/journal.ts'
import { RequisError } from '../../model/problem.ts'
import { purgedAct } from '../../pipeline/export/acts.ts'
import { draftFiles, findDraftFlaw, readDraftId, startFileOf } from '../../store/draft/draft-folder.ts'
import { deadLeftoversOf, isAside } from '../../store/files/aside.ts'
import { erase, overwrite } from '../../store/files/erase.ts'
import { journalPath, recordActs } from '../../store/journal/journal-file.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'

export type PurgeOptions = {
  readonly yes: boolean
  readonly journal: string | undefined
  readonly serviceKey?: string | undefined
  readonly input: boolean
}

/**
 * Removes a draft, and its secret with it: no mask of it can be revealed any more. The journal and the register stay.
 * Nothing is touched unless every file of the folder is the draft's own.
 */
export const commandPurge = async (given: string, options: PurgeOptions, output: Output): Promise<number> => {
  // `link/` would follow the link; its resolved path does not.
  const folder = resolve(given)
  if (isOnlyBegun(folder)) return await purgeBegun(folder, options, output)
  const names = ownFiles(folder)
  const halves = deadLeftoversOf(folder).filter(isHalfDraft)
  const id = readDraftId(folder)
  const flaw = findDraftFlaw(folder, options.serviceKey)
  // Whatever it has become, its owner may delete it.
  if (flaw !== null) output.problem(flaw)
  await confirm(names.length, options, output)
  const acts = [purgedAct(id, names.length)]
  const carryOut = (): void => {
    removeDraft(folder, names)
    erase(startFileOf(folder))
    for (const half of halves) removeDraft(half, readdirSync(half))
  }
  const trace = { path: folder, how: 'gone' } as const
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut, trace }, output)
  if (output.json) output.data(JSON.stringify({ purged: true, files: names.length }))
  output.say(journalScreen(output.language, 'purge.done', { files: names.length }))
  if (halves.length > 0) output.say(journalScreen(output.language, 'purge.halves', { count: halves.length }))
  output.say(journalScreen(output.language, 'purge.limits'))
  return exitCodes.done
}

/** What was entered on the review page, and never proposed. */
const isOnlyBegun = (folder: string): boolean =>
  lstatSync(folder, { throwIfNoEntry: false }) === undefined &&
  lstatSync(startFileOf(folder), { throwIfNoEntry: false })?.isFile() === true

/** No journal knows of it: nothing was decided. */
const purgeBegun = async (folder: string, options: PurgeOptions, output: Output): Promise<number> => {
  await confirm(1, options, output)
  erase(startFileOf(folder))
  syncFolder(dirname(folder))
  if (output.json) output.data(JSON.stringify({ purged: true, files: 1 }))
  output.say(journalScreen(output.language, 'purge.done', { files: 1 }))
  output.say(journalScreen(output.language, 'purge.limits'))
  return exitCodes.done
}

const own: ReadonlySet<string> = new Set(Object.values(draftFiles))

/** The names of the draft's files. A file with a second name elsewhere is foreign: it would be overwritten there too. */
const ownFiles = (folder: string): readonly string[] => {
  const stat = lstatSync(folder, { throwIfNoEntry: false })
  if (stat?.isDirectory() !== true) throw new RequisError({ code: 'purge.not-draft' })
  const names = readdirSync(folder)
  if (!names.includes(draftFiles.draft)) throw new RequisError({ code: 'purge.not-draft' })
  const foreign = names.filter((name) => !isOwn(folder, name))
  if (foreign.length > 0) throw new RequisError({ code: 'purge.foreign', count: foreign.length })
  return names
}

/** A file that a crash left half-written holds personal data too. */
const isOwn = (folder: string, name: string): boolean => {
  const file = lstatSync(join(folder, name))
  return (own.has(name) || isAside(name)) && file.isFile() && file.nlink === 1
}

/** The same draft as a proposal that was killed left it, beside. */
const isHalfDraft = (path: string): boolean =>
  lstatSync(path).isDirectory() && readdirSync(path).every((name) => isOwn(path, name))

const confirm = async (files: number, { yes, input }: PurgeOptions, output: Output): Promise<void> => {
  if (yes) return
  if (!process.stdin.isTTY || !input) throw new RequisError({ code: 'purge.not-confirmed' })
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question(journalScreen(output.language, 'purge.ask', { files }))
  lines.close()
  if (answer.trim().toLowerCase() !== journalScreen(output.language, 'purge.yes'))
    throw new RequisError({ code: 'purge.declined' })
}

const removeDraft = (folder: string, names: readonly string[]): void => {
  try {
    for (const name of names) overwrite(join(folder, name))
    for (const name of names) removeFile(join(folder, name))
    removeEmptyFolder(folder)
    syncFolder(dirname(folder))
  } catch {
    // The system's words hold a path: dropped.
    throw new RequisError({ code: 'purge.incomplete', left: readdirSync(folder).length })
  }
}
