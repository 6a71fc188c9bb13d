import { attributeOf, childNamed, childrenNamed, type Element } from '../../data/xml.ts'

/** What a sheet does not show of its cells. `inRow` tells, for one row, which columns are hidden. */
export type Hiding = { readonly inRow: (element: Element, row: number) => (column: number) => boolean }

/** Rows and columns that are hidden or have no size, and what lies under a merged cell. */
export const hidingOf = (root: Element): Hiding => {
  const columns = hiddenColumns(root)
  const merges = mergesOf(root)
  return {
    inRow: (element, row) => {
      const isHidden = isHiddenRow(element, root)
      const here = merges.filter((merge) => merge.top <= row && row <= merge.bottom)
      return (column) =>
        isHidden || columns.some(([min, max]) => min <= column && column <= max) || isCovered(here, row, column)
    },
  }
}

const isHiddenRow = (row: Element, root: Element): boolean => {
  const hidden = attributeOf(row, 'hidden')
  if (isYes(hidden) || Number(attributeOf(row, 'ht') ?? '1') === 0) return true
  const format = childNamed(root, 'sheetFormatPr')
  return hidden === null && format !== null && isYes(attributeOf(format, 'zeroHeight'))
}

export const isYes = (value: string | null): boolean => value === '1' || value === 'true'

const hiddenColumns = (root: Element): readonly (readonly [min: number, max: number])[] => {
  const columns: (readonly [number, number])[] = []
  for (const list of childrenNamed(root, 'cols')) {
    for (const column of childrenNamed(list, 'col')) {
      const isHidden = isYes(attributeOf(column, 'hidden')) || Number(attributeOf(column, 'width') ?? '1') === 0
      if (isHidden) columns.push([Number(attributeOf(column, 'min')), Number(attributeOf(column, 'max'))])
    }
  }
  return columns
}

type Merge = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }

/** A merged cell shows its first value only; the others stay in the file. */
const mergesOf = (root: Element): readonly Merge[] => {
  const list = childNamed(root, 'mergeCells')
  if (list === null) return []
  return [...childrenNamed(list, 'mergeCell')].flatMap((merge) => {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attributeOf(merge, 'ref') ?? '')
    if (match === null) return []
    const left = columnOf(match[1] ?? '') ?? 1
    return [{ top: Number(match[2]), bottom: Number(match[4]), left, right: columnOf(match[3] ?? '') ?? left }]
  })
}

const isCovered = (merges: readonly Merge[], row: number, column: number): boolean =>
  merges.some(({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left))

/** `C7` is column 3. */
export const columnOf = (reference: string | null): number | null => {
  const letters = /^[A-Z]{1,3}(?=\d|$)/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
