import type { Fragment } from '../model/place.ts'
import { type Block, type Content, readBlocks } from './docx-body.ts'
import { changeAuthors, mainPart, notesOf, type Parts, readHiddenParts, shownEdges } from './docx-parts.ts'
import { readStyles, type Styles } from './docx-styles.ts'
import { hiddenDraft, numberPassages, type PassageDraft, quarantine, type Reader, readWhole } from './reading.ts'
import { type Element, parseXml } from './xml.ts'
import { type Archive, openArchive } from './zip.ts'

/** A word-processing file: the visible text in order, then what it hides. */
export const readDocx: Reader = async ({ pieceId, bytes }) => {
  const archive = await openArchive(bytes, (name) => /\.(?:xml|rels)$/i.test(name))
  if (typeof archive === 'string') return quarantine(pieceId, 'docx', `read.${archive}`)
  try {
    const drafts = readParts(partsOf(archive, pieceId))
    if (drafts.every((draft) => draft.role === 'hidden')) return quarantine(pieceId, 'docx', 'read.no-text')
    return readWhole('docx', numberPassages(pieceId, drafts))
  } catch {
    // A part that is no XML, or that is nested too deep: what was thrown may quote it.
    return quarantine(pieceId, 'docx', 'read.broken')
  }
}

const partsOf = (archive: Archive, pieceId: string): Parts => {
  const parsed = new Map<string, Element>()
  const get = (name: string): Element | null => {
    const bytes = archive.parts.get(name)
    if (bytes === undefined) return null
    const root = parsed.get(name) ?? parseXml(bytes, pieceId)
    parsed.set(name, root)
    return root
  }
  return { names: archive.names, get }
}

const readParts = (parts: Parts): readonly PassageDraft[] => {
  const styles = readStyles(parts.get('word/styles.xml'))
  const headers = shownEdges(parts, 'header')
  const footers = shownEdges(parts, 'footer')
  const body = readPart(parts, mainPart, styles)
  const notes = readNotes(parts, styles, allNotes(body))
  const shown = new Set([mainPart, notesPart('footnote'), notesPart('endnote'), ...headers, ...footers])
  const before = readEdges(parts, headers, styles)
  const after = readEdges(parts, footers, styles)
  const contents = [...before, body, ...notes, ...after]
  const main = parts.get(mainPart)
  const authors = main === null ? [] : changeAuthors(main)
  const hidden = [...contents.flatMap((content) => content.hidden), ...authors, ...readHiddenParts(parts, shown)]
  return [
    ...contents.flatMap((content) => content.blocks).map(toDraft),
    ...hidden.map((text, index) => hiddenDraft(text, { kind: 'block', index: blockCount(contents) + index })),
  ]
}

const readPart = (parts: Parts, name: string, styles: Styles): Content => {
  const root = parts.get(name)
  return root === null ? nothing() : readBlocks(root, styles)
}

const nothing = (): Content => ({ blocks: [], hidden: [], notes: new Set() })

/** The same letterhead is often three parts: it is read once. */
const readEdges = (parts: Parts, names: readonly string[], styles: Styles): readonly Content[] => {
  const seen = new Set<string>()
  return names
    .map((name) => readPart(parts, name, styles))
    .filter((content) => {
      const text = JSON.stringify(content.blocks)
      const isNew = !seen.has(text)
      seen.add(text)
      return isNew
    })
}

const notesPart = (kind: 'footnote' | 'endnote'): string => `word/${kind}s.xml`

const allNotes = (body: Content): ReadonlySet<string> => body.notes

const readNotes = (parts: Parts, styles: Styles, called: ReadonlySet<string>): readonly Content[] =>
  (['footnote', 'endnote'] as const).map((kind) => {
    const root = parts.get(notesPart(kind))
    if (root === null) return nothing()
    const { shown, unseen } = notesOf(root, kind, called)
    const contents = shown.map((note) => readBlocks(note, styles))
    const lost = unseen.map((note) => readBlocks(note, styles))
    return {
      blocks: contents.flatMap((content) => content.blocks),
      hidden: [...contents.flatMap((content) => content.hidden), ...lost.flatMap(everythingIn)],
      notes: new Set<string>(),
    }
  })

const everythingIn = (content: Content): readonly string[] => [
  ...content.blocks.map((block) => block.cells.join('\n')),
  ...content.hidden,
]

const blockCount = (contents: readonly Content[]): number =>
  contents.reduce((count, content) => count + content.blocks.length, 0)

/** Each cell is a fragment; the tabs between cells are ours. */
const toDraft = (block: Block, index: number): PassageDraft => {
  const fragments: Fragment[] = []
  let start = 0
  for (const cell of block.cells) {
    const end = start + cell.length
    if (end > start) fragments.push({ start, end, place: { kind: 'block', index } })
    start = end + 1
  }
  return { text: block.cells.join('\t'), role: block.role, level: block.level, fragments }
}
