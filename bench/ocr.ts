import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeArbiter } from '../src/detect/arbiter/arbiter.ts'
import { loadTagger, makeTaggerDetector, type Tagger } from '../src/detect/tagger/tagger.ts'
import type { Piece } from '../src/model/record/piece.ts'
import { overlaps } from '../src/model/record/span.ts'
import { detectDossier } from '../src/pipeline/load/detect-dossier.ts'
import { readPiece } from '../src/read/entry/read-piece.ts'
import { closeOcr } from '../src/read/scan/ocr-session.ts'
import { readAssets } from '../src/store/installed/installed.ts'
import { type GoldText, readCorpus } from './corpus.ts'
import { allRules, makeLayers } from './layers.ts'
import { alignWords } from './ocr-align.ts'
import { scanText } from './ocr-pages.ts'
import { makeRandom, type Random } from './random.ts'
import { directCategories, isHidden, maskOf } from './score.ts'

// `npm run bench:ocr`: invented texts are printed, scanned with grain and slant, read by OCR and searched. The texts
// are those that the detectors are tuned on, never the blind ones; what is measured is what OCR takes away.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '8' },
    dpi: { type: 'string', default: '300,200,150' },
    weights: { type: 'string', default: 'pipelines/weights/tagger.bin' },
  },
})

const longestText = 2400
const assets = readAssets()
const tagger = existsSync(values.weights) ? loadTagger(readFileSync(values.weights)) : null

const main = async (): Promise<void> => {
  const folders =
    positionals.length > 0 ? positionals : ['fixtures/training/adults', 'fixtures/training/child-protection']
  const fitting = folders.map((folder) => readCorpus(folder, 'dev').filter(({ text }) => text.length <= longestText))
  const perFolder = Math.ceil(Number(values.pages) / fitting.length)
  const texts = fitting.flatMap((some) => some.slice(0, perFolder))
  console.log(columns.map(([title]) => title.padStart(14)).join(''))
  for (const dpi of values.dpi.split(',').map(Number)) {
    const sum = emptySum()
    const random = makeRandom(dpi)
    for (const gold of texts) await measure(gold, { dpi, random, sum })
    console.log(columns.map(([, show]) => show(sum, dpi).padStart(14)).join(''))
  }
  await closeOcr()
}

type Sum = {
  pages: number
  unread: number
  seconds: number
  words: number
  right: number
  rightDoubted: number
  wrong: number
  wrongDoubted: number
  direct: number
  directInText: number
  found: number
  held: number
}

const emptySum = (): Sum => ({
  pages: 0,
  unread: 0,
  seconds: 0,
  words: 0,
  right: 0,
  rightDoubted: 0,
  wrong: 0,
  wrongDoubted: 0,
  direct: 0,
  directInText: 0,
  found: 0,
  held: 0,
})

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

const columns: readonly (readonly [string, (sum: Sum, dpi: number) => string])[] = [
  ['dpi', (_, dpi) => String(dpi)],
  ['pages', ({ pages }) => String(pages)],
  ['unread', ({ unread }) => String(unread)],
  ['s/page', ({ seconds, pages }) => (seconds / Math.max(1, pages)).toFixed(1)],
  ['words right', ({ right, words }) => share(right, words)],
  ['right doubted', ({ rightDoubted, right }) => share(rightDoubted, right)],
  ['wrong doubted', ({ wrongDoubted, wrong }) => share(wrongDoubted, wrong)],
  ['identifiers', ({ direct }) => String(direct)],
  ['typed: found', ({ directInText, direct }) => share(directInText, direct)],
  ['OCR: found', ({ found, direct }) => share(found, direct)],
  ['OCR: withheld', ({ held, direct }) => share(held, direct)],
]

type Run = { readonly dpi: number; readonly random: Random; readonly sum: Sum }

const measure = async (gold: GoldText, { dpi, random, sum }: Run): Promise<void> => {
  const scans = await scanText(gold.text, dpi, random)
  const began = performance.now()
  const pieces: Piece[] = []
  for (const [at, bytes] of scans.entries()) pieces.push(await readScan(bytes, `P${at + 1}`))
  sum.seconds += (performance.now() - began) / 1000
  sum.pages += pieces.length
  sum.unread += pieces.filter((piece) => piece.problem !== null || piece.unread.length > 0).length
  const read = readWords(pieces)
  const wanted = wordsIn(gold.text)
  const pairs = alignWords(
    wanted.map(({ text }) => text),
    read.map(({ text }) => text),
  )
  const readAt = new Map(pairs.map((pair) => [pair.wanted, pair.read === null ? null : (read[pair.read] ?? null)]))
  for (const [at, word] of wanted.entries()) countWord(sum, word.text, readAt.get(at) ?? null)
  await countIdentifiers(sum, gold, (span) =>
    wanted.flatMap((word, at) => (overlaps(word, span) ? [readAt.get(at) ?? null] : [])),
  )
}

const readScan = async (bytes: Uint8Array, id: string): Promise<Piece> => {
  const read = await readPiece({ pieceId: id, bytes, extension: 'png', assets })
  const described = { title: '', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  return { id, ...read, ...described }
}

type ReadWord = { readonly text: string; readonly isFound: boolean; readonly isDoubted: boolean }

/** The words that were read, with what detection says of them. */
const readWords = (pieces: readonly Piece[]): readonly ReadWord[] => {
  const extra = tagger === null ? [] : [layerOf(tagger)]
  const { findings } = detectDossier({ pieces, persons: [], services: [], use: allRules, extra })
  return pieces
    .flatMap((piece) => piece.passages)
    .flatMap((passage) => {
      const own = findings.filter((finding) => finding.passageId === passage.id)
      const found = maskOf(
        passage.text.length,
        own.filter((finding) => finding.detector !== 'ocr-doubt'),
      )
      const doubted = maskOf(
        passage.text.length,
        own.filter((finding) => finding.detector === 'ocr-doubt'),
      )
      return wordsIn(passage.text).map((word) => ({
        text: word.text,
        isFound: isHidden(passage.text, found, word),
        isDoubted: isHidden(passage.text, doubted, word),
      }))
    })
}

const layerOf = (weights: Tagger) => ({
  name: 'tagger',
  detect: makeTaggerDetector(weights),
  arbiter: makeArbiter(weights),
})

type PlacedWord = { readonly text: string; readonly start: number; readonly end: number }

/** Words as they are compared: typographic quotes and dashes are the same as plain ones. */
const wordsIn = (text: string): readonly PlacedWord[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]{1,80}/gu)].map((match) => ({
    text: match[0].normalize('NFC'),
    start: match.index,
    end: match.index + match[0].length,
  }))

const countWord = (sum: Sum, text: string, word: ReadWord | null): void => {
  sum.words += 1
  if (word === null) return
  const isRight = word.text === text
  sum.right += Number(isRight)
  sum.rightDoubted += Number(isRight && word.isDoubted)
  sum.wrong += Number(!isRight)
  sum.wrongDoubted += Number(!isRight && word.isDoubted)
}

type WordsOf = (span: { readonly start: number; readonly end: number }) => readonly (ReadWord | null)[]

const plain = makeLayers(allRules, tagger)

/** A word that OCR lost is in no copy: it counts as withheld, not as found. */
const countIdentifiers = async (sum: Sum, gold: GoldText, wordsOf: WordsOf): Promise<void> => {
  const mask = maskOf(gold.text.length, await plain(gold.text))
  for (const entity of gold.entities.filter(({ category }) => directCategories.has(category))) {
    const words = wordsOf(entity)
    sum.direct += 1
    sum.directInText += Number(isHidden(gold.text, mask, entity))
    sum.found += Number(words.every((word) => word?.isFound === true))
    sum.held += Number(words.every((word) => word === null || word.isFound || word.isDoubted))
  }
}

await main()
