import { afterAll, expect, test } from 'vitest'
import { startPdfium } from '../../../src/prove/pdfium-engine.ts'
import { readPdfium } from '../../../src/store/installed/settings.ts'

// PDFium keeps the path of the program that runs it, and knows Latin-1 alone.

const [, program = ''] = process.argv
afterAll(() => {
  process.argv[1] = program
})

test('PDFium starts where the path of the program holds an apostrophe of a typographer, or an œ', async () => {
  process.argv[1] = '/Poste d’accueil/cœur/bin/requis.js'
  await expect(startPdfium(readPdfium())).resolves.toBeDefined()
})
