import { compilePhrase, type Steps } from './phrase-syntax.ts'

// Phrases are packed when the word lists are built (pipelines/lexicon/phrases.mjs): half a million ways of words would take a second to lay
// out each time that the program starts.

/** What an entry of a lexicon stands for: the rank of its sense. */
export type Phrase = { readonly phrase: string; readonly target: number }

/**
 * `keys`: the symbols, in the order of their ids. `roots`: where each lexicon starts in `trie`. A node of `trie` is: target + 1 (0: no phrase
 * ends here), rank of the entry, node after a gap (0: none), number of ways on, their symbols (rising), and as many nodes.
 */
export type PackedPhrases = {
  readonly keys: readonly string[]
  readonly roots: readonly number[]
  readonly trie: Int32Array
}

type Node = { readonly next: Map<number, Node>; gap: Node | null; target: number; rank: number }

/** One trie for each lexicon. Nodes from which the same phrases go on are one node: the file is a tenth of what it would be. */
export const packPhrases = (lexicons: readonly (readonly Phrase[])[]): PackedPhrases => {
  const ids = new Map<string, number>()
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    return id
  }
  // Node 0 stands for none.
  const cells: number[] = [0, 0, 0, 0]
  const places = new Map<string, number>()
  const roots = lexicons.map((entries) => placeNode(trieOf(entries, idOf), cells, places))
  return { keys: [...ids.keys()], roots, trie: Int32Array.from(cells) }
}

const trieOf = (entries: readonly Phrase[], idOf: (key: string) => number): Node => {
  const root = emptyNode()
  entries.forEach(({ phrase, target }, rank) => {
    for (const steps of compilePhrase(phrase, idOf)) addSteps(root, steps, { target, rank })
  })
  return root
}

const emptyNode = (): Node => ({ next: new Map(), gap: null, target: -1, rank: 0 })

/** Of two entries of a lexicon for the same words, the first written wins. */
const addSteps = (root: Node, steps: Steps, { target, rank }: Pick<Node, 'target' | 'rank'>): void => {
  let node = root
  for (const step of steps) node = step === null ? gapOf(node) : nextOf(node, step)
  if (node.target >= 0) return
  node.target = target
  node.rank = rank
}

const gapOf = (node: Node): Node => {
  node.gap ??= emptyNode()
  return node.gap
}

const nextOf = (node: Node, step: number): Node => {
  const known = node.next.get(step) ?? emptyNode()
  node.next.set(step, known)
  return known
}

/** Depth first, so that a node knows where those after it stand. Depth is bounded by the longest phrase. */
const placeNode = (node: Node, cells: number[], places: Map<string, number>): number => {
  const gap = node.gap === null ? 0 : placeNode(node.gap, cells, places)
  const ways = [...node.next]
    .map(([symbol, next]) => [symbol, placeNode(next, cells, places)] as const)
    .sort(([a], [b]) => a - b)
  const own = [node.target + 1, node.rank, gap, ways.length, ...ways.map(([id]) => id), ...ways.map(([, at]) => at)]
  const name = own.join(' ')
  const known = places.get(name)
  if (known !== undefined) return known
  const place = cells.length
  for (const cell of own) cells.push(cell)
  places.set(name, place)
  return place
}
