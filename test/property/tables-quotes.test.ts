import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTablesMapping } from '../../src/batch/source/tables/mapping.ts'
import { rowsFrom, shapeOf } from '../../src/batch/source/tables/open-table.ts'
import { tables } from '../../src/batch/source/tables/tables.ts'
import { openTree } from '../../src/batch/source/tree.ts'

const mapping = parseTablesMapping(
  'tables: [{ file: e.csv, rows: event, key: Dossier, columns: { text: Note } }]',
  'm.yaml',
)

const withTable = async <T>(text: string, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-quotes-'))
  try {
    writeFileSync(join(folder, 'e.csv'), text)
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const words = fc
  .array(fc.constantFrom('appel', 'calme;', '"', 'été', '\r\n', ',', ' ', 'x'), { maxLength: 6 })
  .map((parts) => parts.join(''))

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

/** Rows of several dossiers; each text holds the mark of its own. Cells are quoted where they must be, or always. */
const table = fc.array(
  fc.record({ dossier: fc.integer({ min: 1, max: 4 }), note: words, other: words, always: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
)

const written = (rows: readonly { dossier: number; note: string; other: string; always: boolean }[]): string => {
  const lines = rows.map(({ dossier, note, other, always }) => {
    const cell = (text: string): string => (always || /[";\r\n]/.test(text) ? quoted(text) : text)
    return [`D${dossier}`, cell(`${note}<D${dossier}>`), cell(other), 'fin'].join(';')
  })
  return `Dossier;Note;Autre;Fin\r\n${lines.join('\r\n')}\r\n`
}

const openAll = async (folder: string): Promise<readonly (readonly [string, string])[]> => {
  const tree = openTree(folder)
  const all: (readonly [string, string])[] = []
  for await (const listed of tables.list({ tree, mapping })) {
    if (listed.key === null || listed.trouble !== null) continue
    const opened = await tables.open(listed, { tree, mapping })
    for (const { bytes } of opened.files) all.push([listed.key, Buffer.from(bytes ?? []).toString('utf8')])
  }
  return all
}

test('a table written well is read whole, row by row', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      fc.pre(rows.every(({ note, other }) => !/(?:;[^\r\n]*){3}/.test(note + other)))
      const opened = await withTable(written(rows), openAll)
      const texts = opened.map(([, text]) => text).join('')
      // A text that quotes a whole row waits for a person: none of these does.
      expect(texts.split('>').length - 1).toBe(rows.length)
    }),
    { numRuns: 100 },
  )
})

test('a quote too many, or too few, never carries the text of one dossier into another', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.nat(), fc.boolean(), async (rows, at, isAdded) => {
      const text = written(rows)
      const quotes = [...text.matchAll(/"/g)].map(({ index }) => index)
      const place = isAdded ? at % text.length : (quotes[at % Math.max(1, quotes.length)] ?? 0)
      const damaged = isAdded
        ? `${text.slice(0, place)}"${text.slice(place)}`
        : text.slice(0, place) + text.slice(place + 1)
      if (/^.{0,30}\r\n/.exec(damaged)?.[0] !== 'Dossier;Note;Autre;Fin\r\n') return
      for (const [key, read] of await withTable(damaged, openAll))
        for (const [, mark] of read.matchAll(/<(D\d)>/g)) expect(mark).toBe(key.replaceAll('"', ''))
    }),
    { numRuns: 200 },
  )
})

test('every byte of a table is in a row, an end of a line or an empty line', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(fc.tuple(fc.nat(), fc.constantFrom('"', '\n', ';', ''))), async (rows, edits) => {
      const text = edits.reduce(
        (all, [at, sign]) =>
          `${all.slice(0, at % all.length)}${sign}${all.slice((at % all.length) + (sign === '' ? 1 : 0))}`,
        written(rows),
      )
      await withTable(text, async (folder) => {
        const tree = openTree(folder)
        const bytes = Buffer.from(text, 'utf8')
        const shape = shapeOf(tree, 'e.csv', null)
        let end = 0
        for (const row of rowsFrom(tree, 'e.csv', { shape, from: 0, size: bytes.length, columns: 4 })) {
          expect(bytes.subarray(end, row.start).toString('utf8').trim()).toBe('')
          end = row.start + row.bytes.length
        }
        expect(bytes.subarray(end).toString('utf8').trim()).toBe('')
      })
    }),
    { numRuns: 200 },
  )
})
