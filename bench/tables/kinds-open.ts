import { cell, type Kind, pageOf, type Row, rowOf, tableOf, type Words } from './spec.ts'

const headOf = (words: Words, count: number): Row =>
  rowOf(
    Array.from({ length: count }, () => words.head()),
    true,
  )

const someOf = (words: Words, column: number): string =>
  [words.date, words.name, words.short, words.sum, words.short][column % 5]?.() ?? ''

const bodyOf = (words: Words, count: number, columns: number, value = someOf): readonly Row[] =>
  Array.from({ length: count }, () => rowOf(Array.from({ length: columns }, (_, column) => value(words, column))))

const longOf = (words: Words, column: number): string =>
  column === 0 ? words.date() : words.isHit(0.6) ? words.sentence() : words.short()

const sparseOf = (words: Words, column: number): string => (words.isHit(0.35) ? '' : someOf(words, column))

const lead = 'Tableau de suivi établi par le service pour le trimestre écoulé, à jour du dernier passage.'

/** Kinds that may be looked at while the reader is mended. */
export const openKinds: readonly Kind[] = [
  {
    name: 'ruled-plain',
    format: 'pdf',
    make: (words) => {
      const columns = 2 + words.below(5)
      return pageOf(lead, tableOf([headOf(words, columns), ...bodyOf(words, 5, columns)]), words.sentence())
    },
  },
  {
    name: 'ruled-multiline',
    format: 'pdf',
    make: (words) => pageOf(lead, tableOf([headOf(words, 4), ...bodyOf(words, 6, 4, longOf)]), words.sentence()),
  },
  {
    name: 'ruled-empty',
    format: 'pdf',
    make: (words) => pageOf(lead, tableOf([headOf(words, 5), ...bodyOf(words, 7, 5, sparseOf)])),
  },
  {
    name: 'ruled-columns-spanned',
    format: 'pdf',
    make: (words) => {
      const section = (): Row => ({ isHeader: false, cells: [cell(`Partie ${words.short()}`, 0, 4)] })
      const half = (): Row => ({
        isHeader: false,
        cells: [cell(words.date(), 0), cell(words.sentence(), 1, 2), cell(words.sum(), 3)],
      })
      return pageOf(
        lead,
        tableOf([headOf(words, 4), section(), ...bodyOf(words, 2, 4), half(), section(), ...bodyOf(words, 2, 4)]),
      )
    },
  },
  {
    name: 'ruled-rows-spanned',
    format: 'pdf',
    make: (words) => {
      const group = (): readonly Row[] => [
        { isHeader: false, cells: [cell(words.date(), 0, 1, 2), cell(words.name(), 1), cell(words.sentence(), 2)] },
        { isHeader: false, cells: [cell(words.name(), 1), cell(words.sentence(), 2)] },
      ]
      return pageOf(lead, tableOf([headOf(words, 3), ...group(), ...group(), ...group()]))
    },
  },
  {
    name: 'header-repeated',
    format: 'pdf',
    make: (words) =>
      pageOf(
        lead,
        tableOf([headOf(words, 4), ...bodyOf(words, 45, 4)], { repeats: true, isHeaderBold: words.isHit(0.5) }),
      ),
  },
  {
    name: 'thin-fills',
    format: 'pdf',
    make: (words) =>
      pageOf(
        lead,
        tableOf([headOf(words, 4), ...bodyOf(words, 5, 4, longOf)], { rules: 'fills', isHeaderShaded: true }),
      ),
  },
  {
    name: 'borderless',
    format: 'pdf',
    make: (words) =>
      pageOf(lead, tableOf([headOf(words, 4), ...bodyOf(words, 6, 4)], { rules: 'none' }), words.sentence()),
  },
  {
    name: 'borderless-multiline',
    format: 'pdf',
    make: (words) =>
      pageOf(lead, tableOf([headOf(words, 3), ...bodyOf(words, 5, 3, longOf)], { rules: 'none', gap: 5 })),
  },
  {
    name: 'rules-across',
    format: 'pdf',
    make: (words) => pageOf(lead, tableOf([headOf(words, 4), ...bodyOf(words, 5, 4, longOf)], { rules: 'across' })),
  },
  {
    name: 'twelve-columns',
    format: 'pdf',
    make: (words) => {
      const value = (): string => (words.isHit(0.2) ? '' : String(words.below(90)))
      return pageOf(lead, tableOf([headOf(words, 12), ...bodyOf(words, 6, 12, value)], { size: 5, pad: 2 }))
    },
  },
  {
    name: 'form-boxes',
    format: 'pdf',
    make: (words) => {
      const rows = Array.from({ length: 7 }, (_, at) => rowOf([`${words.head()} :`, at === 3 ? '' : someOf(words, at)]))
      return pageOf('Formulaire de demande', tableOf(rows, {}, [160, 323]))
    },
  },
  {
    name: 'nested',
    format: 'pdf',
    make: (words) => {
      const inner = [
        [words.short(), words.sum()],
        [words.short(), words.sum()],
      ]
      const holding: Row = {
        isHeader: false,
        cells: [cell(words.date(), 0), { ...cell('', 1), nested: inner }, cell(words.name(), 2)],
      }
      return pageOf(lead, tableOf([headOf(words, 3), ...bodyOf(words, 2, 3), holding, ...bodyOf(words, 2, 3)]))
    },
  },
  {
    name: 'docx-spans',
    format: 'docx',
    make: (words) =>
      pageOf(
        lead,
        tableOf([
          headOf(words, 4),
          { isHeader: false, cells: [cell(words.date(), 0, 1, 2), cell(words.sentence(), 1, 2), cell('', 3)] },
          {
            isHeader: false,
            cells: [cell(words.name(), 1), cell(`${words.short()}\n${words.short()}`, 2), cell(words.sum(), 3)],
          },
          ...bodyOf(words, 2, 4, sparseOf),
        ]),
      ),
  },
  {
    name: 'html-spans',
    format: 'html',
    make: (words) =>
      pageOf(
        lead,
        tableOf([
          headOf(words, 4),
          {
            isHeader: false,
            cells: [cell(words.date(), 0, 1, 2), cell(words.sentence(), 1, 2), cell(words.short(), 3)],
          },
          { isHeader: false, cells: [cell(words.name(), 1), cell('', 2), cell(words.sum(), 3)] },
          ...bodyOf(words, 3, 4),
        ]),
      ),
  },
]
