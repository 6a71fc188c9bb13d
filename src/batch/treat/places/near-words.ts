/** A word of so many letters is the same as one that differs by a letter: « Taneurs » is « Tanneurs ». By hand. */
const leastNear = 5

/** From so many letters, by two. By hand. */
const leastFar = 10

/** Whether a word is one of some, or may be, mistyped. */
export const nearAny = (words: ReadonlySet<string>): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const is = words.has(word) || [...words].some((other) => isNear(word, other))
    known.set(word, is)
    return is
  }
}

const isNear = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  if (length < leastNear || /^\d/.test(one)) return false
  const most = length >= leastFar ? 2 : 1
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most
}

/** Letters added, dropped, changed, or two that changed places (Damerau, in its restricted form). */
const distance = (one: string, other: string): number => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1]
      const changed = cell(rows, i - 1, j - 1) + (isSame ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? cell(rows, i - 2, j - 2) + 1
          : changed
      row.push(Math.min(cell(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, changed, swapped))
    }
    rows.push(row)
  }
  return cell(rows, one.length, other.length)
}

const cell = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0
