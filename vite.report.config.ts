import { join } from 'node:path'
import { defineConfig } from 'vite'
import { listPackages } from './bin/pack/bundled.mjs'

// Builds what draws the internal report (src/desk/report): one module with its components, its style and preact, for Node.

export default defineConfig({
  root: join(import.meta.dirname, 'src', 'desk', 'report'),
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [listPackages('report')],
  ssr: { noExternal: true },
  build: {
    ssr: join(import.meta.dirname, 'src', 'desk', 'report', 'render.tsx'),
    outDir: join(import.meta.dirname, 'dist', 'desk', 'report'),
    emptyOutDir: true,
    sourcemap: false,
    target: 'node20',
    minify: true,
  },
})
