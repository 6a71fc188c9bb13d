import { rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'
import { listPackages } from './bin/pack/bundled.mjs'
import product from './package.json' with { type: 'json' }

// The program, as it is run and as it is published: its entries, and the parts that they share. Hundreds of modules, each looked for,
// opened and compiled by itself, took a fifth of the time of `requis detect` on a line.

const root = import.meta.dirname
const sources = join(root, 'src')
const written = join(root, 'dist')

/** Each entry is a file of `src/` by its path there; threads start from theirs. */
const entries = [
  'cli/requis.ts',
  'cli/program.ts',
  'cli/demo.ts',
  'library.ts',
  'read/entry/read-in-thread.ts',
  'read/pdf/pdf-draw-thread.mjs',
  'read/pdf/pdf-parser-thread.mjs',
  'pipeline/load/detect-in-thread.ts',
  'cli/batch/shard-in-thread.ts',
]

/**
 * Packages that are installed with Requis. What else it uses (little of each, or a hundred files) is part of the program, with all that
 * it needs in its turn: an installed Requis finds no other package.
 */
const installed = Object.keys({ ...product.dependencies, ...product.peerDependencies })

const isInstalled = (name: string): boolean => installed.some((one) => name === one || name.startsWith(`${one}/`))

const nameOf = (entry: string): string => entry.replace(/\.m?[jt]s$/, '')

/** Stands for the address of `dist/` until it is known how far below it a module ends up. */
const distAddress = '__REQUIS_DIST__'

/** Addresses beside a module (a thread's first file, `package.json`) are told from where its code ends up. */
const fromNewPlace: Plugin = {
  name: 'from-new-place',
  transform(code, id) {
    if (!id.startsWith(sources)) return null
    const compiled = join(written, relative(sources, dirname(id)))
    return code.replaceAll(
      /new URL\((['"])(\.{1,2}\/?[^'"]{0,200})\1, import\.meta\.url\)/g,
      (_, quote: string, path: string) => {
        const target = relative(written, resolve(compiled, path)).replaceAll('\\', '/')
        return `new URL(${quote}${target === '' ? '.' : target}${quote}, ${distAddress})`
      },
    )
  },
  renderChunk(code, { fileName }) {
    const above = '../'.repeat(fileName.split('/').length - 1) || './'
    return code.replaceAll(distAddress, `new URL('${above}', import.meta.url)`)
  },
}

/** Chunks of an earlier build bear other names. */
const withoutOld: Plugin = {
  name: 'without-old',
  buildStart() {
    rmSync(join(written, 'parts'), { recursive: true, force: true })
  },
}

export default defineConfig({
  input: Object.fromEntries(entries.map((entry) => [nameOf(entry), join(sources, entry)])),
  platform: 'node',
  external: (name) => isBuiltin(name) || isInstalled(name),
  plugins: [withoutOld, fromNewPlace, listPackages('program')],
  output: {
    dir: written,
    format: 'esm',
    entryFileNames: ({ facadeModuleId }) => `[name]${facadeModuleId?.endsWith('.mjs') ? '.mjs' : '.js'}`,
    chunkFileNames: 'parts/[name]-[hash].js',
    // Docstrings are in the sources, and the types in `dist/library`: of the packed file they would be 160 kB.
    comments: { legal: true, annotation: true, jsdoc: false },
  },
})
