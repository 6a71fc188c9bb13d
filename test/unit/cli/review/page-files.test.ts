import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPageFiles } from '../../../../src/cli/review/page-files.ts'
import { temporaryFolder } from '../../../temporary-folders.ts'

const page = temporaryFolder('requis-page-files-')
writeFileSync(join(page, 'index.html'), '<!doctype html>')

test('the review page is served with the fonts and the JPEG 2000 reader of the installed pdfjs, which the package does not hold twice', () => {
  const files = readPageFiles(page)
  expect(files.get('/index.html')?.type).toBe('text/html; charset=utf-8')
  expect(files.get('/assets/pdfjs/LiberationSans-Regular.ttf')?.bytes.length).toBeGreaterThan(100_000)
  expect(files.get('/assets/pdfjs/FoxitSymbol.pfb')?.bytes.length).toBeGreaterThan(10_000)
  expect(files.get('/assets/pdfjs/openjpeg_nowasm_fallback.js')?.type).toBe('text/javascript; charset=utf-8')
})
