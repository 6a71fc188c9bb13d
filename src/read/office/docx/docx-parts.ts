import {
  attributeOf,
  childNamed,
  childrenNamed,
  type Element,
  elementsOf,
  isOn,
  nameOf,
  ownText,
} from '../../data/xml.ts'

/** The parts of a file by name, parsed when they are asked for. */
export type Parts = { readonly names: readonly string[]; readonly get: (name: string) => Element | null }

export const mainPart = 'word/document.xml'

/** The headers and footers that some page shows, in the order of the sections. */
export const shownEdges = (parts: Parts, kind: 'header' | 'footer'): readonly string[] => {
  const main = parts.get(mainPart)
  const targets = relationTargets(parts, mainPart)
  const shown = new Set<string>()
  if (main === null) return []
  for (const section of elementsOf(main)) {
    if (nameOf(section) !== 'sectPr') continue
    for (const reference of childrenNamed(section, `${kind}Reference`)) {
      const target = targets.get(attributeOf(reference, 'id') ?? '')
      if (target !== undefined && isShown(parts, section, attributeOf(reference, 'type'))) shown.add(target)
    }
  }
  return [...shown].filter((name) => parts.names.includes(name))
}

/** The header of a first page shows only in a section that has one; that of even pages, only if the settings say so. */
const isShown = (parts: Parts, section: Element, type: string | null): boolean => {
  if (type === 'first') return isOn(childNamed(section, 'titlePg'))
  return type !== 'even' || isOn(childNamed(parts.get('word/settings.xml'), 'evenAndOddHeaders'))
}

/** The parts that a part of the text leads to, by relation. */
export const relationTargets = (parts: Parts, part: string): ReadonlyMap<string, string> => {
  const relations = parts.get(`word/_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`)
  const targets = new Map<string, string>()
  if (relations === null) return targets
  for (const relation of childrenNamed(relations, 'Relationship')) {
    const target = attributeOf(relation, 'Target') ?? ''
    targets.set(attributeOf(relation, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `word/${target}`)
  }
  return targets
}

// Looks, layout and numbering: nobody wrote these.
const wordless =
  /^(?:\[Content_Types\]|word\/(?:styles|stylesWithEffects|numbering|fontTable|webSettings|theme\/.*))\.xml$/

/** What the other parts say: comments, properties, custom data, authors, links, names of embedded files. */
export const readHiddenParts = (parts: Parts, shown: ReadonlySet<string>): readonly string[] =>
  parts.names.flatMap((name) => {
    if (shown.has(name) || wordless.test(name)) return []
    if (/^word\/(?:embeddings|afchunk)/.test(name)) return [name.slice(name.lastIndexOf('/') + 1)]
    const root = /\.(?:xml|rels)$/.test(name) ? parts.get(name) : null
    if (root === null) return []
    const texts = name.endsWith('.rels') ? linksOf(root) : textsOf(root, name)
    return texts.length === 0 ? [] : [texts.join('\n')]
  })

/** Links to the outside: an address, a mail address, a path with the name of an account. */
const linksOf = (relations: Element): readonly string[] =>
  [...childrenNamed(relations, 'Relationship')]
    .filter((relation) => attributeOf(relation, 'TargetMode') === 'External')
    .map((relation) => attributeOf(relation, 'Target') ?? '')
    .filter((target) => target !== '')

const textsOf = (root: Element, name: string): readonly string[] => {
  const texts: string[] = []
  for (const element of elementsOf(root)) {
    if (nameOf(element) === 'p' && texts.at(-1) !== '') texts.push('')
    const text = ownText(element)
    // The runs of one word must stay one word: only paragraphs and properties are on lines of their own.
    if (nameOf(element) === 't' && texts.length > 0) texts.push(`${texts.pop()}${text}`)
    else if (text.trim() !== '') texts.push(text)
    texts.push(...saidBy(element, name))
  }
  return texts.map((text) => text.trim()).filter((text) => /\p{L}|\d{4}/u.test(text))
}

const saidBy = (element: Element, part: string): readonly string[] => {
  const names = nameOf(element) === 'docVar' ? ['name', 'val'] : ['author', 'initials', 'userId', 'descr']
  const own = part.startsWith('customXml/') ? allAttributes(element) : []
  return [...names.map((name) => attributeOf(element, name) ?? ''), ...own].filter((text) => text.trim() !== '')
}

const allAttributes = (element: Element): readonly string[] => {
  const values: string[] = []
  for (let at = 0; at < element.attributes.length; at += 1) {
    const attribute = element.attributes.item(at)
    if (attribute !== null && !attribute.name.startsWith('xmlns')) values.push(attribute.value)
  }
  return values
}

/** The authors of tracked changes. */
export const changeAuthors = (root: Element): readonly string[] => {
  const authors = new Set<string>()
  for (const element of elementsOf(root)) {
    const author = attributeOf(element, 'author')
    if (author !== null && author.trim() !== '') authors.add(author)
  }
  return [...authors]
}

/** The notes of a part, split by whether the text calls them. Separators are no notes. */
export const notesOf = (root: Element, kind: 'footnote' | 'endnote', called: ReadonlySet<string>) => {
  const notes = [...childrenNamed(root, kind)].filter((note) => !/eparator/.test(attributeOf(note, 'type') ?? ''))
  const isCalled = (note: Element): boolean => called.has(`${kind}:${attributeOf(note, 'id')}`)
  return { shown: notes.filter(isCalled), unseen: notes.filter((note) => !isCalled(note)) }
}
