import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Asset } from '../../desk/server/app.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** All files of the built page by their path, read once: no path of a request ever reaches the disk. */
export const readPageFiles = (folder: string): ReadonlyMap<string, Asset> =>
  new Map(
    listFiles(folder).map((path) => [
      `/${relative(folder, path).split(sep).join('/')}`,
      { bytes: Uint8Array.from(readFileSync(path)), type: types[extname(path)] ?? 'application/octet-stream' },
    ]),
  )

const listFiles = (folder: string): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? listFiles(path) : [path]
      })
