import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  pushGraphicsState,
} from 'pdf-lib'
import { stringify } from 'yaml'
import { type Cast, fold, makeCast } from './cast.ts'
import type { Case, Drawn, Expected, Kind, Lie } from './kind.ts'
import { blindKinds } from './kinds-blind.ts'
import { freshKinds } from './kinds-fresh.ts'
import { openKinds } from './kinds-open.ts'
import { nears, sentences, titles } from './prose.ts'
import { embedAll, put, type Sheet } from './sheet.ts'

// `node dist-bench/bench/geometry/make.js DIR [SEED]`: pages on which the layout breaks what must be withheld.
// DIR/open, DIR/blind and DIR/fresh are each one dossier; DIR/open.json and so on say what must go and what must stay.

export const splits = ['open', 'blind', 'fresh'] as const
export type Split = (typeof splits)[number]
export const variants = 3
const kindsOf = { open: openKinds, blind: blindKinds, fresh: freshKinds } as const

export const makeCorpus = async (folder: string, split: Split, seed: number): Promise<Expected> => {
  const cast = makeCast(seed * 1000 + 1 + splits.indexOf(split))
  const root = join(folder, split)
  mkdirSync(join(root, 'pieces'), { recursive: true })
  const cases: Case[] = []
  for (const kind of kindsOf[split]) {
    for (let variant = 0; variant < variants; variant += 1) {
      const file = `pieces/${String(cases.length + 1).padStart(3, '0')}.pdf`
      const { bytes, drawn, near, pages } = await makePiece(kind, cast)
      writeFileSync(join(root, file), bytes)
      const keep = [...drawn.keep.map((word) => [fold(word)]), ...near]
      cases.push({ file, kind: kind.name, variant, pages, withheld: drawn.withheld, keep })
    }
  }
  const expected = { split, cases }
  writeFileSync(`${root}.json`, JSON.stringify(expected, null, 1))
  writeFileSync(join(root, 'dossier.yaml'), stringify(dossierOf(cast, cases)))
  writeFileSync(`${root}-request.yaml`, stringify(request))
  return expected
}

/** Everything that is found is masked, the rest is kept: what is lost is lost by the layout alone. */
const request = { kind: 'redact-only', reference: 'Relecture 2025', receivedAt: '2025-06-02' }

const dossierOf = (cast: Cast, cases: readonly Case[]) => ({
  id: 'D-2025-0001',
  service: 'Service social de Corvanne',
  persons: [
    ...cast.declared.map(({ given, family }) => ({ name: `${given} ${family}`, role: 'third-party' })),
    ...nears.map(({ family }) => ({ name: `Irma ${family}`, role: 'third-party' })),
  ],
  pieces: cases.map(({ file }) => ({ file, title: 'Note de suivi', kind: 'social-report' })),
})

const makePiece = async (kind: Kind, cast: Cast) => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const addPage = (): PDFPage => layPage(file, kind.lie ?? 'plain')
  const sheet: Sheet = { file, faces: await embedAll(file), addPage, page: addPage(), pages: 1 }
  const head = drawAround(sheet, cast, 'above')
  const drawn: Drawn = kind.draw(sheet, cast)
  const foot = drawAround(sheet, cast, 'below')
  return { bytes: await file.save({ useObjectStreams: false }), drawn, near: [...head, ...foot], pages: sheet.pages }
}

/** A sheet that the feeder of a scanner took aslant. */
const skew = (2.4 * Math.PI) / 180

/** Drawn in points of an upright sheet of 595 by 842, whatever the page's own space is. */
const layPage = (file: PDFDocument, lie: Lie): PDFPage => {
  const page = file.addPage([595, 842])
  const lay = (matrix: readonly [number, number, number, number, number, number]): void =>
    page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...matrix))
  if (lie === 'turned') {
    page.setMediaBox(0, 0, 842, 595)
    page.setRotation(degrees(90))
    lay([0, 1, -1, 0, 842, 0])
  }
  if (lie === 'user-unit') {
    page.setMediaBox(0, 0, 297.5, 421)
    page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2))
    lay([0.5, 0, 0, 0.5, 0, 0])
  }
  if (lie === 'negative') {
    page.setMediaBox(-900, -1200, 595, 842)
    lay([1, 0, 0, 1, -900, -1200])
  }
  if (lie === 'upside-down') page.setRotation(degrees(180))
  if (lie === 'upside-down' || lie === 'fed-upside-down') lay([-1, 0, 0, -1, 595, 842])
  if (lie === 'skewed') {
    const [sin, cos] = [Math.sin(skew), Math.cos(skew)]
    lay([cos, sin, -sin, cos, 297 * (1 - cos) + 421 * sin, 421 * (1 - cos) - 297 * sin])
  }
  return page
}

/** Ordinary sentences over and under what the kind draws; below also a near miss. Gives the words that must stay. */
const drawAround = (sheet: Sheet, cast: Cast, side: 'above' | 'below'): readonly (readonly string[])[] => {
  const { random } = cast
  const start = random.below(sentences.length)
  const lines = Array.from({ length: 5 }, (_, index) => sentences[(start + index * 3) % sentences.length] ?? '')
  const near = nears[random.below(nears.length)]
  const top = side === 'above' ? 770 : 270
  if (side === 'above') put(sheet, titles[random.below(titles.length)] ?? '', [70, 800], { size: 13, face: 'bold' })
  for (const [index, line] of lines.entries()) put(sheet, line, [70, top - index * 16])
  const words = lines
    .flatMap((line) => line.split(/[^\p{L}]+/u))
    .filter((word) => word.length >= 6 && fold(word) !== 'chaque')
  const keep = words.slice(0, 12).map((word) => [fold(word)])
  if (side === 'above' || near === undefined) return keep
  put(sheet, near.before, [70, top - 90])
  put(sheet, near.after, [70, top - 104])
  return [...keep, near.keep]
}

if (process.argv[1] === import.meta.filename) {
  const [folder, seed = '1'] = process.argv.slice(2)
  if (folder === undefined) throw new Error('make needs a folder')
  for (const split of splits) {
    const { cases } = await makeCorpus(folder, split, Number(seed))
    console.log(`${split}: ${cases.length} pieces, ${cases.reduce((sum, { pages }) => sum + pages, 0)} pages`)
  }
}
