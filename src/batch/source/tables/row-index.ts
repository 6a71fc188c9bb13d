/**
 * What is remembered of every row of a base: numbers and hashes, no text. Some 70 bytes a row, so that a million rows are listed in
 * the memory of a small machine.
 */
export type RowIndex = {
  readonly count: () => number
  readonly add: (row: IndexedRow) => number
  readonly at: (index: number) => IndexedRow
  readonly setFlaw: (index: number, flaw: RowFlaw) => void
  readonly setDossier: (index: number, dossier: number) => void
  readonly dossierOf: (index: number) => number
  readonly flawOf: (index: number) => RowFlaw
}

/** Why a row is set aside; the first is none. */
export const rowFlaws = [
  null,
  'batch.row-shape',
  'batch.row-encoding',
  'batch.truncated',
  'batch.orphan',
  'batch.missing-attachment',
  'batch.not-mapped',
] as const

export type RowFlaw = (typeof rowFlaws)[number]

/** `dossier` is its place among the keys, -1 for none; `table` its place in the mapping; `isNoted`: decoded in spite of its file. */
export type IndexedRow = {
  readonly table: number
  readonly dossier: number
  readonly no: number
  readonly start: number
  readonly size: number
  readonly sha256: Uint8Array
  readonly rank: number
  readonly flaw: RowFlaw
  readonly letters: number
}

export const openRowIndex = (): RowIndex => {
  let room = 1024
  let used = 0
  let numbers = new Float64Array(room * width)
  let hashes = new Uint8Array(room * 32)
  const grow = (): void => {
    room *= 2
    const more = new Float64Array(room * width)
    more.set(numbers)
    numbers = more
    const moreHashes = new Uint8Array(room * 32)
    moreHashes.set(hashes)
    hashes = moreHashes
  }
  const number = (index: number, field: number): number => numbers[index * width + field] ?? 0
  return {
    count: () => used,
    add: (row) => {
      if (used === room) grow()
      const { table, dossier, no, start, size, rank, flaw, letters } = row
      numbers.set([table, dossier, no, start, size, rank, rowFlaws.indexOf(flaw), letters], used * width)
      hashes.set(row.sha256, used * 32)
      used += 1
      return used - 1
    },
    at: (index) => ({
      table: number(index, 0),
      dossier: number(index, 1),
      no: number(index, 2),
      start: number(index, 3),
      size: number(index, 4),
      rank: number(index, 5),
      flaw: rowFlaws[number(index, 6)] ?? null,
      letters: number(index, 7),
      sha256: hashes.subarray(index * 32, index * 32 + 32),
    }),
    setFlaw: (index, flaw) => {
      numbers[index * width + 6] = rowFlaws.indexOf(flaw)
    },
    setDossier: (index, dossier) => {
      numbers[index * width + 1] = dossier
    },
    dossierOf: (index) => number(index, 1),
    flawOf: (index) => rowFlaws[number(index, 6)] ?? null,
  }
}

const width = 8
