import type { XmlAttribute, XmlLink } from '../../model/record/piece.ts'
import { isCdaVocabulary } from '../../model/vocabulary/cda-words.ts'
import { type Links, linkOf, tellsSomebody } from './fhir-links.ts'
import { tellingWords } from './fhir-places.ts'
import { attributeOf, childrenNamed, type Element, elementsOf, nameOf, ownText } from './xml.ts'

type Desk = { readonly links: Links }

/** What an attribute of a CDA document is: vocabulary, an anchor of a narrative or what points to one, or a value. */
export const cdaPlace = (
  element: Element,
  name: string,
  value: string,
  { links }: Desk,
): Pick<XmlAttribute, 'fixed' | 'link'> => {
  const attribute = name.slice(name.indexOf(':') + 1)
  const around = { element: nameOf(element), attribute, beside: (one: string) => attributeOf(element, one) }
  // Numbers of registers are known by their form only.
  const isNumber = attribute === 'root' || attribute === 'codeSystem'
  if (isCdaVocabulary(value, around) && !(isNumber && tellsSomebody(value, links))) return { fixed: value }
  const link = isAnchor(nameOf(element), attribute, value) ? anchorLink(value, links) : null
  return link === null ? { fixed: null } : { fixed: null, link }
}

const anchors = new Set(['ID', 'IDREF', 'referencedObject'])

/** Several anchors in one attribute are a value: no neutral name stands for them. */
const isAnchor = (element: string, attribute: string, value: string): boolean => {
  if (/\s/.test(value)) return false
  if (anchors.has(attribute)) return true
  return value.startsWith('#') && (attribute === 'href' || (attribute === 'value' && element === 'reference'))
}

const anchorLink = (value: string, links: Links): XmlLink | null => {
  const isPointer = value.startsWith('#')
  const leaf = linkOf(isPointer ? value.slice(1) : value, 'id', links)
  return leaf.kind === 'link' ? { ...leaf, form: isPointer ? 'contained' : 'id' } : null
}

const named = new Set(['family', 'given'])

/** The names and the numbers that a document gives of persons: an anchor made of one tells as much as they do. */
export const tellingInCda = (root: Element): readonly string[] => {
  const found = new Set<string>()
  const add = (text: string, isName: boolean): void => {
    for (const word of tellingWords(text, isName)) found.add(word)
  }
  for (const element of elementsOf(root)) {
    const name = nameOf(element)
    if (named.has(name)) add(ownText(element).trim(), true)
    if (name === 'birthTime' || name === 'telecom')
      add((attributeOf(element, 'value') ?? '').replace(/^tel:/, ''), false)
    if (/Role$|^assigned|^associated|^related/.test(name))
      for (const id of childrenNamed(element, 'id')) add(attributeOf(id, 'extension') ?? '', false)
  }
  return [...found]
}
