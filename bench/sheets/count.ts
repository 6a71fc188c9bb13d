import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFRawStream } from 'pdf-lib'

// What a reader would object to, counted from the PDFs by poppler's words and the strokes of the content.

type Word = {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly text: string
}

/** Each list holds names of files, and what was found there. */
export type Counted = {
  readonly name: string
  readonly anew: string | null
  readonly isLeft: boolean
  readonly isRight: boolean
  readonly hasNoRules: boolean
  readonly covered: number
  readonly marks: number
}

export type Sheet = {
  readonly name: string
  /** The first page of the same kind that is no scan, and whether this one is: its words bound those of the copy. */
  readonly bounds: readonly [number, number] | null
  readonly isScan: boolean
  readonly copy: { readonly file: string; readonly page: number }
  readonly anew: string | null
}

/** The foot that a copy adds stands below, in points from the top of an A4 page. */
const foot = 818
/** In points: letters of another font are a little wider. */
const tolerance = 4

export const wordsOf = (file: string, page: number): readonly Word[] => {
  const asked = ['-bbox', '-f', String(page), '-l', String(page), file, '-']
  const { stdout } = spawnSync('pdftotext', asked, { encoding: 'utf8', maxBuffer: 1e8 })
  const found = stdout.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g)
  return [...found]
    .map(([, x0, y0, x1, y1, text = '']) => ({ x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1), text }))
    .filter(({ y0 }) => y0 < foot)
}

export const boundsOf = (words: readonly Word[]): readonly [number, number] => [
  Math.min(...words.map(({ x0 }) => x0)),
  Math.max(...words.map(({ x1 }) => x1)),
]

export const countPage = async ({ name, bounds, isScan, copy, anew }: Sheet): Promise<Counted> => {
  const words = anew === null ? wordsOf(copy.file, copy.page) : []
  const marks = words.filter(({ text }) => /^\[M\d/.test(text))
  const [left, right] = boundsOf(words)
  return {
    ...{ name, anew, marks: marks.length },
    isLeft: bounds !== null && left < bounds[0] - tolerance,
    isRight: bounds !== null && right > bounds[1] + tolerance,
    hasNoRules: isScan && anew === null && (await strokesOf(copy.file, copy.page)) === 0,
    covered: marks.filter((mark) => words.some((word) => !isOfMark(word) && isOver(mark, word))).length,
  }
}

const isOfMark = ({ text }: Word): boolean => /^\[M\d|\]$/.test(text)

/** Boxes of letters are higher than the letters: a third of what both share is white. */
const isOver = (mark: Word, word: Word): boolean => {
  const [wide, high] = [
    Math.min(mark.x1, word.x1) - Math.max(mark.x0, word.x0),
    Math.min(mark.y1, word.y1) - Math.max(mark.y0, word.y0),
  ]
  return wide > 1 && high > 0.34 * (mark.y1 - mark.y0)
}

const strokesOf = async (file: string, page: number): Promise<number> => {
  const { node } = (await PDFDocument.load(readFileSync(file))).getPage(page - 1)
  const contents = node.Contents()
  if (!(contents instanceof PDFRawStream)) return 0
  return inflateSync(contents.asUint8Array()).toString('latin1').split(' l S Q').length - 1
}

/** For a terminal: one line a count, with the names that make it. */
export const tableOf = (counted: readonly Counted[]): string => {
  const causes = [...new Set(counted.flatMap(({ anew }) => anew ?? []))].toSorted()
  const names = (is: (one: Counted) => boolean) => counted.filter(is).map(({ name }) => name)
  const row = (what: string, own: readonly string[]): string => `${what.padEnd(36)}${own.length}  ${own.join(' ')}`
  const sum = (of: (one: Counted) => number): number => counted.reduce((all, one) => all + of(one), 0)
  return [
    row(
      'laid out anew',
      names(({ anew }) => anew !== null),
    ),
    ...causes.map((cause) =>
      row(
        `  ${cause}`,
        names(({ anew }) => anew === cause),
      ),
    ),
    row(
      'words left of the margin',
      names(({ isLeft }) => isLeft),
    ),
    row(
      'words right of it',
      names(({ isRight }) => isRight),
    ),
    row(
      'scans without a rule',
      names(({ hasNoRules }) => hasNoRules),
    ),
    row(
      'pages with a mark over words',
      names(({ covered }) => covered > 0),
    ),
    `marks${' '.repeat(31)}${sum(({ marks }) => marks)}, over words ${sum(({ covered }) => covered)}`,
  ].join('\n')
}
