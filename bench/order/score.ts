import type { Flow } from './kind.ts'

/** What stands between two words that follow each other. */
type Seam = 'word' | 'line' | 'cell' | 'item'
type Pair = { readonly key: string; readonly seam: Seam }

/** How many pairs of neighbours a page has, and how many were found again. */
export type Score = {
  readonly words: Share
  /** The pairs over the end of a line, of a cell, of an item. */
  readonly ends: Share
  /** The lines of a paragraph in one passage. */
  readonly paragraphs: Share
  /** The cells of a row in one passage. */
  readonly rows: Share
}
export type Share = { readonly found: number; readonly all: number }

export const shareOf = ({ found, all }: Share): number => (all === 0 ? 1 : found / all)

/** The share of neighbours from which a page is said to be in order: issue 19. */
export const inOrder = 0.98
export const isInOrder = ({ words }: Score): boolean => shareOf(words) >= inOrder

/** Stricter: most words follow each other within a line, whatever the order of the lines. */
export const isInOrderByLine = ({ ends }: Score): boolean => shareOf(ends) >= inOrder

export const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((token) => token !== '')

/** `passages`: the texts of a page in the order in which they are read. */
export const scorePage = (flows: readonly Flow[], passages: readonly string[]): Score => {
  const read = passages.map(tokensOf)
  const inside = tally(read.flatMap(neighbours))
  const order = tally(neighbours(read.flat()))
  const pairs = flows.flatMap(pairsOf)
  const found = new Set(pairs.filter(({ key }) => take(order, key)))
  const ask = (isAsked: (pair: Pair) => boolean, isFound: (pair: Pair) => boolean): Share => {
    const asked = pairs.filter(isAsked)
    return { found: asked.filter(isFound).length, all: asked.length }
  }
  return {
    words: ask(
      () => true,
      (pair) => found.has(pair),
    ),
    ends: ask(
      ({ seam }) => seam !== 'word',
      (pair) => found.has(pair),
    ),
    paragraphs: ask(
      ({ seam }) => seam === 'line',
      ({ key }) => inside.has(key),
    ),
    rows: ask(
      ({ seam }) => seam === 'cell',
      ({ key }) => inside.has(key),
    ),
  }
}

const neighbours = (tokens: readonly string[]): readonly string[] =>
  tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)

const tally = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const take = (counts: Map<string, number>, key: string): boolean => {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}

const pairsOf = (flow: Flow): readonly Pair[] => {
  const pairs: Pair[] = []
  let last: string | null = null
  const add = (line: string, first: Seam): void => {
    for (const [at, token] of tokensOf(line).entries()) {
      if (last !== null) pairs.push({ key: `${last} ${token}`, seam: at === 0 ? first : 'word' })
      last = token
    }
  }
  for (const item of flow) {
    const cells = item.kind === 'lines' ? [item.lines] : item.cells
    for (const [cell, lines] of cells.entries())
      for (const [line, text] of lines.entries()) add(text, line > 0 ? 'line' : cell > 0 ? 'cell' : 'item')
  }
  return pairs
}
