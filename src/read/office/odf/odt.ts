import { attributeOf, childNamed, childrenOf, type Element, elementsOf, nameOf } from '../../data/xml.ts'
import { contentDrafts } from '../../entry/block-draft.ts'
import { rethrowOwn } from '../../entry/own-error.ts'
import { numberPassages, quarantine, type Reader, readWhole } from '../../entry/reading.ts'
import {
  asLogo,
  countDoubts,
  hiddenInPictures,
  isPicturePart,
  isReadPicture,
  namesIn,
  readSpots,
  withPictures,
} from '../../scan/picture-spots.ts'
import { pictureNotes } from '../../scan/recognition-notes.ts'
import { type OfficeParts, openParts } from '../office-parts.ts'
import { emptyOdt, hideForms, type OdtContent, readOdtBlocks } from './odt-body.ts'
import { readControls } from './odt-controls.ts'
import { type OdtStyles, readOdtStyles } from './odt-styles.ts'
import { allWords } from './odt-words.ts'

/** A text of OpenDocument (ISO/IEC 26300): what its pages show, then what it keeps without showing it. */
export const readOdt: Reader = async ({ pieceId, bytes, assets }) => {
  try {
    const parts = await openParts(bytes, pieceId, (name) => !!assets.ocr && isPicturePart(name))
    if (typeof parts === 'string') return quarantine(pieceId, 'odt', `read.${parts}`)
    if (isEncrypted(parts)) return quarantine(pieceId, 'odt', 'read.encrypted')
    const content = readParts(parts)
    if (content === null) return quarantine(pieceId, 'odt', 'read.broken')
    const names = namesIn(content.spots)
    const reads = await readSpots(names, parts.bytes, assets)
    const blocks = withPictures(content.blocks, content.spots, reads)
    if (blocks.length === 0) return quarantine(pieceId, 'odt', 'read.no-text')
    const hidden = [...content.hidden, ...hiddenInPictures(reads)]
    const images = names.filter((name) => isReadPicture(reads, name)).length
    const notes = [
      ...(content.pictures > images ? [{ code: 'read.left-out', pieceId, what: 'pictures' } as const] : []),
      ...pictureNotes(pieceId, { images, doubts: countDoubts(blocks) }),
    ]
    return { ...readWhole('odt', numberPassages(pieceId, contentDrafts({ blocks, hidden }))), notes }
  } catch (error) {
    rethrowOwn(error)
    // A part that is no XML, or that is nested too deep: what was thrown may quote it.
    return quarantine(pieceId, 'odt', 'read.broken')
  }
}

const isEncrypted = (parts: OfficeParts): boolean => {
  const manifest = parts.get('META-INF/manifest.xml')
  return manifest !== null && [...elementsOf(manifest)].some((element) => nameOf(element) === 'encryption-data')
}

const readParts = (parts: OfficeParts): OdtContent | null => {
  const root = parts.get('content.xml')
  const text = childNamed(childNamed(root, 'body'), 'text')
  if (root === null || text === null) return null
  const looks = parts.get('styles.xml')
  const styles = readOdtStyles([root, looks])
  const content = emptyOdt()
  const context = { styles, controls: readControls(root) }
  const edges = edgesOf(looks, styles)
  const readEdge = (edge: Element): void => {
    const from = content.spots.length
    readOdtBlocks(edge, context, content)
    const own = content.spots.splice(from)
    content.spots.push(...own.map(asLogo))
  }
  for (const header of edges.headers) readEdge(header)
  readOdtBlocks(text, context, content)
  for (const footer of edges.footers) readEdge(footer)
  hideForms(content)
  const unseen = [...edges.unseen.map(allWords), ...besideText(root), ...otherParts(parts)]
  for (const words of unseen) if (words !== '') content.hidden.push(words)
  return content
}

type Edges = {
  readonly headers: readonly Element[]
  readonly footers: readonly Element[]
  readonly unseen: readonly Element[]
}

/** Headers and footers of the page styles that are used; the same letterhead often stands in several. */
const edgesOf = (looks: Element | null, styles: OdtStyles): Edges => {
  const seen = new Map<string, Element>()
  const unseen: Element[] = []
  for (const page of looks === null
    ? []
    : [...elementsOf(looks)].filter((element) => nameOf(element) === 'master-page')) {
    for (const edge of childrenOf(page)) {
      const isShown = styles.isUsedPage(attributeOf(page, 'name') ?? '') && attributeOf(edge, 'display') !== 'false'
      if (!/^(?:header|footer)/.test(nameOf(edge))) continue
      if (isShown) seen.set(`${nameOf(edge).slice(0, 6)} ${allWords(edge)}`, edge)
      else unseen.push(edge)
    }
  }
  const named = (start: string) => [...seen.values()].filter((edge) => nameOf(edge).startsWith(start))
  return { headers: named('header'), footers: named('footer'), unseen }
}

/** Scripts and forms that stand beside the text in the same part. */
const besideText = (root: Element): readonly string[] =>
  [...childrenOf(root)].filter((child) => nameOf(child) === 'scripts').map(allWords)

// Looks and lists of parts: nobody wrote these. The text itself was read.
const wordless =
  /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml|Configurations2\/.*|.*\/(?:styles|settings)\.xml|layout-cache)$/

/** Properties, settings that name a printer or a data base, macros, and what embedded objects hold. */
const otherParts = (parts: OfficeParts): readonly string[] => [
  ...parts.names.flatMap((name) => {
    if (wordless.test(name)) return []
    const root = parts.get(name)
    if (root === null) return []
    return [name === 'settings.xml' ? settingWords(root) : allWords(root)]
  }),
  parts.names
    .filter((name) => /^(?:Object|Basic|Scripts|Dialogs|Thumbnails\/.*\.txt)/i.test(name))
    .filter((name) => !/^(?:Object \d{1,4}|ObjectReplacements|Basic\/(?:Standard\/)?script-l[bc]\.xml)/.test(name))
    .join('\n'),
]

const settingWords = (root: Element): string =>
  [...elementsOf(root)]
    .filter(
      (item) =>
        nameOf(item) === 'config-item' && /name$|database|address|command/i.test(attributeOf(item, 'name') ?? ''),
    )
    .map((item) => item.textContent ?? '')
    .filter((text) => /\p{L}{2}/u.test(text) && !/^(?:true|false)$/.test(text))
    .join('\n')
