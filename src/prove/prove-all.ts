import type { DisclosedPiece } from '../model/copy/disclosure.ts'
import { formOfMedia } from '../model/copy/media.ts'
import type { CopyProof, Needle, Proof, Residue } from '../model/copy/proof.ts'
import type { Rendition } from '../model/copy/rendition.ts'
import { foldWords, shortNames } from './fold-words.ts'
import { dataEngines } from './index.ts'
import { type Broken, findBroken } from './layout/layout.ts'
import type { Sought } from './layout/spelt.ts'
import { countNeedles, indexNeedles, type NeedleIndex } from './needle-index.ts'
import type { OcrData } from './ocr.ts'
import { orderIn, type Shown, shownBy } from './own/kept-order.ts'
import { structureEngine } from './pdf-structure-engine.ts'
import { pdfiumEngine, startPdfium } from './pdfium-engine.ts'
import { pdfjsEngine } from './pdfjs-engine.ts'
import { hasPictures, pictureEngine } from './picture-engine.ts'
import type { Engine, EngineReport, Reading } from './read-copy.ts'

/**
 * `printed` is what the writers print beside the kept text (names of the cover, running titles): on the copies of
 * pieces, and on the other files.
 */
export type ProveAssets = {
  readonly pdfiumWasm: Uint8Array
  /** Without it, no copy with pictures passes. */
  readonly ocr?: OcrData | null
  readonly onCopy?: (done: number, total: number) => void
  readonly printed: { readonly onPieces: readonly string[]; readonly onOthers: readonly string[] }
  /** The masks of the export: all that the proof may count aloud. */
  readonly masks?: readonly { readonly pieceId: string }[]
  /** The pieces as they may leave. Without its piece, no copy in the format of its file passes. */
  readonly pieces?: readonly Pick<DisclosedPiece, 'id' | 'format' | 'blocks'>[]
}

/** Named in place of a mask when what is wrong is the file itself. */
const structure = 'structure'

/** What stands for a masked value of a FHIR document: the address of an extension, an empty narrative, neutral ids. */
const fhirWords = [
  'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  'div xmlns http://www.w3.org/1999/xhtml masqué div',
  'urn:requis',
]

/** Words that every export holds: the producer, the folders, what stands for the name of a masked key. */
const ownWords = [
  'Requis',
  'pieces',
  'letter',
  'bordereau',
  'masque',
  'masque.invalid',
  'Feuille',
  'fr-FR',
  ...fhirWords,
]

/** Readings where kept text has its place; anywhere else no withheld string is allowed, however often it is kept. */
const textReadings = new Set([
  'text-painted',
  'text-seen',
  'text-second-engine',
  'ocr',
  'stream',
  'values',
  'keys',
  'bytes',
  'running-text',
])

/** Readings of what people read. Elsewhere, two letters in a row are no name. */
const namedReadings = new Set(['text-painted', 'text-seen', 'text-second-engine', 'values', 'keys', 'running-text'])

const countNames = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const name of shortNames(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Reads every copy again by ways that share no code with the writers. What could not run is not a pass. */
export const proveAll = async (
  renditions: readonly Rendition[],
  needles: readonly Needle[],
  assets: ProveAssets,
): Promise<Proof> => {
  // PDFium takes some 40 ms to start; a batch proves dossier after dossier.
  const pdfEngines = renditions.some(isPdf) ? await pdfEnginesOf(assets) : noPdf
  const copies: CopyProof[] = []
  for (const [at, rendition] of renditions.entries()) {
    assets.onCopy?.(at + 1, renditions.length)
    const search = searchFor(rendition, needles, assets)
    const proof = await proveCopy(rendition, enginesFor(rendition, pdfEngines), search)
    copies.push(isPdf(rendition) ? await lookAt(rendition, proof, search.apart, pdfEngines.lookFor) : proof)
  }
  return { copies, passed: copies.every((copy) => copy.residues.length === 0 && copy.notRun.length === 0) }
}

const isPdf = ({ mediaType }: Rendition): boolean => mediaType === 'application/pdf'

/** `pictures` reads those that have some. */
type PdfEngines = { readonly all: readonly Engine[]; readonly pictures: Engine; readonly lookFor: LookFor }

/** What is sought in pieces, as the pages of a copy show it; throws where it cannot look. */
type LookFor = (bytes: Uint8Array, sought: readonly Sought[]) => Promise<readonly Broken[]>

const pdfEnginesOf = async ({ pdfiumWasm, ocr = null }: ProveAssets): Promise<PdfEngines> => {
  try {
    const pdfium = await startPdfium(pdfiumWasm)
    return {
      ...{ all: [pdfjsEngine, pdfiumEngine(pdfium), structureEngine], pictures: pictureEngine(pdfium, ocr) },
      lookFor: (bytes, sought) => findBroken(pdfium, bytes, sought),
    }
  } catch {
    return noPdf
  }
}

const refusing = (name: string): Engine => ({ name, read: () => Promise.reject(new Error('no-start')) })

const noPdf: PdfEngines = {
  all: [pdfjsEngine, refusing('pdfium'), structureEngine],
  pictures: refusing('ocr'),
  lookFor: () => Promise.reject(new Error('no-start')),
}

const enginesFor = (rendition: Rendition, { all, pictures }: PdfEngines): readonly Engine[] => {
  if (isPdf(rendition)) return hasPictures(rendition.bytes) ? [...all, pictures] : all
  const form = formOfMedia(rendition.mediaType)
  const engine = form === null ? undefined : dataEngines[form]
  return [engine ?? refusing('none')]
}

type Search = {
  readonly needles: readonly Needle[]
  readonly apart: readonly Needle[]
  readonly index: NeedleIndex
  readonly printed: NeedleIndex
  readonly masks: number
  readonly shown: Shown | null
}

/** A piece's copy is searched for what is withheld in that piece; the other files for all that is withheld anywhere. */
const searchFor = (rendition: Rendition, needles: readonly Needle[], assets: ProveAssets): Search => {
  const { printed, masks = [] } = assets
  const printedNames = new Set(printed.onPieces.flatMap(shortNames))
  const inText = needles.filter(({ isApart }) => isApart === undefined)
  const own =
    rendition.pieceId === null
      ? otherNeedles(inText, printed.onOthers)
      : inText
          .filter((needle) => needle.pieceId === rendition.pieceId)
          .filter((needle) => needle.isShort !== true || !printedNames.has(needle.text))
  const texts = [...ownWords, ...(rendition.pieceId === null ? printed.onOthers : printed.onPieces)]
  return {
    needles: own,
    apart: apartIn(rendition, needles, texts),
    index: indexNeedles(own.map((needle) => (needle.isShort === true ? '' : needle.text))),
    printed: indexNeedles(texts),
    masks: masks.filter(({ pieceId }) => rendition.pieceId === null || pieceId === rendition.pieceId).length,
    shown: shownBy(rendition, assets.pieces, texts),
  }
}

/** What is sought in pieces on the pages of a copy; what the writers print themselves may stand there as a word. */
const apartIn = ({ pieceId }: Rendition, needles: readonly Needle[], printed: readonly string[]): readonly Needle[] => {
  const words = new Set(printed.flatMap(foldWords))
  return needles
    .filter((needle) => needle.isApart !== undefined && needle.pieceId === pieceId)
    .map((needle) => (words.has(needle.text) ? { ...needle, allowed: 1 } : needle))
}

/** Bordereau and letter quote no piece: nothing is allowed there but the words they print anyway. */
const otherNeedles = (needles: readonly Needle[], printed: readonly string[]): readonly Needle[] => {
  const words = new Set(printed.flatMap(foldWords))
  return needles
    .filter((needle) => needle.isShort !== true && !foldWords(needle.text).every((word) => words.has(word)))
    .map((needle) => ({ ...needle, allowed: 0, allowedTight: 0 }))
}

const proveCopy = async (rendition: Rendition, engines: readonly Engine[], search: Search): Promise<CopyProof> => {
  const { name } = rendition
  const nameReading = { where: 'file-name', text: name.replace(/\.[a-z]{3,5}$/, '') }
  const residues = new Map<string, Residue>()
  const add: Add = (maskId, where, pages) => {
    const known = residues.get(`${maskId} ${where}`)?.pages ?? []
    const all = [...new Set([...known, ...pages])]
    residues.set(`${maskId} ${where}`, { name, maskId, where, ...(all.length === 0 ? {} : { pages: all }) })
  }
  const ran: string[] = []
  const notRun: string[] = []
  searchReading(nameReading, search, add)
  for (const engine of engines) {
    const report = await readOrNull(engine, rendition.bytes)
    if (report === null) notRun.push(engine.name)
    else ran.push(engine.name)
    for (const alarm of report?.alarms ?? []) add(structure, alarm, report?.alarmPages?.[alarm] ?? [])
    for (const reading of report?.readings ?? []) searchReading(reading, search, add)
    for (const alarm of report === null ? [] : orderIn(report, search.shown)) add(structure, alarm, [])
  }
  if (search.shown?.kept === null) notRun.push('kept')
  return { name, engines: ran, searched: search.masks, residues: [...residues.values()], notRun }
}

/** The name of the proof by the places of letters, in the list of those that ran and where a residue is said to be. */
const layout = 'layout'

/** A copy of a piece is looked at for what its page may break into pieces; a text without pages breaks nothing. */
const lookAt = async (
  { name, bytes }: Rendition,
  proof: CopyProof,
  apart: readonly Needle[],
  lookFor: LookFor,
): Promise<CopyProof> => {
  if (apart.length === 0) return proof
  const sought = apart.map(({ text, isApart, allowed }) => ({
    text,
    isName: isApart === 'name',
    isNowhere: allowed === 0,
  }))
  const broken = await lookFor(bytes, sought).catch(() => null)
  if (broken === null) return { ...proof, notRun: [...proof.notRun, layout] }
  const pagesOf = new Map<string, Set<number>>()
  for (const { at, page } of broken) {
    const maskId = apart[at]?.maskId ?? structure
    pagesOf.set(maskId, (pagesOf.get(maskId) ?? new Set()).add(page))
  }
  const residues = [...pagesOf].map(([maskId, pages]): Residue => ({ name, maskId, where: layout, pages: [...pages] }))
  return { ...proof, engines: [...proof.engines, layout], residues: [...proof.residues, ...residues] }
}

/** The words of an engine's failure are dropped: they can quote the file. */
const readOrNull = async (engine: Engine, bytes: Uint8Array): Promise<EngineReport | null> => {
  try {
    return await engine.read(bytes)
  } catch {
    return null
  }
}

type Add = (maskId: string, where: string, pages: readonly number[]) => void

const searchReading = ({ where, text, pages }: Reading, search: Search, add: Add): void => {
  const { needles, index, printed } = search
  const counts = countNeedles(text, index, printed)
  const isText = textReadings.has(where)
  const names = namedReadings.has(where) ? countNames(text) : null
  needles.forEach((needle, at) => {
    if (needle.isShort === true) {
      if ((names?.get(needle.text) ?? 0) > needle.allowed)
        add(needle.maskId, where, pagesWith(needle, at, search, pages))
      return
    }
    const allowed = isText ? needle : { allowed: 0, allowedTight: 0 }
    const isLeft = (counts.words[at] ?? 0) > allowed.allowed || (counts.tight[at] ?? 0) > allowed.allowedTight
    if (isLeft) add(needle.maskId, where, pagesWith(needle, at, search, pages))
  })
}

/** Pages where a string stands, the places where it is kept among them. */
const pagesWith = (
  needle: Needle,
  at: number,
  { index, printed }: Search,
  pages: Reading['pages'] = [],
): readonly number[] =>
  pages
    .filter(({ text }) => {
      if (needle.isShort === true) return countNames(text).has(needle.text)
      const { words, tight } = countNeedles(text, index, printed)
      return (words[at] ?? 0) + (tight[at] ?? 0) > 0
    })
    .map(({ page }) => page)
