import { blockDraft } from './block-draft.ts'
import { type Content, readBlocks } from './docx-body.ts'
import { filesInside, hasPictures, withUsualNames } from './docx-inside.ts'
import { changeAuthors, mainPart, notesOf, type Parts, readHiddenParts, shownEdges } from './docx-parts.ts'
import { readStyles, type Styles } from './docx-styles.ts'
import { hiddenDraft, numberPassages, type PassageDraft, quarantine, type Reader, readWhole } from './reading.ts'
import { type Element, parseXml } from './xml.ts'
import { type Archive, openArchive } from './zip.ts'

/** A word-processing file: the visible text in order, then what it hides. Files set into it follow it. */
export const readDocx: Reader = async ({ pieceId, bytes }) => {
  const opened = await openArchive(bytes, (name) => !name.startsWith('word/media/'))
  if (typeof opened === 'string') return quarantine(pieceId, 'docx', `read.${opened}`)
  try {
    const archive = withUsualNames(opened)
    const parts = partsOf(archive, pieceId)
    const drafts = readParts(parts)
    const attachments = filesInside(parts, archive)
    const isEmpty = attachments.length === 0 && drafts.every((draft) => draft.role === 'hidden')
    if (isEmpty) return quarantine(pieceId, 'docx', 'read.no-text')
    const notes = hasPictures(archive.names) ? [{ code: 'read.left-out', pieceId, what: 'pictures' } as const] : []
    return { ...readWhole('docx', numberPassages(pieceId, drafts)), notes, attachments }
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
    ...contents.flatMap((content) => content.blocks).map(blockDraft),
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
