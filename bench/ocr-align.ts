/** Pairs the words of a text with those that were read: `null` where a word was lost or added. */
export type Pairing = readonly { readonly wanted: number | null; readonly read: number | null }[]

/** The cheapest way (Levenshtein, over words) from one list to the other. */
export const alignWords = (wanted: readonly string[], read: readonly string[]): Pairing => {
  const width = read.length + 1
  const costs = new Uint32Array((wanted.length + 1) * width)
  const costAt = (row: number, column: number): number => costs[row * width + column] ?? 0
  for (let column = 1; column < width; column += 1) costs[column] = column * 2
  for (let row = 1; row <= wanted.length; row += 1) {
    costs[row * width] = row * 2
    for (let column = 1; column < width; column += 1) {
      const swap = costAt(row - 1, column - 1) + swapCost(wanted[row - 1] ?? '', read[column - 1] ?? '')
      costs[row * width + column] = Math.min(swap, costAt(row - 1, column) + 2, costAt(row, column - 1) + 2)
    }
  }
  return walkBack(wanted, read, costAt)
}

/** Words that begin or end alike are rather one word misread than two. */
const swapCost = (one: string, other: string): number =>
  one === other ? 0 : one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2) ? 2 : 3

const walkBack = (
  wanted: readonly string[],
  read: readonly string[],
  costAt: (row: number, column: number) => number,
): Pairing => {
  const pairs: { wanted: number | null; read: number | null }[] = []
  let [row, column] = [wanted.length, read.length]
  while (row > 0 || column > 0) {
    const cost = costAt(row, column)
    const swap = row > 0 && column > 0 ? swapCost(wanted[row - 1] ?? '', read[column - 1] ?? '') : null
    if (swap !== null && cost === costAt(row - 1, column - 1) + swap) {
      row -= 1
      column -= 1
      pairs.push({ wanted: row, read: column })
    } else if (row > 0 && cost === costAt(row - 1, column) + 2) {
      row -= 1
      pairs.push({ wanted: row, read: null })
    } else {
      column -= 1
      pairs.push({ wanted: null, read: column })
    }
  }
  return pairs.reverse()
}
