import { isRequestFile } from '../../request/request-file.ts'
import { settingText } from '../../request/setting-text.ts'
import type { SourceEntry, SourceTree } from '../model/source.ts'
import { parseMigration } from '../settings/migration.ts'

/** Files that people write are short: a longer one is a piece. */
export const longestSetting = 500_000

/** The request or the migration file that lies in the source: by its name and by what it holds, both. */
export const isOwnSetting = (tree: SourceTree, { path, bytes }: SourceEntry): boolean => {
  const name = /(?:^|\/)(request|migration)\.ya?ml$/i.exec(path)?.[1]?.toLowerCase()
  if (name === undefined || bytes > longestSetting) return false
  const text = settingText(tree.read(path))
  return name === 'request' ? isRequestFile(text) : isMigration(text)
}

const isMigration = (text: string): boolean => {
  try {
    parseMigration(text, 'migration.yaml')
    return true
  } catch {
    return false
  }
}
