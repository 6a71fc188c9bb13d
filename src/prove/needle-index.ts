import { barrier, foldWords, type Tight, tighten } from './fold-words.ts'

/** Below this length, letters that happen to follow each other would be taken for a name. */
const leastTight = 6

/** A step of what is sought: what ends here, and the words, or the letters, that may follow. */
export type Branch = { readonly next: Map<string, Branch>; readonly ids: number[] }
type TightNeedle = { readonly text: string; readonly id: number }

/** Needles to look for in one pass over a text, whatever their number. */
export type NeedleIndex = {
  readonly size: number
  readonly root: Branch
  readonly byStart: ReadonlyMap<string, readonly TightNeedle[]>
}

/** How often each needle stands in a text: as words, and as bare letters. */
export type Counts = { readonly words: Uint32Array; readonly tight: Uint32Array }

export const indexNeedles = (texts: readonly string[]): NeedleIndex => {
  const root: Branch = { next: new Map(), ids: [] }
  const byStart = new Map<string, TightNeedle[]>()
  texts.forEach((text, id) => {
    const words = foldWords(text).filter((word) => word !== barrier)
    if (words.length === 0) return
    branchOf(root, words).ids.push(id)
    const tight = words.join('')
    if (tight.length >= leastTight) pushTight(byStart, { text: tight, id })
  })
  return { size: texts.length, root, byStart }
}

/** The branch at the end of some steps; it is made where there is none. */
export const branchOf = (root: Branch, words: readonly string[]): Branch => {
  let branch = root
  for (const word of words) {
    const next = branch.next.get(word) ?? { next: new Map(), ids: [] }
    branch.next.set(word, next)
    branch = next
  }
  return branch
}

const pushTight = (byStart: Map<string, TightNeedle[]>, needle: TightNeedle): void => {
  const start = needle.text.slice(0, leastTight)
  const known = byStart.get(start)
  if (known === undefined) byStart.set(start, [needle])
  else known.push(needle)
}

/**
 * Counts the needles of `index` in a text. What lies wholly inside a printed string (`printed`: running titles, names
 * of the cover) does not count.
 */
export const countNeedles = (text: string, index: NeedleIndex, printed: NeedleIndex | null = null): Counts => {
  const words = foldWords(text)
  const covered = printed === null ? null : coverWords(words, printed)
  const counts = { words: new Uint32Array(index.size), tight: new Uint32Array(index.size) }
  countWords(words, index, covered, counts.words)
  countTight(tighten(words), index, covered, counts.tight)
  return counts
}

type Covered = Uint8Array | null

const isCovered = (covered: Covered, first: number, last: number): boolean => {
  if (covered === null) return false
  for (let at = first; at <= last; at += 1) if (covered[at] === 0) return false
  return true
}

const coverWords = (words: readonly string[], printed: NeedleIndex): Uint8Array => {
  const covered = new Uint8Array(words.length)
  walk(words, printed, (_, first, last) => covered.fill(1, first, last + 1))
  return covered
}

const countWords = (words: readonly string[], index: NeedleIndex, covered: Covered, counts: Uint32Array): void =>
  walk(words, index, (id, first, last) => {
    if (!isCovered(covered, first, last)) counts[id] = (counts[id] ?? 0) + 1
  })

const walk = (
  words: readonly string[],
  index: NeedleIndex,
  found: (id: number, first: number, last: number) => void,
): void => {
  for (let first = 0; first < words.length; first += 1) {
    let branch: Branch | undefined = index.root
    for (let last = first; last < words.length && branch !== undefined; last += 1) {
      branch = branch.next.get(words[last] ?? barrier)
      for (const id of branch?.ids ?? []) found(id, first, last)
    }
  }
}

/**
 * A match over several words must start and end with a word; one inside a word must start or end it: `Martin` in
 * `Martinique`, but not in `Mar tinette`, and never in the middle of a number.
 */
const countTight = (tight: Tight, index: NeedleIndex, covered: Covered, counts: Uint32Array): void => {
  if (index.byStart.size === 0) return
  for (let at = 0; at + leastTight <= tight.text.length; at += 1) {
    for (const needle of index.byStart.get(tight.text.slice(at, at + leastTight)) ?? []) {
      if (!tight.text.startsWith(needle.text, at) || !isAnchored(tight, at, at + needle.text.length)) continue
      const last = tight.wordAt[at + needle.text.length - 1] ?? 0
      if (!isCovered(covered, tight.wordAt[at] ?? 0, last)) counts[needle.id] = (counts[needle.id] ?? 0) + 1
    }
  }
}

const isAnchored = (tight: Tight, start: number, end: number): boolean => {
  const { text, wordAt } = tight
  const starts = start === 0 || wordAt[start - 1] !== wordAt[start]
  const ends = end === text.length || wordAt[end - 1] !== wordAt[end]
  if (wordAt[start] !== wordAt[end - 1]) return starts && ends
  return ends || (starts && !isInflected(tight, end))
}

/** « familiale » is the feminine of an ordinary word, not the name FAMILIAL with something stuck to it. */
const isInflected = ({ text, wordAt }: Tight, end: number): boolean => {
  let last = end
  while (last < text.length && wordAt[last] === wordAt[end - 1]) last += 1
  return /^(?:e|s|es|x|le|les|ne|nes|te|tes|ment)$/.test(text.slice(end, last))
}
