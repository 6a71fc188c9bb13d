import type { DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import type { Lost, MaskPlace, Rendition } from '../../model/copy/rendition.ts'
import type { FhirLeaf, JsonShape, Layout } from '../../model/record/piece.ts'
import {
  absentReason,
  isProse,
  type NeutralOf,
  narrativeDiv,
  neutralIds,
  withConcepts,
  withNaming,
} from '../data/fhir-mask.ts'
import { type Pruned, prune } from '../data/fhir-prune.ts'
import { lostAs } from '../data/lost.ts'
import { markSlot, type OpenSlot, partText, takeSlots } from '../data/slots.ts'
import { fieldMasks, segmentsByPath, segmentsText } from './piece-csv.ts'
import { keysOf, leafText } from './piece-json.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

type Work = {
  readonly values: Values
  readonly special: Readonly<Record<string, FhirLeaf>>
  readonly neutralOf: NeutralOf
  readonly lostIn: Pruned['lostIn']
  readonly maskPlaces: MaskPlace[]
  readonly slots: OpenSlot[]
}

/** Words of the standard stand in the shape itself: they are written as if they had been kept. */
const withStandardKeys = (root: JsonShape, values: Values): Values => {
  const all = new Map(values)
  const visit = (shape: JsonShape): void => {
    if (shape.kind === 'array') for (const item of shape.items) visit(item)
    if (shape.kind !== 'object') return
    for (const { keyPath, value } of shape.entries) {
      if (!keyPath.startsWith('#')) all.set(keyPath, [{ kind: 'kept', text: keyPath, path: keyPath }])
      visit(value)
    }
  }
  visit(root)
  return all
}

type Position = { readonly pointer: string; readonly indent: string }

type Leaf = Extract<JsonShape, { kind: 'leaf' }>

/** A FHIR document that stays one: a masked value is absent, and says so by the extension that the standard has for it. */
export const writePieceFhir = (piece: DisclosedPiece, layout: Extract<Layout, { kind: 'fhir' }>): Rendition => {
  const { special } = layout
  const leaves = Object.entries(special)
  const links = leaves.flatMap(([path, leaf]) => (leaf.kind === 'link' ? [{ link: leaf, path }] : []))
  const concepts = leaves.flatMap(([path, leaf]) => (leaf.kind === 'concept' ? [{ concept: leaf, path }] : []))
  const addresses = leaves.flatMap(([path, leaf]) => (leaf.kind === 'naming' ? [{ seams: leaf.seams, path }] : []))
  const own = withNaming(addresses, withStandardKeys(layout.root, segmentsByPath(piece)))
  const values = withConcepts(concepts, own)
  const { root, lostIn } = prune(layout.root, { values, special })
  const work: Work = { values, special, neutralOf: neutralIds(links, values), lostIn, maskPlaces: [], slots: [] }
  const { text, slots } = takeSlots(writeNode(root, { pointer: '', indent: '' }, work), work.slots)
  return {
    name: `pieces/${piece.id}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${text}\n`),
    pieceId: piece.id,
    pages: null,
    maskPlaces: work.maskPlaces,
    ...(slots.length === 0 ? {} : { slots }),
    ...lostAs(lostFrom(lostIn, special)),
  }
}

/** What was told of bytes that went is no element that anybody misses. */
const lostFrom = (lostIn: Pruned['lostIn'], special: Work['special']): Lost => ({
  elements: [...lostIn.values()].flat().filter((one) => one.kind !== 'leaf' || special[one.path]?.kind !== 'binary')
    .length,
  files: Object.entries(special).filter(([path, { kind }]) => kind === 'binary' && path.endsWith('/data')).length,
})

const writeNode = (shape: JsonShape, at: Position, work: Work): string => {
  if (shape.kind === 'leaf') return writeLeaf(shape, at.pointer, work) ?? 'null'
  for (const lost of work.lostIn.get(shape) ?? []) work.maskPlaces.push(...masksUnder(lost, at.pointer, work))
  const indent = `${at.indent}  `
  if (shape.kind === 'object') return writeObject(shape, at, work)
  const items = shape.items.map((item, index) => writeNode(item, { pointer: `${at.pointer}/${index}`, indent }, work))
  return enclose(items, ['[', ']'], at.indent)
}

const enclose = (items: readonly string[], [open, close]: readonly [string, string], indent: string): string =>
  items.length === 0
    ? open + close
    : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`

type Entry = { readonly key: string; readonly value: JsonShape; readonly at: Position }

const writeObject = (shape: Extract<JsonShape, { kind: 'object' }>, at: Position, work: Work): string => {
  const keys = keysOf(shape.entries, work.values)
  const entries = shape.entries.map(({ keyPath, value }, index): Entry => {
    const key = keys[index] ?? ''
    const pointer = `${at.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    work.maskPlaces.push(...fieldMasks(work.values.get(keyPath) ?? [], pointer))
    return { key, value, at: { pointer, indent: `${at.indent}  ` } }
  })
  const byKey = new Map(entries.map((entry) => [entry.key, entry.value]))
  // What the original said beside a value that is absent now goes with the value.
  const isTold = ({ key }: Entry): boolean => key.startsWith('_') && lacks(byKey.get(key.slice(1)), work)
  const members = entries
    .filter((entry) => !isTold(entry))
    .flatMap((entry) => membersOf(entry, byKey.get(`_${entry.key}`) ?? null, work))
  return enclose(
    members.map(({ key, text, isSlot = false }) => {
      const member = `${JSON.stringify(key)}: ${text}`
      return isSlot ? markSlot(member) : member
    }),
    ['{', '}'],
    at.indent,
  )
}

type Member = { readonly key: string; readonly text: string; readonly isSlot?: true }

const absence = JSON.stringify({ extension: [{ url: absentReason, valueCode: 'masked' }] })

/** True when a value, or one of a list, must be absent. */
const lacks = (shape: JsonShape | undefined, work: Work): boolean => {
  if (shape === undefined || shape.kind === 'object') return false
  if (shape.kind === 'leaf') return leafValue(shape, work.values.get(shape.path) ?? [], work) === null
  return shape.items.every(isLeaf) && shape.items.some((item) => lacks(item, work))
}

/** `beside` is what the original says beside the value: `_birthDate` of `birthDate`. */
const membersOf = ({ key, value, at }: Entry, beside: JsonShape | null, work: Work): readonly Member[] => {
  if (!lacks(value, work) || value.kind === 'object') return [{ key, text: listOrNode(value, at, work) }]
  if (value.kind === 'array') return absentList(key, value.items.filter(isLeaf), { at, beside }, work)
  // The id of an element is no value of the standard: nothing may stand beside it, and it may lack.
  if (key === 'id') {
    work.maskPlaces.push(...fieldMasks(work.values.get(value.path) ?? [], at.pointer.replace(/\/id$/, '')))
    return []
  }
  writeLeaf(value, at.pointer, work)
  if (beside !== null) work.maskPlaces.push(...masksUnder(beside, absentPointer(at.pointer), work))
  const slot = slotOf(value, at, work)
  if (slot !== null) work.slots.push(slot)
  return [{ key: `_${key}`, text: absence, ...(slot === null ? {} : { isSlot: true }) }]
}

/** Where a file was that can be put back, with what the original said of its bytes. */
const slotOf = ({ path }: Leaf, { indent }: Position, { special }: Work): OpenSlot | null => {
  const own = special[path]
  if (own?.kind !== 'binary' || own.file === null) return null
  const said = {
    size: [partText(`,\n${indent}"size": `), { kind: 'size' }] as const,
    hash: [partText(`,\n${indent}"hash": "`), { kind: 'sha1' }, partText('"')] as const,
  }
  return {
    ...{ file: own.file.sha256, path },
    parts: [partText('"data": "'), { kind: 'data' }, partText('"'), ...own.file.told.flatMap((name) => said[name])],
  }
}

const listOrNode = (shape: JsonShape, at: Position, work: Work): string => {
  if (shape.kind !== 'array' || !shape.items.every(isLeaf)) return writeNode(shape, at, work)
  for (const lost of work.lostIn.get(shape) ?? []) work.maskPlaces.push(...masksUnder(lost, at.pointer, work))
  return `[${shape.items.map((item, index) => writeLeaf(item, `${at.pointer}/${index}`, work) ?? 'null').join(', ')}]`
}

type Around = { readonly at: Position; readonly beside: JsonShape | null }

/** Each value keeps its rank, and so does what stood beside it: a rank without either would be no element. */
const absentList = (key: string, items: readonly Leaf[], { at, beside }: Around, work: Work): readonly Member[] => {
  const others = beside?.kind === 'array' ? beside.items : []
  const texts = items.map((item, index) => writeLeaf(item, `${at.pointer}/${index}`, work))
  const besides = texts.map((text, index) => {
    const pointer = absentPointer(`${at.pointer}/${index}`)
    const other = others[index]
    if (text !== null)
      return other === undefined ? 'null' : writeNode(other, { pointer, indent: `${at.indent}  ` }, work)
    if (other !== undefined) work.maskPlaces.push(...masksUnder(other, pointer, work))
    return absence
  })
  const absences = { key: `_${key}`, text: `[${besides.join(', ')}]` }
  const isEmpty = texts.every((text) => text === null)
  return isEmpty ? [absences] : [{ key, text: `[${texts.map((text) => text ?? 'null').join(', ')}]` }, absences]
}

const isLeaf = (shape: JsonShape): shape is Leaf => shape.kind === 'leaf'

/** The masks of all that is left out with a value, at the place of what stands for it. */
const masksUnder = (shape: JsonShape, pointer: string, work: Work): readonly MaskPlace[] => {
  if (shape.kind === 'leaf') return fieldMasks(work.values.get(shape.path) ?? [], pointer)
  if (shape.kind === 'array') return shape.items.flatMap((item) => masksUnder(item, pointer, work))
  return shape.entries.flatMap(({ keyPath, value }) => [
    ...fieldMasks(work.values.get(keyPath) ?? [], pointer),
    ...masksUnder(value, pointer, work),
  ])
}

/** The value as it leaves; null when it must be absent. */
const writeLeaf = (leaf: Leaf, pointer: string, work: Work): string | null => {
  const segments = work.values.get(leaf.path) ?? []
  const text = leafValue(leaf, segments, work)
  work.maskPlaces.push(...fieldMasks(segments, text === null ? absentPointer(pointer) : pointer))
  return text
}

/** What stands for an absent value is beside it: `/name/0/_family`, `/name/0/_given/1` (hl7.org/fhir/R4/json.html). */
const absentPointer = (pointer: string): string => pointer.replace(/\/([^/]*)((?:\/\d{1,9})?)$/, '/_$1$2')

const leafValue = (
  leaf: Leaf,
  segments: readonly Segment[],
  { special, neutralOf }: Pick<Work, 'special' | 'neutralOf'>,
): string | null => {
  const own = special[leaf.path]
  if (own?.kind === 'binary' || (own?.kind === 'naming' && (own.isTelling || segments.length === 0))) return null
  if (own?.kind === 'narrative') return JSON.stringify(narrativeDiv)
  if (own?.kind === 'narrative-status') return '"empty"'
  if (own?.kind === 'fixed') return JSON.stringify(own.text)
  const neutral = own?.kind === 'link' ? neutralOf(own) : null
  if (neutral !== null) return JSON.stringify(neutral)
  if (segments.length === 0) return leaf.type === 'string' ? '""' : null
  const isMasked = segments.some(({ kind }) => kind === 'gap')
  if (!isMasked) return leafText(leaf, segments)
  if (own?.kind === 'state') return '"unknown"'
  return leaf.type === 'string' && isProse(segments) ? JSON.stringify(segmentsText(segments)) : null
}
