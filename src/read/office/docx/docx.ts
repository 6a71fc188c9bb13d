import { type Element, parseStrictXml, parseXml } from '../../data/xml.ts'
import { type Block, shownDrafts } from '../../entry/block-draft.ts'
import { rethrowOwn } from '../../entry/own-error.ts'
import {
  hiddenDraft,
  numberPassages,
  type PassageDraft,
  quarantine,
  type Reader,
  readWhole,
} from '../../entry/reading.ts'
import { type Archive, openArchive } from '../../entry/zip.ts'
import {
  asLogo,
  countDoubts,
  hiddenInPictures,
  isPicturePart,
  isReadPicture,
  joinShown,
  namesIn,
  readSpots,
  withPictures,
} from '../../scan/picture-spots.ts'
import { pictureNotes } from '../../scan/recognition-notes.ts'
import { type Content, readBlocks } from './docx-body.ts'
import { filesInside, picturesIn, withUsualNames } from './docx-inside.ts'
import {
  changeAuthors,
  mainPart,
  notesOf,
  type Parts,
  readHiddenParts,
  relationTargets,
  shownEdges,
} from './docx-parts.ts'
import { readStyles, type Styles } from './docx-styles.ts'

/** A word-processing file: the visible text in order, then what it hides. Files set into it follow it. */
export const readDocx: Reader = async ({ pieceId, bytes, assets }) => {
  const isWanted = (name: string): boolean => !name.startsWith('word/media/') || (!!assets.ocr && isPicturePart(name))
  const opened = await openArchive(bytes, isWanted)
  if (typeof opened === 'string') return quarantine(pieceId, 'docx', `read.${opened}`)
  try {
    const archive = withUsualNames(opened)
    const parts = partsOf(archive, pieceId)
    const { contents, hidden } = readParts(parts)
    const names = namesIn(contents.flatMap(({ pictures }) => pictures))
    const reads = await readSpots(names, (name) => archive.parts.get(name) ?? null, assets)
    const shown = joinShown(contents.map((content) => ({ blocks: content.blocks, spots: content.pictures })))
    const blocks = withPictures(shown.blocks, shown.spots, reads)
    const drafts = draftsOf(blocks, [...hidden, ...hiddenInPictures(reads)])
    const attachments = filesInside(parts, archive)
    const isEmpty = attachments.length === 0 && drafts.every((draft) => draft.role === 'hidden')
    if (isEmpty) return quarantine(pieceId, 'docx', 'read.no-text')
    const isLeft = picturesIn(archive.names).some((name) => !isReadPicture(reads, name))
    const images = names.filter((name) => isReadPicture(reads, name)).length
    const notes = [
      ...(isLeft ? [{ code: 'read.left-out', pieceId, what: 'pictures' } as const] : []),
      ...pictureNotes(pieceId, { images, doubts: countDoubts(blocks) }),
    ]
    return { ...readWhole('docx', numberPassages(pieceId, drafts)), notes, attachments }
  } catch (error) {
    rethrowOwn(error)
    // A part that is no XML, or that is nested too deep: what was thrown may quote it.
    return quarantine(pieceId, 'docx', 'read.broken')
  }
}

const partsOf = (archive: Archive, pieceId: string): Parts => {
  const parsed = new Map<string, Element>()
  const get = (name: string): Element | null => {
    const bytes = archive.parts.get(name)
    if (bytes === undefined) return null
    // Old drawings (VML) are written as loose HTML. Elsewhere what is mended costs time by the square, and word processors refuse it.
    const root = parsed.get(name) ?? (name.endsWith('.vml') ? parseXml : parseStrictXml)(bytes, pieceId)
    parsed.set(name, root)
    return root
  }
  return { names: archive.names, get }
}

const draftsOf = (blocks: readonly Block[], hidden: readonly string[]): readonly PassageDraft[] => [
  ...shownDrafts(blocks),
  ...hidden.map((text, at) => hiddenDraft(text, { kind: 'block', index: blocks.length + at })),
]

type Read = { readonly contents: readonly Content[]; readonly hidden: readonly string[] }

const readParts = (parts: Parts): Read => {
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
  return { contents, hidden }
}

const readPart = (parts: Parts, name: string, styles: Styles): Content => {
  const root = parts.get(name)
  if (root === null) return nothing()
  const content = readBlocks(root, styles)
  const targets = relationTargets(parts, name)
  const pictures = content.pictures.map(({ name: id, ...spot }) => ({
    ...spot,
    name: id === null ? null : (targets.get(id) ?? null),
  }))
  return { ...content, pictures }
}

const nothing = (): Content => ({ blocks: [], hidden: [], notes: new Set(), pictures: [] })

/** The same letterhead is often three parts: it is read once. */
const readEdges = (parts: Parts, names: readonly string[], styles: Styles): readonly Content[] => {
  const seen = new Set<string>()
  return names
    .map((name) => readPart(parts, name, styles))
    .map((content) => ({ ...content, pictures: content.pictures.map(asLogo) }))
    .filter((content) => {
      const text = JSON.stringify([content.blocks, content.pictures])
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
      pictures: [],
    }
  })

const everythingIn = (content: Content): readonly string[] => [
  ...content.blocks.map((block) => block.cells.join('\n')),
  ...content.hidden,
]
