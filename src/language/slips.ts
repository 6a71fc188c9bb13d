/** Letters added, dropped or changed between two words (Levenshtein); more than `most` is told as one more than it. */
export const slipsBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (letter === other[to - 1] ? 0 : 1)
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(row[other.length] ?? other.length, most + 1)
}

/** « BARTOLLI » and « BARTOLI », « Bennoit » and « Benoit »: one name with a letter doubled. */
export const isDoubledOnly = (one: string, other: string): boolean => single(one) === single(other)

const single = (word: string): string => word.replaceAll(/(.)\1+/g, '$1')
