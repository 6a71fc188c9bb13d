import { foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import type { Passage } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Span } from '../../../../model/record/span.ts'
import { whoseTold } from '../namesake/whose-life.ts'
import { isCounterLabel } from '../row.ts'
import { type Birth, birthsIn, marksIn, namesRelative, type Placed, type Stretch, type Whose } from './whose-birth.ts'

/** A cell of a row: its words where they stand, and what names its column, folded (« ne le »); empty where nothing does. */
type Cell = Span & { readonly label: string }

/** `heads`: the cells of the first row of its table; the values of a data file bear their labels. */
export type Row = Omit<Stretch, 'start' | 'end'> & {
  readonly heads: readonly string[]
  readonly personOf: ReadonlyMap<string, Person>
}

/** Births told by the cells of a row, each of whom the row names before it, or of the first whom it names. */
export const rowBirths = (row: Row): readonly Birth[] => {
  const cells = cellsOf(row)
  const names = cells.flatMap((cell) => (isCounterLabel(`${cell.label} : `) ? [] : namesIn(cell, row)))
  return cells.flatMap((cell) =>
    birthsOf(cell, row).map(
      (told): Birth => ({
        ...{ ranges: told.ranges, town: told.town, by: told.by, isLinked: told.personId !== null },
        whose: whoseOf(told, cell, names, row),
      }),
    ),
  )
}

const cellsOf = ({ passage, heads }: Row): readonly Cell[] => {
  let at = 0
  return passage.text.split(passage.role === 'row' ? '\t' : '\n').map((text, column) => {
    const start = at
    at += text.length + 1
    const label = passage.role === 'row' ? (heads[column] ?? '') : (/^([^:]{1,40}) ?:/.exec(text)?.[1] ?? '')
    return { start, end: start + text.length, label: foldText(label).trim() }
  })
}

/** Names a column of births, folded. */
export const birthLabel =
  /(?<![a-z])(?:nee?(?:\(e\)|\.e)?(?: le| en)?|(?:date|annee) (?:de )?naiss(?:ance)?|naiss(?:ance)?|d\.?d\.?n|dob|age)(?![a-z]{3})/

/** Under a head, a bare day or number tells what the head says. */
const birthsOf = (cell: Cell, row: Row): readonly Placed[] => {
  const { passage } = row
  const told = birthsIn({ ...row, ...cell }).filter((one) => !isDayOfRow(one, cell, passage.text))
  if (told.length > 0 || passage.role !== 'row' || !birthLabel.test(cell.label)) return told
  const text = `${cell.label} : ${passage.text.slice(cell.start, cell.end)}`
  const alone: Passage = { ...passage, text }
  return birthsIn({ ...row, passage: alone, findings: [], start: 0, end: text.length }).map((one) => ({
    ...one,
    ...cell,
  }))
}

/** « Jour : 2025-03-04 »: a bare day under a label that tells no birth is that of the row, whatever a detector took it for. */
const isDayOfRow = ({ start, end, by, ranges }: Placed, cell: Cell, text: string): boolean =>
  by === 'day' &&
  ranges.length === 1 &&
  /^\d/.test(text.slice(start, end)) &&
  cell.label !== '' &&
  !birthLabel.test(cell.label) &&
  /^(?:[^:]{1,40} ?:)?\s*$/.test(text.slice(cell.start, start)) &&
  text.slice(end, cell.end).trim() === ''

const whoseOf = (told: Placed, cell: Cell, names: readonly Finding[], row: Row): Whose => {
  if (told.personId !== null) return { personId: told.personId }
  const inCell = whoseTold(told, { ...row, ...cell })
  if (inCell !== null) return inCell
  if (namesRelative(cell.label)) return 'other'
  const name = names.findLast(({ end }) => end <= told.start) ?? names[0]
  return name === undefined ? 'lone' : { personId: name.personId ?? name.id }
}

/** Names of a cell, professionals aside; a given name in its own cell is of the family name beside it. */
const namesIn = (cell: Cell, row: Row): readonly Finding[] => {
  const marks = marksIn({ ...row, ...cell })
  const named = row.findings.filter(
    (one) => one.category === 'person' && marks.some(({ start, end }) => one.start === start && one.end === end),
  )
  return named
    .filter(({ personId }) => !isStaff(row.personOf.get(personId ?? '')))
    .map((one) => ({ ...one, personId: sameRowOwner(one, row) }))
}

const isStaff = (person: Person | undefined): boolean =>
  person?.role === 'professional' || person?.role === 'magistrate'

/** Linking by the day of birth may have parted « Inès » from « BARTOLI »: one row names one person so. */
const sameRowOwner = (name: Finding, { passage, findings, personOf }: Row): string | null => {
  const words = foldText(passage.text.slice(name.start, name.end))
  const owner = findings.find(
    ({ category, personId }) =>
      category === 'person' && personOf.get(personId ?? '')?.given.some((given) => foldText(given) === words) === true,
  )
  return owner?.personId ?? name.personId
}
