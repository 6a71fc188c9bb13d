const patterns = new Map<string, RegExp>()

/** A pattern of a table, in which `^` and `$` are those of a line; each is compiled once. */
export const linePattern = (source: string): RegExp => {
  const pattern = patterns.get(source) ?? new RegExp(source, 'm')
  patterns.set(source, pattern)
  return pattern
}

/** Words as they stand, for a pattern. */
export const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const compiled = new WeakMap<readonly string[], RegExp>()

/**
 * Compiles folded cues (`menac*`, `a peur`) into one pattern; `*` stands for any ending of the word, « soeur » for « sœur » too. Tables are asked
 * again for every piece: each list is compiled once.
 */
export const compileCues = (cues: readonly string[]): RegExp | null => {
  if (cues.length === 0) return null
  const known = compiled.get(cues)
  if (known !== undefined) return known
  const pattern = new RegExp(`(?<![a-z0-9])(?:${cues.map(cuePattern).join('|')})(?![a-z0-9])`, 'g')
  compiled.set(cues, pattern)
  return pattern
}

const cuePattern = (cue: string): string =>
  cue
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[a-z]{0,14}')
    .replaceAll('oeu', '(?:oe|œ)u')
    .replaceAll(' ', '[\\s,]{1,3}')

/** `search` leaves no place in the pattern from which somebody else would go on. */
export const hasCue = (pattern: RegExp | null, folded: string): boolean =>
  pattern !== null && folded.search(pattern) !== -1

/**
 * Alternatives of a word list (pipelines/lexicon) for folded text: `*` is any ending of the word, `(a/b)` one of these, `?` after a
 * letter or a group makes it optional.
 */
export const listSource = (list: string): string =>
  list.replaceAll('\n', '|').replaceAll('/', '|').replaceAll('(', '(?:').replaceAll('*', '[a-z]{0,14}')
