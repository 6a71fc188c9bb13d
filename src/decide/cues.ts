/** Compiles folded cues (`menac*`, `a peur`) into one pattern; `*` stands for any ending of the word. */
export const compileCues = (cues: readonly string[]): RegExp | null =>
  cues.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${cues.map(cuePattern).join('|')})(?![a-z0-9])`, 'g')

const cuePattern = (cue: string): string =>
  cue
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[a-z]{0,14}')
    .replaceAll(' ', '[\\s,]{1,3}')

export const hasCue = (pattern: RegExp | null, folded: string): boolean => {
  if (pattern === null) return false
  pattern.lastIndex = 0
  return pattern.test(folded)
}
