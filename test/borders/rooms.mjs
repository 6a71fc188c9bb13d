// Which rooms and packages each room of src/ may import (docs/architecture.md, « Rooms »). `npm run borders` writes the rules
// that Biome enforces; a test holds the file that is committed against this table.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const stages = ['read', 'detect', 'decide', 'review', 'redact', 'write', 'prove', 'seal']

/** A room: the other rooms it may import, the packages that live in it. */
export const rooms = {
  model: { imports: [], packages: ['zod'] },
  language: { imports: ['model'], packages: ['iconv-lite'] },
  disk: { imports: ['model'], packages: [] },
  read: {
    imports: ['model', 'language'],
    packages: [
      '@embedpdf/pdfium',
      '@kenjiuno/msgreader',
      '@thednp/dommatrix',
      '@xmldom/xmldom',
      'csv-parse',
      'iconv-lite',
      'jpeg-js',
      'parse5',
      'pdfjs-dist',
      'pngjs',
      'postal-mime',
      'tesseract.js',
      'utif2',
      'yauzl',
      'zod',
    ],
  },
  detect: { imports: ['model', 'language'], packages: ['compromise', 'zod'] },
  decide: { imports: ['model', 'language'], packages: [] },
  review: { imports: ['model', 'language'], packages: [] },
  redact: { imports: ['model', 'language'], packages: [] },
  write: { imports: ['model', 'language'], packages: ['fontkit', 'pdf-lib', 'yazl'] },
  prove: {
    imports: ['model', 'language'],
    packages: ['@embedpdf/pdfium', '@thednp/dommatrix', 'csv-parse', 'pdfjs-dist', 'tesseract.js'],
  },
  seal: { imports: ['model', 'language'], packages: ['@libpdf/core', 'koffi', 'pdf-lib', 'zod'] },
  messages: { imports: ['model', 'language'], packages: [] },
  request: { imports: ['model', 'language', 'messages'], packages: ['yaml', 'zod'] },
  reply: { imports: ['model', 'language', 'messages'], packages: [] },
  explain: { imports: ['model', 'language', 'messages'], packages: [] },
  compare: { imports: ['model', 'language', 'messages'], packages: [] },
  pipeline: {
    imports: ['model', 'language', 'request', ...stages, 'reply', 'explain', 'compare'],
    packages: ['@huggingface/tokenizers', 'onnxruntime-web', 'yaml', 'zod'],
  },
  batch: {
    imports: [
      'model',
      'disk',
      'language',
      'messages',
      'request',
      'read',
      'redact',
      'write',
      'prove',
      'seal',
      'reply',
      'pipeline',
    ],
    packages: ['aws4fetch', 'pg', 'pg-boss', 'zod'],
  },
  page: { imports: ['model', 'seal', 'messages'], packages: ['@noble/hashes', 'buffer', 'zod'] },
  desk: {
    imports: ['model', 'language', 'messages', 'explain', 'review', 'pipeline'],
    packages: ['@hono/node-server', 'hono', 'zod'],
  },
  'desk/page': { imports: ['model', 'messages', 'desk'], packages: ['pdfjs-dist', 'preact'] },
  'desk/report': { imports: ['model', 'messages', 'desk'], packages: ['preact', 'preact-render-to-string'] },
  library: {
    imports: ['model', 'language', 'messages', 'request', 'read', 'review', 'seal', 'reply', 'pipeline', 'store'],
    packages: ['zod'],
  },
  store: {
    imports: [
      'disk',
      'model',
      'language',
      'messages',
      'request',
      'read',
      'review',
      'seal',
      'reply',
      'pipeline',
      'batch',
    ],
    packages: ['piscina'],
  },
  cli: {
    imports: [
      'desk',
      'disk',
      'library',
      'store',
      'model',
      'language',
      'request',
      'read',
      'review',
      'write',
      'seal',
      'reply',
      'explain',
      'compare',
      'pipeline',
      'batch',
      'messages',
    ],
    packages: ['commander', 'piscina', 'yaml'],
  },
}

/** Folders inside a room: how deep files may lie. */
const deepest = 3

const packages = () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { dependencies, devDependencies, peerDependencies } = manifest
  return Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }).sort()
}

const restrict = (includes, patterns) => ({
  includes,
  linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } },
})

/** In a file of a folder of the room, `../` is still the room: what lies above it is another. */
const ruleAt = (room, depth, all) => {
  const above = '../'.repeat(depth + room.split('/').length)
  const { imports, packages: own } = rooms[room]
  const foreign = all.filter((name) => !own.includes(name)).flatMap((name) => [name, `${name}/**`])
  return restrict(
    [`src/${room}/${'*/'.repeat(depth)}*.{ts,tsx,mjs}`],
    [
      {
        group: [`${above}**`, ...imports.map((other) => `!${above}${other}/**`)],
        message: `${room} may import ${[...imports, 'itself'].join(', ')} (docs/architecture.md, Rooms).`,
      },
      { group: foreign, message: `This package does not belong in ${room} (docs/architecture.md, Rooms).` },
    ],
  )
}

/** What biome.borders.json holds. */
export const borders = () => {
  const all = packages()
  const depths = Array.from({ length: deepest + 1 }, (_, depth) => depth)
  return { overrides: Object.keys(rooms).flatMap((room) => depths.map((depth) => ruleAt(room, depth, all))) }
}

export const bordersFile = join(root, 'biome.borders.json')

/** One rule a line: the file is read by Biome, the table above by people. */
export const bordersText = () =>
  `{ "overrides": [\n${borders()
    .overrides.map((rule) => JSON.stringify(rule))
    .join(',\n')}\n] }\n`

if (process.argv[2] === 'write') writeFileSync(bordersFile, bordersText())
