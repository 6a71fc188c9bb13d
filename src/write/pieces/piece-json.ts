import type { DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import type { MaskPlace, Rendition } from '../../model/copy/rendition.ts'
import type { JsonShape, Layout } from '../../model/record/piece.ts'
import { fieldMasks, segmentsByPath, segmentsText } from './piece-csv.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

/** A tree written so far: its text, and its masks at their pointers in the copy. */
type Written = { readonly text: string; readonly maskPlaces: readonly MaskPlace[] }

/** Where a node stands: its pointer in the copy, and how deep. */
type Position = { readonly pointer: string; readonly indent: string }

/** The tree in its own form. A masked key gets a number, since the name of a key can be a name. */
export const writePieceJson = (piece: DisclosedPiece, layout: Extract<Layout, { kind: 'json' }>): Rendition => {
  const written = writeNode(layout.root, segmentsByPath(piece), { pointer: '', indent: '' })
  return {
    name: `pieces/${piece.id}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${written.text}\n`),
    pieceId: piece.id,
    pages: null,
    maskPlaces: written.maskPlaces,
  }
}

const writeNode = (shape: JsonShape, values: Values, at: Position): Written => {
  if (shape.kind === 'leaf') return writeLeaf(shape, values.get(shape.path) ?? [], at)
  const indent = `${at.indent}  `
  if (shape.kind === 'array') {
    const items = shape.items.map((item, index) =>
      writeNode(item, values, { pointer: `${at.pointer}/${index}`, indent }),
    )
    return enclose(items, ['[', ']'], at.indent)
  }
  const keys = keysOf(shape.entries, values)
  const entries = shape.entries.map((entry, index): Written => {
    const key = keys[index] ?? ''
    const pointer = `${at.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const value = writeNode(entry.value, values, { pointer, indent })
    const maskPlaces = [...fieldMasks(values.get(entry.keyPath) ?? [], pointer), ...value.maskPlaces]
    return { text: `${JSON.stringify(key)}: ${value.text}`, maskPlaces }
  })
  return enclose(entries, ['{', '}'], at.indent)
}

const enclose = (items: readonly Written[], [open, close]: readonly [string, string], indent: string): Written => {
  if (items.length === 0) return { text: open + close, maskPlaces: [] }
  const lines = items.map((item) => `${indent}  ${item.text}`).join(',\n')
  return { text: `${open}\n${lines}\n${indent}${close}`, maskPlaces: items.flatMap((item) => item.maskPlaces) }
}

/** Names of an object's keys in the copy. A key with a gap, or never judged, becomes `masque-1`, `masque-2`… */
export const keysOf = (entries: readonly { readonly keyPath: string }[], values: Values): readonly string[] => {
  const kept = entries.map((entry) => keptText(values.get(entry.keyPath) ?? []))
  const taken = new Set(kept)
  let rank = 0
  return kept.map((key) => {
    if (key !== null) return key
    do rank += 1
    while (taken.has(`masque-${rank}`))
    return `masque-${rank}`
  })
}

const keptText = (segments: readonly Segment[]): string | null =>
  segments.length > 0 && segments.every((segment) => segment.kind === 'kept') ? segmentsText(segments) : null

const numberText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const writeLeaf = (
  leaf: Extract<JsonShape, { kind: 'leaf' }>,
  segments: readonly Segment[],
  at: Position,
): Written => ({ text: leafText(leaf, segments), maskPlaces: fieldMasks(segments, at.pointer) })

/** Kept numbers are written digit for digit: reading them would round a long identifier. */
export const leafText = (leaf: Extract<JsonShape, { kind: 'leaf' }>, segments: readonly Segment[]): string => {
  // An empty string and a null have no text to judge; a number or a boolean without any is withheld.
  if (segments.length === 0) return leaf.type === 'string' ? '""' : 'null'
  const text = segmentsText(segments)
  if (keptText(segments) === null) return JSON.stringify(text)
  if (leaf.type === 'number' && numberText.test(text)) return text
  if (leaf.type === 'boolean' && (text === 'true' || text === 'false')) return text
  if (leaf.type === 'null' && text === 'null') return text
  return JSON.stringify(text)
}
