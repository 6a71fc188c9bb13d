import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Copies, Cover } from '../src/model/copy/disclosure.ts'
import type { Rendition } from '../src/model/copy/rendition.ts'
import type { Finding } from '../src/model/record/finding.ts'
import type { Piece } from '../src/model/record/piece.ts'
import { structureEngine } from '../src/prove/pdf-structure-engine.ts'
import { pdfiumEngine, startPdfium } from '../src/prove/pdfium-engine.ts'
import { pdfjsEngine } from '../src/prove/pdfjs-engine.ts'
import { readPiece } from '../src/read/entry/read-piece.ts'
import { redact } from '../src/redact/redact.ts'
import { writeAll } from '../src/write/write-all.ts'

// One file of `npm run bench:real`: read, withhold one word everywhere, write in both ways, look for the word.

const require = createRequire(import.meta.url)
const fonts = join(dirname(require.resolve('@embedpdf/fonts-latin')), '..', 'fonts')
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))
const assets = { standardFontDataUrl: join(pdfjs, 'standard_fonts/'), cMapUrl: join(pdfjs, 'cmaps/') }
const faces = {
  regular: readFileSync(join(fonts, 'NotoSans-Regular.ttf')),
  bold: readFileSync(join(fonts, 'NotoSans-Bold.ttf')),
}
const pdfiumWasm = readFileSync(join(dirname(fileURLToPath(import.meta.resolve('@embedpdf/pdfium'))), 'pdfium.wasm'))

const coverOf = (copies: Copies): Cover => ({
  ...{ reference: 'R1', requestReference: null, authority: null, basis: null, service: null, date: '2025-11-04' },
  ...{
    approvedBy: 'X',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: 'X',
    waived: false,
    demonstration: false,
    copies,
  },
})

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []

/** A word of the file, always the same one for the same file; `seed` chooses another. */
const chooseWord = (piece: Piece, seed: number): string | null => {
  const words = piece.passages.filter(({ role }) => role !== 'hidden').flatMap(({ text }) => wordsOf(text))
  const known = [...new Set(words.filter((word) => word.length >= 5).map(fold))].sort()
  return known[(seed * 7919 + piece.sha256.length * 31 + known.length * 13) % Math.max(1, known.length)] ?? null
}

const findAll = (piece: Piece, word: string): readonly Finding[] =>
  piece.passages.flatMap(({ id, text }) =>
    [...text.matchAll(/[\p{L}\p{M}]{2,}/gu)]
      .filter((match) => fold(match[0]).includes(word))
      .map((match, at): Finding => {
        const span = { start: match.index, end: match.index + match[0].length }
        const nature = {
          category: 'person',
          kind: null,
          personId: null,
          confidence: 1,
          detector: 'b',
          why: 'b',
        } as const
        return { id: `${id}-${at}`, pieceId: piece.id, passageId: id, ...span, ...nature }
      }),
  )

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const write = async (piece: Piece, findings: readonly Finding[], copies: Copies) => {
  const start = cpu()
  const dossier = { id: null, service: null, persons: [], pieces: [piece] }
  const { disclosure } = redact({ dossier, findings, decisions: [], cover: coverOf(copies) })
  const [copy] = await writeAll(disclosure, { assets: faces, labels: (key) => `§${key}`, lang: 'fr' })
  return { copy, pages: disclosure.pieces[0]?.pages ?? null, seconds: cpu() - start }
}

const lookFor = async (word: string, { bytes }: Rendition): Promise<readonly string[]> => {
  const found: string[] = []
  for (const engine of [pdfjsEngine, pdfiumEngine(await startPdfium(pdfiumWasm)), structureEngine]) {
    const { readings, alarms } = await engine.read(bytes)
    found.push(...alarms.map((alarm) => `${engine.name}:${alarm}`))
    const isThere = readings.some(({ text }) => wordsOf(text).some((other) => fold(other) === word))
    if (isThere) found.push(`${engine.name}:word`)
  }
  return found
}

const readFile = async (path: string): Promise<Piece> => {
  const bytes = new Uint8Array(readFileSync(path))
  const { format, passages, pages, unread, layout, problem } = await readPiece({
    ...{ pieceId: 'P01', bytes, extension: 'pdf', assets },
  })
  const described = {
    title: '',
    kind: null,
    date: null,
    authorQuality: null,
    madeFor: null,
    sha256: String(bytes.length),
  }
  return { id: 'P01', format, passages, pages, unread, layout, problem, ...described }
}

const [path = '', seed = '1'] = process.argv.slice(2)
await readFile(path)
const start = cpu()
const piece = await readFile(path)
const reading = cpu() - start
const word = chooseWord(piece, Number(seed))
const drawing = piece.layout?.kind === 'pages' ? piece.layout.drawing : null
const findings = word === null ? [] : findAll(piece, word)
const facsimile = piece.problem === null ? await write(piece, findings, 'facsimile') : null
const rebuilt = piece.problem === null ? await write(piece, findings, 'rebuilt') : null
const result = {
  problem: piece.problem?.code ?? null,
  pages: piece.pages ?? 0,
  unread: piece.unread.length,
  drawn: drawing?.pages.filter((page) => page !== null).length ?? 0,
  kilobytes: Math.round(JSON.stringify(drawing).length / 1024),
  isFacsimile: facsimile?.pages !== null && (facsimile?.copy?.pages ?? 0) > (piece.pages ?? 0),
  hasCopy: rebuilt?.copy !== undefined,
  reading,
  writing: { facsimile: facsimile?.seconds ?? 0, rebuilt: rebuilt?.seconds ?? 0 },
  masks: findings.length,
  found: word === null || facsimile?.copy === undefined ? [] : await lookFor(word, facsimile.copy),
  foundRebuilt: word === null || rebuilt?.copy === undefined ? [] : await lookFor(word, rebuilt.copy),
}
console.log(`@@${JSON.stringify(result)}`)
process.exit(0)
