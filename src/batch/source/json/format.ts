import type { JsonNode } from '../../../read/data/json-tree.ts'
import type { FoundIn, FoundRecord, RecordFormat, RecordValue } from '../records/format.ts'
import { restOf } from '../records/rest.ts'
import { findRanges, type JsonRange, type PointerPattern, parsePattern, startOf } from './ranges.ts'
import { memberOf, readSlice, textOf } from './value.ts'

const isLines = (bytes: Uint8Array): boolean => findRanges(bytes, []) === null

/** JSON, and JSON Lines (a record a line). Paths are JSON pointers (RFC 6901), with `*` for any key or place. */
export const json: RecordFormat = {
  ending: 'json',
  isFile: (path) => /\.(?:json|jsonl|ndjson)$/i.test(path),
  // By hand: its index is small, but its bytes are in memory once.
  most: 1024 * 1024 * 1024,
  find: (bytes, paths) => {
    const patterns = paths.map(parsePattern)
    return isLines(bytes) ? findInLines(bytes, patterns) : findInWhole(bytes, patterns)
  },
  headOf: () => '',
  read: (bytes) => {
    const node = readSlice(bytes)
    return node === null ? null : recordValue(node)
  },
  join: (records) => {
    const between = Buffer.from(',\n')
    const body = records.flatMap((record, at) => (at === 0 ? [record] : [between, record]))
    return Buffer.concat([Buffer.from('[\n'), ...body, Buffer.from('\n]\n')])
  },
  partOf: (rank) => `/${rank}/`,
}

/** Every range that a pattern names, or that stands beside one; the rest by its largest parts. */
const findInWhole = (bytes: Uint8Array, patterns: readonly PointerPattern[]): FoundIn | null => {
  const depth = Math.max(0, ...patterns.map((pattern) => pattern.length))
  const wide = Array.from({ length: depth }, (_, at): PointerPattern => Array.from({ length: at + 1 }, () => '*'))
  const ranges = findRanges(bytes, [...wide, ...(depth === 0 ? [[]] : [])])
  return ranges === null ? null : sortOut(ranges, patterns)
}

const sortOut = (ranges: readonly JsonRange[], patterns: readonly PointerPattern[]): FoundIn => {
  const records: FoundRecord[] = []
  const others: JsonRange[] = []
  let end = -1
  for (const range of ranges) {
    // A record inside a record belongs to it.
    if (range.start < end) continue
    const asked = patterns.findIndex((pattern) => fits(range.pointer, pattern))
    if (asked === -1) others.push(range)
    else {
      records.push({ place: range.pointer, start: range.start, end: range.end, asked })
      end = range.end
    }
  }
  return {
    records,
    rest: restOf(
      others.map(({ pointer, ...one }) => ({ ...one, place: pointer })),
      records,
    ),
  }
}

const fits = (pointer: string, pattern: PointerPattern): boolean => {
  const steps = parsePattern(pointer)
  return steps.length === pattern.length && pattern.every((step, at) => step === '*' || step === steps[at])
}

/** Each line is as an item of a list: `/0`, `/1`. A line that is no JSON, in a file of lines: the whole file is refused. */
const findInLines = (bytes: Uint8Array, patterns: readonly PointerPattern[]): FoundIn | null => {
  const records: FoundRecord[] = []
  const rest: { place: string; start: number; end: number }[] = []
  let line = 0
  for (let at = startOf(bytes); at < bytes.length; ) {
    const found = bytes.indexOf(0x0a, at)
    const next = found === -1 ? bytes.length : found
    const end = bytes[next - 1] === 0x0d ? next - 1 : next
    const slice = bytes.subarray(at, end)
    if (Buffer.from(slice).toString('latin1').trim() !== '') {
      if (findRanges(slice, []) === null) return null
      const asked = patterns.findIndex((pattern) => fits(`/${line}`, pattern))
      const place = { place: `/${line}`, start: at, end }
      if (asked === -1) rest.push(place)
      else records.push({ ...place, asked })
      line += 1
    }
    at = next + 1
  }
  return { records, rest }
}

const recordValue = (node: JsonNode): RecordValue => ({
  texts: (path) => reach(node, parsePattern(path)).flatMap((one) => textOf(one) ?? []),
  below: (path) => reach(node, parsePattern(path)).map(recordValue),
})

const reach = (node: JsonNode, [step, ...others]: PointerPattern): readonly JsonNode[] => {
  if (step === undefined) return [node]
  return childrenAt(node, step).flatMap((child) => reach(child, others))
}

const childrenAt = (node: JsonNode, step: string): readonly JsonNode[] => {
  if (node.kind === 'leaf') return []
  if (node.kind === 'array') return step === '*' ? node.items : [node.items[Number(step)] ?? []].flat()
  if (step === '*') return node.entries.map(([, value]) => value)
  const member = memberOf(node, step)
  return member === null ? [] : [member]
}
