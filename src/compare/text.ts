import { shortFolded } from '../language/sentences.ts'
import { groundsPattern } from '../model/law/ground.ts'
import { personLabelPattern } from '../model/record/person-label.ts'

/** A word of a copy, folded, or a mark (`code` is then its grounds, empty where the format has no place for them). */
export type CopyToken = { readonly word: string; readonly code: string | null; readonly ends: boolean }

/** What the writers print around the text of a copy: sentences of its front, and running lines, all without values. */
export type Furniture = { readonly front: readonly string[]; readonly lines: readonly string[]; readonly foot: string }

/** Stands for a mask in formats that have no room for its ground: an absent value of FHIR or CDA. */
export const bareMark = '[?]'

/** The number and the letter of a mark are those of one export: no other bears them, and the comparison leaves them out. */
const number = 'M\\d{4,6}\\s'
const mark = `\\[(?:${number})?(?:${groundsPattern}|\\?)(?:\\s${personLabelPattern})?\\]`
const pieceOf = new RegExp(`${mark}|[\\p{L}\\p{N}]+|[.!?…]|[\\n\\u0000]`, 'gu')

/** Lines this short, in characters, are taken for the last of their paragraph. */
const shortLine = 70

/** A copy's words and marks in order. `ends` says where a sentence or a paragraph ends; it is a guess, from signs and short lines. */
export const tokensOf = (text: string): readonly CopyToken[] => {
  const plain = text.normalize('NFKD').replace(/[\p{M}\u00ad\u200b-\u200f]/gu, '')
  const tokens: CopyToken[] = []
  let lineStart = 0
  for (const { 0: found, index } of plain.matchAll(pieceOf)) {
    if (found.startsWith('[')) tokens.push({ word: '', code: groundIn(found), ends: false })
    else if (found === '\n') {
      if (index - lineStart < shortLine) endHere(tokens)
      lineStart = index + 1
    } else if (/^[.!?…\0]$/u.test(found)) {
      if (!isShortForm(tokens.at(-1)) || found !== '.') endHere(tokens)
    } else tokens.push({ word: found.toLowerCase(), code: null, ends: false })
  }
  return tokens
}

const startNumber = new RegExp(`^${number}`)

const endLabel = new RegExp(`\\s${personLabelPattern}$`)

const groundIn = (found: string): string =>
  found.slice(1, -1).replace(startNumber, '').replace('?', '').replace(endLabel, '').replaceAll(/\s+/g, ' ')

const isShortForm = (token: CopyToken | undefined): boolean => token !== undefined && shortFolded.has(token.word)

const endHere = (tokens: CopyToken[]): void => {
  const last = tokens.pop()
  if (last !== undefined) tokens.push({ ...last, ends: true })
}

const folded = (text: string): string =>
  tokensOf(text)
    .map(({ word }) => word)
    .join(' ')

/** Front sentences are looked for in so many words from the start. */
const frontReach = 300

/** Parts a document into what it says it is (`front`) and its text, without running titles. */
export const withoutFurniture = (text: string, furniture: Furniture) => {
  const lines = new Set(furniture.lines.map(folded))
  const foot = folded(furniture.foot)
  const isRunning = (line: string): boolean => lines.has(folded(line)) || (foot !== '' && folded(line).startsWith(foot))
  const tokens = tokensOf(
    text
      .split('\n')
      .filter((line) => !isRunning(line))
      .join('\n'),
  )
  const head = tokens.slice(0, frontReach).map(({ word }) => word)
  const ends = furniture.front.flatMap((sentence) => {
    const words = tokensOf(sentence).map(({ word }) => word)
    const at = head.findIndex((_, start) => words.every((word, rank) => head[start + rank] === word))
    return at === -1 || words.length === 0 ? [] : [{ at, end: at + words.length }]
  })
  if (ends.length === 0) return { front: '', tokens }
  const first = Math.min(...ends.map(({ at }) => at))
  return { front: head.slice(0, first).join(' '), tokens: tokens.slice(Math.max(...ends.map(({ end }) => end))) }
}
