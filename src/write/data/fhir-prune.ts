import type { Segment } from '../../model/copy/disclosure.ts'
import type { FhirLeaf, JsonShape } from '../../model/record/piece.ts'
import { keptAddress } from './fhir-mask.ts'

type Values = ReadonlyMap<string, readonly Segment[]>
type ObjectShape = Extract<JsonShape, { kind: 'object' }>
type Leaf = Extract<JsonShape, { kind: 'leaf' }>
type ArrayShape = Extract<JsonShape, { kind: 'array' }>

type Given = { readonly values: Values; readonly special: Readonly<Record<string, FhirLeaf>> }

/** A tree without what cannot stay in it, and what each object or list lost: the masks of that are where it was. */
export type Pruned = { readonly root: JsonShape; readonly lostIn: ReadonlyMap<JsonShape, readonly JsonShape[]> }

type Work = Given & { readonly lostIn: Map<JsonShape, readonly JsonShape[]> }

/** Where a node stands: under which key, and inside how many extensions. */
type At = { readonly key: string; readonly depth: number }

const isExtensions = (key: string): boolean => /^(?:modifierE|e)xtension$/.test(key)

/**
 * An extension whose address goes, and all that is left empty by it: FHIR has no empty object and no empty list. The
 * address of a profile goes alone, as do the hash and the size of bytes that went: what would stand for them is refused.
 */
export const prune = (root: JsonShape, given: Given): Pruned => {
  const work: Work = { ...given, lostIn: new Map() }
  return { root: keep(root, { key: '', depth: 0 }, work) ?? root, lostIn: work.lostIn }
}

const keep = (shape: JsonShape, at: At, work: Work): JsonShape | null => {
  if (shape.kind === 'leaf') return mayLack(shape, at.key, work) ? null : shape
  return shape.kind === 'array' ? keepItems(shape, at, work) : keepEntries(shape, at, work)
}

const isKept = ({ path }: Leaf, { values, special }: Given): boolean => {
  const own = special[path]
  const segments = values.get(path) ?? []
  return (
    own?.kind === 'fixed' || (!isTelling(own) && segments.length > 0 && segments.every((one) => one.kind === 'kept'))
  )
}

const mayLack = (shape: Leaf, key: string, given: Given): boolean =>
  (key === 'profile' && !isKept(shape, given)) || (key !== 'data' && given.special[shape.path]?.kind === 'binary')

const isTelling = (leaf: FhirLeaf | undefined): boolean => leaf?.kind === 'naming' && leaf.isTelling

const isNull = (shape: JsonShape): boolean => shape.kind === 'leaf' && shape.type === 'null'

const nothing: JsonShape = { kind: 'leaf', path: '', type: 'null' }

const keepItems = (shape: ArrayShape, at: At, work: Work): JsonShape | null => {
  // What stands beside the values of another list keeps its rank.
  const holdsRanks = at.key.startsWith('_')
  const kept = shape.items.map((item) => keep(item, at, work))
  if (shape.items.length > 0 && kept.every((item) => item === null || (holdsRanks && isNull(item)))) return null
  const items = kept.flatMap((item) => (item === null ? (holdsRanks ? [nothing] : []) : [item]))
  return remember({ kind: 'array', items }, lostOf(shape.items, kept), work)
}

const lostOf = (all: readonly JsonShape[], kept: readonly (JsonShape | null)[]): readonly JsonShape[] =>
  all.filter((_, at) => kept[at] === null)

const remember = <Shape extends JsonShape>(shape: Shape, lost: readonly JsonShape[], { lostIn }: Work): Shape => {
  if (lost.length > 0) lostIn.set(shape, lost)
  return shape
}

const keepEntries = (shape: ObjectShape, { key, depth }: At, work: Work): JsonShape | null => {
  const isOne = isExtensions(key)
  if (isOne && !keepsAddress(shape, depth > 1, work)) return null
  const kept = shape.entries.map(({ keyPath, value }) =>
    keep(value, { key: keyPath, depth: isExtensions(keyPath) ? depth + 1 : depth }, work),
  )
  const entries = shape.entries.flatMap(({ keyPath }, at) => {
    const value = kept[at] ?? null
    return value === null ? [] : [{ keyPath, value }]
  })
  const isEmpty = entries.every(({ keyPath }) => isOne && (keyPath === 'url' || keyPath === 'id'))
  const lost = lostOf(
    shape.entries.map(({ value }) => value),
    kept,
  )
  return isEmpty && lost.length > 0 ? null : remember({ kind: 'object', entries }, lost, work)
}

const keepsAddress = (shape: ObjectShape, isNested: boolean, { values, special }: Work): boolean => {
  const url = shape.entries.find(({ keyPath }) => keyPath === 'url')?.value
  if (url?.kind !== 'leaf') return true
  const own = special[url.path]
  return own?.kind === 'fixed' || (!isTelling(own) && keptAddress(values.get(url.path) ?? [], isNested) !== null)
}
