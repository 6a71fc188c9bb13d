import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { remove } from '../../disk/system.ts'
import { screen } from '../../messages/screen.ts'
import { isAlive } from '../journal/journal-lock.ts'
import type { Telling } from '../telling.ts'

/** Where a command runs: two short hashes, that of the machine and that of its start (on Linux; elsewhere none). */
export type Here = { readonly machine: string; readonly start: string }

/**
 * Where a file or a folder is written before it is renamed. The name tells who writes: the process, the machine and its
 * start. A command killed meanwhile leaves it there, and a later one must know whether its writer is dead.
 */
export const asideOf = (path: string, { machine, start }: Here = here()): string =>
  join(dirname(resolve(path)), `.requis-${process.pid}-${machine}-${start}-${basename(resolve(path))}.part`)

/** Processes are numbered apart in a container: one of another counts as another machine. */
const here = (): Here => ({
  machine: shortHash([hostname(), readOrEmpty('/etc/machine-id'), linkOrEmpty('/proc/self/ns/pid')].join('\n')),
  start: shortHash(readOrEmpty('/proc/sys/kernel/random/boot_id')),
})

const shortHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8)

const readOrEmpty = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const linkOrEmpty = (path: string): string => {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** Also the names of former versions, which tell the process alone. */
export const isAside = (name: string): boolean => /^\.requis-\d{1,10}(?:-.+)?\.part$/s.test(name)

/** Who wrote aside, and for which path, by its last part. Null for a name that a former version gave, or nobody. */
const readName = (name: string) => {
  const found = /^\.requis-(\d{1,10})-([0-9a-f]{8})-([0-9a-f]{8})-(.+)\.part$/s.exec(name)
  const [, pid, machine, start, target] = found ?? []
  return target === undefined ? null : { pid: Number(pid), machine, start, target }
}

/**
 * The writer is dead when it ran here, and its process is gone or the machine was started again since. Of a number that
 * some process bears, of another machine, of a former version nobody knows.
 */
export const isWriterDead = (name: string, { machine, start }: Here = here()): boolean => {
  const writer = readName(name)
  if (writer === null || writer.machine !== machine) return false
  return writer.start !== start || !isAlive(writer.pid)
}

/**
 * Removes what killed commands left beside a path where another is about to write, and says so. What may belong to a
 * command that runs, here or on another machine, is named and left.
 */
export const clearLeftovers = (path: string, telling: Telling): void => {
  const folder = dirname(resolve(path))
  const names = listOrNone(folder).filter(isAside)
  const removed = names.filter((name) => isDeadLeftover(folder, name) && isRemoved(join(folder, name)))
  // One that is gone now was renamed by its command, or removed by another.
  const left = names.filter((name) => !removed.includes(name) && existsSync(join(folder, name)))
  if (removed.length > 0) telling.say(screen(telling.language, 'leftover.removed', { names: removed.join(', ') }))
  if (left.length > 0) telling.say(screen(telling.language, 'leftover.left', { names: left.join(', ') }))
}

/** What killed commands left of that very path. */
export const deadLeftoversOf = (path: string): readonly string[] => {
  const folder = dirname(resolve(path))
  const isOf = (name: string): boolean => readName(name)?.target === basename(resolve(path))
  return listOrNone(folder)
    .filter((name) => isOf(name) && isDeadLeftover(folder, name))
    .map((name) => join(folder, name))
}

const listOrNone = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Nothing is written aside as a link, or under two names: such a one was made by somebody else. */
const isDeadLeftover = (folder: string, name: string): boolean => {
  const stat = lstatSync(join(folder, name), { throwIfNoEntry: false })
  const isOurs = stat?.isDirectory() === true || (stat?.isFile() === true && stat.nlink === 1)
  const place = here()
  if (!isOurs || !isWriterDead(name, place)) return false
  // A copy of this machine, with its names, may write on the same disk: what is younger than this start is not of an older one.
  return readName(name)?.start === place.start || stat.mtimeMs < Date.now() - uptime() * 1000
}

/** False where the system refuses: another account's, or a file that another program holds open. */
const isRemoved = (path: string): boolean => {
  try {
    remove(path)
  } catch {
    return !existsSync(path)
  }
  return true
}
