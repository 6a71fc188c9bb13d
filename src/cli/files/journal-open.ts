import { readdirSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { remove } from '../../disk/system.ts'
import { replaceFileAside } from './disk.ts'
import { isStale } from './journal-lock.ts'

/**
 * An act that is in the journal and not yet done: beside the journal, until it is. `count`: the lines before its own, `acts`: how many
 * lines it has, `makes`: what is there once it is done. Its name and its first word tell the process that does it.
 */
export type OpenAct = {
  readonly count: number
  readonly acts: number
  readonly draft: string | null
  readonly makes: string
}

/** Marks an act as begun; its way, to be removed when the act ends. The journal is locked meanwhile. */
export const markOpen = (journal: string, act: OpenAct): string => {
  const path = `${resolve(journal)}.open-${process.pid}-${act.count}`
  const line = `${process.pid} ${hostname()}\n${JSON.stringify({ ...act, makes: resolve(act.makes) })}\n`
  replaceFileAside(path, Buffer.from(line, 'utf8'), 0o600)
  return path
}

export type Unended = { readonly path: string; readonly act: OpenAct }

/** The acts whose process ended before they did, with what is left of them. */
export const unendedActs = (journal: string): readonly Unended[] => {
  const start = `${basename(resolve(journal))}.open-`
  const folder = dirname(resolve(journal))
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .sort()
    .flatMap((name) => readUnended(join(folder, name)) ?? [])
}

const readUnended = (path: string): Unended | null => {
  try {
    const text = readPlain(path, mostSetting).toString('utf8')
    const [mark = '', content = ''] = text.split('\n')
    if (!isStale(path, mark)) return null
    const act: OpenAct = JSON.parse(content)
    return typeof act.count === 'number' && typeof act.makes === 'string' ? { path, act } : null
  } catch {
    return null
  }
}

/** Its lines are in the journal, and what it makes is not there: an empty folder may have been given to it. */
export const isUndone = ({ count, acts, makes }: OpenAct, lines: number): boolean =>
  lines >= count + acts && !isThere(makes)

const isThere = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && (!stat.isDirectory() || readdirSync(path).length > 0)
}

export const closeOpen = (path: string): void => remove(path)
