import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { otherReaders } from '../../disk/access.ts'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { readJournalLine, splitJournal } from '../../seal/journal/journal.ts'
import { readLaw } from '../../store/installed/settings.ts'
import { journalPath } from '../../store/journal/journal-file.ts'
import { configFolder } from '../../store/keys/keys.ts'

/** False for a settings folder that others may read, or nobody can tell, or this account not write; where there is none yet, nothing is wrong. */
export const isConfigKept = (folder: string = configFolder()): boolean => {
  if (!existsSync(folder)) return true
  accessSync(folder, constants.W_OK)
  return otherReaders(folder)?.length === 0
}

/** Octets: a dossier of a thousand pages, its draft, its pictures and its export, twice over. By hand. */
const leastSpace = 1024 ** 3

/** Both where the settings lie and where pieces are opened. */
export const hasSpace = (): boolean =>
  [existing(configFolder()), tmpdir()].every((folder) => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= leastSpace
  })

const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)))

const day = 24 * 3600 * 1000

/** Years after which a program would have been replaced, or an act would have been written: what is later is a wrong clock. By hand. */
const longest = { program: 10 * 365 * day, silence: 3 * 365 * day } as const

/**
 * Whether a clock can be right: no earlier than the day on which the law of this program was checked, nor than the last act of the
 * journal (a day of grace for time zones), and not years after both.
 */
export const isClockLikely = (now: Date, checked: string, lastAct: string | null): boolean => {
  const [program, act] = [Date.parse(checked), lastAct === null ? null : Date.parse(lastAct)]
  if (now.getTime() < Math.max(program, act ?? program) - day) return false
  return now.getTime() < program + longest.program && (act === null || now.getTime() < act + longest.silence)
}

/** The same of this machine's clock, beside the law that is installed and the journal of this account. */
export const isOwnClockLikely = (now: Date): boolean => isClockLikely(now, readLaw().regimes.checked, lastActAt())

const lastActAt = (): string | null => {
  const path = journalPath(undefined)
  if (!existsSync(path)) return null
  const last = splitJournal(readPlain(path, mostOwn)).lines.at(-1)
  const line = last === undefined ? null : readJournalLine(last)
  return line === null || typeof line === 'string' ? null : line.at
}
