import type { XmlNode, XmlShape } from '../../model/record/piece.ts'
import type { Fragment } from '../../model/record/place.ts'
import { type Encoded, takeEncoded } from '../entry/encoded-file.ts'
import { cutFields, type FieldLine, fieldsDraft, type PassageDraft } from '../entry/reading.ts'
import { conceptLabel } from './fhir-concepts.ts'
import { labelOf } from './fhir-words.ts'
import { attributeOf, type Element, isElement, nameOf } from './xml.ts'
import { valueBeside } from './xml-fhir.ts'

/** A passage longer than this goes on in a new one. */
const longest = 6000

/**
 * The values of a document as passages: what one element holds directly is one group, its attributes and those of its
 * leaves with their names; a text in which elements stand (a narrative) is read as one, as the eye does.
 */
export const fieldsOfXml = (root: Element, shape: XmlShape, encoded: Encoded): readonly PassageDraft[] => {
  const work: Work = { drafts: [], encoded }
  visit({ element: root, shape }, work)
  return work.drafts
}

type Work = { readonly drafts: PassageDraft[]; readonly encoded: Encoded }

type Pair = { readonly element: Element; readonly shape: XmlShape }

const visit = (pair: Pair, work: Work): void => {
  const { drafts, encoded } = work
  const inner = pairsIn(pair)
  const isMixed = !isLeaf(pair) && holdsText(pair.shape)
  const group = [...attributeLines(pair), ...inner.filter(isLeaf).flatMap(isMixed ? attributeLines : leafLines)]
  if (isLeaf(pair) && !isCut(pair)) group.push(...textLines(pair))
  for (const lines of cutFields(takeEncoded(group, encoded))) drafts.push(fieldsDraft(lines))
  const cut = isLeaf(pair) ? [pair] : isMixed ? [] : inner.filter(isLeaf)
  for (const one of cut.filter(isCut)) drafts.push(...mixedDrafts(one, `${labelFor(one.element)} : `))
  if (isMixed) {
    drafts.push(...mixedDrafts(pair))
    for (const one of inner) if (!isLeaf(one)) visitAttributes(one, work)
    return
  }
  for (const one of inner) if (!isLeaf(one)) visit(one, work)
}

/** Under a mixed text only attributes are left to read: the text itself was read with its parent's. */
const visitAttributes = (pair: Pair, work: Work): void => {
  const inner = pairsIn(pair)
  const lines = [...attributeLines(pair), ...inner.filter(isLeaf).flatMap(attributeLines)]
  for (const part of cutFields(takeEncoded(lines, work.encoded))) work.drafts.push(fieldsDraft(part))
  for (const one of inner) if (!isLeaf(one)) visitAttributes(one, work)
}

const isShape = (node: XmlNode): node is XmlShape => node.kind === 'element'

const holdsText = (shape: XmlShape): boolean => shape.children.some((child) => child.kind === 'text')

const isLeaf = ({ shape }: Pair): boolean => !shape.children.some(isShape)

/** Shapes with the elements that they were made of. What a special element holds has no shape, and is not read. */
const pairsIn = ({ element, shape }: Pair): readonly Pair[] => {
  const shapes = shape.children.filter(isShape)
  if (shapes.length === 0) return []
  const pairs: Pair[] = []
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const next = shapes[pairs.length]
    if (isElement(node) && next !== undefined) pairs.push({ element: node, shape: next })
  }
  return pairs
}

const unread = new Set(['binary', 'fixed', 'narrative', 'narrative-status'])

const isRead = ({ shape }: Pair): boolean => shape.special === null || !unread.has(shape.special.kind)

const attributeLines = (pair: Pair): readonly FieldLine[] => {
  if (!isRead(pair)) return []
  const { element, shape } = pair
  const lines: FieldLine[] = []
  for (const { path, role, fixed, seams } of shape.attributes) {
    const attribute = element.attributes.item(Number(path.slice(path.lastIndexOf('@') + 1)))
    if (attribute === null || attribute.value === '' || fixed !== null || seams !== null) continue
    const label =
      cdaLabel(element, attribute.name) ??
      (role === 'value' ? labelFor(element) : `${labelFor(element)} ${attribute.name}`)
    lines.push({ label, value: attribute.value, path })
  }
  return lines
}

/** « F32.1 » says nowhere that it is a diagnosis; the number of its system does. */
const cdaLabel = (element: Element, attribute: string): string | null => {
  if (element.namespaceURI !== 'urn:hl7-org:v3') return null
  return conceptLabel(attribute === 'displayName' ? 'display' : attribute, attributeOf(element, 'codeSystem'))
}

const standards = /^(?:http:\/\/hl7\.org\/fhir|urn:hl7-org:v3)$/

const labelFor = (element: Element): string => {
  const name = nameOf(element)
  if (!standards.test(element.namespaceURI ?? '')) return name
  return conceptLabel(name, valueBeside(element, 'system')) ?? labelOf(name)
}

const leafLines = (pair: Pair): readonly FieldLine[] => [
  ...attributeLines(pair),
  ...(isCut(pair) ? [] : textLines(pair)),
]

/** A text in several nodes, between comments and CDATA sections: it is one text, and a name may be cut in two. */
const isCut = ({ shape }: Pair): boolean => shape.children.filter(({ kind }) => kind === 'text').length > 1

const textLines = (pair: Pair): readonly FieldLine[] =>
  isRead(pair) ? textsOf(pair).map(({ text, path }) => ({ label: labelFor(pair.element), value: text, path })) : []

type TextAt = { readonly text: string; readonly path: string }

const rankOf = (path: string): number => Number(path.slice(path.lastIndexOf('/') + 1))

const textsOf = ({ element, shape }: Pair): readonly TextAt[] => {
  const wanted = new Map<number, string>()
  for (const child of shape.children) if (child.kind === 'text') wanted.set(rankOf(child.path), child.path)
  const texts: TextAt[] = []
  let rank = 0
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const path = wanted.get(rank)
    if (path !== undefined) texts.push({ text: node.nodeValue ?? '', path })
    rank += 1
  }
  return texts
}

/** Elements that end a line where they stand. */
const lines = /^(?:br|p|div|li|tr|td|th|h\d|paragraph|item|list|table|caption|title|row|cell)$/

/** A text with elements in it, as one passage; each stretch keeps its own place. */
const mixedDrafts = (pair: Pair, label = ''): readonly PassageDraft[] => {
  const drafts: PassageDraft[] = []
  let text = label
  let fragments: Fragment[] = []
  const flush = (): void => {
    if (fragments.length > 0) drafts.push({ text, role: 'fields', level: null, fragments })
    text = ''
    fragments = []
  }
  for (const stretch of stretchesIn(pair)) {
    if (stretch === null) {
      if (text.length > longest) flush()
      else if (text !== '' && !text.endsWith('\n')) text += '\n'
      continue
    }
    fragments.push({
      start: text.length,
      end: text.length + stretch.text.length,
      place: { kind: 'field', path: stretch.path },
    })
    text += stretch.text
  }
  flush()
  return drafts
}

/** The texts of an element in their order; null where a line ends. */
function* stretchesIn(pair: Pair): Generator<TextAt | null> {
  if (!isRead(pair)) return
  const inner = new Map(pairsIn(pair).map((one) => [one.element, one]))
  const texts = [...textsOf(pair)]
  let rank = 0
  for (let node = pair.element.firstChild; node !== null; node = node.nextSibling) {
    const text = texts[0]
    if (text !== undefined && rankOf(text.path) === rank) {
      yield text
      texts.shift()
    }
    const child = isElement(node) ? inner.get(node) : undefined
    if (child !== undefined) {
      const endsLine = lines.test(nameOf(child.element))
      if (endsLine) yield null
      yield* stretchesIn(child)
      if (endsLine) yield null
    }
    rank += 1
  }
}
