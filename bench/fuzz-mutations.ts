import { deflateSync, inflateSync } from 'node:zlib'
import type { Random } from './random.ts'
import { pick } from './random.ts'

export type Mutation = (bytes: Buffer, random: Random) => Buffer

/** Bigger than any seed by far: a mutation that doubles must not end by measuring the memory of the fuzzer. */
const longest = 4 * 1024 * 1024

const splice = (bytes: Buffer, from: number, to: number, piece: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(to)])

const flip: Mutation = (bytes, random) => {
  const changed = Buffer.from(bytes)
  for (let left = 1 + random.below(12); left > 0; left -= 1) {
    const at = random.below(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8))
  }
  return changed
}

const overwrite: Mutation = (bytes, random) => {
  const changed = Buffer.from(bytes)
  for (let left = 1 + random.below(8); left > 0; left -= 1) changed[random.below(changed.length)] = random.below(256)
  return changed
}

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length))

const behead: Mutation = (bytes, random) => bytes.subarray(random.below(bytes.length))

/** A stretch of at most `most` bytes. */
const stretchOf = (bytes: Buffer, random: Random, most: number): readonly [number, number] => {
  const from = random.below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + random.below(most))]
}

const remove: Mutation = (bytes, random) => splice(bytes, ...stretchOf(bytes, random, 400), Buffer.alloc(0))

const blank: Mutation = (bytes, random) => {
  const [from, to] = stretchOf(bytes, random, 64)
  return splice(bytes, from, to, Buffer.alloc(to - from, pick(random, [0, 0xff, 0x20], 0)))
}

const swap: Mutation = (bytes, random) => {
  const cuts = [random.below(bytes.length), random.below(bytes.length), random.below(bytes.length)].sort(
    (a, b) => a - b,
  )
  const [a = 0, b = 0, c = 0] = cuts
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c)])
}

const repeat: Mutation = (bytes, random) => {
  const [from, to] = stretchOf(bytes, random, 300)
  const times = Math.min(2 ** random.below(15), Math.floor(longest / (to - from)))
  return splice(bytes, to, to, Buffer.concat(Array.from({ length: times }, () => bytes.subarray(from, to))))
}

const heads = ['%PDF-1.7\n', 'PK\x03\x04', '<html>', '{\\rtf1', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\x89PNG\r\n\x1a\n']
const more = [
  'II*\0',
  '\xff\xd8\xff',
  '<?xml version="1.0"?>',
  'From: a@b.fr\r\n',
  '\0',
  '\xef\xbb\xbf',
  '\xff\xfe',
  '\r\n',
]

const insert: Mutation = (bytes, random) => {
  const at = random.isHit(0.3) ? 0 : random.below(bytes.length)
  return splice(bytes, at, at, Buffer.from(pick(random, [...heads, ...more], ''), 'latin1'))
}

const numbers = ['0', '-1', '1', '65536', '2147483648', '4294967295', '99999999999999999999', '1e308', 'NaN']

/** Lengths, counts and positions are where a reader trusts a file too much. */
const renumber: Mutation = (bytes, random) => {
  const found = [...bytes.toString('latin1').matchAll(/\d{1,10}/g)]
  const { index = 0, 0: text = '' } = found[random.below(Math.max(1, found.length))] ?? {}
  return splice(bytes, index, index + text.length, Buffer.from(pick(random, numbers, '0')))
}

const word: Mutation = (bytes, random) => {
  const at = random.below(Math.max(1, bytes.length - 4))
  const value = Buffer.alloc(4)
  value.writeUInt32LE(pick(random, [0, 1, 0x7fffffff, 0xffffffff, 0xfffffffe, 0x10000, bytes.length], 0))
  return splice(bytes, at, at + 4, value)
}

const openings = ['<a>', '<div>', '<text:span>', '<w:r>', '{', '[', '(', '<<', '<table><tr><td>', '<text:section>', '>']

const nest: Mutation = (bytes, random) => {
  const at = random.below(bytes.length)
  return splice(bytes, at, at, Buffer.from(pick(random, openings, '').repeat(2 ** random.below(15))))
}

const entities = [
  '&#0;',
  '&#x110000;',
  '&x;',
  '&amp;',
  '&',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '\\u-1 ?',
]
const tokens = [
  '=',
  '=3D',
  '=ZZ',
  '==',
  '\\bin9999999 ',
  "\\'",
  '"',
  '""',
  ';',
  '%',
  'endstream',
  'endobj',
  '--',
  '\\',
  '\ufeff',
]

const token: Mutation = (bytes, random) => {
  const [from, to] = random.isHit(0.5) ? stretchOf(bytes, random, 12) : [random.below(bytes.length), -1]
  return splice(bytes, from, Math.max(from, to), Buffer.from(pick(random, [...entities, ...tokens], '')))
}

/** Exchanges two tags, or puts one in the place of another. */
const retag: Mutation = (bytes, random) => {
  const tags = [...bytes.toString('latin1').matchAll(/<[^<>]{1,200}>/g)]
  const from = tags[random.below(Math.max(1, tags.length))]
  const other = tags[random.below(Math.max(1, tags.length))]
  if (from === undefined || other === undefined) return flip(bytes, random)
  return splice(bytes, from.index, from.index + from[0].length, Buffer.from(other[0], 'latin1'))
}

/** Puts one stretch of a kind in the place of another, or after it: what results is still well formed. */
const exchange =
  (pattern: RegExp, isCopied: boolean): Mutation =>
  (bytes, random) => {
    const found = [...bytes.toString('latin1').matchAll(pattern)]
    const from = found[random.below(Math.max(1, found.length))]
    const other = found[random.below(Math.max(1, found.length))]
    if (from === undefined || other === undefined) return overwrite(bytes, random)
    const end = from.index + from[0].length
    return splice(bytes, isCopied ? end : from.index, end, Buffer.from(other[0], 'latin1'))
  }

const quoted = /"[^"<>&\\]{0,200}"/g
const leaf = /<([\w:]{1,40})(?: [^<>]{0,300})?(?:\/>|>[^<>]{0,300}<\/\1>)/g

const gentle: readonly Mutation[] = [
  ...[renumber, exchange(quoted, false), exchange(quoted, false)],
  ...[exchange(leaf, true), exchange(leaf, false), exchange(leaf, false), exchange(/>[^<>]{1,200}</g, false)],
]

const harsh: readonly Mutation[] = [
  ...[flip, flip, overwrite, overwrite, truncate, behead, remove, blank, swap, repeat],
  ...[insert, renumber, renumber, word, nest, token, token, retag, retag],
]

/** One to three changes, one after the other; half of the time, such as leave a file that can be read. */
export const mutate: Mutation = (bytes, random) => {
  const changes = random.isHit(0.5) ? gentle : harsh
  let changed = bytes
  for (let left = 1 + random.below(3); left > 0 && changed.length > 0; left -= 1)
    changed = pick(random, changes, flip)(changed, random)
  return changed.subarray(0, longest)
}

/** Changes what a compressed stream of a PDF says, and compresses it again. */
export const mutateStream: Mutation = (bytes, random) => {
  const streams = [...bytes.toString('latin1').matchAll(/stream\r?\n/g)].map(
    ({ index, 0: head }) => index + head.length,
  )
  const from = streams[random.below(Math.max(1, streams.length))] ?? 0
  const to = bytes.indexOf('endstream', from)
  if (from === 0 || to < 0) return mutate(bytes, random)
  try {
    return splice(bytes, from, to, deflateSync(mutate(inflateSync(bytes.subarray(from, to)), random)))
  } catch {
    return splice(bytes, from, to, mutate(bytes.subarray(from, to), random))
  }
}

/** Changes what a long word in base64 says, and writes it again. */
export const mutateEncoded: Mutation = (bytes, random) => {
  const words = [...bytes.toString('latin1').matchAll(/(?:[A-Za-z0-9+/=]{8,76}\r?\n?){1,5000}/g)]
  const chosen = words[random.below(Math.max(1, words.length))]
  if (chosen === undefined) return mutate(bytes, random)
  const inner = mutate(Buffer.from(chosen[0], 'base64'), random).toString('base64')
  return splice(bytes, chosen.index, chosen.index + chosen[0].length, Buffer.from(inner.replace(/.{76}/g, '$&\r\n')))
}
