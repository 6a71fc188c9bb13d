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

/** Letters changed, added, dropped, or two that changed places (Damerau, in its restricted form); from 3 on, more than two. */
export const editsBetween = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let older: readonly number[] = []
  let old: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (old[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(Math.min(change, (old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, isSwapped ? (older[j - 2] ?? 0) + 1 : 9))
    }
    older = old
    old = row
  }
  return old[b.length] ?? 3
}

/** « BARTOLLI » and « BARTOLI », « Bennoit » and « Benoit »: one name with a letter doubled. */
export const isDoubledOnly = (one: string, other: string): boolean => single(one) === single(other)

const single = (word: string): string => word.replaceAll(/(.)\1+/g, '$1')
