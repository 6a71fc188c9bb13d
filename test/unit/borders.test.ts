import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bordersFile, bordersText, rooms } from '../borders/rooms.mjs'

const root = resolve(import.meta.dirname, '../..')
const forbidden = [
  ['detect', "import { redact } from '../redact/redact.ts'\nexport const planted = redact"],
  ['prove', "import { redact } from '../redact/redact.ts'\nexport const planted = redact"],
  ['write', "import { readPiece } from '../read/read-piece.ts'\nexport const planted = readPiece"],
  ['model', "import { parse } from 'yaml'\nexport const planted = parse"],
  ['detect', "import { env } from 'onnxruntime-web'\nexport const planted = env"],
  ['write', "import { parse } from 'parse5'\nexport const planted = parse"],
  ['cli', "import { decodeWords } from 'postal-mime'\nexport const planted = decodeWords"],
  ['pipeline', "import reader from '@kenjiuno/msgreader'\nexport const planted = reader"],
  ['cli', "import { createWorker } from 'tesseract.js'\nexport const planted = createWorker"],
  ['cli', "import { load } from 'koffi'\nexport const planted = load"],
  ['redact', "import { PDFDocument } from 'pdf-lib'\nexport const planted = PDFDocument"],
  ['read/somewhere', "import { redact } from '../../redact/redact.ts'\nexport const planted = redact"],
  ['read/somewhere/deep', "import { redact } from '../../../redact/redact.ts'\nexport const planted = redact"],
  ['seal/somewhere/deep', "import { parse } from 'yaml'\nexport const planted = parse"],
  ['request', "import { parseYaml } from '../pipeline/yaml.ts'\nexport const planted = parseYaml"],
  ['request', "import { load } from 'koffi'\nexport const planted = load"],
  ['language', "import { unitsOf } from '../decide/units.ts'\nexport const planted = unitsOf"],
  ['language/dates', "import { unitsOf } from '../../decide/units.ts'\nexport const planted = unitsOf"],
  ['model', "import { monthWords } from '../language/months.ts'\nexport const planted = monthWords"],
  ['page', "import { verifyExport } from '../pipeline/signing.ts'\nexport const planted = verifyExport"],
  [
    'desk/page/planted',
    "import { openDraft } from '../../../store/draft/draft-folder.ts'\nexport const planted = openDraft",
  ],
  ['desk/page/planted', "import { Hono } from 'hono'\nexport const planted = Hono"],
  ['desk', "import { h } from 'preact'\nexport const planted = h"],
] as const

const allowed = [
  ['redact', '../model/span.ts'],
  ['detect', '../language/months.ts'],
  ['language/dates', '../months.ts'],
  ['read/somewhere', '../../model/span.ts'],
  ['read/somewhere/deep', '../../../model/span.ts'],
  ['read/somewhere/deep', '../../read-piece.ts'],
  ['desk/page/planted', '../../view/types.ts'],
  ['desk/server', '../../pipeline/propose/steps.ts'],
] as const

/** Files are planted under the same rules in a folder of their own: other tests list `src` meanwhile. */
const garden = mkdtempSync(join(tmpdir(), 'requis-borders-'))
for (const name of ['biome.json', 'biome.borders.json']) copyFileSync(join(root, name), join(garden, name))

const plant = (folder: string, at: number, line: string): string => {
  const file = join(garden, 'src', folder, `planted-${at}-by-a-test.ts`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${line}\n`)
  return file
}

const refusedFiles = forbidden.map(([folder, line], at) => plant(folder, at, line))
const allowedFiles = allowed.map(([folder, path], at) =>
  plant(folder, forbidden.length + at, `import { planted as other } from '${path}'\nexport const planted = other`),
)

afterAll(() => rmSync(garden, { recursive: true, force: true }))

/** Biome once over all that was planted: starting it costs more than its work. */
const biome = spawnSync(
  join(root, 'node_modules', '.bin', 'biome'),
  ['lint', '--vcs-enabled=false', '--max-diagnostics=none', ...refusedFiles, ...allowedFiles],
  { cwd: garden, encoding: 'utf8' },
)
const said = `${biome.stdout}${biome.stderr}`

/** Whether Biome refused an import of this file. */
const isRefused = (file: string): boolean =>
  said.split('\n').some((line) => line.includes(`${relative(garden, file)}:`) && line.includes('noRestrictedImports'))

test('the rules that Biome reads are those of the table of rooms', () => {
  expect(readFileSync(bordersFile, 'utf8')).toBe(bordersText())
})

const sourceFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
)

test('what is planted to be refused lies outside src, which other tests list meanwhile', () => {
  expect(sourceFiles.filter((path) => path.includes('by-a-test'))).toEqual([])
})

test('every folder of src is a room of the table, and none of the table is missing', () => {
  const folders = new Set(sourceFiles.flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])))
  // What runs in a browser is a room inside the desk.
  const own = Object.keys(rooms).filter((name) => !name.includes('/'))
  expect([...folders].sort()).toEqual(own.sort())
})

test('no import goes up again after it went down, past the rules', () => {
  const crooked = /from '[^']*[\w-]\/\.\.\//
  expect(sourceFiles.filter((path) => crooked.test(readFileSync(join(root, 'src', path), 'utf8')))).toEqual([])
})

test.each(forbidden.map(([folder, line], at) => [folder, line.slice(0, line.indexOf('\n')), at] as const))(
  'in the room %s, « %s » is refused',
  (_folder, _line, at) => {
    expect(isRefused(refusedFiles[at] ?? '')).toBe(true)
  },
)

test('an import that is refused fails the check', () => {
  expect(biome.status).toBe(1)
})

test.each(allowed.map(([folder, path], at) => [folder, path, at] as const))(
  'in %s, an import of %s is allowed',
  (_folder, _path, at) => {
    const file = allowedFiles[at] ?? ''
    expect(file).not.toBe('')
    expect(isRefused(file)).toBe(false)
  },
)

// pdf.js asks for a native package as it loads, unless it is met with what it wants.
test('pdf.js is loaded by one file in each room that uses it, and in the browser by another', () => {
  const src = join(root, 'src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?tsx?$/.test(name))
  const loading = files.filter((name) =>
    /(?:^import (?!type)[^\n]*|import\()'pdfjs-dist/m.test(readFileSync(join(src, name), 'utf8')),
  )
  expect(loading.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    'desk/page/pages/load-pdf.ts',
    'prove/pdfjs.ts',
    'read/pdfjs.ts',
  ])
})
