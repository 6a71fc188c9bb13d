import { expect, test } from 'vitest'
import type { TableRow } from '../../../src/model/record/table-row.ts'
import { redact } from '../../../src/redact/redact.ts'
import { cover, marked, pieceOf, withhold } from '../decide/fixture.ts'

const plain: TableRow = { table: 1, isHeader: false, spans: [] }

/** The rows of a copy, a mask as `■`, with what spans. */
const copied = (...rows: readonly (readonly [source: string, row?: TableRow])[]) => {
  const parts = rows.map(([source, row = plain], at) => {
    const { passage, findings } = marked(source, `P01-${at}`)
    return { passage: { ...passage, role: 'row' as const, row }, findings }
  })
  const findings = parts.flatMap((part) => part.findings)
  const piece = pieceOf(
    'P01',
    parts.map(({ passage }) => passage),
  )
  const dossier = { id: null, service: null, persons: [], pieces: [piece] }
  const { disclosure } = redact({ dossier, findings, decisions: findings.map(withhold), cover })
  return (disclosure.pieces[0]?.blocks ?? []).map(({ segments, row }) => ({
    text: segments.map((segment) => (segment.kind === 'kept' ? segment.text : '■')).join(''),
    spans: row?.spans ?? null,
  }))
}

test('a mask over two cells is one in each, and the cells after it keep their columns', () => {
  expect(copied(['12 mars\t⟦person:COSTA\tPaula⟧\tvisite']).map(({ text }) => text)).toEqual(['12 mars\t■\t■\tvisite'])
})

test('an empty cell that a mask covers stays empty', () => {
  expect(copied(['12 mars\t⟦person:COSTA\t\tPaula⟧\tvisite']).map(({ text }) => text)).toEqual([
    '12 mars\t■\t\t■\tvisite',
  ])
})

test('rows withheld from end to end are one mask over the columns of their table', () => {
  const gone = '⟦person:COSTA\tPaula⟧'
  expect(copied(['mars\tvisite'], [gone], [gone], ['avril\tcourrier'])).toEqual([
    { text: 'mars\tvisite', spans: [] },
    { text: '■\t', spans: [{ column: 0, columns: 2, rows: 1 }] },
    { text: 'avril\tcourrier', spans: [] },
  ])
})

test('a cell over rows ends where a row under it is withheld', () => {
  const tall = { ...plain, spans: [{ column: 0, columns: 1, rows: 4 }] }
  const rows = copied(['mars\tvisite', tall], ['\tappel'], ['\t⟦person:COSTA⟧'], ['\tcourrier'])
  expect(rows[0]?.spans).toEqual([{ column: 0, columns: 1, rows: 2 }])
})

test('under a heading that leaves, a row of a name and ticks keeps its ticks, the mask in its cell', () => {
  const head = { ...plain, isHeader: true }
  expect(
    copied(
      ['Élève\tPrésent\tExcusé', head],
      ['⟦person:COSTA Paula⟧\t☒\t☐'],
      ['⟦person:Maé⟧\t✓\t'],
      ['⟦person:Léa⟧\t\t'],
    ),
  ).toEqual([
    { text: 'Élève\tPrésent\tExcusé', spans: [] },
    { text: '■\t☒\t☐', spans: [] },
    { text: '■\t✓\t', spans: [] },
    { text: '■\t\t', spans: [{ column: 0, columns: 3, rows: 1 }] },
  ])
})

test('ticks without a heading that leaves answer nothing: their rows are withheld whole', () => {
  const lost = { text: '■\t\t', spans: [{ column: 0, columns: 3, rows: 1 }] }
  expect(copied(['mars\tvisite\t'], ['⟦person:COSTA⟧\t☒\t☐'], ['⟦person:Maé⟧\t☐\t☒'])).toEqual([
    { text: 'mars\tvisite\t', spans: [] },
    lost,
  ])
  const head = { ...plain, isHeader: true }
  expect(copied(['⟦person:COSTA\tPaula\tMaé⟧', head], ['⟦person:Léa⟧\t☒\t☐'], ['avril\t\t'])).toEqual([
    lost,
    { text: 'avril\t\t', spans: [] },
  ])
})
