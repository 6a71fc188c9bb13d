import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { ReceivedFile } from '../../seal/container/bundle.ts'
import { programNames } from '../../seal/program/listed-sums.ts'
import { readTree } from '../exports/read-export.ts'
import { root } from './root.ts'

/** A folder that runs by itself bears the list of its files, or its signature; an export has neither at its root. */
export const isProgramAt = (path: string): boolean =>
  [programNames.list, programNames.signature].some((name) => existsSync(join(path, name))) &&
  !['META-INF', 'data'].some((name) => existsSync(join(path, name)))

/** Its files, read as they are asked for; `isItself`: it is the folder that this program runs from. */
export const readProgram = (path: string): { readonly files: readonly ReceivedFile[]; readonly isItself: boolean } => {
  const folder = realpathSync(path)
  return { files: readTree(folder), isItself: folder === realpathSync(root) }
}
