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

export type Measure = { readonly faces: Faces; readonly mark: MarkSize }

type OpenWord = Omit<Word, 'parts'> & { readonly parts: Part[] }

/** What no line end may cut (a word, with the marks stuck to it), and what stood before it. */
type Word = { readonly parts: readonly Part[]; readonly before: 'start' | 'space' | 'break' }

type OpenLine = { readonly runs: Run[]; width: number }

const openLine = (): OpenLine => ({ runs: [], width: 0 })

/** Breaks inlines into lines that fit `width`. Only printed characters and the fixed width of a mark count. */
export const breakLines = (
  inlines: readonly Inline[],
  { size, width, measure }: { readonly size: number; readonly width: number; readonly measure: Measure },
): readonly Line[] => {
  const lines: Line[] = []
  let line = openLine()
  for (const word of wordsOf(inlines, size, measure).flatMap((word) => fitWord(word, { width, size, measure }))) {
    if (word.before === 'space' && line.runs.length > 0) addSpace(line, size, measure)
    const fits = line.runs.length === 0 || line.width + widthOfWord(word) <= width
    if (word.before === 'break' || !fits) {
      lines.push(line)
      line = openLine()
    }
    for (const part of word.parts) addPart(line, part)
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

const widthOfWord = (word: Word): number => word.parts.reduce((sum, part) => sum + part.width, 0)

const wordsOf = (inlines: readonly Inline[], size: number, measure: Measure): readonly Word[] => {
  const words: Word[] = []
  let word: OpenWord = { parts: [], before: 'start' }
  const open = (before: 'space' | 'break') => {
    if (before === 'space' && word.parts.length === 0) return
    words.push(word)
    word = { parts: [], before }
  }
  for (const token of inlines.flatMap((inline) => tokensOf(inline, size, measure))) {
    if (token === 'space' || token === 'break') open(token)
    else word.parts.push(token)
  }
  return word.parts.length > 0 ? [...words, word] : words
}

const tokensOf = (inline: Inline, size: number, measure: Measure): readonly (Part | 'space' | 'break')[] => {
  if (inline.kind === 'mark') return [{ ...inline, width: measure.mark.width }]
  return (inline.text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []).map((token) => {
    if (token === '\n') return 'break'
    if (token.startsWith(' ') || token.startsWith('\t')) return 'space'
    return textPart({ ...inline, text: token.replaceAll(noBreakSpace, ' ') }, size, measure)
  })
}

const textPart = (part: TextPart, size: number, measure: Measure): Part => ({
  ...part,
  width: widthOf(measure.faces[part.face], part.text, size),
})

/** A word wider than the line is cut between its parts, then between characters. */
const fitWord = (
  word: Word,
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly Word[] => {
  if (widthOfWord(word) <= width) return [word]
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
  const style = last?.kind === 'text' ? { face: last.face, tone: last.tone } : ({ face: 'R', tone: 'black' } as const)
  addPart(line, textPart({ kind: 'text', text: ' ', ...style }, size, measure))
}

const addPart = (line: OpenLine, part: Part): void => {
  const last = line.runs.at(-1)
  const x = line.width
  line.width += part.width
  if (last?.kind === 'text' && part.kind === 'text' && last.face === part.face && last.tone === part.tone) {
    const joined = { ...last, text: last.text + part.text, width: last.width + part.width }
    line.runs[line.runs.length - 1] = joined
  } else line.runs.push({ ...part, x })
}
