import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the program: what is installed lies below it. */
export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)))

/** Finds what is installed beside the program. */
export const packages = createRequire(import.meta.url)
