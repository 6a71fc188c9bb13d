import { readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'

// Gathers what `requis` loads at its start in a few files, over what the compiler wrote: four hundred modules, each looked for, opened
// and compiled by itself, took a fifth of the time of `requis detect` on a line. Threads start from the compiler's files.

const sources = join(import.meta.dirname, 'src')
const written = join(import.meta.dirname, 'dist', 'cli')

/** Addresses beside a module (a thread's first file, `package.json`) are told from where its code ends up. */
const fromNewPlace: Plugin = {
  name: 'from-new-place',
  transform(code, id) {
    if (!id.startsWith(sources)) return null
    const compiled = join(import.meta.dirname, 'dist', relative(sources, dirname(id)))
    const moved = (path: string): string => relative(written, resolve(compiled, path)).replaceAll('\\', '/')
    return code.replaceAll(
      /new URL\((['"])(\.{1,2}\/?[^'"]{0,200})\1, import\.meta\.url\)/g,
      (_, quote: string, path: string) => `new URL(${quote}${moved(path)}${quote}, import.meta.url)`,
    )
  },
}

/** Chunks of an earlier build bear other names. */
const withoutOld: Plugin = {
  name: 'without-old',
  buildStart() {
    for (const name of readdirSync(written)) if (name.startsWith('part-')) rmSync(join(written, name))
  },
}

export default defineConfig({
  input: join(sources, 'cli', 'requis.ts'),
  platform: 'node',
  // Packages stay where they are installed, but for the one that comes in a hundred files.
  external: /^(?!zod(?:\/|$))(?:node:|@?[a-z])/,
  plugins: [withoutOld, fromNewPlace],
  output: { dir: written, format: 'esm', entryFileNames: 'requis.js', chunkFileNames: 'part-[name]-[hash].js' },
})
