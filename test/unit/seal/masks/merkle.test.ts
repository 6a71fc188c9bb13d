import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { growTree, isIncluded, proveInclusion, rootOf } from '../../../../src/seal/masks/merkle.ts'

/** The entries and roots that implementations of RFC 6962 share (certificate-transparency, merkle tree tests). */
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => Buffer.from(hex, 'hex'),
)

const knownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test.each(knownRoots.map((root, size) => [size, root] as const))('the tree of %i known entries', (size, root) => {
  expect(rootOf(growTree(known.slice(0, size))).toString('hex')).toBe(root)
})

test.each([
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
])('the known proof of entry %i in a tree of %i', (index, size, proof) => {
  const tree = growTree(known.slice(0, size))
  expect(proveInclusion(tree, index).map((node) => node.toString('hex'))).toEqual(proof)
})

/** RFC 6962, 2.1, word for word: another way to the same root. */
const rootByDefinition = (entries: readonly Buffer[]): Buffer => {
  const hash = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  const [first] = entries
  if (first === undefined) return hash()
  if (entries.length === 1) return hash(Buffer.from([0]), first)
  let k = 1
  while (k * 2 < entries.length) k *= 2
  return hash(Buffer.from([1]), rootByDefinition(entries.slice(0, k)), rootByDefinition(entries.slice(k)))
}

const entriesOf = (size: number): readonly Buffer[] => Array.from({ length: size }, (_, at) => Buffer.from(`e${at}`))

describe.each(Array.from({ length: 17 }, (_, at) => at + 1))('in a tree of %i entries', (size) => {
  const entries = entriesOf(size)
  const tree = growTree(entries)
  const root = rootOf(tree)
  const places = entries.map((entry, index) => ({ entry, index, size, proof: proveInclusion(tree, index), root }))

  test('the root is that of the definition', () => {
    expect(root).toEqual(rootByDefinition(entries))
  })

  test('every entry is proved, at its own place', () => {
    for (const place of places) {
      const accepted = entries.flatMap((_, index) => (isIncluded({ ...place, index }) ? [index] : []))
      expect(accepted).toEqual([place.index])
    }
  })

  test('no other entry, root or size, no node changed, missing, added or moved', () => {
    for (const place of places) {
      const { proof, entry, index } = place
      expect(isIncluded({ ...place, entry: Buffer.from('other') })).toBe(false)
      expect(isIncluded({ ...place, root: flip(root) })).toBe(false)
      expect(isIncluded({ ...place, proof: [...proof, root] })).toBe(false)
      expect(isIncluded({ ...place, proof: [root, ...proof] })).toBe(false)
      expect(isIncluded({ ...place, index: -1 })).toBe(false)
      expect(isIncluded({ ...place, index: index + size })).toBe(false)
      expect(isIncluded({ ...place, index: index + 0.5 })).toBe(false)
      expect(isIncluded({ ...place, entry, size: 0 })).toBe(false)
      proof.forEach((node, at) => {
        expect(isIncluded({ ...place, proof: proof.with(at, flip(node)) })).toBe(false)
        expect(isIncluded({ ...place, proof: proof.with(at, node.subarray(1)) })).toBe(false)
        expect(isIncluded({ ...place, proof: proof.filter((_, other) => other !== at) })).toBe(false)
      })
      if (proof.length > 1) expect(isIncluded({ ...place, proof: [...proof].reverse() })).toBe(false)
    }
  })
})

const flip = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte)))

test('a node of the tree cannot pass for an entry', () => {
  const [a, b] = entriesOf(2)
  const tree = growTree([a ?? Buffer.alloc(0), b ?? Buffer.alloc(0)])
  const node = Buffer.concat(tree[0] ?? [])
  expect(isIncluded({ entry: node, index: 0, size: 1, proof: [], root: rootOf(tree) })).toBe(false)
})
