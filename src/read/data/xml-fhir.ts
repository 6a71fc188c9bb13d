import type { FhirLeaf, HeldFile } from '../../model/record/piece.ts'
import { resourceTypes } from '../../model/standard-words.ts'
import { isUnknowableState } from '../../model/vocabulary/bound-codes.ts'
import type { Around, Coded } from '../../model/vocabulary/vocabulary.ts'
import type { Attachment } from '../entry/reading.ts'
import { joinedText } from '../office/office-parts.ts'
import { type Concepts, conceptLeaf } from './fhir-concepts.ts'
import { holdsDigest } from './fhir-digests.ts'
import { type Links, linkOf } from './fhir-links.ts'
import { placeOf, requestLink, tellingWords } from './fhir-places.ts'
import { takeBytes } from './fhir-words.ts'
import { attributeOf, childNamed, childrenNamed, type Element, elementsOf, isElement, nameOf } from './xml.ts'

/** What is gathered of a FHIR document in XML while its shape is made. */
export type FhirXml = {
  readonly aside: string[]
  readonly attachments: Attachment[]
  readonly links: Links
  readonly ids: ReadonlySet<string>
  readonly concepts: Concepts & { readonly of: Map<Element, number> }
}

const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode
  return parent !== null && isElement(parent) ? parent : null
}

const valueIn = (element: Element | null, name: string): string | null => {
  const child = childNamed(element, name)
  return child === null ? null : attributeOf(child, 'value')
}

/** The value of what stands beside an element; the type of a resource stands around it (`<Patient>`). */
export const valueBeside = (element: Element, name: string): string | null => {
  const parent = parentOf(element)
  if (name === 'resourceType') return isResource(parent) ? nameOf(parent) : null
  return valueIn(parent, name) ?? (name === 'url' && parent !== null ? attributeOf(parent, 'url') : null)
}

const isResource = (element: Element | null): element is Element =>
  element !== null && resourceTypes.has(nameOf(element))

/** Where the value of an element stands. */
export const aroundValue = (element: Element): Around => {
  const parent = parentOf(element)
  return {
    element: nameOf(element),
    parent: parent === null ? '' : nameOf(parent),
    beside: (name) => valueBeside(element, name),
    codings: parent === null ? [] : codingsIn(parent),
  }
}

/** Where the address of an extension stands: in its own tag. */
export const aroundAddress = (element: Element): Around => ({
  element: 'url',
  parent: nameOf(element),
  beside: () => null,
  codings: [],
})

const codingsIn = (concept: Element): readonly Coded[] =>
  [...childrenNamed(concept, 'coding')].map((one) => ({ system: valueIn(one, 'system'), code: valueIn(one, 'code') }))

const aboutBytes = new Set(['hash', 'size'])

export const specialOfFhir = (element: Element, work: FhirXml): FhirLeaf | null => {
  const name = nameOf(element)
  const parent = parentOf(element)
  const beside = (sibling: string) => childNamed(parent, sibling) !== null
  if (name === 'div' && element.namespaceURI === 'http://www.w3.org/1999/xhtml') {
    work.aside.push(joinedText(element))
    return { kind: 'narrative' }
  }
  const value = attributeOf(element, 'value') ?? ''
  if (value === '') return null
  if (name === 'status' && beside('div')) return { kind: 'narrative-status' }
  const place = placeOf(value, aroundValue(element), work.links)
  if (place === 'vocabulary') return { kind: 'fixed', text: value }
  if (place === 'telling') return { kind: 'naming', seams: [], isTelling: true }
  if (name === 'data' && !beside('dimensions'))
    return takeBytes(value, { mediaType: valueIn(parent, 'contentType'), told: toldOf(beside) }, work.attachments)
  if (aboutBytes.has(name) && (beside('data') || beside('contentType'))) return { kind: 'binary', file: null }
  if (isUnknowableState(name, (sibling) => valueBeside(element, sibling))) return { kind: 'state' }
  const link = linkAt(name, value, parent, work)
  if (link !== null) return link
  if (encodedNames.has(name) || holdsDigest(value, work.links.digests))
    return { kind: 'naming', seams: [], isTelling: true }
  return conceptAt(element, parent, work)
}

/** Of the type base64Binary in R4, beside `data`: nobody sees what it says. */
const encodedNames = new Set(['query', 'valueBase64Binary', 'blob'])

/** In XML the order counts, and an address comes between the bytes and what is said of them. */
const toldOf = (beside: (sibling: string) => boolean): HeldFile['told'] =>
  beside('url') ? [] : (['size', 'hash'] as const).filter(beside)

const linkAt = (name: string, value: string, parent: Element | null, { ids, links }: FhirXml): FhirLeaf | null => {
  if (name === 'id') return isResource(parent) ? linkOf(value, 'id', links) : null
  if (name === 'reference' || name === 'fullUrl') return linkOf(value, 'reference', links)
  const isTarget = name === 'url' && parent !== null && nameOf(parent) === 'request'
  return isTarget ? requestLink(value, ids, links) : null
}

const conceptAt = (element: Element, parent: Element | null, { concepts }: FhirXml): FhirLeaf | null => {
  const concept = parent === null ? null : conceptOf(parent)
  if (concept === null) return null
  const known = concepts.of.get(concept)
  if (known === undefined) concepts.count += 1
  const number = known ?? concepts.count
  concepts.of.set(concept, number)
  return conceptLeaf(nameOf(element), valueBeside(element, 'system'), number)
}

/** Codes in a list say the same in several systems; a lone one has its own words beside it. A quantity is none. */
const conceptOf = (parent: Element): Element | null => {
  if (nameOf(parent) === 'coding') return parentOf(parent) ?? parent
  const has = (name: string) => childNamed(parent, name) !== null
  return has('coding') || (has('code') && has('system') && !has('value')) ? parent : null
}

const tellingNames = new Set(['family', 'given', 'birthDate'])

/** The names, identifiers and numbers that the document gives of persons, and the ids of its resources. */
export const tellingIn = (
  root: Element,
): { readonly telling: readonly string[]; readonly ids: ReadonlySet<string> } => {
  const found = new Set<string>()
  const ids = new Set<string>()
  for (const element of elementsOf(root)) {
    const name = nameOf(element)
    const parent = parentOf(element)
    const value = attributeOf(element, 'value') ?? ''
    if (name === 'id' && isResource(parent)) ids.add(value)
    const isNumber = name === 'value' && parent !== null && /^(?:identifier|telecom)$/.test(nameOf(parent))
    const isName = tellingNames.has(name) || (name === 'text' && parent !== null && nameOf(parent) === 'name')
    if (isNumber || isName) for (const word of tellingWords(value, isName)) found.add(word)
  }
  return { telling: [...found], ids }
}
