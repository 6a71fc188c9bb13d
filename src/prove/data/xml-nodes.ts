import { resourceTypes } from '../../model/standard-words.ts'
import { isVocabulary } from '../../model/vocabulary/vocabulary.ts'
import type { XmlToken } from '../xml-tokens.ts'

/** An element of a copy, what holds it, and what it holds. */
export type XmlTree = {
  readonly name: string
  readonly attributes: readonly (readonly [string, string])[]
  readonly holder: XmlTree | null
  readonly children: XmlTree[]
}

/** The elements of a copy in their order, and its texts. */
export const nodesOf = (
  tokens: readonly XmlToken[],
): { readonly nodes: readonly XmlTree[]; readonly texts: readonly string[] } => {
  const nodes: XmlTree[] = []
  const texts: string[] = []
  const open: XmlTree[] = []
  for (const token of tokens) {
    if (token.kind === 'text') texts.push(token.text)
    else if (token.kind === 'close') open.pop()
    else {
      const holder = open.at(-1) ?? null
      const node: XmlTree = { name: token.name, attributes: token.attributes, holder, children: [] }
      holder?.children.push(node)
      nodes.push(node)
      open.push(node)
    }
  }
  return { nodes, texts }
}

const attributeOf = ({ attributes }: XmlTree, name: string): string | null =>
  attributes.find(([own]) => own === name)?.[1] ?? null

const localName = ({ name }: XmlTree): string => name.replace(/^[^:]*:/, '')

const valueIn = (node: XmlTree | null, name: string): string | null => {
  const child = node?.children.find((one) => localName(one) === name)
  return child === undefined ? null : attributeOf(child, 'value')
}

/** True for an attribute that holds vocabulary of FHIR: the address of an extension, or the value of such an element. */
export const isFhirVocabulary = (node: XmlTree, attribute: string): boolean => {
  const text = attributeOf(node, attribute) ?? ''
  if (attribute === 'url') {
    return isVocabulary(text, { element: 'url', parent: localName(node), beside: () => null, codings: [] })
  }
  if (attribute !== 'value') return false
  const { holder } = node
  const codings = holder?.children.filter((one) => localName(one) === 'coding') ?? []
  return isVocabulary(text, {
    element: localName(node),
    parent: holder === null ? '' : localName(holder),
    beside: (name) => beside(holder, name),
    codings: codings.map((one) => ({ system: valueIn(one, 'system'), code: valueIn(one, 'code') })),
  })
}

const beside = (holder: XmlTree | null, name: string): string | null => {
  if (holder === null) return null
  if (name === 'resourceType') return resourceTypes.has(localName(holder)) ? localName(holder) : null
  return valueIn(holder, name) ?? (name === 'url' ? attributeOf(holder, 'url') : null)
}
