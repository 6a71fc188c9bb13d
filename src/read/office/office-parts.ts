import {
  attributeOf,
  childrenNamed,
  childrenOf,
  type Element,
  isTooDense,
  nameOf,
  ownText,
  parseStrictXml,
  parseXml,
} from '../data/xml.ts'
import { openArchive } from '../entry/zip.ts'

/** The parts of an office file by name, parsed when they are asked for. `bytes` gives the embedded files. */
export type OfficeParts = {
  readonly names: readonly string[]
  readonly get: (name: string) => Element | null
  readonly bytes: (name: string) => Uint8Array | null
}

/** A tree in memory takes some eighty times the bytes of its parts, and all are kept until the file is read. */
const mostXml = 24 * 1024 * 1024

/** Opens an office file: its XML parts, and those that `isWanted` names. */
export const openParts = async (bytes: Uint8Array, pieceId: string, isWanted: (name: string) => boolean) => {
  const archive = await openArchive(bytes, (name) => isXmlPart(name) || isWanted(name))
  if (typeof archive === 'string') return archive
  const xml = [...archive.parts].filter(([name]) => isXmlPart(name))
  const isLarge = xml.reduce((sum, [, part]) => sum + part.length, 0) > mostXml
  if (isLarge || isTooDense(xml.map(([, part]) => part))) return 'too-large'
  const parsed = new Map<string, Element>()
  const get = (name: string): Element | null => {
    const part = archive.parts.get(name)
    if (part === undefined || !isXmlPart(name)) return null
    // Old drawings (VML) are written as loose HTML.
    const root = parsed.get(name) ?? (name.endsWith('.vml') ? parseXml : parseStrictXml)(part, pieceId)
    parsed.set(name, root)
    return root
  }
  const parts: OfficeParts = { names: archive.names, get, bytes: (name) => archive.parts.get(name) ?? null }
  return parts
}

const isXmlPart = (name: string): boolean => /\.(?:xml|rels|vml|rdf)$/i.test(name)

export type Relation = { readonly type: string; readonly target: string; readonly isExternal: boolean }

/** What a part points to, by relation id. Targets inside the file are full names of parts. */
export const relationsOf = (parts: OfficeParts, part: string): ReadonlyMap<string, Relation> => {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const root = parts.get(`${folder}_rels/${part.slice(at)}.rels`)
  const relations = new Map<string, Relation>()
  if (root === null) return relations
  for (const relation of childrenNamed(root, 'Relationship')) {
    const isExternal = attributeOf(relation, 'TargetMode') === 'External'
    const target = attributeOf(relation, 'Target') ?? ''
    relations.set(attributeOf(relation, 'Id') ?? '', {
      type: (attributeOf(relation, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    })
  }
  return relations
}

const resolve = (folder: string, target: string): string => {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Ids, references, sizes and addresses of schemas: written by the program, they name nobody. */
const wordless =
  /^(?:https?:\/\/(?:schemas\.|www\.w3\.org\/|purl\.o)\S*|urn:(?:schemas|oasis)\S*|rId\d+|\{?[\dA-Fa-f]{8}-[\dA-Fa-f-]{27}\}?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[\d.-]+(?:cm|mm|in|pt|px|%)|#?[\dA-Fa-f]{6,8}|true|false)$/

const tells = (text: string): boolean => /\p{L}{2}|\d{4}/u.test(text) && !wordless.test(text)

/** All that a tree says, in texts and attributes, each once. What is under an element of `seen` was read elsewhere. */
export const saidUnder = (root: Element, seen: ReadonlySet<Element> = new Set()): readonly string[] => {
  const said = new Set<string>()
  const waiting: Element[] = [root]
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (seen.has(element)) continue
    const texts = [textOf(element), ...attributeTexts(element)]
    for (const text of texts) if (tells(text)) said.add(text)
    if (!isStretch(element)) pushReversed(waiting, element)
  }
  return [...said]
}

/** One by one: a sheet has more rows than a call takes arguments. */
const pushReversed = (waiting: Element[], element: Element): void => {
  for (const child of [...childrenOf(element)].reverse()) waiting.push(child)
}

const attributeTexts = (element: Element): readonly string[] => {
  const values: string[] = []
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (attribute !== null && !/^xmlns(?::|$)/.test(attribute.name)) values.push(attribute.value.trim())
  }
  return values
}

const stretches = new Set(['p', 'si', 'rPh', 'text', 'h'])

/** A paragraph or a rich string: its runs are one text, a name is often cut in two by a change of style. */
const isStretch = (element: Element): boolean => {
  if (!stretches.has(nameOf(element))) return false
  for (const child of childrenOf(element)) if (!runs.has(nameOf(child))) return false
  return true
}

const runs = new Set(['r', 't', 'span', 'a', 's', 'tab', 'line-break', 'rPr', 'pPr', 'endParaRPr', 'br'])

const textOf = (element: Element): string => (isStretch(element) ? joinedText(element) : ownText(element)).trim()

/** All text under an element, its runs stuck together. */
export const joinedText = (element: Element): string => {
  const parts: string[] = []
  const waiting: Element[] = [element]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    parts.push(ownText(next))
    pushReversed(waiting, next)
  }
  return parts.join('')
}

const longest = 6000

/** Texts in groups that a detector can take at once. */
export const groupTexts = (texts: readonly string[]): readonly string[] => {
  const groups: string[] = []
  let group = ''
  for (const text of texts) {
    if (group !== '' && group.length + text.length > longest) {
      groups.push(group)
      group = ''
    }
    group = group === '' ? text : `${group}\n${text}`
  }
  return group === '' ? groups : [...groups, group]
}
