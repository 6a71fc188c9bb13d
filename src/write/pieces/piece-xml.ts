import type { DisclosedPiece } from '../../model/copy/disclosure.ts'
import type { Lost, MaskPlace, Rendition } from '../../model/copy/rendition.ts'
import type { FhirLeaf, Layout, XmlLink, XmlNode, XmlShape } from '../../model/record/piece.ts'
import { neutralIds, withConcepts, withNaming } from '../data/fhir-mask.ts'
import { type PrunedXml, pruneXml } from '../data/fhir-prune-xml.ts'
import { lostAs } from '../data/lost.ts'
import { markSlot, type OpenSlot, partText, takeSlots } from '../data/slots.ts'
import { bytesAttributes, elementParts, textAt, type Written, type XmlWork } from '../data/xml-element.ts'
import { escapeXml } from '../data/xml-text.ts'
import { namesOf, namespacesText, nameText } from '../data/xml-written-names.ts'
import { fieldMasks, segmentsByPath } from './piece-csv.ts'

/** The document in its own form: same elements, masked values replaced as its standard says; no comment, no instruction. */
export const writePieceXml = (piece: DisclosedPiece, layout: Extract<Layout, { kind: 'xml' }>): Rendition => {
  const specials = specialsIn(layout.root)
  const links = [
    ...specials.flatMap(({ leaf, path }) => (leaf.kind === 'link' ? [{ link: leaf, path }] : [])),
    ...anchorsIn(layout.root),
  ]
  const concepts = specials.flatMap(({ leaf, path }) => (leaf.kind === 'concept' ? [{ concept: leaf, path }] : []))
  const values = withConcepts(concepts, withNaming(addressesIn(layout.root), segmentsByPath(piece)))
  const isFhir = layout.flavour === 'fhir'
  const { root, lostIn } = isFhir ? pruneXml(layout.root, values) : { root: layout.root, lostIn: new Map() }
  const work: XmlWork = {
    ...{ values, lostIn, flavour: layout.flavour },
    ...{ names: namesOf(root, values), neutralOf: neutralIds(links, values), slots: [] },
  }
  const maskPlaces: MaskPlace[] = []
  const marked = writeElement(root, { path: '', rank: 1, isNarrative: false }, work, maskPlaces)
  const { text, slots } = takeSlots(`<?xml version="1.0" encoding="UTF-8"?>\n${marked}\n`, work.slots)
  return {
    name: `pieces/${piece.id}.xml`,
    mediaType: 'application/xml',
    bytes: new TextEncoder().encode(text),
    pieceId: piece.id,
    pages: null,
    maskPlaces,
    ...(slots.length === 0 ? {} : { slots }),
    ...lostAs(lostFrom(root, lostIn, layout.flavour)),
  }
}

/** What was told of bytes that went is no element that anybody misses. */
const lostFrom = (root: XmlShape, lostIn: PrunedXml['lostIn'], flavour: XmlWork['flavour']): Lost => ({
  elements: [...lostIn.values()].flat().filter(({ special }) => special?.kind !== 'binary').length,
  files: flavour === 'plain' ? 0 : filesIn(root, flavour === 'cda'),
})

const filesIn = (shape: XmlShape, isCda: boolean): number => {
  const isFile = shape.special?.kind === 'binary' && (isCda || shape.name.local === 'data')
  return shape.children.reduce((sum, one) => sum + (one.kind === 'element' ? filesIn(one, isCda) : 0), isFile ? 1 : 0)
}

const specialsIn = (shape: XmlShape): readonly { readonly leaf: FhirLeaf; readonly path: string }[] => {
  const path = shape.attributes.find(({ role }) => role === 'value')?.path
  const own = shape.special !== null && path !== undefined ? [{ leaf: shape.special, path }] : []
  return [...own, ...shape.children.flatMap((child) => (child.kind === 'element' ? specialsIn(child) : []))]
}

const anchorsIn = (shape: XmlShape): readonly { readonly link: XmlLink; readonly path: string }[] => [
  ...shape.attributes.flatMap(({ link, path }) => (link === undefined ? [] : [{ link, path }])),
  ...shape.children.flatMap((child) => (child.kind === 'element' ? anchorsIn(child) : [])),
]

const addressesIn = (shape: XmlShape): readonly { readonly seams: readonly string[]; readonly path: string }[] => [
  ...shape.attributes.flatMap(({ seams, path }) => (seams === null ? [] : [{ seams, path }])),
  ...shape.children.flatMap((child) => (child.kind === 'element' ? addressesIn(child) : [])),
]

/** Where an element stands in the copy, among those of its name; in a narrative, marks stand for what is masked. */
type Position = { readonly path: string; readonly rank: number; readonly isNarrative: boolean }

const writeElement = (shape: XmlShape, at: Position, work: XmlWork, masks: MaskPlace[]): string => {
  const name = nameText(shape.name, work.names)
  const path = `${at.path}/${name}[${at.rank}]`
  const isNarrative = at.isNarrative || (work.flavour === 'cda' && name === 'text')
  const parts = elementParts(shape, isNarrative, work)
  masks.push(...masksOf(shape, parts, path, work))
  const inner = parts.keepsChildren ? writeChildren(shape.children, { path, isNarrative }, work, masks) : ''
  const open = `<${name}${namespacesText(shape, work.names)}${parts.attributes}`
  const content = parts.lead + inner
  const written = content === '' ? `${open}/>` : `${open}>${content}</${name}>`
  const slot = slotOf(shape, name, work)
  if (slot === null) return written
  work.slots.push(slot)
  return markSlot(written)
}

/** Where a file was that can be put back: its element, and what the original said of its bytes. */
const slotOf = (shape: XmlShape, name: string, work: XmlWork): OpenSlot | null => {
  const { special } = shape
  if (special?.kind !== 'binary' || special.file === null) return null
  const place = { file: special.file.sha256, path: shape.attributes[0]?.path ?? '' }
  if (work.flavour === 'cda') {
    const open = partText(`<${name}${bytesAttributes(shape, work)}`)
    const check = special.file.told.length === 0 ? [] : [partText(' integrityCheck="'), sha1, partText('"')]
    return { ...place, parts: [open, ...check, partText('>'), { kind: 'data' }, partText(`</${name}>`)] }
  }
  // An element of another name space would need its prefix: its file stays beside it.
  if (name !== 'data') return null
  const said = { size: { kind: 'size' }, hash: sha1 } as const
  const beside = special.file.told.flatMap((one) => [partText(`<${one} value="`), said[one], partText('"/>')])
  return { ...place, parts: [partText('<data value="'), { kind: 'data' }, partText('"/>'), ...beside] }
}

const sha1 = { kind: 'sha1' } as const

const writeChildren = (
  children: readonly XmlNode[],
  at: Omit<Position, 'rank'>,
  work: XmlWork,
  masks: MaskPlace[],
): string => {
  const ranks = new Map<string, number>()
  const texts = children.map((child) => {
    if (child.kind === 'text') return escapeXml(textAt(child.path, at.isNarrative, work))
    const name = nameText(child.name, work.names)
    const rank = (ranks.get(name) ?? 0) + 1
    ranks.set(name, rank)
    return writeElement(child, { ...at, rank }, work, masks)
  })
  return texts.join('')
}

/** The masks of an element's own values; of all that it held, when nothing of it is left. */
const masksOf = (shape: XmlShape, parts: Written, path: string, work: XmlWork): readonly MaskPlace[] => {
  const own = shape.attributes.flatMap(({ path: at, name }) =>
    fieldMasks(work.values.get(at) ?? [], parts.keepsAttributes ? `${path}/@${nameText(name, work.names)}` : path),
  )
  const inside = parts.keepsChildren ? shape.children.filter(({ kind }) => kind === 'text') : shape.children
  const lost = (work.lostIn.get(shape) ?? []).flatMap((child) => masksUnder(child, path, work))
  return [...nameMasks(shape, path, work), ...own, ...lost, ...inside.flatMap((child) => masksUnder(child, path, work))]
}

/** A name is judged once, and its mask is where the name stands; the last place is kept. */
const nameMasks = (
  { name, namespaces, attributes }: XmlShape,
  path: string,
  { values }: XmlWork,
): readonly MaskPlace[] => {
  const uses = [name, ...attributes.map((attribute) => attribute.name)].flatMap(({ prefix, local }) => [prefix, local])
  const addresses = namespaces.flatMap(({ prefix, uri }) => [prefix, 'path' in uri ? uri.path : null])
  const places = [...new Set([...uses, ...addresses])].filter((one) => one !== null)
  return places.flatMap((one) => fieldMasks(values.get(one) ?? [], path))
}

const masksUnder = (node: XmlNode, path: string, work: XmlWork): readonly MaskPlace[] => {
  if (node.kind === 'text') return fieldMasks(work.values.get(node.path) ?? [], path)
  const own = node.attributes.flatMap((attribute) => fieldMasks(work.values.get(attribute.path) ?? [], path))
  return [...own, ...node.children.flatMap((child) => masksUnder(child, path, work))]
}
