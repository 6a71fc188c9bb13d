import { cell, type Kind, pageOf, type Row, rowOf, tableOf, type Words } from './spec.ts'

// Kinds of office formats, as LibreOffice prints them: written on 2026-12-01, after the blind kinds of them were opened.

const heads = (words: Words, count: number): Row =>
  rowOf(
    Array.from({ length: count }, () => words.head()),
    true,
  )

type Value = (words: Words, column: number) => string

const rows = (words: Words, count: number, columns: number, value: Value): readonly Row[] =>
  Array.from({ length: count }, () => rowOf(Array.from({ length: columns }, (_, column) => value(words, column))))

const sums: Value = (words, column) => (column === 0 ? words.short() : words.sum())
const holes: Value = (words, column) => (column === 0 ? words.name() : words.isHit(0.35) ? '' : words.date())
const facts: Value = (words, column) =>
  [words.date, words.name, words.short, words.sum, words.short][column % 5]?.() ?? ''
const told: Value = (words, column) => (column === 1 ? words.sentence() : words.date())

const before =
  'Le tableau ci-dessous reprend les versements et les rendez-vous du trimestre, tels que le service les a notés.'

/** A sentence over the columns that follow the first one. */
const noted = (words: Words, columns: number): Row => ({
  isHeader: false,
  cells: [cell(words.date(), 0), cell(words.sentence(), 1, columns - 1)],
})

export const freshKinds: readonly Kind[] = [
  {
    name: 'odt-sums',
    format: 'odt',
    make: (words) => pageOf(before, tableOf([heads(words, 4), ...rows(words, 6, 4, sums)]), words.sentence()),
  },
  {
    name: 'odt-holes',
    format: 'odt',
    make: (words) => pageOf(before, tableOf([heads(words, 5), ...rows(words, 7, 5, holes)])),
  },
  {
    name: 'odt-notes',
    format: 'odt',
    make: (words) =>
      pageOf(
        before,
        tableOf([
          heads(words, 4),
          ...rows(words, 2, 4, facts),
          noted(words, 4),
          ...rows(words, 3, 4, facts),
          noted(words, 4),
        ]),
      ),
  },
  {
    name: 'odt-sentences',
    format: 'odt',
    make: (words) => pageOf(before, tableOf([heads(words, 3), ...rows(words, 4, 3, told)]), words.sentence()),
  },
  {
    name: 'docx-facts',
    format: 'docx',
    make: (words) => pageOf(before, tableOf([heads(words, 5), ...rows(words, 6, 5, facts)])),
  },
  {
    name: 'html-nested-low',
    format: 'html',
    make: (words) =>
      pageOf(
        before,
        tableOf([
          heads(words, 3),
          {
            isHeader: false,
            cells: [{ ...cell('', 0), nested: [[words.short(), words.sum()]] }, cell(words.date(), 1), cell('', 2)],
          },
          ...rows(words, 3, 3, sums),
        ]),
      ),
  },
]
