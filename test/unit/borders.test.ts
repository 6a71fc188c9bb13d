import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const planted: string[] = []

const lintPlanted = (room: string, line: string): string => {
  const file = join(root, 'src', room, 'planted-by-a-test.ts')
  planted.push(file)
  writeFileSync(file, `${line}\n`)
  const result = spawnSync('npx', ['biome', 'lint', '--vcs-enabled=false', file], { cwd: root, encoding: 'utf8' })
  return `${result.status} ${result.stdout}${result.stderr}`
}

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file, { force: true })
})

test.each([
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
  ['page', "import { verifyExport } from '../pipeline/signing.ts'\nexport const planted = verifyExport"],
])('a forbidden import planted in the room %s is refused', (room, line) => {
  const said = lintPlanted(room, line)
  expect(said).toContain('noRestrictedImports')
  expect(said.startsWith('0')).toBe(false)
})

test('an import of the model is allowed in every room', () => {
  expect(
    lintPlanted('redact', "import { overlaps } from '../model/span.ts'\nexport const planted = overlaps"),
  ).not.toContain('noRestrictedImports')
})
