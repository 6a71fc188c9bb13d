import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { traceOf } from '../../../src/cli/trace.ts'

const root = mkdtempSync(join(tmpdir(), 'requis-trace-'))
for (const folder of ['dist/read/pdf', 'node_modules/pdfjs-dist']) mkdirSync(join(root, folder), { recursive: true })
for (const file of ['dist/read/pdf/pdf.js', 'node_modules/pdfjs-dist/pdf.mjs', 'dossier.js'])
  writeFileSync(join(root, file), '')
afterAll(() => rmSync(root, { recursive: true }))

const urlOf = (file: string): string => pathToFileURL(join(root, file)).href

const failing = (message: string, frames: readonly string[], more: object = {}): Error => {
  const error = Object.assign(new TypeError(message), more)
  error.stack = [`TypeError: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n')
  return error
}

test('frames of the program and its packages are told from its folder, and no word of the message', () => {
  const error = failing('Rozenn Kerdoncuff', [
    `readPage (${urlOf('node_modules/pdfjs-dist/pdf.mjs')}:12:3)`,
    `async readPdf (${urlOf('dist/read/pdf/pdf.js')}:40:11)`,
    `${urlOf('dist/read/pdf/pdf.js')}:7:1`,
    'node:internal/process/task_queues:95:5',
  ])
  expect(traceOf(error, root)).toEqual({
    kind: 'TypeError',
    frames: ['node_modules/pdfjs-dist/pdf.mjs:12:3', 'dist/read/pdf/pdf.js:40:11', 'dist/read/pdf/pdf.js:7:1'],
  })
})

test.each([
  ['in the message', failing(`cut\n    at x (${'PLACE'}:1:1)`, [])],
  ['of a file that is not there', failing('x', [`x (${urlOf('dist/read/Kerdoncuff.js')}:1:1)`])],
  ['of a file elsewhere in the folder', failing('x', [`x (${urlOf('dossier.js')}:1:1)`])],
  ['of a file outside', failing('x', ['x (/home/kerdoncuff/dossier/pdf.js:1:1)'])],
])('what looks like a frame %s is not told', (_, error) => {
  const message = error.message.replace('PLACE', urlOf('dist/read/pdf/pdf.js'))
  const stack = (error.stack ?? '').replace('PLACE', urlOf('dist/read/pdf/pdf.js'))
  expect(traceOf(Object.assign(error, { message, stack }), root).frames).toEqual([])
})

test('the code of the system is told, and nothing else that an error carries', () => {
  expect(traceOf(failing('x', [], { code: 'EPERM', path: '/kerdoncuff' }), root).kind).toBe('TypeError EPERM')
  expect(traceOf(failing('x', [], { code: 'Kerdoncuff' }), root).kind).toBe('TypeError')
  expect(traceOf(failing('x', [], { name: 'Kerdoncuff' }), root).kind).toBe('Error')
  expect(traceOf('Kerdoncuff', root)).toEqual({ kind: 'unknown', frames: [] })
})
