import { type OwnPart, type OwnRuns, runsText } from '../pieces/own-flow.ts'

/**
 * The parts of a copy as lines of plain text: blank lines between them, none between the rows of a table, nor between the
 * items of a list. Cells are parted by tabs.
 */
export const plainLines = (parts: readonly OwnPart[]): string => {
  let text = ''
  let last: OwnPart | null = null
  for (const part of parts) {
    if (last !== null) text += isNext(last, part) ? '\n' : '\n\n'
    text += linesOf(part)
    last = part
  }
  return text
}

/** A short line above a list or a table would be read as a title if it stood alone. */
const isNext = (last: OwnPart, { kind }: OwnPart): boolean => {
  if (kind !== 'list-item' && kind !== 'table') return false
  if (last.kind === 'list-item') return kind === 'list-item'
  return last.kind === 'paragraph' && !/\n|[.;:,!?…]\s*$/.test(runsText(last.runs))
}

const linesOf = (part: OwnPart): string => {
  if (part.kind === 'caption') return `[${part.text}]`
  if (part.kind !== 'table') return bodyText(part.runs)
  return part.rows
    .map(({ cells }) => cells.map(({ runs }) => bodyText(runs).replaceAll('\n', ' ')).join('\t'))
    .join('\n')
}

/** A blank line within a passage would part it. */
const bodyText = (runs: OwnRuns): string => runsText(runs).replace(/\n[^\S\n]*(?=\n)/g, '')
