import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../../seal/container/hash.ts'
import { hashLeaf, hashNode } from '../../seal/masks/merkle.ts'

/**
 * A Merkle tree of RFC 6962 whose nodes lie in files, one a level: memory does not grow with the leaves. `add` takes an entry (32
 * bytes here: the SHA-256 that stands for a dossier), `close` gives the root, then `path` the nodes that lead to it.
 */
export type DiskTree = {
  readonly add: (entry: Uint8Array) => void
  readonly finish: () => Buffer
  /** The path of an entry, deepest first (RFC 6962, 2.1.1). Only after `finish`. */
  readonly pathOf: (index: number) => readonly Buffer[]
  readonly close: () => void
}

const nodeBytes = 32

type Level = { readonly file: number; count: number; last: Buffer }

/** `folder` exists, is empty, and is the caller's to remove. */
export const openDiskTree = (folder: string): DiskTree => {
  const levels: Level[] = []
  const levelAt = (depth: number): Level => {
    const known = levels[depth]
    if (known !== undefined) return known
    const made = { file: openSync(join(folder, `level-${depth}`), 'wx+', 0o600), count: 0, last: Buffer.alloc(0) }
    levels.push(made)
    return made
  }
  const push = (depth: number, node: Buffer): void => {
    const level = levelAt(depth)
    writeSync(level.file, node, 0, nodeBytes, level.count * nodeBytes)
    level.count += 1
    if (level.count % 2 === 0) push(depth + 1, hashNode(level.last, node))
    level.last = node
  }
  return {
    add: (entry) => push(0, hashLeaf(entry)),
    finish: () => {
      // The last node of an odd level goes up as it is.
      for (let depth = 0; depth < levels.length; depth += 1) {
        const level = levelAt(depth)
        if (level.count > 1 && level.count % 2 === 1) push(depth + 1, level.last)
      }
      return levels.at(-1)?.last ?? sha256(new Uint8Array())
    },
    pathOf: (index) =>
      levels.slice(0, -1).flatMap((level, depth) => {
        const own = Math.floor(index / 2 ** depth)
        const sibling = own % 2 === 0 ? own + 1 : own - 1
        return sibling < level.count ? [readNode(level.file, sibling)] : []
      }),
    close: () => {
      for (const { file } of levels) closeSync(file)
    },
  }
}

const readNode = (file: number, at: number): Buffer => {
  const node = Buffer.alloc(nodeBytes)
  readSync(file, node, 0, nodeBytes, at * nodeBytes)
  return node
}
