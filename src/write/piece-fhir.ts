import type { DisclosedPiece, Segment } from '../model/disclosure.ts'
import type { FhirLeaf, JsonShape, Layout } from '../model/piece.ts'
import type { MaskPlace, Rendition } from '../model/rendition.ts'
import { absentReason, isProse, type NeutralOf, narrativeDiv, neutralIds } from './fhir-mask.ts'
import { fieldMasks, segmentsByPath, segmentsText } from './piece-csv.ts'
import { keysOf, leafText } from './piece-json.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

type Work = {
  readonly values: Values
  readonly special: Readonly<Record<string, FhirLeaf>>
  readonly neutralOf: NeutralOf
  readonly maskPlaces: MaskPlace[]
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
  const values = withStandardKeys(layout.root, segmentsByPath(piece))
  const { special } = layout
  const links = Object.entries(special).flatMap(([path, leaf]) => (leaf.kind === 'link' ? [{ link: leaf, path }] : []))
  const work: Work = { values, special, neutralOf: neutralIds(links, values), maskPlaces: [] }
  const text = writeNode(layout.root, { pointer: '', indent: '' }, work)
  return {
    name: `pieces/${piece.id}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${text}\n`),
    pieceId: piece.id,
    pages: null,
    maskPlaces: work.maskPlaces,
  }
}

const writeNode = (shape: JsonShape, at: Position, work: Work): string => {
  if (shape.kind === 'leaf') return writeLeaf(shape, at.pointer, work) ?? 'null'
  const indent = `${at.indent}  `
  if (shape.kind === 'object') return writeObject(shape, at, work)
  const items = shape.items.map((item, index) => writeNode(item, { pointer: `${at.pointer}/${index}`, indent }, work))
  return enclose(items, ['[', ']'], at.indent)
}

const enclose = (items: readonly string[], [open, close]: readonly [string, string], indent: string): string =>
  items.length === 0
    ? open + close
    : `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`

const writeObject = (shape: Extract<JsonShape, { kind: 'object' }>, at: Position, work: Work): string => {
  const keys = keysOf(shape.entries, work.values)
  const members: Member[] = []
  shape.entries.forEach(({ keyPath, value }, index) => {
    const key = keys[index] ?? ''
    const pointer = `${at.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    work.maskPlaces.push(...fieldMasks(work.values.get(keyPath) ?? [], pointer))
    members.push(...membersOf(key, value, { pointer, indent: `${at.indent}  ` }, work))
  })
  // What the original said beside a value that is absent now goes with the value.
  const absent = new Set(members.filter(({ isAbsence }) => isAbsence).map(({ key }) => key))
  const left = members.filter(({ key, isAbsence }) => isAbsence || !absent.has(key))
  return enclose(
    left.map(({ key, text }) => `${JSON.stringify(key)}: ${text}`),
    ['{', '}'],
    at.indent,
  )
}

type Member = { readonly key: string; readonly text: string; readonly isAbsence: boolean }

const absence = JSON.stringify({ extension: [{ url: absentReason, valueCode: 'masked' }] })

const membersOf = (key: string, shape: JsonShape, at: Position, work: Work): readonly Member[] => {
  const member = (text: string): Member => ({ key, text, isAbsence: false })
  const absentMember = (text: string): Member => ({ key: `_${key}`, text, isAbsence: true })
  if (shape.kind === 'leaf') {
    const text = writeLeaf(shape, at.pointer, work)
    return text === null ? [absentMember(absence)] : [member(text)]
  }
  if (shape.kind === 'object' || !shape.items.every(isLeaf)) return [member(writeNode(shape, at, work))]
  const texts = shape.items.filter(isLeaf).map((item, index) => writeLeaf(item, `${at.pointer}/${index}`, work))
  if (texts.every((text) => text !== null)) return [member(`[${texts.join(', ')}]`)]
  const absences = absentMember(`[${texts.map((text) => (text === null ? absence : 'null')).join(', ')}]`)
  const isEmpty = texts.every((text) => text === null)
  return isEmpty ? [absences] : [member(`[${texts.map((text) => text ?? 'null').join(', ')}]`), absences]
}

const isLeaf = (shape: JsonShape): shape is Leaf => shape.kind === 'leaf'

/** The value as it leaves; null when it must be absent. */
const writeLeaf = (leaf: Leaf, pointer: string, { values, special, neutralOf, maskPlaces }: Work): string | null => {
  const segments = values.get(leaf.path) ?? []
  const text = leafValue(leaf, segments, { special, neutralOf })
  maskPlaces.push(...fieldMasks(segments, text === null ? absentPointer(pointer) : pointer))
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
  if (own?.kind === 'binary') return null
  if (own?.kind === 'narrative') return JSON.stringify(narrativeDiv)
  if (own?.kind === 'narrative-status') return '"empty"'
  if (own?.kind === 'fixed') return JSON.stringify(own.text)
  const neutral = own?.kind === 'link' ? neutralOf(own) : null
  if (neutral !== null) return JSON.stringify(neutral)
  if (segments.length === 0) return leaf.type === 'string' ? '""' : null
  const isMasked = segments.some(({ kind }) => kind === 'gap')
  if (!isMasked) return leafText(leaf, segments)
  return leaf.type === 'string' && isProse(segments) ? JSON.stringify(segmentsText(segments)) : null
}
