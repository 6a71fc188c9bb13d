import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { type Attributes, wordsOfComment, wordsOfSheet } from './html-hidden.ts'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

/** Deeper than any page: the walks that follow are recursive, and the parser itself looks up its stack for each tag. */
const deepest = 800

/** The tree of a page, as a browser without scripts builds it. Throws when it is nested too deep. */
export const parseHtml = (html: string): readonly HtmlNode[] => {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1
      if (depth > deepest) throw new Error('too deep')
    },
    onItemPop: () => {
      depth -= 1
    },
  }
  return parse(html, { treeAdapter, scriptingEnabled: false }).childNodes
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** Names of attributes are in lower case already; a prefixed one keeps its prefix. */
export const attributesOf = (element: HtmlElement): Attributes =>
  new Map(element.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]))

/** What a template holds lies beside it, not in it. */
export const childrenOf = (element: HtmlElement): readonly HtmlNode[] =>
  isTemplate(element) ? element.content.childNodes : element.childNodes

const isTemplate = (element: HtmlElement): element is DefaultTreeAdapterTypes.Template => 'content' in element

/** All under an element, itself included, in order. */
export function* elementsUnder(element: HtmlElement): Generator<HtmlNode> {
  // A stack of our own: a generator within a generator hands each node up through all that hold it.
  const ahead: HtmlNode[] = [element]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    yield node
    if (!isElement(node)) continue
    const inside = childrenOf(node)
    for (let at = inside.length - 1; at >= 0; at -= 1) ahead.push(...inside.slice(at, at + 1))
  }
}

/** The characters of a text, or of a comment. */
export const charactersOf = (node: HtmlNode): string => {
  if (node.nodeName === '#text') return 'value' in node ? node.value : ''
  return node.nodeName === '#comment' && 'data' in node ? node.data : ''
}

/**
 * The number of a note: a link to another place of the page. It touches a name or a date, and without a blank between
 * them would make another word of it.
 */
export const isNoteCall = (link: HtmlElement): boolean => {
  if (attributesOf(link).get('href')?.startsWith('#') !== true) return false
  const text = [...elementsUnder(link)].map((node) => (isElement(node) ? '' : charactersOf(node))).join('')
  return /^\s{0,9}[[(]?(?:\d{1,4}|[ivxlc]{1,8}|[*†‡§]{1,4})[\])]?\s{0,9}$/.test(text)
}

/** What an unseen text or comment may say of somebody. */
export const wordsOfUnseen = (node: HtmlNode): string => {
  if (node.nodeName === '#comment') return wordsOfComment(charactersOf(node))
  const isSheet = 'parentNode' in node && node.parentNode?.nodeName === 'style'
  return isSheet ? wordsOfSheet(charactersOf(node)) : charactersOf(node)
}
