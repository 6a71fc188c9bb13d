import { type FaceKey, type Faces, widthOf } from '../fonts/face.ts'
import { noBreakSpace } from '../fonts/printable.ts'
import type { MarkSize } from '../pieces/mark.ts'
import type { Inline, Tone } from './element.ts'

type TextPart = { readonly kind: 'text'; readonly text: string; readonly face: FaceKey; readonly tone: Tone }
type MarkPart = { readonly kind: 'mark'; readonly maskId: string; readonly code: string }
type Part = (TextPart | MarkPart) & { readonly width: number }

/** `x` counts from the start of the line. */
type Run = Part & { readonly x: number }
export type Line = { readonly runs: readonly Run[]; readonly width: number }

/** Words of one style that follow each other become one run: its text grows while the line is filled. */
type OpenRun = (MarkPart & { readonly x: number; readonly width: number }) | OpenTextRun
type OpenTextRun = { readonly kind: 'text'; text: string; readonly face: FaceKey; readonly tone: Tone } & {
  readonly x: number
  width: number
}

export type Measure = { readonly faces: Faces; readonly mark: MarkSize }

type OpenWord = Omit<Word, 'parts'> & { readonly parts: Part[] }

/** What no line end may cut (a word, with the marks stuck to it), and what stood before it. */
type Word = { readonly parts: readonly Part[]; readonly before: 'start' | 'space' | 'break' }

type OpenLine = { readonly runs: OpenRun[]; width: number }

const openLine = (): OpenLine => ({ runs: [], width: 0 })

/** Breaks inlines into lines that fit `width`. Only printed characters and the fixed width of a mark count. */
export const breakLines = (
  inlines: readonly Inline[],
  { size, width, measure }: { readonly size: number; readonly width: number; readonly measure: Measure },
): readonly Line[] => {
  const lines: Line[] = []
  let line = openLine()
  const add = (word: Word, wide: number): void => {
    if (word.before === 'space' && line.runs.length > 0) addSpace(line, size, measure)
    const fits = line.runs.length === 0 || line.width + wide <= width
    if (word.before === 'break' || !fits) {
      lines.push(line)
      line = openLine()
    }
    for (const part of word.parts) addPart(line, part)
  }
  for (const word of wordsOf(inlines, size, measure)) {
    const wide = widthOfWord(word)
    if (wide <= width) add(word, wide)
    else for (const piece of cutWord(word, { width, size, measure })) add(piece, widthOfWord(piece))
  }
  return [...lines, line]
}

/** The narrowest column that holds every word whole, and the width of the longest line. */
export const widthsOf = (inlines: readonly Inline[], size: number, measure: Measure) => {
  const words = wordsOf(inlines, size, measure)
  const lines = breakLines(inlines, { size, width: Number.POSITIVE_INFINITY, measure })
  return {
    least: Math.max(0, ...words.map(widthOfWord)),
    natural: Math.max(0, ...lines.map((line) => line.width)),
    hasMark: inlines.some((inline) => inline.kind === 'mark'),
  }
}

const widthOfWord = ({ parts }: Word): number => {
  let width = 0
  for (const part of parts) width += part.width
  return width
}

const wordsOf = (inlines: readonly Inline[], size: number, measure: Measure): readonly Word[] => {
  const words: Word[] = []
  let word: OpenWord = { parts: [], before: 'start' }
  const open = (before: 'space' | 'break') => {
    if (before === 'space' && word.parts.length === 0) return
    words.push(word)
    word = { parts: [], before }
  }
  for (const inline of inlines) {
    if (inline.kind === 'mark') {
      word.parts.push({ ...inline, width: measure.mark.width })
      continue
    }
    const { face, tone } = inline
    for (const token of inline.text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []) {
      if (token === '\n') open('break')
      else if (token.startsWith(' ') || token.startsWith('\t')) open('space')
      else word.parts.push(textPart(token.replaceAll(noBreakSpace, ' '), { face, tone }, size, measure))
    }
  }
  if (word.parts.length > 0) words.push(word)
  return words
}

const textPart = (
  text: string,
  { face, tone }: Pick<TextPart, 'face' | 'tone'>,
  size: number,
  measure: Measure,
): Part => ({ kind: 'text', text, face, tone, width: widthOf(measure.faces[face], text, size) })

/** A word wider than the line is cut between its parts, then between characters. */
const cutWord = (
  word: Word,
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly Word[] => {
  const pieces = word.parts.flatMap((part) => (part.kind === 'text' ? cutPart(part, { width, size, measure }) : [part]))
  return pieces.map((part, at) => ({ parts: [part], before: at === 0 ? word.before : 'start' }))
}

const cutPart = (
  part: TextPart,
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly Part[] => {
  const cut: Part[] = []
  let text = ''
  let used = 0
  for (const character of part.text) {
    const wide = widthOf(measure.faces[part.face], character, size)
    if (text !== '' && used + wide > width) {
      cut.push({ ...part, text, width: used })
      text = ''
      used = 0
    }
    text += character
    used += wide
  }
  return text === '' ? cut : [...cut, { ...part, text, width: used }]
}

/** A real space, also where the line ends: whoever extracts the text finds the words apart. */
const addSpace = (line: OpenLine, size: number, measure: Measure): void => {
  const last = line.runs.at(-1)
  const style: Pick<TextPart, 'face' | 'tone'> = last?.kind === 'text' ? last : { face: 'R', tone: 'black' }
  addPart(line, textPart(' ', style, size, measure))
}

const addPart = (line: OpenLine, part: Part): void => {
  const last = line.runs.at(-1)
  if (last?.kind === 'text' && part.kind === 'text' && last.face === part.face && last.tone === part.tone) {
    last.text += part.text
    last.width += part.width
  } else line.runs.push({ ...part, x: line.width })
  line.width += part.width
}
