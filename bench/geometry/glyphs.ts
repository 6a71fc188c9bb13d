import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import { fold } from './cast.ts'

// Where each letter stands, by an engine that neither the product's reader nor its proof uses: MuPDF.js. It is no
// dependency: `npm install --no-save --ignore-scripts mupdf` in any folder, named by REQUIS_MUPDF. Without it pdf.js is
// asked, which shares its parser with the product and knows the place of a run, not of a letter.

/** One folded letter or figure. `x`, `y`: its origin on the page as it is shown, downwards. `angle` in radians. */
export type Glyph = {
  readonly letter: string
  readonly page: number
  readonly x: number
  readonly y: number
  /** From the lower edge of the page. */
  readonly up: number
  readonly width: number
  readonly size: number
  readonly angle: number
  /** A space, a mark or a new line stands before it, as the engine reads. */
  readonly isAfterGap: boolean
}

export type ReadGlyphs = (path: string) => Promise<readonly Glyph[]>

type Walker = {
  readonly onChar: (
    char: string,
    origin: readonly number[],
    font: unknown,
    size: number,
    quad: readonly number[],
  ) => void
  readonly endLine: () => void
}
type MupdfPage = {
  readonly getBounds: () => readonly number[]
  readonly toStructuredText: (options: string) => { readonly walk: (walker: Walker) => void }
}
type MupdfFile = { readonly countPages: () => number; readonly loadPage: (at: number) => MupdfPage }
const Mupdf = z.object({
  Document: z.custom<{ readonly openDocument: (bytes: Uint8Array, type: string) => MupdfFile }>(
    (value) => typeof value === 'function',
  ),
})

export const startReader = async (): Promise<{ readonly engine: string; readonly read: ReadGlyphs }> => {
  const mupdf = await loadMupdf()
  return mupdf === null ? { engine: 'pdfjs', read: readByPdfjs } : { engine: 'mupdf', read: readByMupdf(mupdf) }
}

const loadMupdf = async () => {
  const folder = process.env.REQUIS_MUPDF
  const name =
    folder === undefined ? 'mupdf' : pathToFileURL(join(folder, 'node_modules', 'mupdf', 'dist', 'mupdf.js')).href
  try {
    return Mupdf.parse(await import(name))
  } catch {
    return null
  }
}

type Mark = Omit<Glyph, 'letter' | 'isAfterGap'>

/** Folds what an engine gives, a ligature into its letters. */
const gather = () => {
  const glyphs: Glyph[] = []
  let isAfterGap = true
  const add = (char: string, mark: Mark): void => {
    const letters = [...fold(char)]
    if (letters.length === 0) isAfterGap = isAfterGap || !/\p{M}/u.test(char)
    for (const [index, letter] of letters.entries()) {
      const width = mark.width / letters.length
      const [x, y] = [mark.x + Math.cos(mark.angle) * width * index, mark.y + Math.sin(mark.angle) * width * index]
      glyphs.push({ ...mark, letter, x, y, width, isAfterGap })
      isAfterGap = false
    }
  }
  const breakLine = (): void => {
    isAfterGap = true
  }
  return { glyphs, add, breakLine }
}

const readByMupdf =
  (mupdf: z.infer<typeof Mupdf>): ReadGlyphs =>
  async (path) => {
    const file = mupdf.Document.openDocument(readFileSync(path), 'application/pdf')
    const { glyphs, add, breakLine } = gather()
    for (let page = 0; page < file.countPages(); page += 1) {
      const sheet = file.loadPage(page)
      const [, , , bottom = 0] = sheet.getBounds()
      const onChar: Walker['onChar'] = (char, [x = 0, y = 0], _font, size, quad) => {
        const [left = 0, top = 0, right = 0, level = 0] = quad
        const [across, down] = [right - left, level - top]
        add(char, {
          page,
          x,
          y,
          up: bottom - y,
          width: Math.hypot(across, down),
          size,
          angle: Math.atan2(down, across),
        })
      }
      sheet.toStructuredText('preserve-whitespace,ignore-actualtext').walk({ onChar, endLine: breakLine })
      breakLine()
    }
    return glyphs
  }

const Run = z.object({ str: z.string(), transform: z.array(z.number()), width: z.number() })

const readByPdfjs: ReadGlyphs = async (path) => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))
  const data = new Uint8Array(readFileSync(path))
  const file = await getDocument({
    ...{ data, verbosity: 0, standardFontDataUrl: join(root, 'standard_fonts/'), cMapUrl: join(root, 'cmaps/') },
  }).promise
  const { glyphs, add, breakLine } = gather()
  for (let page = 0; page < file.numPages; page += 1) {
    const sheet = await file.getPage(page + 1)
    const view = sheet.getViewport({ scale: 1 })
    for (const item of (await sheet.getTextContent()).items) {
      const run = Run.safeParse(item)
      if (run.success) addRun(run.data, { page, view: view.transform, height: view.height }, add)
      breakLine()
    }
  }
  return glyphs
}

/** pdf.js tells the place of a run; its letters are spread evenly. */
const addRun = (
  run: z.infer<typeof Run>,
  on: { readonly page: number; readonly view: readonly number[]; readonly height: number },
  add: (char: string, mark: Mark) => void,
): void => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = on.view
  const [ra = 1, rb = 0, rc = 0, rd = 1, re = 0, rf = 0] = run.transform
  const angle = Math.atan2(b * ra + d * rb, a * ra + c * rb)
  const scale = Math.hypot(a, b)
  const size = Math.hypot(rc, rd) * scale
  const chars = [...run.str]
  const width = (run.width * scale) / Math.max(1, chars.length)
  const [x, y] = [a * re + c * rf + e, b * re + d * rf + f]
  for (const [index, char] of chars.entries()) {
    const at = { x: x + Math.cos(angle) * width * index, y: y + Math.sin(angle) * width * index }
    add(char, { page: on.page, width, size, angle, up: on.height - at.y, ...at })
  }
}
