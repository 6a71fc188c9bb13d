import type { PassageRole } from '../../../model/record/passage.ts'
import type { Fragment } from '../../../model/record/place.ts'
import { headingLevel, isListItem } from '../../entry/heading.ts'
import type { PassageDraft } from '../../entry/reading.ts'
import type { PageText } from '../pdf-page.ts'
import { type Line, spacesIn } from './pdf-lines.ts'
import type { Stretch } from './pdf-stretches.ts'

/** Text being built, with the fragments that cover it. */
type Written = { text: string; readonly fragments: Fragment[] }

const write = (written: Written, line: Line, page: number): void => {
  const spaces = spacesIn(line)
  for (const [index, word] of line.words.entries()) {
    if (index > 0 && spaces[index - 1] === true) written.text += ' '
    for (const part of word.parts) {
      const start = written.text.length
      written.text += part.text
      const fragment = { start, end: written.text.length, place: { kind: 'page', page, box: part.box } } as const
      written.fragments.push(part.isDoubtful === true ? { ...fragment, doubt: true } : fragment)
    }
  }
}

/** A row: its cells, with a tab of ours between them; lines of one cell are lines of it. */
const writeRow = (lines: readonly Line[], page: number, counts: readonly number[] = lines.map(() => 1)): Written => {
  const written: Written = { text: '', fragments: [] }
  let next = 0
  for (const [column, count] of counts.entries()) {
    if (column > 0) written.text += '\t'
    for (const [at, line] of lines.slice(next, next + count).entries()) {
      if (at > 0) written.text += '\n'
      write(written, line, page)
    }
    next += count
  }
  return written
}

const writeLines = (lines: readonly Line[], page: number): Written => {
  const written: Written = { text: '', fragments: [] }
  for (const [index, line] of lines.entries()) {
    if (index > 0) written.text += '\n'
    write(written, line, page)
  }
  return written
}

/**
 * A stretch as the text that it gives, with what its lines tell of its rank. Its words are gone: those of a thousand
 * pages would fill the memory before the size of the running text is known.
 */
export type WrittenStretch = Pick<Stretch, 'kind' | 'row' | 'isPictured'> &
  Pick<PassageDraft, 'text' | 'fragments'> & {
    readonly lines: readonly { readonly size: number; readonly words: number }[]
    readonly isBold: boolean
  }

/** A page of which the words are written. */
export type WrittenPage = Omit<PageText, 'seen' | 'hidden'> & {
  readonly seen: readonly WrittenStretch[]
  readonly hidden: readonly WrittenStretch[]
}

export const writePage = (page: PageText): WrittenPage => ({
  ...page,
  seen: page.seen.map(writeStretch),
  hidden: page.hidden.map(writeStretch),
})

export const writeStretch = ({ kind, page, lines, row, isPictured }: Stretch): WrittenStretch => ({
  kind,
  ...(kind === 'row' ? writeRow(lines, page, row?.counts) : writeLines(lines, page)),
  lines: lines.map(({ size, words }) => ({ size, words: words.length })),
  isBold: lines.every(({ words }) => words.every((word) => word.isBold)),
  ...(row === undefined ? {} : { row }),
  ...(isPictured === true ? { isPictured } : {}),
})

/** What decides whether a stretch is a heading: its size and weight against those of the running text. */
export type Scale = { readonly body: number; readonly sizes: readonly number[] }

/** Measures the text of a whole piece: the commonest size is the body, larger ones are headings, largest first. */
export const measure = (stretches: readonly WrittenStretch[]): Scale => {
  const lengths = new Map<number, number>()
  for (const { kind, lines, isPictured } of stretches) {
    if (kind === 'row' || isPictured === true) continue
    for (const line of lines) {
      const size = Math.round(line.size * 2) / 2
      lengths.set(size, (lengths.get(size) ?? 0) + line.words)
    }
  }
  const body = [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12
  const sizes = [...lengths.keys()].filter((size) => size >= body * 1.15).sort((a, b) => b - a)
  return { body, sizes: sizes.slice(0, 5) }
}

export const toDraft = (stretch: WrittenStretch, scale: Scale): PassageDraft => {
  const { kind, text, fragments, isPictured } = stretch
  if (kind === 'row') return { text, fragments, role: 'row', level: null }
  // The words of a picture head nothing of what is typed after it.
  if (isPictured === true) return { text, fragments, role: plainRole(text), level: null }
  return { text, fragments, ...roleOf(stretch, scale) }
}

const plainRole = (text: string): PassageRole => (isListItem(text) ? 'list-item' : 'paragraph')

const longestHeading = 160

const roleOf = (stretch: WrittenStretch, scale: Scale): { role: PassageRole; level: number | null } => {
  const { text, lines } = stretch
  const level = text.length > longestHeading || lines.length > 3 ? null : levelOf(stretch, scale)
  if (level !== null) return { role: 'heading', level }
  return { role: plainRole(text), level: null }
}

const levelOf = ({ text, lines, isBold }: WrittenStretch, scale: Scale): number | null => {
  if (!/\p{L}/u.test(text) || /[.;,…]$/.test(text)) return null
  const size = Math.round(Math.max(...lines.map((line) => line.size)) * 2) / 2
  if (size >= scale.body * 1.15) return scale.sizes.filter((larger) => larger > size).length + 1
  if (isBold) return Math.min(6, scale.sizes.length + 1)
  return lines.length === 1 ? headingLevel(text) : null
}
