import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import type { DisclosedPiece, PlacedLine } from '../../../src/model/copy/disclosure.ts'
import type { Lang } from '../../../src/model/copy/label.ts'
import type { CellSpan } from '../../../src/model/record/table-row.ts'
import { writeBordereau } from '../../../src/write/letter/bordereau.ts'
import { writeAll } from '../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, pdfText, piece } from './press.ts'

// The tree that a screen reader walks: what is said, in which order.

type Node = {
  readonly tag: string
  readonly said: string | null
  readonly scope: string | null
  readonly list: string | null
  readonly spans: string
  readonly kids: readonly (Node | number)[]
}

const nodeOf = (dict: PDFDict): Node => {
  const named = (key: string, from: PDFDict | undefined = dict) =>
    from?.get(PDFName.of(key))?.toString().slice(1) ?? null
  const facts = dict.lookupMaybe(PDFName.of('A'), PDFDict)
  const said = dict.get(PDFName.of('ActualText'))
  const below = dict.lookup(PDFName.of('K'))
  const kids = below instanceof PDFArray ? below.asArray() : [dict.get(PDFName.of('K'))]
  return {
    tag: named('S') ?? '',
    said: said instanceof PDFString ? said.decodeText() : null,
    scope: named('Scope', facts),
    list: named('ListNumbering', facts),
    spans: ['ColSpan', 'RowSpan'].map((key) => facts?.get(PDFName.of(key))?.toString() ?? '1').join(' × '),
    kids: kids.flatMap((kid): readonly (Node | number)[] => {
      const found = dict.context.lookup(kid)
      if (found instanceof PDFNumber) return [found.asNumber()]
      if (!(found instanceof PDFDict)) return []
      const mcid = found.lookupMaybe(PDFName.of('MCID'), PDFNumber)
      return [mcid === undefined ? nodeOf(found) : mcid.asNumber()]
    }),
  }
}

const treeOf = async (bytes: Uint8Array | undefined): Promise<readonly Node[]> => {
  const { catalog } = await PDFDocument.load(bytes ?? new Uint8Array(), { updateMetadata: false })
  const root = nodeOf(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))
  return nodesBelow(root)
}

const nodesBelow = ({ kids }: Node): readonly Node[] =>
  kids.flatMap((kid) => (typeof kid === 'number' ? [] : [kid, ...nodesBelow(kid)]))

const copyOf = async (blocks: DisclosedPiece['blocks'], lang: Lang = 'fr') => {
  const [copy] = await writeAll(disclosureOf(piece({ blocks })), { ...options, lang })
  return copy?.bytes
}

const saidIn = async (lang: Lang): Promise<readonly (string | null)[]> => {
  const marks = [kept('menacée par '), gap('M0007', 'TIERS', null, 'A'), kept(' et '), gap('M0008', 'SANTE'), kept('.')]
  const tree = await treeOf(await copyOf([block('paragraph', marks)], lang))
  return tree.map(({ said }) => said).filter((said) => said !== null)
}

test('a mark is said masked, with its ground, in the language of the copy', async () => {
  expect(await saidIn('fr')).toEqual([
    'masqué, motif TIERS, personne A, numéro M0007',
    'masqué, motif SANTE, numéro M0008',
  ])
  expect(await saidIn('en')).toEqual([
    'masked, ground TIERS, person A, number M0007',
    'masked, ground SANTE, number M0008',
  ])
})

test('what other readers extract of a mark stays as it is printed', async () => {
  const bytes = await copyOf([block('paragraph', [kept('vue par '), gap('M0007')])])
  expect((await pdfText(bytes ?? new Uint8Array())).join('')).toMatch(/vue par\s*\[M0007 TIERS\]/)
})

test('a mark stands among the words around it, as they are read', async () => {
  const marks = [kept('avant '), gap('M0007'), kept(' entre '), gap('M0008'), kept(' après')]
  const tree = await treeOf(await copyOf([block('paragraph', marks)]))
  const around = tree.find(({ kids }) => kids.length === 5)
  expect(around?.tag).toBe('P')
  expect(around?.kids.map((kid) => (typeof kid === 'number' ? 'words' : kid.tag))).toEqual([
    ...['words', 'Span', 'words', 'Span', 'words'],
  ])
  const order = around?.kids.flatMap((kid) => (typeof kid === 'number' ? [kid] : kid.kids))
  expect(order).toEqual(order?.toSorted((a, b) => Number(a) - Number(b)))
})

test('the heads of a table say what they head: columns, or the row beside them', async () => {
  const disclosure = disclosureOf(piece({ blocks: [block('paragraph', [kept('vu '), gap('M0007')])] }))
  const tree = await treeOf((await writeBordereau(disclosure, [], options)).bytes)
  const heads = tree.filter(({ tag }) => tag === 'TH').map(({ scope }) => scope)
  expect(new Set(heads)).toEqual(new Set(['Row', 'Column']))
  const tables = tree.filter(({ tag }) => tag === 'Table')
  expect(tables.every((table) => nodesBelow(table).some(({ tag }) => tag === 'TH'))).toBe(true)
})

test('a table of a piece says its heads and what its cells span, and covered cells are none', async () => {
  const row = (isHeader: boolean, text: string, spans: readonly CellSpan[] = []) => ({
    ...block('row', [kept(text)]),
    row: { table: 1, isHeader, spans },
  })
  const rows = [
    row(true, 'Mois\tActe\tSuite'),
    row(false, 'mars\tvisite\t', [
      { column: 0, columns: 1, rows: 2 },
      { column: 1, columns: 2, rows: 1 },
    ]),
    row(false, '\tappel\trien'),
    row(true, 'Mois\tActe\tSuite'),
    row(false, 'avril\t\tclos'),
  ]
  const tree = await treeOf(await copyOf(rows))
  const cells = tree
    .filter(({ tag }) => tag === 'TR')
    .map(({ kids }) => kids.flatMap((kid) => (typeof kid === 'number' ? [] : [`${kid.tag} ${kid.spans}`])))
  expect(cells).toEqual([
    ['TH 1 × 1', 'TH 1 × 1', 'TH 1 × 1'],
    ['TD 1 × 2', 'TD 2 × 1'],
    ['TD 1 × 1', 'TD 1 × 1'],
    ['TD 1 × 1', 'TD 1 × 1', 'TD 1 × 1'],
  ])
})

test('the bullet of an item is its label, and the list says that it has some', async () => {
  const own = block('list-item', [kept('1. numéroté de sa main')])
  const tree = await treeOf(await copyOf([block('list-item', [kept('un')]), block('list-item', [kept('deux')]), own]))
  const lists = tree.filter(({ tag }) => tag === 'L')
  expect(lists.map(({ list }) => list)).toEqual(['Disc', null])
  expect(lists.map((list) => nodesBelow(list).map(({ tag }) => tag))).toEqual([
    ['LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody'],
    ['LI', 'LBody'],
  ])
})

test('no heading skips a level, whatever those of the original', async () => {
  const headings = [4, 1, 3, 6, 2].map((level) => block('heading', [kept(`niveau ${level}`)], level))
  const levels = (await treeOf(await copyOf(headings))).flatMap(({ tag }) =>
    /^H\d$/.test(tag) ? [Number(tag[1])] : [],
  )
  expect(levels).toEqual([1, 2, 2, 3, 4, 3])
})

test('a facsimile says what a page does not show: the page that was not read, the pictures left out', async () => {
  const page = { width: 595, height: 842, rotate: 0, lines: [], shapes: [], hasLoss: true } as const
  const pages = [
    { ...page, page: 1, pictures: [[50, 400, 300, 700] as const] },
    { ...page, page: 2, pictures: [] },
  ]
  const disclosure = disclosureOf(piece({ pages, unread: [2] }))
  const [copy] = await writeAll({ ...disclosure, cover: { ...disclosure.cover, copies: 'facsimile' } }, options)
  const file = await PDFDocument.load(copy?.bytes ?? new Uint8Array(), { updateMetadata: false })
  const contents = file.getPages().map(({ node }) => {
    const stream = node.lookup(PDFName.of('Contents'))
    return stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : ''
  })
  expect(contents.slice(1).map((content) => content.match(/MCID/g)?.length)).toEqual([1, 1])
  expect((await treeOf(copy?.bytes)).filter(({ tag }) => tag === 'P').length).toBeGreaterThanOrEqual(2)
})

test('lines that follow each other in a facsimile are one paragraph; cells, items and what is aside are not', async () => {
  const line = (text: string, y: number, x = 56): PlacedLine => {
    const at = { x, width: 40 }
    const word = { kind: 'word', text, isJoined: false, runs: null, picture: null, at } as const
    return { x, y, size: 10, isBold: false, parts: [word] }
  }
  const lines = [
    ...[line('Elle', 700), line('dit', 686), line('tout', 672)],
    ...[line('•un', 658), line('•deux', 644)],
    ...[line('loin', 600), line('aside', 586, 90)],
    ...[line('nom', 500), line('âge', 500, 200), line('Inès', 486), line('34', 486, 200)],
  ]
  const page = { width: 595, height: 842, rotate: 0, page: 1, lines, shapes: [], pictures: [], hasLoss: false } as const
  const disclosure = disclosureOf(piece({ pages: [page] }))
  const [copy] = await writeAll({ ...disclosure, cover: { ...disclosure.cover, copies: 'facsimile' } }, options)
  const tree = await treeOf(copy?.bytes)
  const [front] = await writeAll(
    {
      ...disclosureOf(piece({ pages: [{ ...page, lines: [] }] })),
      cover: { ...disclosure.cover, copies: 'facsimile' },
    },
    options,
  )
  const before = await treeOf(front?.bytes)
  expect(tree.length - before.length).toBe(9)
  expect((await pdfText(copy?.bytes ?? new Uint8Array())).at(-1)).toMatch(/Elle\s+dit\s+tout\s+•un\s+•deux/)
})

test('a line of which nothing is kept is no heading: its tag would tell how it was printed', async () => {
  const mark = { kind: 'mark', maskId: 'M0007', grounds: ['TIERS'], label: null } as const
  const line: PlacedLine = { x: 56, y: 700, size: 10, isBold: true, parts: [mark] }
  const page = {
    width: 595,
    height: 842,
    rotate: 0,
    page: 1,
    lines: [line],
    shapes: [],
    pictures: [],
    hasLoss: false,
  } as const
  const disclosure = disclosureOf(piece({ pages: [page] }))
  const [copy] = await writeAll({ ...disclosure, cover: { ...disclosure.cover, copies: 'facsimile' } }, options)
  expect((await treeOf(copy?.bytes)).some(({ tag }) => tag === 'H2')).toBe(false)
})
