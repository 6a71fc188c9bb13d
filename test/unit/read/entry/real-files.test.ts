import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReadResult } from '../../../../src/read/entry/read-piece.ts'
import { findConverter } from '../../../../src/store/installed/convert-doc.ts'
import { readAs, visibleTexts } from '../read-as.ts'

const folder = join(import.meta.dirname, '../../../../fixtures/real')

const readReal = (name: string): Promise<ReadResult> =>
  readAs(extname(name).slice(1), new Uint8Array(readFileSync(join(folder, name))), { convertDoc: findConverter() })

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** The words that the document shows, as it was written before an office suite made these files. */
const writtenIn = (name: string): readonly string[] => wordsOf(readFileSync(join(folder, 'src', name), 'utf8'))

const missingFrom = (result: ReadResult, source: string): readonly string[] => {
  const seen = new Set(wordsOf(visibleTexts(result).join('\n')))
  return writtenIn(source).filter((word) => !seen.has(word))
}

/** Comments, deletions, hidden words, authors, names of fields: all start alike. */
const unseenShownBy = (result: ReadResult): readonly string[] =>
  wordsOf(visibleTexts(result).join('\n')).filter((word) => word.startsWith('HID'))

// The value of a field is read in PDF and ODT, taken for hidden in DOCX; a box of text is a picture in this HTML.
const field = ['VUchamp', 'rempli']
const box = ['VUcadre', 'texte']
// A number stays as stored (number-format.ts); a text export has the first sheet only.
const asShown = ['234', '50']
const secondSheet = ['03', '07', '09', '2024', ...asShown, '30', '49', 'VUdate', 'VUentete', 'VUligne', 'VUmontant']

const lacksOffice = process.env.REQUIS_REQUIRE_ALL !== '1' && findConverter() === null

describe('files that LibreOffice made', () => {
  test.each([
    ['notice.odt', [], 'notice.txt'],
    ['notice.docx', field, 'notice.txt'],
    ['notice.rtf', [], 'notice.txt'],
    ['notice.html', box, 'notice.txt'],
    ['feuille.ods', [], 'feuille.txt'],
    ['feuille.xlsx', asShown, 'feuille.txt'],
    ['feuille.csv', secondSheet, 'feuille.txt'],
  ])('%s: every word that it shows is read, but %j', async (name, left, source) => {
    const missing = missingFrom(await readReal(name), source)
    expect([...missing].sort()).toEqual([...left].sort())
  })

  test.each([
    ['notice.pdf', []],
    ['formulaire.pdf', []],
  ])('%s: every word that it prints is read, but %j', async (name, left) => {
    const result = await readReal(name)
    expect(missingFrom(result, 'notice.txt')).toEqual(left)
  })

  test.each(['notice.odt', 'notice.docx', 'notice.rtf', 'feuille.ods', 'feuille.xlsx'])(
    '%s: nothing that it hides is shown',
    async (name) => {
      expect(unseenShownBy(await readReal(name))).toEqual([])
    },
  )

  test.each(['notice.html', 'notice.pdf', 'formulaire.pdf'])(
    '%s: nothing that it hides is shown, but a deletion that is printed struck through',
    async (name) => {
      expect(unseenShownBy(await readReal(name))).toEqual(['HIDsupprime'])
    },
  )

  test.skipIf(lacksOffice)(
    'a Word file of before 2007 is read through the office suite of the machine',
    async () => {
      const result = await readReal('notice.doc')
      expect(result.format).toBe('doc')
      expect(missingFrom(result, 'notice.txt')).toEqual(field)
      expect(unseenShownBy(result)).toEqual([])
    },
    100_000,
  )
})
