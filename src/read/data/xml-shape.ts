import type { FhirLeaf, XmlFlavour, XmlNode, XmlRole, XmlShape } from '../../model/record/piece.ts'
import { isStandardWord } from '../../model/standard-words.ts'
import type { Attachment } from '../entry/reading.ts'
import { joinedText } from '../office/office-parts.ts'
import { openLinks } from './fhir-links.ts'
import { type Naming, readNaming } from './fhir-naming.ts'
import { placeOf } from './fhir-places.ts'
import { takeBytes } from './fhir-words.ts'
import { attributeOf, deepest, type Element, isElement, ownText } from './xml.ts'
import { cdaPlace, tellingInCda } from './xml-cda.ts'
import { aroundAddress, aroundValue, type FhirXml, specialOfFhir, tellingIn } from './xml-fhir.ts'
import { type Names, openNames, prefixPlace, splitName, uriOf } from './xml-names.ts'

/** A document apart: its shape without values, its names, and what does not leave with it. */
export type XmlDocument = {
  readonly flavour: XmlFlavour
  readonly root: XmlShape
  readonly names: Names
  /** What names extensions and profiles, by its place. */
  readonly naming: ReadonlyMap<string, Naming>
  readonly aside: readonly string[]
  readonly attachments: readonly Attachment[]
}

type Work = FhirXml & {
  readonly flavour: XmlFlavour
  readonly names: Names
  readonly naming: Map<string, Naming>
}

/** Null when the tree is deeper than any standard needs. Paths are ranks, `/0/2/@1`: they hold no name. */
export const shapeOfXml = (root: Element): XmlDocument | null => {
  const flavour = flavourOf(root)
  const { telling, ids } = tellingOf(root, flavour)
  const work: Work = {
    ...{ flavour, names: openNames(flavour === 'plain' ? () => false : isStandardWord), naming: new Map() },
    ...{ aside: [], attachments: [], links: openLinks(telling), ids, concepts: { count: 0, of: new Map() } },
  }
  const shape = shapeOf(root, '', 0, work)
  return shape === null ? null : { ...work, root: shape }
}

const tellingOf = (root: Element, flavour: XmlFlavour): ReturnType<typeof tellingIn> => {
  if (flavour === 'fhir') return tellingIn(root)
  return { telling: flavour === 'cda' ? tellingInCda(root) : [], ids: new Set() }
}

const flavourOf = (root: Element): XmlFlavour => {
  if (root.namespaceURI === 'http://hl7.org/fhir') return 'fhir'
  return root.namespaceURI === 'urn:hl7-org:v3' ? 'cda' : 'plain'
}

const shapeOf = (element: Element, path: string, depth: number, work: Work): XmlShape | null => {
  if (depth > deepest / 2) return null
  const special = specialOf(element, work)
  const name = splitName(element.nodeName, work.names)
  const { namespaces, attributes } = attributesOf(element, path, work)
  const children = isWhole(special) ? childrenOf(element, path, depth, work) : []
  return children === null ? null : { kind: 'element', name, namespaces, attributes, children, special }
}

/** Some of what stands in the others is not read, and none of it is written. */
const isWhole = (special: FhirLeaf | null): boolean =>
  special === null || ['link', 'concept', 'state'].includes(special.kind)

const childrenOf = (element: Element, path: string, depth: number, work: Work): readonly XmlNode[] | null => {
  const children: XmlNode[] = []
  let rank = 0
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const at = `${path}/${rank}`
    rank += 1
    if (isElement(node)) {
      const shape = shapeOf(node, at, depth + 1, work)
      if (shape === null) return null
      children.push(shape)
    } else if (node.nodeType === 3 || node.nodeType === 4) {
      if (isMeant(node.nodeValue ?? '', element)) children.push({ kind: 'text', path: at })
    } else work.aside.push(`${node.nodeType === 7 ? node.nodeName : ''} ${node.nodeValue ?? ''}`.trim())
  }
  return children
}

/** A space between two words in bold is meant; the blanks that set elements on lines of their own are not. */
const isMeant = (text: string, element: Element): boolean => {
  if (text.trim() !== '') return true
  const isMixed = ownText(element).trim() !== ''
  return elementsIn(element) && (isMixed || !/[\r\n\t]/.test(text))
}

const elementsIn = (element: Element): boolean => {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) return true
  return false
}

const attributesOf = (element: Element, path: string, work: Work): Pick<XmlShape, 'namespaces' | 'attributes'> => {
  const namespaces: XmlShape['namespaces'][number][] = []
  const attributes: XmlShape['attributes'][number][] = []
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (attribute === null) continue
    const { name, value } = attribute
    if (/^xmlns(?::|$)/.test(name)) {
      namespaces.push({ prefix: prefixPlace(name, work.names), uri: uriOf(value, work.names) })
    } else {
      attributes.push(attributeAt({ element, name, value, path: `${path}/@${at}` }, work))
    }
  }
  return { namespaces, attributes }
}

type Found = { readonly element: Element; readonly name: string; readonly value: string; readonly path: string }

const attributeAt = ({ element, name, value, path }: Found, work: Work): XmlShape['attributes'][number] => {
  const written = { name: splitName(name, work.names), path }
  if (work.flavour === 'plain') return { ...written, role: roleOf(name), fixed: null, seams: null }
  if (work.flavour === 'cda')
    return { ...written, role: roleOf(name), seams: null, ...cdaPlace(element, name, value, work) }
  const around = name === 'url' ? aroundAddress(element) : name === 'value' ? aroundValue(element) : null
  const place = around === null ? 'value' : placeOf(value, around, work.links)
  const read = place === 'naming' || place === 'telling' ? readNaming(value) : null
  if (read !== null) work.naming.set(path, read)
  const role = name === 'url' ? (place === 'telling' ? 'telling' : 'address') : roleOf(name)
  return {
    ...written,
    role,
    fixed: name === 'url' && place === 'vocabulary' ? value : null,
    seams: read?.seams ?? null,
  }
}

const roleOf = (name: string): XmlRole => {
  if (name === 'value') return 'value'
  return /^(?:xsi:type|typeCode|classCode|moodCode)$/.test(name) ? 'type' : 'other'
}

const specialOf = (element: Element, work: Work): FhirLeaf | null => {
  if (work.flavour === 'cda') return attributeOf(element, 'representation') === 'B64' ? takeCda(element, work) : null
  return work.flavour === 'fhir' ? specialOfFhir(element, work) : null
}

const takeCda = (element: Element, work: Work): FhirLeaf => {
  const mediaType = attributeOf(element, 'mediaType') ?? ''
  const isTold =
    attributeOf(element, 'integrityCheck') !== null &&
    (attributeOf(element, 'integrityCheckAlgorithm') ?? 'SHA-1') === 'SHA-1'
  return takeBytes(joinedText(element), { mediaType, told: isTold ? ['hash'] : [] }, work.attachments)
}
