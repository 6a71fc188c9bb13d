import { sha256 } from '../container/hash.ts'

/**
 * A Merkle tree by its levels, the hashes of the entries first, the root last: 32 bytes each. The last node of an odd
 * level goes up as it is, which gives the trees of RFC 6962.
 */
export type MerkleTree = readonly (readonly Buffer[])[]

/** The tree over entries of any length, in their order (RFC 6962, 2.1). It has one level at least, maybe an empty one. */
export const growTree = (entries: readonly Uint8Array[]): MerkleTree => {
  const levels = [entries.map(hashLeaf)]
  for (let level = levels[0] ?? []; level.length > 1; level = levels.at(-1) ?? []) levels.push(levelAbove(level))
  return levels
}

/** The root: 32 bytes. That of no entry at all is the hash of nothing. */
export const rootOf = (tree: MerkleTree): Buffer => tree.at(-1)?.[0] ?? sha256(new Uint8Array())

/** Nodes that lead from an entry to the root, the deepest first (RFC 6962, 2.1.1); of 2^n entries, n nodes. */
export const proveInclusion = (tree: MerkleTree, index: number): readonly Buffer[] =>
  tree.slice(0, -1).flatMap((level, depth) => level[siblingOf(Math.floor(index / 2 ** depth))] ?? [])

export type Inclusion = {
  readonly entry: Uint8Array
  readonly index: number
  /** Entries of the whole tree. */
  readonly size: number
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** True when the proof leads from this entry, at this index of a tree of this size, to the root: each of these counts. */
export const isIncluded = ({ entry, index, size, proof, root }: Inclusion): boolean => {
  const isPlace = Number.isSafeInteger(index) && index >= 0 && index < size && size <= 2 ** 31
  return isPlace && (climb({ leaf: hashLeaf(entry), index, size, proof })?.equals(root) ?? false)
}

type Climb = Omit<Inclusion, 'entry' | 'root'> & { readonly leaf: Buffer }

/** The root that a proof leads to, from the top down; null when it is too short or too long. */
const climb = ({ leaf, index, size, proof }: Climb): Buffer | null => {
  const sibling = proof.at(-1)
  if (size === 1) return sibling === undefined ? leaf : null
  if (sibling === undefined) return null
  const left = splitOf(size)
  const isLeft = index < left
  const below = climb({
    leaf,
    index: isLeft ? index : index - left,
    size: isLeft ? left : size - left,
    proof: proof.slice(0, -1),
  })
  if (below === null) return null
  return isLeft ? hashNode(below, sibling) : hashNode(sibling, below)
}

/** The largest power of two below a size of two or more. */
const splitOf = (size: number): number => 2 ** (31 - Math.clz32(size - 1))

const siblingOf = (index: number): number => (index % 2 === 0 ? index + 1 : index - 1)

const levelAbove = (level: readonly Buffer[]): Buffer[] =>
  level.flatMap((node, at) => {
    if (at % 2 === 1) return []
    const right = level[at + 1]
    return [right === undefined ? node : hashNode(node, right)]
  })

/** The first byte keeps a leaf from being taken for a node, and the other way round. */
export const hashLeaf = (entry: Uint8Array): Buffer => sha256(Buffer.concat([Buffer.from([0]), entry]))

export const hashNode = (left: Uint8Array, right: Uint8Array): Buffer =>
  sha256(Buffer.concat([Buffer.from([1]), left, right]))
