import { expect, test } from 'vitest'
import { draftsOfRows, formLabelsOf } from '../../../../src/read/entry/form-labels.ts'

/** The texts of the passages that a table makes, cells parted by `;`. */
const read = (table: string): readonly string[] => {
  const rows = table.split('\n').map((row) => row.split(';').map((text, column) => ({ column, text })))
  const form = formLabelsOf(rows)
  const lines = rows.map((row, at) => ({
    lines: row.map(({ column, text }) => ({ label: form.at(at, column), value: text, path: `/${at}/${column}` })),
    isHeader: false,
    isForm: form.has(at),
  }))
  return draftsOfRows(lines).map(({ text }) => text)
}

test('the rows of a form are about one person, and make one passage', () => {
  expect(read('Nom;TAVERNE\nPrénom;Bruno\nTéléphone;01 99 00 11 22')).toHaveLength(1)
})

// A register of calls: the rows of a hidden wife left with those of her husband, as one sentence.
test.each([
  '01/05;M. CASTEL;téléphone;demande un chèque\n02/05;Mme CASTEL;téléphone;range ses meubles à Solbec',
  '01/05;M. CASTEL;téléphone;demande un chèque\n02/05;Mme CASTEL;courriel;range ses meubles à Solbec',
  'téléphone;M. CASTEL;demande un chèque\ncourriel;Mme CASTEL;range ses meubles à Solbec',
  'téléphone;M. CASTEL demande un chèque\ntéléphone;Mme CASTEL range ses meubles',
])('the ways of calls are no labels of a form: %s', (table) => {
  expect(read(table)).toHaveLength(2)
})

test('ways that come again part all rows', () => {
  expect(read('téléphone;M. A demande\ncourriel;Mme B répond\ntéléphone;M. A remercie')).toHaveLength(3)
})
