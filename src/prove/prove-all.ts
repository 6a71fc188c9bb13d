import type { CopyProof, Needle, Proof, Residue } from '../model/proof.ts'
import type { Rendition } from '../model/rendition.ts'
import { csvEngine, jsonEngine } from './data-engines.ts'
import { foldWords } from './fold-words.ts'
import { countNeedles, indexNeedles, type NeedleIndex } from './needle-index.ts'
import { structureEngine } from './pdf-structure-engine.ts'
import { openPdfium } from './pdfium-engine.ts'
import { pdfjsEngine } from './pdfjs-engine.ts'
import type { Engine, EngineReport, Reading } from './read-copy.ts'
import { xlsxEngine } from './xlsx-engine.ts'
import { xmlEngine } from './xml-engine.ts'

/**
 * `printed` is what the writers print beside the kept text (names of the cover, running titles): on the copies of
 * pieces, and on the other files.
 */
export type ProveAssets = {
  readonly pdfiumWasm: Uint8Array
  readonly onCopy?: (done: number, total: number) => void
  readonly printed: { readonly onPieces: readonly string[]; readonly onOthers: readonly string[] }
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
const ownWords = ['Requis', 'pieces', 'letter', 'bordereau', 'masque', 'Feuille', 'fr-FR', ...fhirWords]

/** Readings where kept text has its place; anywhere else no withheld string is allowed, however often it is kept. */
const textReadings = new Set([
  'text-painted',
  'text-seen',
  'text-second-engine',
  'stream',
  'values',
  'keys',
  'bytes',
  'running-text',
])

/** Reads every copy again by ways that share no code with the writers. What could not run is not a pass. */
export const proveAll = async (
  renditions: readonly Rendition[],
  needles: readonly Needle[],
  assets: ProveAssets,
): Promise<Proof> => {
  const pdfEngines = [pdfjsEngine, await pdfiumOrRefusal(assets.pdfiumWasm), structureEngine]
  const copies: CopyProof[] = []
  for (const [at, rendition] of renditions.entries()) {
    assets.onCopy?.(at + 1, renditions.length)
    const search = searchFor(rendition, needles, assets)
    copies.push(await proveCopy(rendition, enginesFor(rendition, pdfEngines), search))
  }
  return { copies, passed: copies.every((copy) => copy.residues.length === 0 && copy.notRun.length === 0) }
}

const pdfiumOrRefusal = async (wasm: Uint8Array): Promise<Engine> => {
  try {
    return await openPdfium(wasm)
  } catch {
    return { name: 'pdfium', read: () => Promise.reject(new Error('pdfium-start')) }
  }
}

const enginesFor = ({ mediaType }: Rendition, pdfEngines: readonly Engine[]): readonly Engine[] => {
  if (mediaType === 'application/pdf') return pdfEngines
  if (mediaType.startsWith('text/csv')) return [csvEngine]
  if (mediaType === 'application/json') return [jsonEngine]
  if (mediaType === 'application/xml') return [xmlEngine]
  if (mediaType.endsWith('spreadsheetml.sheet')) return [xlsxEngine]
  return [{ name: 'none', read: () => Promise.reject(new Error('no-engine')) }]
}

type Search = {
  readonly needles: readonly Needle[]
  readonly index: NeedleIndex
  readonly printed: NeedleIndex
}

/** A piece's copy is searched for what is withheld in that piece; the other files for all that is withheld anywhere. */
const searchFor = (rendition: Rendition, needles: readonly Needle[], { printed }: ProveAssets): Search => {
  const own =
    rendition.pieceId === null
      ? otherNeedles(needles, printed.onOthers)
      : needles.filter((needle) => needle.pieceId === rendition.pieceId)
  const texts = [...ownWords, ...(rendition.pieceId === null ? printed.onOthers : printed.onPieces)]
  return { needles: own, index: indexNeedles(own.map((needle) => needle.text)), printed: indexNeedles(texts) }
}

/** Bordereau and letter quote no piece: nothing is allowed there but the words they print anyway. */
const otherNeedles = (needles: readonly Needle[], printed: readonly string[]): readonly Needle[] => {
  const words = new Set(printed.flatMap(foldWords))
  return needles
    .filter((needle) => !foldWords(needle.text).every((word) => words.has(word)))
    .map((needle) => ({ ...needle, allowed: 0, allowedTight: 0 }))
}

const proveCopy = async (rendition: Rendition, engines: readonly Engine[], search: Search): Promise<CopyProof> => {
  const { name } = rendition
  const nameReading = { where: 'file-name', text: name.replace(/\.[a-z]{3,5}$/, '') }
  const residues = new Map<string, Residue>()
  const add = (maskId: string, where: string) => residues.set(`${maskId} ${where}`, { name, maskId, where })
  const ran: string[] = []
  const notRun: string[] = []
  searchReading(nameReading, search, add)
  for (const engine of engines) {
    const report = await readOrNull(engine, rendition.bytes)
    if (report === null) notRun.push(engine.name)
    else ran.push(engine.name)
    for (const alarm of report?.alarms ?? []) add(structure, alarm)
    for (const reading of report?.readings ?? []) searchReading(reading, search, add)
  }
  return { name, engines: ran, searched: search.needles.length, residues: [...residues.values()], notRun }
}

/** The words of an engine's failure are dropped: they can quote the file. */
const readOrNull = async (engine: Engine, bytes: Uint8Array): Promise<EngineReport | null> => {
  try {
    return await engine.read(bytes)
  } catch {
    return null
  }
}

const searchReading = (
  { where, text }: Reading,
  { needles, index, printed }: Search,
  add: (maskId: string, where: string) => void,
): void => {
  const counts = countNeedles(text, index, printed)
  const isText = textReadings.has(where)
  needles.forEach((needle, at) => {
    const allowed = isText ? needle : { allowed: 0, allowedTight: 0 }
    const isLeft = (counts.words[at] ?? 0) > allowed.allowed || (counts.tight[at] ?? 0) > allowed.allowedTight
    if (isLeft) add(needle.maskId, where)
  })
}
