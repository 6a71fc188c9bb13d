import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { listPackages } from './bin/pack/bundled.mjs'

// Builds the director's page (src/desk/page): files with a hash in their name, nothing that comes from elsewhere.

const pdfjs = join(import.meta.dirname, 'node_modules', 'pdfjs-dist')

/** What pdfjs fetches by name: the standard fonts of PDF files that hold none, and the reader of JPEG 2000 without WebAssembly. */
const pdfjsFiles: Plugin = {
  name: 'pdfjs-files',
  generateBundle() {
    const fonts = readdirSync(join(pdfjs, 'standard_fonts')).map((name) => `standard_fonts/${name}`)
    for (const name of [...fonts, 'wasm/openjpeg_nowasm_fallback.js'])
      this.emitFile({
        type: 'asset',
        fileName: `assets/pdfjs/${name.split('/').at(-1)}`,
        source: readFileSync(join(pdfjs, name)),
      })
  },
}

export default defineConfig({
  root: join(import.meta.dirname, 'src', 'desk', 'page'),
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [pdfjsFiles, listPackages('desk')],
  build: {
    outDir: join(import.meta.dirname, 'dist', 'desk', 'page'),
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
})
