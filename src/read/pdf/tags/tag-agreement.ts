import { gapBetween, type Line, textOf } from '../text/pdf-lines.ts'
import type { Stretch } from '../text/pdf-stretches.ts'
import type { Word } from '../text/pdf-words.ts'
import { edgeSlack, fewestOfEdge, mostOfPage, neighbourGap, neighbourShare, sharedWidth } from './tag-limits.ts'

/**
 * Whether the order of the tags may stand for the order that is seen: no word is lost, none is parted from a neighbour with
 * which it may make a name, and nothing is read before what stands above it.
 */
export const agrees = (tagged: readonly Stretch[], seen: readonly Stretch[]): boolean => {
  const lines = tagged.flatMap((stretch) => stretch.lines)
  if (lines.length > mostOfPage || !isWhole(tagged, seen) || !isDownwards(lines)) return false
  const nextOf = new Map(seamsOf(tagged).map((seam) => [seam.from.parts, seam]))
  const order = { nextOf, rowOf: rowsOf(tagged), starts: columnStarts(tagged) }
  return seamsOf(seen).every((seam) => isKept(seam, order))
}

/** A word is known again by its letters: a line may tell of a copy of it that a space follows. */
type Letters = Word['parts']

type Order = {
  /** What follows each word in its passage. */
  readonly nextOf: ReadonlyMap<Letters, Seam>
  /** The row of each word of a table. */
  readonly rowOf: ReadonlyMap<Letters, Stretch>
  /** The words with which the lines of a column start that is seen by its left edge. */
  readonly starts: ReadonlySet<Letters>
}

const rowsOf = (stretches: readonly Stretch[]): Order['rowOf'] =>
  new Map(
    stretches
      .filter(({ kind }) => kind === 'row')
      .flatMap((row) => row.lines.flatMap(({ words }) => words.map(({ parts }) => [parts, row] as const))),
  )

const wordsOf = (stretches: readonly Stretch[]): readonly Word[] =>
  stretches.flatMap(({ lines }) => lines.flatMap(({ words }) => words))

/** Each word once, and no other. */
const isWhole = (tagged: readonly Stretch[], seen: readonly Stretch[]): boolean => {
  const [words, others] = [wordsOf(tagged), wordsOf(seen)]
  const known = new Set(words.map(({ parts }) => parts))
  return words.length === others.length && known.size === words.length && others.every(({ parts }) => known.has(parts))
}

/** No line is read before one that stands above it, or left of it on its height. */
const isDownwards = (lines: readonly Line[]): boolean =>
  lines.every((line, at) => lines.slice(at + 1).every((later) => !isBefore(later, line)))

const isBefore = (later: Line, line: Line): boolean => {
  const rise = later.v - line.v
  const reach = 0.3 * Math.min(later.size, line.size)
  if (Math.abs(rise) <= reach) return later.u1 <= line.u0
  const shared = Math.min(later.u1, line.u1) - Math.max(later.u0, line.u0)
  return rise > reach && shared > sharedWidth * Math.min(later.u1 - later.u0, line.u1 - line.u0)
}

/** Two words that are read one after the other in one passage, and what stands between them. */
type Seam = { readonly from: Word; readonly to: Word; readonly at: 'word' | 'line' | 'cell'; readonly lines: Sides }
type Sides = readonly [Line, Line]

const seamsOf = (stretches: readonly Stretch[]): readonly Seam[] => {
  const seams: Seam[] = []
  for (const stretch of stretches) {
    const cells = cellsOf(stretch).filter(({ length }) => length > 0)
    for (const [at, cell] of cells.entries()) {
      add(seams, cells[at - 1]?.at(-1), cell[0], 'cell')
      for (const [rank, line] of cell.entries()) {
        add(seams, cell[rank - 1], line, 'line')
        for (const [place, word] of line.words.slice(1).entries())
          seams.push({ from: line.words[place] ?? word, to: word, at: 'word', lines: [line, line] })
      }
    }
  }
  return seams
}

const add = (seams: Seam[], above: Line | undefined, line: Line | undefined, at: Seam['at']): void => {
  const [from, to] = [above?.words.at(-1), line?.words[0]]
  if (above !== undefined && line !== undefined && from !== undefined && to !== undefined)
    seams.push({ from, to, at, lines: [above, line] })
}

const cellsOf = ({ kind, lines, row }: Stretch): readonly (readonly Line[])[] => {
  if (kind === 'lines') return [lines]
  if (row === undefined) return lines.map((line) => [line])
  let next = 0
  return row.counts.map((count) => {
    const own = lines.slice(next, next + count)
    next += count
    return own
  })
}

const isKept = ({ from, to, at, lines }: Seam, { nextOf, rowOf, starts }: Order): boolean => {
  const next = nextOf.get(from.parts)
  if (next?.to.parts === to.parts && rankOf[next.at] <= rankOf[at]) return true
  if (at === 'word') return gapBetween(from, to) > nearGap(lines[0]) || (starts.has(to.parts) && !areOneName(from, to))
  // A line of two columns that was taken for one goes on nowhere.
  if (lines.some((line) => isParted(line, nextOf))) return true
  if (at === 'line') return isEnded(from)
  // A cell of several lines beside another one: both are in one passage.
  const isInRow = rowOf.get(from.parts) !== undefined && rowOf.get(from.parts) === rowOf.get(to.parts)
  return isInRow || lines.every(isProse)
}

/** What stands between two words: the less, the nearer. */
const rankOf = { word: 0, line: 1, cell: 2 } as const

const isParted = ({ words }: Line, nextOf: Order['nextOf']): boolean =>
  words.slice(1).some((word, at) => nextOf.get((words[at] ?? word).parts)?.to.parts !== word.parts)

/** The widest white between two words of a line that may be a space. */
const nearGap = ({ words, size }: Line): number => {
  const gaps = words.slice(1).map((word, at) => gapBetween(words[at] ?? word, word))
  const middle = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return words.length < 4 ? neighbourGap * size : Math.max(neighbourGap * size, neighbourShare * middle)
}

/** Cells without white between them are told by their left edge: three lines of a column start at one place. */
const columnStarts = (stretches: readonly Stretch[]): ReadonlySet<Letters> => {
  const columns = new Map<string, Word[]>()
  const plans = new Map<object, number>()
  for (const { lines, row } of stretches) {
    if (row === undefined) continue
    const table = plans.get(row.table) ?? plans.size
    plans.set(row.table, table)
    const homes = row.counts.flatMap((count, column) => Array.from({ length: count }, () => `${table} ${column}`))
    for (const [at, line] of lines.entries()) {
      const home = homes[at] ?? ''
      columns.set(home, [...(columns.get(home) ?? []), ...line.words.slice(0, 1)])
    }
  }
  return new Set(
    [...columns.values()]
      .filter(isEdge)
      .flat()
      .map(({ parts }) => parts),
  )
}

const isEdge = (words: readonly Word[]): boolean => {
  const left = Math.min(...words.map(({ u0 }) => u0))
  return words.length >= fewestOfEdge && words.every(({ u0, size }) => u0 - left < edgeSlack * size)
}

/** Two words with capitals, or with figures, may be one name or one number that a tag cuts. */
const areOneName = (from: Word, to: Word): boolean => {
  const [a, b] = [textOf(from), textOf(to)]
  if (/[\d+./-]$/.test(a) && /^[\d+./-]/.test(b)) return true
  return nameLike.test(a) && nameLike.test(b)
}

const nameLike = /^\p{Lu}|^(?:de|du|des|d[’'](?:\p{Lu}.*)?|l[ea]|les|el|ben|bent|ait|van|von|der|y|da|di|dos)$/u

const isEnded = (word: Word): boolean => /[.!?…:;»)]$/.test(textOf(word))

/** Cells of sentences may be columns; a label and its value, a first name and a name stay together. */
const isProse = ({ words }: Line): boolean => words.length >= 3
