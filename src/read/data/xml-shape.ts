import type { FhirLeaf, XmlFlavour, XmlNode, XmlRole, XmlShape } from '../../model/record/piece.ts'
import { isGrammar, isStandardWord } from '../../model/standard-words.ts'
import type { Attachment } from '../entry/reading.ts'
import { joinedText } from '../office/office-parts.ts'
import { type Links, linkOf, openLinks, tellsSomebody } from './fhir-links.ts'
import { isBoundCode, takeBytes } from './fhir-words.ts'
import { attributeOf, childNamed, deepest, type Element, elementsOf, isElement, nameOf, ownText } from './xml.ts'
import { type Names, openNames, prefixPlace, splitName, uriOf } from './xml-names.ts'

/** A document apart: its shape without values, its names, and what does not leave with it. */
export type XmlDocument = {
  readonly flavour: XmlFlavour
  readonly root: XmlShape
  readonly names: Names
  readonly aside: readonly string[]
  readonly attachments: readonly Attachment[]
}

type Work = {
  readonly flavour: XmlFlavour
  readonly names: Names
  readonly aside: string[]
  readonly attachments: Attachment[]
  readonly links: Links
}

/** Null when the tree is deeper than any standard needs. Paths are ranks, `/0/2/@1`: they hold no name. */
export const shapeOfXml = (root: Element): XmlDocument | null => {
  const flavour = flavourOf(root)
  const links = openLinks(flavour === 'fhir' ? tellingIn(root) : [])
  const work: Work = {
    flavour,
    names: openNames(flavour === 'plain' ? () => false : isStandardWord),
    aside: [],
    attachments: [],
    links,
  }
  const shape = shapeOf(root, '', 0, work)
  return shape === null ? null : { ...work, root: shape }
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
  const children = special === null || special.kind === 'link' ? childrenOf(element, path, depth, work) : []
  return children === null ? null : { kind: 'element', name, namespaces, attributes, children, special }
}

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
      const fixed = isFixed(name, value, work) ? value : null
      attributes.push({ name: splitName(name, work.names), path: `${path}/@${at}`, role: roleOf(name), fixed })
    }
  }
  return { namespaces, attributes }
}

const roleOf = (name: string): XmlRole => {
  if (name === 'value') return 'value'
  return /^(?:xsi:type|typeCode|classCode|moodCode)$/.test(name) ? 'type' : 'other'
}

const isFixed = (name: string, value: string, { flavour, links }: Work): boolean =>
  flavour !== 'plain' && isGrammar(name, value) && !tellsSomebody(value, links)

const aboutBytes = new Set(['hash', 'size'])

const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode
  return parent !== null && isElement(parent) ? parent : null
}

const specialOf = (element: Element, work: Work): FhirLeaf | null => {
  if (work.flavour === 'cda') return attributeOf(element, 'representation') === 'B64' ? takeCda(element, work) : null
  return work.flavour === 'fhir' ? specialOfFhir(element, work) : null
}

const specialOfFhir = (element: Element, work: Work): FhirLeaf | null => {
  const name = nameOf(element)
  const parent = parentOf(element)
  const value = attributeOf(element, 'value') ?? ''
  const beside = (sibling: string) => childNamed(parent, sibling) !== null
  if (name === 'div' && element.namespaceURI === 'http://www.w3.org/1999/xhtml') {
    work.aside.push(joinedText(element))
    return { kind: 'narrative' }
  }
  if (isBoundCode(name, value) || isFixed(name, value, work)) return { kind: 'fixed', text: value }
  if (name === 'status' && beside('div')) return { kind: 'narrative-status' }
  if (name === 'data' && value !== '' && !beside('dimensions')) {
    const mediaType = attributeOf(childNamed(parent, 'contentType') ?? element, 'value')
    return takeBytes(value, beside('contentType') ? mediaType : null, work.attachments)
  }
  if (aboutBytes.has(name) && (beside('data') || beside('contentType'))) return { kind: 'binary' }
  if (name === 'id' && value !== '' && isResource(parent)) return linkOf(value, 'id', work.links)
  const isPointer = (name === 'reference' || name === 'fullUrl') && value !== ''
  return isPointer ? linkOf(value, 'reference', work.links) : null
}

/** A resource has a name in capitals (`Patient`); the elements in it do not. */
const isResource = (element: Element | null): boolean => element !== null && /^[A-Z]/.test(nameOf(element))

const takeCda = (element: Element, work: Work): FhirLeaf =>
  takeBytes(joinedText(element), attributeOf(element, 'mediaType') ?? '', work.attachments)

const tellingNames = new Set(['family', 'given', 'birthDate'])

const tellingIn = (root: Element): readonly string[] => {
  const found = new Set<string>()
  for (const element of elementsOf(root)) {
    const parent = parentOf(element)
    const isNumber = nameOf(element) === 'value' && parent !== null && /^(?:identifier|telecom)$/.test(nameOf(parent))
    const value = attributeOf(element, 'value') ?? ''
    if (tellingNames.has(nameOf(element)) || isNumber) for (const word of value.split(/[\s'’-]+/)) found.add(word)
    if (isNumber) found.add(value)
  }
  return [...found]
}
