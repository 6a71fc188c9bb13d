import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { guarded } from '../../disk/trouble.ts'
import { isAside } from '../files/aside.ts'
import { journalPath } from '../journal/journal-file.ts'
import { configFolder } from '../keys/keys.ts'
import type { BackedUp } from './backup-file.ts'

/** What runs at this moment, and what tells of this machine alone: it means nothing elsewhere. */
const isPassing = (name: string): boolean =>
  isAside(name) || /\.lock(?:\.takeover)?$|\.open-\d+-\d+$/.test(name) || name === 'draft-secret.backup'

/**
 * All that the account cannot make anew: its keys and secrets, and the journal with its checkpoints, wherever the machine puts it.
 * Folders are left: drafts hold records.
 */
export const gatherBackup = (): readonly BackedUp[] =>
  guarded(() => {
    const journal = resolve(journalPath(undefined))
    const isJournals = (folder: string, name: string): boolean =>
      folder === dirname(journal) && neutralName(journal, name) !== null
    const settings = plainFiles(configFolder()).filter((name) => !isJournals(resolve(configFolder()), name))
    const beside = plainFiles(dirname(journal)).flatMap((name) => {
      const neutral = neutralName(journal, name)
      return neutral === null ? [] : [{ place: 'journal' as const, name: neutral, bytes: read(dirname(journal), name) }]
    })
    return [
      ...settings.map((name) => ({ place: 'settings' as const, name, bytes: read(configFolder(), name) })),
      ...beside,
    ]
  })

const read = (folder: string, name: string): Uint8Array => readPlain(join(folder, name), mostOwn)

const plainFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !isPassing(name) && lstatSync(join(folder, name)).isFile())
        .sort()
    : []

const neutral = 'journal'

const stemOf = (journal: string): string => basename(journal).replace(/\.jsonl$/, '')

/** The name that a file of the journal has in a backup; null for one of another journal, or of something else. */
const neutralName = (journal: string, name: string): string | null => {
  const [whole, stem] = [basename(journal), stemOf(journal)]
  if (name === whole) return `${neutral}.jsonl`
  if (name.startsWith(`${whole}.torn-`)) return `${neutral}.jsonl${name.slice(whole.length)}`
  return name.startsWith(`${stem}-checkpoint-`) ? `${neutral}${name.slice(stem.length)}` : null
}

/** Where a file of a backup goes on this machine. */
export const placeOf = ({ place, name }: Pick<BackedUp, 'place' | 'name'>): string => {
  if (place === 'settings') return join(configFolder(), name)
  const journal = resolve(journalPath(undefined))
  if (name === `${neutral}.jsonl`) return journal
  const isTorn = name.startsWith(`${neutral}.jsonl`)
  const rest = name.slice(isTorn ? `${neutral}.jsonl`.length : neutral.length)
  return join(dirname(journal), `${isTorn ? basename(journal) : stemOf(journal)}${rest}`)
}

/** Folders that hold drafts, and stay out of a backup. */
export const draftsLeft = (): number => {
  const folder = join(configFolder(), 'drafts')
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).length : 0
}
