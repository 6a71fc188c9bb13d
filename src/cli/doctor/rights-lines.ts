import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { howToClose, otherReaders, otherWriters } from '../../disk/access.ts'
import type { Language } from '../../messages/index.ts'
import { readersWords, rightsSentence } from '../../messages/rights.ts'
import { configFolder } from '../../store/keys/keys.ts'

/** Who else than this account reads its settings, and who changes those of the machine (`file`), where somebody does or nobody can tell. */
export const rightsLines = (
  file: string | null,
  language: Language,
  { readersOf, writersOf }: Asked = { readersOf: otherReaders, writersOf: otherWriters },
): readonly string[] => {
  const folder = configFolder()
  const readers = existsSync(folder) ? readersOf(folder) : []
  const writers = file === null ? [] : [file, dirname(file)].flatMap((path) => writersOf(path) ?? [])
  const who = (accounts: readonly string[]): string => readersWords([...new Set(accounts)], language)
  return [
    ...(readers === null ? [rightsSentence('settings-unknown', language, { how: `icacls "${folder}"` })] : []),
    ...(readers === null || readers.length === 0
      ? []
      : [rightsSentence('settings', language, { who: who(readers), how: howToClose(folder) })]),
    ...(writers.length === 0 ? [] : [rightsSentence('machine', language, { who: who(writers) })]),
  ]
}

type Asked = {
  readonly readersOf: (path: string) => readonly string[] | null
  readonly writersOf: (path: string) => readonly string[] | null
}
