import { join } from 'node:path'
import { defineConfig } from 'vite'
import { listPackages } from './bin/pack/bundled.mjs'

// Builds the director's page (src/desk/page): files with a hash in their name, nothing that comes from elsewhere.

export default defineConfig({
  root: join(import.meta.dirname, 'src', 'desk', 'page'),
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [listPackages('desk')],
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
