import type { Segment } from '../../model/copy/disclosure.ts'
import type { XmlNode, XmlShape } from '../../model/record/piece.ts'
import { keptAddress } from './fhir-mask.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

/** A document without what cannot stay in it, and what each element lost: the masks of that are where it was. */
export type PrunedXml = { readonly root: XmlShape; readonly lostIn: ReadonlyMap<XmlShape, readonly XmlShape[]> }

type Work = { readonly values: Values; readonly lostIn: Map<XmlShape, readonly XmlShape[]> }

/** An extension whose address goes, and all that is left empty by it; the address of a profile goes alone, and so does what was said of bytes. */
export const pruneXml = (root: XmlShape, values: Values): PrunedXml => {
  const work: Work = { values, lostIn: new Map() }
  return { root: keep(root, 0, work) ?? root, lostIn: work.lostIn }
}

const isOfExtensions = ({ name }: XmlShape): boolean => /^(?:modifierE|e)xtension$/.test(name.local)

const keep = (shape: XmlShape, depth: number, work: Work): XmlShape | null => {
  if (shape.name.local === 'profile' && isGone(shape, work)) return null
  if (shape.name.local !== 'data' && shape.special?.kind === 'binary') return null
  const isExtension = isOfExtensions(shape)
  if (isExtension && !keepsAddress(shape, depth > 0, work)) return null
  const lost: XmlShape[] = []
  const children = shape.children.flatMap((child): readonly XmlNode[] => {
    if (child.kind === 'text') return [child]
    const kept = keep(child, isExtension ? depth + 1 : depth, work)
    if (kept === null) lost.push(child)
    return kept === null ? [] : [kept]
  })
  const isEmpty = children.length === 0 && shape.attributes.every(({ role }) => role !== 'value')
  if (lost.length > 0 && isEmpty) return null
  const kept: XmlShape = { ...shape, children }
  if (lost.length > 0) work.lostIn.set(kept, lost)
  return kept
}

const isGone = ({ attributes, special }: XmlShape, { values }: Work): boolean => {
  if (special?.kind === 'fixed') return false
  const value = attributes.find(({ role }) => role === 'value')
  return (
    (special?.kind === 'naming' && special.isTelling) ||
    (value !== undefined && (values.get(value.path) ?? []).some(isGap))
  )
}

const isGap = ({ kind }: Segment): boolean => kind === 'gap'

const keepsAddress = ({ attributes }: XmlShape, isNested: boolean, { values }: Work): boolean => {
  const url = attributes.find(({ role }) => role === 'address' || role === 'telling')
  if (url === undefined || url.fixed !== null) return true
  return url.role === 'address' && keptAddress(values.get(url.path) ?? [], isNested) !== null
}
