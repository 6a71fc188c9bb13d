import { basename, dirname, join, resolve } from 'node:path'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { syncFolder } from '../../disk/system.ts'
import { replaceFileAside } from '../files/disk.ts'
import { withJournalLock } from '../journal/journal-lock.ts'

// Where the journal of each draft stood after the last act of this account: one line a draft, its id and the head, in a file beside
// the journal of the account. That journal is chained: its line bears the head of before the act, and cannot be completed after it.

const headsFile = (journal: string): string =>
  join(dirname(resolve(journal)), `${basename(journal).replace(/\.jsonl$/, '')}-heads.txt`)

const form = /^([0-9a-f]{32}) ([0-9a-f]{64})$/

const readHeads = (journal: string): ReadonlyMap<string, string> => {
  const lines = textOf(headsFile(journal)).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, draft, head] = form.exec(line) ?? []
      return draft === undefined || head === undefined ? [] : [[draft, head] as const]
    }),
  )
}

const textOf = (path: string): string => {
  try {
    return readPlain(path, mostOwn).toString('latin1')
  } catch {
    return ''
  }
}

/** The head that was noted after the last act on a draft; null where none was. */
export const notedHead = (journal: string, draft: string): string | null => readHeads(journal).get(draft) ?? null

/** On the disk when it returns. A crash before it leaves the head of an act ago, which the journal of the draft still holds. */
export const noteHead = async (journal: string, draft: string, head: string): Promise<void> =>
  await withJournalLock(journal, async () => {
    const heads = new Map([...readHeads(journal), [draft, head]])
    const text = [...heads].map(([id, one]) => `${id} ${one}\n`).join('')
    replaceFileAside(headsFile(journal), Buffer.from(text, 'latin1'), 0o600)
    syncFolder(dirname(resolve(journal)))
  })
