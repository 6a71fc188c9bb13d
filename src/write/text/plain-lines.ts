import { type OwnPart, type OwnRuns, runsText } from '../pieces/own-flow.ts'

/**
 * The parts of a copy as lines of plain text: blank lines between them, none between the rows of a table, nor between the
 * items of a list. Cells are parted by tabs.
 */
export const plainLines = (parts: readonly OwnPart[]): string => {
  let text = ''
  let last: OwnPart['kind'] | null = null
  for (const part of parts) {
    if (last !== null) text += last === 'list-item' && part.kind === 'list-item' ? '\n' : '\n\n'
    text += linesOf(part)
    last = part.kind
  }
  return text
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
