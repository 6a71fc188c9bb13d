import { attributeOf, contentOf, deepest, type Element, nameOf } from '../../data/xml.ts'

/** Never shown where they stand: comments, deletions, declarations, templates of indexes, forms, scripts. */
const unseenElements: ReadonlySet<string> = new Set([
  'annotation',
  'tracked-changes',
  'hidden-text',
  'hidden-paragraph',
  'variable-decls',
  'sequence-decls',
  'user-field-decls',
  'dde-connection-decls',
  'alphabetical-index-auto-mark-file',
  'forms',
  'scripts',
  'script',
  'event-listeners',
  'bookmark',
  'bookmark-start',
  'bookmark-end',
  'reference-mark',
  'reference-mark-start',
  'reference-mark-end',
  'annotation-end',
  'table-of-content-source',
  'illustration-index-source',
  'table-index-source',
  'object-index-source',
  'user-index-source',
  'alphabetical-index-source',
  'bibliography-source',
  'desc',
  'metadata',
  'change-info',
])

/** `svg:title` describes a picture; `text:title` is a field that shows the title of the document. */
export const isUnseenElement = (element: Element): boolean => {
  const name = nameOf(element)
  return unseenElements.has(name) || (name === 'title' && /svg/.test(element.namespaceURI ?? element.nodeName))
}

/** Attributes by which an element says something that it does not show. */
const telling =
  `href description condition formula string-value string-value-if-true string-value-if-false string-value-phonetic
  value title label current-value display-name identifier author-name creator help-message subject keywords
  table-name database-name column-name connection-name prompt note-class-name`.split(/\s+/)

/** Names that the word processor gives by itself: `Image1`, `Cadre2`, `Tableau3`, `__RefHeading___Toc12`. */
const isOwnName = (text: string): boolean =>
  /^(?:_{1,2}(?:ref|toc|docdata|unoref)\w{0,60}|(?:images?|graphics?|frame|cadre|table|tableau|object|objet|section|shape|forme|text ?box|zone ?de ?texte|standard|picture)[ _]?\d{0,6})$/i.test(
    text,
  )

const namedElements = new Set([
  'frame',
  'bookmark',
  'bookmark-start',
  'reference-mark',
  'reference-mark-start',
  'section',
  'table',
  'user-field-decl',
  'variable-decl',
  'text-box',
  'object',
  'object-ole',
  'form',
  'annotation',
  'control',
  'custom-shape',
  'rect',
  'user-defined',
  'template',
])

/** What an element says by its attributes alone. */
export const attributeWords = (element: Element): readonly string[] => {
  const name = namedElements.has(nameOf(element)) ? attributeOf(element, 'name') : null
  return [...telling.map((attribute) => attributeOf(element, attribute)), name].filter(
    (text): text is string => text !== null && /\p{L}|\d{4}/u.test(text) && !isOwnName(text) && !isPart(text),
  )
}

const isPart = (text: string): boolean => /^(?:\.\/)?(?:Pictures|ObjectReplacements)\//.test(text)

/** All that is under an element, in order: each paragraph and each property on a line of its own. */
export const allWords = (root: Element): string => {
  const lines: string[] = ['']
  collect(root, lines, 0)
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const collect = (element: Element, lines: string[], depth: number): void => {
  if (depth > deepest) throw new Error('too deep')
  const name = nameOf(element)
  if (isLine.has(name)) lines.push('')
  for (const said of attributeWords(element)) lines.splice(-1, 0, said)
  if (name === 's' || name === 'tab' || name === 'line-break') addTo(lines, ' ')
  for (const part of contentOf(element)) {
    if (typeof part === 'string') addTo(lines, part)
    else collect(part, lines, depth + 1)
  }
  if (isLine.has(name)) lines.push('')
}

const addTo = (lines: string[], text: string): void => {
  lines[lines.length - 1] = `${lines.at(-1) ?? ''}${text}`
}

const isLine: ReadonlySet<string> = new Set(
  `p h creator date initial-creator description subject title keyword printed-by generator user-defined desc
  changed-region config-item option item print-date language editing-duration`.split(/\s+/),
)
