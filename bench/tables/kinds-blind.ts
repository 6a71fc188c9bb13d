import { cell, type Kind, pageOf, type Row, rowOf, tableOf, type Words } from './spec.ts'

const heads = (words: Words, count: number): Row =>
  rowOf(
    Array.from({ length: count }, () => words.head()),
    true,
  )

const mixed = (words: Words, column: number): string =>
  column === 0 ? words.short() : words.isHit(0.2) ? '' : words.isHit(0.5) ? words.sum() : words.date()

const filled = (words: Words, column: number): string => [words.name, words.date, words.sum][column % 3]?.() ?? ''

const long = (words: Words, column: number): string =>
  column === 1 ? `${words.sentence()} ${words.sentence()}` : words.isHit(0.2) ? '' : words.short()

const rows = (words: Words, count: number, columns: number, value = filled): readonly Row[] =>
  Array.from({ length: count }, () => rowOf(Array.from({ length: columns }, (_, column) => value(words, column))))

const intro =
  'Relevé remis à la réunion de synthèse ; les montants sont exprimés en euros et les dates sont celles des actes.'

/** Kinds that nobody looks into before the end. */
export const blindKinds: readonly Kind[] = [
  {
    name: 'cell-rectangles',
    format: 'pdf',
    make: (words) =>
      pageOf(intro, tableOf([heads(words, 4), ...rows(words, 6, 4, long)], { rules: 'rects', valign: 'middle' })),
  },
  {
    name: 'right-sums',
    format: 'pdf',
    make: (words) =>
      pageOf(
        intro,
        tableOf(
          [heads(words, 4), ...rows(words, 8, 4, mixed)],
          { rules: 'none', align: ['left', 'right', 'right', 'right'] },
          [200, 90, 90, 90],
        ),
      ),
  },
  {
    name: 'bottom-aligned',
    format: 'pdf',
    make: (words) =>
      pageOf(intro, tableOf([heads(words, 3), ...rows(words, 6, 3, long)], { valign: 'bottom' }), words.sentence()),
  },
  {
    name: 'zebra',
    format: 'pdf',
    make: (words) => pageOf(intro, tableOf([heads(words, 4), ...rows(words, 7, 4)], { rules: 'shaded' })),
  },
  {
    name: 'two-level-heads',
    format: 'pdf',
    make: (words) => {
      const top: Row = {
        isHeader: true,
        cells: [cell(words.head(), 0, 1, 2), cell(words.head(), 1, 2), cell(words.head(), 3, 2)],
      }
      const low: Row = { isHeader: true, cells: [1, 2, 3, 4].map((column) => cell(words.head(), column)) }
      return pageOf(intro, tableOf([top, low, ...rows(words, 5, 5, mixed)], { isHeaderShaded: true }))
    },
  },
  {
    name: 'span-in-the-middle',
    format: 'pdf',
    make: (words) => {
      const group = (): readonly Row[] => [
        { isHeader: false, cells: [cell(words.name(), 0), cell(words.sentence(), 1, 1, 3), cell(words.sum(), 2)] },
        { isHeader: false, cells: [cell(words.name(), 0), cell(words.sum(), 2)] },
        { isHeader: false, cells: [cell(words.name(), 0), cell('', 2)] },
      ]
      return pageOf(intro, tableOf([heads(words, 3), ...group(), ...group()], { valign: 'middle' }))
    },
  },
  {
    name: 'two-tables',
    format: 'pdf',
    make: (words) =>
      pageOf(
        intro,
        tableOf([heads(words, 3), ...rows(words, 3, 3)]),
        words.sentence(),
        tableOf([heads(words, 4), ...rows(words, 4, 4, mixed)], { rules: 'fills' }),
        words.sentence(),
      ),
  },
  {
    name: 'over-pages-footed',
    format: 'pdf',
    make: (words) => ({
      ...pageOf(intro, tableOf([heads(words, 3), ...rows(words, 50, 3)], { repeats: true, rules: 'rects' })),
      foot: 'Page du relevé',
    }),
  },
  {
    name: 'booktabs',
    format: 'pdf',
    make: (words) => pageOf(intro, tableOf([heads(words, 4), ...rows(words, 6, 4, mixed)], { rules: 'booktabs' })),
  },
  {
    name: 'outer-frame',
    format: 'pdf',
    make: (words) => pageOf(intro, tableOf([heads(words, 4), ...rows(words, 5, 4)], { rules: 'outer' })),
  },
  {
    name: 'turned-page',
    format: 'pdf',
    make: (words) => ({ ...pageOf(intro, tableOf([heads(words, 5), ...rows(words, 5, 5, mixed)])), rotate: 90 }),
  },
  {
    name: 'long-cells',
    format: 'pdf',
    make: (words) =>
      pageOf(
        intro,
        tableOf([heads(words, 2), ...rows(words, 4, 2, (w) => `${w.sentence()} ${w.sentence()} ${w.sentence()}`)]),
      ),
  },
  {
    name: 'borderless-tight',
    format: 'pdf',
    make: (words) =>
      pageOf(
        intro,
        tableOf([heads(words, 3), ...rows(words, 6, 3, long)], { rules: 'none', gap: 8, pad: 5 }, [120, 243, 120]),
      ),
  },
  {
    name: 'docx-group',
    format: 'docx',
    make: (words) =>
      pageOf(
        intro,
        tableOf([
          heads(words, 3),
          { isHeader: false, cells: [cell(words.name(), 0, 1, 3), cell(words.date(), 1), cell(words.sum(), 2)] },
          { isHeader: false, cells: [cell(words.date(), 1, 2)] },
          { isHeader: false, cells: [cell('', 1), cell(words.sum(), 2)] },
          ...rows(words, 2, 3),
        ]),
      ),
  },
  {
    name: 'odt-spans',
    format: 'odt',
    make: (words) =>
      pageOf(
        intro,
        tableOf([
          heads(words, 4),
          { isHeader: false, cells: [cell(words.name(), 0, 1, 2), cell(words.sentence(), 1, 3)] },
          { isHeader: false, cells: [cell(words.date(), 1), cell('', 2), cell(words.sum(), 3)] },
          ...rows(words, 2, 4, mixed),
        ]),
      ),
  },
  {
    name: 'html-nested',
    format: 'html',
    make: (words) => {
      const inner = [
        [words.short(), words.date()],
        [words.short(), words.sum()],
      ]
      return pageOf(
        intro,
        tableOf([
          heads(words, 3),
          ...rows(words, 2, 3),
          { isHeader: false, cells: [cell(words.name(), 0), { ...cell('', 1), nested: inner }, cell('', 2)] },
        ]),
      )
    },
  },
]
