import { refuse } from '../asn1/der.ts'
import type { PageFont } from './page-fonts.ts'
import type { Area, Drawn } from './printed.ts'

const number = String.raw`-?\d{1,5}(?:\.\d{1,7})?`
const font = String.raw`/([RBG]\d{0,5}) (${number}) Tf`
/** Letters of one text, four digits each: a line has some 300, a long title at the head of a page some thousands. By hand. */
const letters = '<([0-9a-f]{4,65532})> Tj'
const place = `1 0 0 1 (${number}) (${number}) Tm`

/**
 * All that Requis ever draws on a bordereau: a text in black or dark grey, upright, in its own size; a thin grey line or box; a light
 * box below a heading; and where a marked sequence begins and ends. No colour, clip, state, form or picture.
 */
const patterns = {
  mark: /\/Artifact BMC|\/Span <<\/MCID \d{1,6}>> BDC|EMC/y,
  text: new RegExp(`(0|0\\.38) g BT ${place}((?: /[RBG]\\d{0,5} ${number} Tf <[0-9a-f]{4,65532}> Tj){1,999}) ET`, 'y'),
  /** Before signs were drawn in a font of their own. */
  former: new RegExp(`(0|0\\.38) g BT ${font} ${place} ${letters} ET`, 'y'),
  box: new RegExp(`0\\.55 G 0\\.6 w (${number}) (${number}) (${number}) (${number}) re S`, 'y'),
  line: new RegExp(`0\\.55 G 0\\.6 w (${number}) (${number}) m (${number}) (${number}) l S`, 'y'),
  shade: new RegExp(`0\\.93 g (${number}) (${number}) (${number}) (${number}) re f`, 'y'),
} as const

const stretch = new RegExp(`${font} ${letters}`, 'g')

/** Reads the drawing of one page; throws on the first operator, colour or argument that Requis does not write. */
export const readDrawing = (content: string, fonts: ReadonlyMap<string, PageFont>): readonly Drawn[] => {
  const drawn: Drawn[] = []
  for (let at = 0; at < content.length; ) {
    const next = readOne(content, at, fonts)
    if (next.drawn !== null) drawn.push(next.drawn)
    at = next.end
    if (at < content.length) at = content[at] === '\n' ? at + 1 : refuse()
  }
  return drawn
}

type Next = { readonly drawn: Drawn | null; readonly end: number }

const readOne = (content: string, at: number, fonts: ReadonlyMap<string, PageFont>): Next => {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(content)
  }
  const mark = match(patterns.mark)
  if (mark !== null) return { drawn: null, end: at + mark[0].length }
  const text = match(patterns.text)
  if (text !== null) {
    const [all, grey, x, y, shown = ''] = text
    return { drawn: textOf(shown, { grey, x, y }, fonts), end: at + all.length }
  }
  const former = match(patterns.former)
  if (former !== null) {
    const [all, grey, name, size, x, y, codes] = former
    return { drawn: textOf(`/${name} ${size} Tf <${codes}> Tj`, { grey, x, y }, fonts), end: at + all.length }
  }
  for (const kind of ['box', 'line', 'shade'] as const) {
    const found = match(patterns[kind])
    if (found === null) continue
    const area = kind === 'line' ? lineArea(found) : boxArea(found)
    return { drawn: { kind: kind === 'shade' ? 'shade' : 'stroke', area }, end: at + found[0].length }
  }
  return refuse()
}

const numbersOf = (match: RegExpExecArray) => {
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number)
  return [a, b, c, d] as const
}

const boxArea = (match: RegExpExecArray): Area => {
  const [x, y, width, height] = numbersOf(match)
  return width < 0 || height < 0 ? refuse() : [x, y, x + width, y + height]
}

/** Requis draws rules that lie, and no other line. */
const lineArea = (match: RegExpExecArray): Area => {
  const [x0, y0, x1, y1] = numbersOf(match)
  return y0 === y1 && x0 <= x1 ? [x0, y0, x1, y1] : refuse()
}

type At = { readonly grey: string | undefined; readonly x: string | undefined; readonly y: string | undefined }

/** Heights of letters above and below their line, in shares of their size: capitals and tails of the fonts of Requis (0.714, 0.24). */
const above = 0.72
const below = 0.24

const textOf = (shown: string, { grey, x: left, y: line }: At, fonts: ReadonlyMap<string, PageFont>): Drawn => {
  const [x, y] = [Number(left), Number(line)]
  let text = ''
  let width = 0
  const sizes = new Set<number>()
  for (const [, name = '', size, codes = ''] of shown.matchAll(stretch)) {
    const { texts, widths } = fonts.get(name) ?? refuse()
    sizes.add(Number(size))
    for (let at = 0; at < codes.length; at += 4) {
      const code = Number.parseInt(codes.slice(at, at + 4), 16) - 1
      text += texts[code] ?? refuse()
      width += ((widths[code] ?? 0) * Number(size)) / 1000
    }
  }
  const [size = 0] = sizes
  const area: Area = [x, y - below * size, x + width, y + above * size]
  return sizes.size === 1 ? { kind: 'text', run: { text, size, isGrey: grey !== '0', y, area } } : refuse()
}
