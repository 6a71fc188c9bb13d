/** How the rows of a text file are cut. `width`: bytes of a unit; `little`: where the low byte stands in a unit of two. */
export type RowForm = {
  readonly delimiter: string
  readonly width: 1 | 2
  readonly little: boolean
  readonly bare: boolean
}

/** A row as it lies in the file: its bytes, without the end of its line. */
export type RowRange = {
  readonly start: number
  readonly bytes: Uint8Array
  /** Where the next row begins. */
  readonly next: number
  /** It goes over several lines. */
  readonly lines: number
  /** A quote opens in it and nothing closes it. */
  readonly isOpen: boolean
  /** Nothing follows, not even the end of a line. */
  readonly isLast: boolean
}

export type ReadAt = (start: number, length: number) => Uint8Array

/** By hand: no cell of a record is that long; what is longer has lost its closing quote. */
const longestRow = 4 * 1024 * 1024
const window = 1024 * 1024

export type Scanner = {
  /** The row that begins at a place; null at the end. */
  readonly rowAt: (start: number) => RowRange | null
  /** The line that begins there, whatever its quotes say. */
  readonly lineAt: (start: number) => RowRange | null
}

/** Cuts a file of any size into rows: one window of it is in memory. */
export const openScanner = (read: ReadAt, size: number, form: RowForm): Scanner => {
  let base = 0
  let held: Uint8Array = new Uint8Array()
  const hold = (start: number, length: number): Uint8Array => {
    const isHeld = start >= base && (start + length <= base + held.length || base + held.length >= size)
    if (!isHeld) {
      held = read(start, Math.max(length, window))
      base = start
    }
    return held.subarray(start - base)
  }
  const cut = (start: number, withQuotes: boolean): RowRange | null => {
    if (start >= size) return null
    for (let length = 64 * 1024; ; length *= 4) {
      const bytes = hold(start, Math.min(length, longestRow))
      const isWhole = start + bytes.length >= size
      const end = endOf(bytes, form, withQuotes)
      if (end.found || isWhole || length >= longestRow) return rangeOf(start, bytes, end, isWhole)
    }
  }
  return { rowAt: (start) => cut(start, true), lineAt: (start) => cut(start, false) }
}

type End = {
  readonly at: number
  readonly next: number
  readonly lines: number
  readonly found: boolean
  readonly isOpen: boolean
}

const rangeOf = (start: number, bytes: Uint8Array, end: End, isWhole: boolean): RowRange => ({
  start,
  bytes: bytes.subarray(0, end.at),
  next: start + end.next,
  lines: end.lines,
  isOpen: end.isOpen || (!end.found && !isWhole),
  isLast: isWhole && !end.found,
})

const quote = 0x22
const feed = 0x0a
const carriage = 0x0d

const endOf = (bytes: Uint8Array, form: RowForm, withQuotes: boolean): End => {
  const { width, little } = form
  const delimiter = form.delimiter.charCodeAt(0)
  let quoted = false
  let closed = -8
  let atStart = true
  let lines = 1
  for (let at = 0; at + width <= bytes.length; at += width) {
    const unit = width === 1 ? (bytes[at] ?? 0) : unitAt(bytes, at, little)
    if (quoted) {
      // A doubled quote closes the cell and opens it again: the same as staying in it.
      if (unit === quote) closed = at
      if (unit === quote) quoted = false
      else if (unit === feed) lines += 1
      continue
    }
    if (unit === quote && withQuotes && (atStart || at === closed + width)) quoted = true
    else if (unit === feed || (unit === carriage && form.bare)) {
      const back = unit === feed && at >= width && before(bytes, at, form) === carriage ? width : 0
      return { at: at - back, next: at + width, lines, found: true, isOpen: false }
    }
    atStart = unit === delimiter
  }
  return { at: bytes.length, next: bytes.length, lines, found: false, isOpen: quoted }
}

const unitAt = (bytes: Uint8Array, at: number, little: boolean): number =>
  little ? (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) : ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

const before = (bytes: Uint8Array, at: number, { width, little }: RowForm): number =>
  width === 1 ? (bytes[at - 1] ?? 0) : unitAt(bytes, at - 2, little)
