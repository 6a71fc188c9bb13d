import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'rolldown'
import { listPackages } from './bin/pack/bundled.mjs'
import { isPageKey, pageText } from './src/messages/seal/page.ts'

// Builds the offline verification page: one file, and nothing else to fetch.

export const pageFile = (name: string): string => join(import.meta.dirname, 'src', 'page', name)

const read = (name: string): string => readFileSync(pageFile(name), 'utf8')

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))

/** The verifier as it is, on what a browser has: `node:crypto`, `node:zlib` and `Buffer` are others. */
export const onBrowser = {
  platform: 'browser' as const,
  resolve: { alias: { 'node:crypto': pageFile('node-crypto.ts'), 'node:zlib': pageFile('node-zlib.ts') } },
  transform: {
    inject: { Buffer: [pageFile('buffer.ts'), 'Buffer'] as [string, string] },
    define: { requisVersion: JSON.stringify(version) },
  },
}

const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What may run and what may style the page is told by its hash; everything else is forbidden, the network first. */
const writeHtml = (code: string): string => {
  const style = read('page.css')
  // An HTML reader ends a script at these words, and changes line ends: the hash would no longer be right.
  const script = code.replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
  if (/\r|\0/.test(script + style) || /<\//.test(style)) throw new Error('a character that HTML changes')
  const policy = `default-src 'none'; script-src ${policyHash(script)}; style-src ${policyHash(style)}; base-uri 'none'; form-action 'none'`
  return read('page.html')
    .replaceAll(/\{([a-z.]+)( en)?\}/g, (place, key: string, english) => sentenceAt(place, key, english ? 'en' : 'fr'))
    .replace('{policy-of-the-page}', () => policy)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`)
}

const sentenceAt = (place: string, key: string, language: 'fr' | 'en'): string => {
  const sentence = isPageKey(key) ? pageText(language, key, { version }) : place
  if (/[<>&{]/.test(sentence)) throw new Error(`the sentence of ${place}`)
  return sentence
}

const singleFile: Plugin = {
  name: 'single-file',
  generateBundle(_, bundle) {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue
      delete bundle[name]
      this.emitFile({ type: 'asset', fileName: 'verifier.html', source: writeHtml(chunk.code) })
    }
  },
}

export default defineConfig({
  ...onBrowser,
  input: pageFile('page.ts'),
  plugins: [listPackages('page'), singleFile],
  output: { dir: 'dist/page', format: 'iife', minify: true },
})
