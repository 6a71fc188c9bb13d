import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import type { Asset } from '../../desk/server/app.ts'
import { packages } from '../../store/installed/root.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** All files of the built page, and what pdfjs asks for there, by their path, read once: no path of a request ever reaches the disk. */
export const readPageFiles = (folder: string): ReadonlyMap<string, Asset> =>
  new Map([
    ...listFiles(folder).map((path) => asset(`/${relative(folder, path).split(sep).join('/')}`, path)),
    ...pdfjsFiles().map((path) => asset(`/assets/pdfjs/${basename(path)}`, path)),
  ])

/** The standard fonts of PDF files that hold none, and the reader of JPEG 2000 without WebAssembly: pdfjs is installed with them. */
const pdfjsFiles = (): readonly string[] => {
  const installed = dirname(packages.resolve('pdfjs-dist/package.json'))
  return [...listFiles(join(installed, 'standard_fonts')), join(installed, 'wasm', 'openjpeg_nowasm_fallback.js')]
}

const asset = (address: string, path: string): readonly [string, Asset] => [
  address,
  { bytes: Uint8Array.from(readFileSync(path)), type: types[extname(path)] ?? 'application/octet-stream' },
]

const listFiles = (folder: string): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? listFiles(path) : [path]
      })
