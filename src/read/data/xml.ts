import { DOMParser, type Element, type Node } from '@xmldom/xmldom'
import { decodeText } from '../../language/decode-text.ts'
import { RequisError } from '../../model/problem.ts'
import { isNestedBeyond } from './xml-depth.ts'

export type { Element } from '@xmldom/xmldom'

/** Deeper than any word processor writes; a recursive walk stays far from the end of the stack. */
export const deepest = 500

/** The walks stop at `deepest`; a file that is only a little deeper is theirs to refuse. */
const deepestParsed = 2 * deepest

/** A tag takes some 800 bytes in memory, whatever its name. */
const mostTags = 1_000_000

/** True when the trees of these documents would fill the memory of a small machine. */
export const isTooDense = (documents: readonly Uint8Array[]): boolean => {
  let tags = 0
  for (const bytes of documents) for (const byte of bytes) if (byte === 0x3c) tags += 1
  return tags > mostTags
}

/** The root element of a part. A document type is refused: entities are a way to read other files, or to fill memory. */
export const parseXml = (bytes: Uint8Array, pieceId: string): Element => {
  const text = decodeText(bytes)
  const root = /<!DOCTYPE|<!ENTITY/i.test(text) ? null : parseRoot(text)
  if (root === null) throw new RequisError({ code: 'read.broken', pieceId })
  return root
}

/**
 * The same for data, whose every value must be the one that other readers see: a document that is not well formed is
 * refused, not mended.
 */
export const parseStrictXml = (bytes: Uint8Array, pieceId: string): Element => {
  const text = decodeText(bytes)
  const root = /<!DOCTYPE|<!ENTITY/i.test(text) ? null : parseRoot(text, true)
  if (root === null) throw new RequisError({ code: 'read.broken', pieceId })
  return root
}

// The parser's own messages quote the part: they are dropped.
const parseRoot = (text: string, isStrict = false): Element | null => {
  if (isNestedBeyond(text, deepestParsed)) return null
  try {
    const onError = (level: string): void => {
      if (isStrict && level !== 'warning') throw new Error('xml')
    }
    const parser = new DOMParser({ onError, locator: false })
    return parser.parseFromString(text, 'text/xml').documentElement
  } catch {
    return null
  }
}

export const isElement = (node: Node): node is Element => node.nodeType === 1

export function* childrenOf(element: Element): Generator<Element> {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) yield node
}

export const nameOf = (element: Element): string => element.localName ?? element.nodeName

export const childNamed = (element: Element | null, name: string): Element | null => {
  if (element !== null) for (const child of childrenOf(element)) if (nameOf(child) === name) return child
  return null
}

export function* childrenNamed(element: Element, name: string): Generator<Element> {
  for (const child of childrenOf(element)) if (nameOf(child) === name) yield child
}

/** An attribute by its local name: the prefix is the author's choice. */
export const attributeOf = (element: Element, name: string): string | null => {
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (attribute !== null && (attribute.localName ?? attribute.name) === name) return attribute.value
  }
  return null
}

/** True for `<w:vanish/>`, false for `<w:vanish w:val="0"/>` and for none. */
export const isOn = (element: Element | null): boolean =>
  element !== null && !/^(?:0|false|off|none)$/.test(attributeOf(element, 'val') ?? '')

/** All elements under one, itself included, in the order of the document. No recursion: depth costs nothing. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element
    for (const child of [...childrenOf(element)].reverse()) waiting.push(child)
  }
}

/** What an element holds, in order: its texts and its elements. */
export function* contentOf(element: Element): Generator<Element | string> {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) yield node
    else if (node.nodeType === 3 || node.nodeType === 4) yield node.nodeValue ?? ''
  }
}

/** The text directly in an element. */
export const ownText = (element: Element): string => {
  const parts: string[] = []
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) parts.push(node.nodeValue ?? '')
  }
  return parts.join('')
}
