import { spawnSync } from 'node:child_process'

/** What a reader of PDF extracts, and where the words of each page stand, by poppler. */
export type Word = {
  readonly page: number
  readonly text: string
  readonly box: readonly [number, number, number, number]
}

export const textOf = (path: string): string => {
  if (path === '') return ''
  return path.endsWith('.pdf') ? pdfText(path) : sheetText(path)
}

/** The strings of the first sheet of a workbook, in their order. */
const sheetText = (path: string): string =>
  spawnSync('unzip', ['-p', path, 'xl/worksheets/sheet1.xml'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout.replaceAll(
    /<[^>]*>/g,
    ' ',
  )

const pdfText = (path: string): string =>
  spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout

export const wordsOf = (path: string): readonly Word[] => {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
  const words: Word[] = []
  let page = 0
  for (const line of stdout.split('\n')) {
    if (line.includes('<page ')) page += 1
    const found = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/.exec(line)
    if (found === null) continue
    const [, x0, y0, x1, y1, text = ''] = found
    words.push({ page, text, box: [Number(x0), Number(y0), Number(x1), Number(y1)] })
  }
  return words
}

export type Grey = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }
const dpi = 150

/** A page as greys, drawn by poppler. */
export const renderPage = (path: string, page: number): Grey => {
  const { stdout } = spawnSync('pdftoppm', ['-r', String(dpi), '-gray', '-f', String(page), '-l', String(page), path], {
    maxBuffer: 1e8,
  })
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(stdout.subarray(0, 40).toString('latin1'))
  const [width, height] = [Number(head?.[1] ?? 0), Number(head?.[2] ?? 0)]
  return { width, height, pixels: new Uint8Array(stdout.subarray(head?.[0].length ?? 0)) }
}

/** What stands between two words of a line, as dark and light. */
export const between = (grey: Grey, left: Word, right: Word): readonly boolean[] => {
  const scale = dpi / 72
  const [x, y] = [Math.ceil(left.box[2] * scale), Math.floor(left.box[1] * scale)]
  const wide = Math.min(Math.floor(right.box[0] * scale) - x, 400)
  const dark: boolean[] = []
  const firstDark = (): number => {
    for (let column = 0; column < wide; column += 1)
      for (let row = 0; row < 34; row += 1)
        if ((grey.pixels[(y + row) * grey.width + x + column] ?? 255) < 140) return column
    return 0
  }
  const start = firstDark()
  for (let row = 0; row < 34; row += 1)
    for (let column = 0; column < 60; column += 1)
      dark.push(start + column < wide && (grey.pixels[(y + row) * grey.width + x + start + column] ?? 255) < 140)
  return dark
}

/** Pixels that differ. */
export const unlike = (a: readonly boolean[], b: readonly boolean[]): number =>
  a.filter((dark, at) => dark !== b[at]).length
