import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above the program that holds the rules: what is built for the benches lies one folder deeper. */
const folderAbove = (folder: string): string => {
  const above = dirname(folder)
  return existsSync(join(folder, 'pipelines')) || above === folder ? folder : folderAbove(above)
}

/** The folder of the program: what is installed lies below it. */
export const root = folderAbove(dirname(fileURLToPath(import.meta.url)))

/** Finds what is installed beside the program. */
export const packages = createRequire(import.meta.url)
