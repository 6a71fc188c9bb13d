// Which rows of a long list are drawn.

export type Seen = { readonly top: number; readonly height: number; readonly row: number; readonly count: number }

/** Rows from `first` up to `end`, a few more than fit on the screen. */
export const rowsSeen = (
  { top, height, row, count }: Seen,
  more = 6,
): { readonly first: number; readonly end: number } => {
  if (row <= 0) return { first: 0, end: 0 }
  const first = Math.max(0, Math.min(Math.floor(top / row) - more, count))
  return { first, end: Math.min(count, Math.ceil((top + height) / row) + more) }
}

/** Where to scroll so that a row is in sight; where it stands already, nothing moves. */
export const topFor = (at: number, { top, height, row }: Seen): number => {
  if (at * row < top) return at * row
  return (at + 1) * row > top + height ? (at + 1) * row - height : top
}
