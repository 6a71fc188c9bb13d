import type { Segment } from '../../model/copy/disclosure.ts'
import type { XmlFlavour, XmlShape } from '../../model/record/piece.ts'
import { segmentsText } from '../pieces/piece-csv.ts'
import { absentReason, isProse, type NeutralOf, narrativeContent } from './fhir-mask.ts'
import type { PrunedXml } from './fhir-prune-xml.ts'
import type { OpenSlot } from './slots.ts'
import { escapeXml } from './xml-text.ts'
import { nameText, type WrittenNames } from './xml-written-names.ts'

export type XmlWork = {
  readonly values: ReadonlyMap<string, readonly Segment[]>
  readonly flavour: XmlFlavour
  readonly names: WrittenNames
  readonly neutralOf: NeutralOf
  readonly lostIn: PrunedXml['lostIn']
  readonly slots: OpenSlot[]
}

/** An element's own attributes and what stands before its children, already in XML. */
export type Written = {
  readonly attributes: string
  readonly lead: string
  readonly keepsAttributes: boolean
  readonly keepsChildren: boolean
}

/** What is written of an element: whole, or with the mark that its standard has for what is withheld. */
export const elementParts = (shape: XmlShape, isNarrative: boolean, work: XmlWork): Written => {
  if (work.flavour === 'fhir') return fhirParts(shape, work)
  return work.flavour === 'cda' && (!isNarrative || shape.special !== null) ? cdaParts(shape, work) : whole(shape, work)
}

type Attribute = XmlShape['attributes'][number]

const isMasked = (path: string, { values }: XmlWork): boolean =>
  (values.get(path) ?? []).some(({ kind }) => kind === 'gap')

/** An anchor has a neutral name instead: what points to it must find it. */
const isLost = ({ path, link }: Attribute, work: XmlWork): boolean => link === undefined && isMasked(path, work)

const attributeText = ({ name, path, fixed, link }: Attribute, work: XmlWork): string => {
  const neutral = link === undefined ? null : work.neutralOf(link)
  return ` ${nameText(name, work.names)}="${escapeXml(neutral ?? fixed ?? segmentsText(work.values.get(path) ?? []))}"`
}

const whole = (shape: XmlShape, work: XmlWork): Written => ({
  attributes: shape.attributes.map((attribute) => attributeText(attribute, work)).join(''),
  lead: '',
  keepsAttributes: true,
  keepsChildren: true,
})

const alone = (attributes: string, lead: string): Written => ({
  attributes,
  lead,
  keepsAttributes: false,
  keepsChildren: false,
})

const absence = `<extension url="${absentReason}"><valueCode value="masked"/></extension>`

const fhirParts = (shape: XmlShape, work: XmlWork): Written => {
  const { special } = shape
  if (special?.kind === 'binary' || (special?.kind === 'naming' && special.isTelling)) return alone('', absence)
  if (special?.kind === 'narrative') return alone('', narrativeContent)
  if (special?.kind === 'narrative-status') return alone(' value="empty"', '')
  if (special?.kind === 'fixed') return alone(` value="${escapeXml(special.text)}"`, '')
  const neutral = special?.kind === 'link' ? work.neutralOf(special) : null
  if (neutral !== null) return alone(` value="${escapeXml(neutral)}"`, '')
  const value = shape.attributes.find(({ role }) => role === 'value')
  if (value === undefined || !isMasked(value.path, work)) return whole(shape, work)
  if (special?.kind === 'state') return alone(' value="unknown"', '')
  return isProse(work.values.get(value.path) ?? []) ? whole(shape, work) : alone('', absence)
}

/** HL7 v3: `MSK`, there is a value, and it is withheld. A type stays: it says how to read what is not there. */
const cdaParts = (shape: XmlShape, work: XmlWork): Written => {
  const isLeaf = !shape.children.some(({ kind }) => kind === 'element')
  const hasMask =
    shape.attributes.some((one) => isLost(one, work)) ||
    shape.children.some((one) => one.kind === 'text' && isMasked(one.path, work))
  if (shape.special !== null || (isLeaf && hasMask)) {
    const types = shape.attributes.filter((one) => one.role === 'type' && !isLost(one, work))
    return alone(`${types.map((one) => attributeText(one, work)).join('')} nullFlavor="MSK"`, '')
  }
  // A code and its words say the same.
  const coded = shape.attributes.filter(({ name }) => codedNames.has(nameText(name, work.names)))
  const isCoded = coded.some((one) => isLost(one, work))
  const kept = shape.attributes.filter((one) => !isLost(one, work) && !(isCoded && coded.includes(one)))
  const attributes = kept.map((one) => attributeText(one, work)).join('')
  return { ...whole(shape, work), attributes: isCoded ? `${attributes} nullFlavor="MSK"` : attributes }
}

const codedNames = new Set(['code', 'displayName', 'nullFlavor'])

/** How bytes that are put back in a CDA document are to be read: their type where it is kept, and that they are in base64. */
export const bytesAttributes = (shape: XmlShape, work: XmlWork): string => {
  const kept = shape.attributes.filter(({ role, name, fixed }) => {
    const isMeant = role === 'type' || nameText(name, work.names) === 'mediaType'
    return isMeant && fixed !== null
  })
  return `${kept.map((one) => attributeText(one, work)).join('')} representation="B64"`
}

/** A text of an element. Outside the narrative of a CDA document a mark would be taken for a value. */
export const textAt = (path: string, isNarrative: boolean, work: XmlWork): string => {
  const segments = work.values.get(path) ?? []
  const isValue = work.flavour === 'cda' && !isNarrative
  return segmentsText(isValue ? segments.filter(({ kind }) => kind === 'kept') : segments)
}
