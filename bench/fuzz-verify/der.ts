import { pick, type Random } from '../random.ts'

type Node = { readonly tag: number; readonly inside: readonly Node[] | Buffer }

/** Deeper than any CMS of ours. By hand. */
const deepest = 40

/** The values of a DER stretch; null where it is none, as the bytes of most strings. */
const parse = (bytes: Buffer, depth = 0): readonly Node[] | null => {
  const nodes: Node[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = bytes[at] ?? 0
    const first = bytes[at + 1]
    if (first === undefined) return null
    const more = first > 0x80 ? first & 0x7f : 0
    if (first === 0x80 || more > 4 || at + 2 + more > bytes.length) return null
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more)
    const start = at + 2 + more
    if (start + length > bytes.length) return null
    const content = bytes.subarray(start, start + length)
    const isParsed = (tag & 0x20) !== 0 || tag === 0x04
    const inside = isParsed && depth < deepest ? parse(content, depth + 1) : null
    nodes.push({ tag, inside: inside ?? content })
    at = start + length
  }
  return nodes
}

const encode = (node: Node): Buffer => {
  const content = Buffer.isBuffer(node.inside) ? node.inside : Buffer.concat(node.inside.map(encode))
  return Buffer.concat([Buffer.from([node.tag]), lengthOf(content.length), content])
}

const lengthOf = (length: number): Buffer => {
  if (length < 0x80) return Buffer.from([length])
  const bytes = Buffer.alloc(5)
  bytes.writeUInt32BE(length, 1)
  const first = bytes.findIndex((byte, at) => at > 0 && byte !== 0)
  bytes[first - 1] = 0x80 | (5 - first)
  return bytes.subarray(first - 1)
}

const listOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (Buffer.isBuffer(node.inside) ? [node] : [node, ...listOf(node.inside)]))

/** Another value in the place of one; all lengths around it are made right. */
const replace = (nodes: readonly Node[], old: Node, by: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => {
    if (node === old) return by
    return Buffer.isBuffer(node.inside) ? [node] : [{ tag: node.tag, inside: replace(node.inside, old, by) }]
  })

const changeOf = (node: Node, other: Node, random: Random): readonly Node[] => {
  const content = Buffer.isBuffer(node.inside) ? Buffer.from(node.inside) : encode(node)
  const at = random.below(content.length)
  if (content.length > 0) content[at] = (content[at] ?? 0) ^ (1 << random.below(8))
  const changes: readonly (readonly Node[])[] = [
    [],
    [node, node],
    [other],
    [node, other],
    [{ tag: random.below(256), inside: node.inside }],
    [{ tag: node.tag, inside: [node] }],
    [{ tag: node.tag, inside: content }],
    [{ tag: node.tag, inside: Buffer.alloc(random.below(4)) }],
    [{ tag: node.tag, inside: Buffer.alloc(2 ** random.below(20), random.below(256)) }],
    [nested(node, 2 ** random.below(14))],
  ]
  return pick(random, changes, [])
}

const nested = (node: Node, times: number): Node => {
  let outer = encode(node)
  for (let left = times; left > 0; left -= 1)
    outer = Buffer.concat([Buffer.from([0x30]), lengthOf(outer.length), outer.subarray(0, 4096)])
  return { tag: 0x30, inside: outer }
}

/** DER whose values were dropped, doubled, retyped, wrapped or taken from elsewhere in it. */
export const mutateDer = (bytes: Buffer, random: Random): Buffer => {
  const nodes = parse(bytes) ?? []
  const list = listOf(nodes)
  const [old, other] = [list[random.below(list.length)], list[random.below(list.length)]]
  if (old === undefined || other === undefined) return bytes
  return Buffer.concat(replace(nodes, old, changeOf(old, other, random)).map(encode))
}
