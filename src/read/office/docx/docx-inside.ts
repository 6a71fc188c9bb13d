import { attributeOf, childrenNamed } from '../../data/xml.ts'
import { type Attachment, extensionOf } from '../../entry/reading.ts'
import type { Archive } from '../../entry/zip.ts'
import type { Parts } from './docx-parts.ts'

/** Word on the web numbers the parts that all other programs leave without a number: `word/document2.xml`. */
const numbered =
  /^(word\/(?:_rels\/)?(?:document|styles|settings|numbering|footnotes|endnotes))\d{1,2}(\.xml(?:\.rels)?)$/

/** The same archive with the usual names, where no part bears them already. */
export const withUsualNames = ({ names, parts }: Archive): Archive => {
  const known = new Set(names)
  const usual = (name: string): string => {
    const plain = name.replace(numbered, '$1$2')
    return known.has(plain) ? name : plain
  }
  return { names: names.map(usual), parts: new Map([...parts].map(([name, part]) => [usual(name), part])) }
}

/** True for an archive whose main part is a text, whatever its number. */
export const hasDocument = (names: readonly string[]): boolean =>
  names.some((name) => name.replace(numbered, '$1$2') === 'word/document.xml')

/** A piece of another document set into the text (`altChunk`), an embedded file, an object: all are seen on the page. */
const fileRelation = /\/(?:aFChunk|package|oleObject)$/

/** The files that the pages of a document show or hold, in the order of their names. */
export const filesInside = (parts: Parts, { parts: bytes }: Archive): readonly Attachment[] => {
  const targets = parts.names.filter((name) => /^word\/_rels\/[^/]{1,80}\.rels$/.test(name)).flatMap(targetsOf(parts))
  return [...new Set(targets)].flatMap((name) => {
    const part = bytes.get(name)
    return part === undefined ? [] : [{ bytes: part, extension: extensionOf(name.trim()) }]
  })
}

const targetsOf =
  (parts: Parts) =>
  (name: string): readonly string[] => {
    const root = parts.get(name)
    if (root === null) return []
    return [...childrenNamed(root, 'Relationship')]
      .filter((relation) => fileRelation.test(attributeOf(relation, 'Type') ?? ''))
      .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
      .map((relation) => attributeOf(relation, 'Target') ?? '')
      .map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target.replace(/^\.\//, '')}`))
  }

/** Pictures, charts and diagrams. */
export const picturesIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /^word\/(?:media|charts|diagrams)\/[^/]/.test(name))
