import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { isApart, type Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { type Line, wholeLine } from './namesake/piece-rows.ts'
import { nameWords } from './same-name.ts'

type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly targetIds: readonly string[]
}

/**
 * Rows whose name and given name, each in its cell, are those of another of the family: « BARTOLI ; Irène » is no row of her
 * twin, whose name and day of birth it holds too.
 */
export const rowsOfKin = (piece: Piece, known: Known): readonly Line[] =>
  piece.passages
    .filter((passage) => isApart(passage) && passage.role !== 'labels' && isOfKin(passage, known))
    .map(wholeLine)

const isOfKin = (passage: Passage, known: Known): boolean => {
  const cells = valuesOf(passage)
  const persons = [...known.personOf.values()].filter(({ source }) => source === 'dossier')
  const targets = persons.filter(({ id }) => known.targetIds.includes(id))
  const isNamed = (person: Person): boolean =>
    cells.some(
      (cell, at) =>
        isAll(cell, person.given) && [cells[at - 1], cells[at + 1]].some((near) => isAll(near, person.family)),
    )
  const bears = (other: Person): boolean => targets.some((target) => sharesFamily(other, target))
  const others = persons.filter((person) => !known.targetIds.includes(person.id) && bears(person) && isNamed(person))
  return others.length > 0 && !targets.some(isNamed)
}

/** What each cell says, without the label that the reader added. */
const valuesOf = ({ role, text }: Passage): readonly string[] =>
  role === 'row' ? text.split('\t') : text.split('\n').map((line) => line.replace(/^[^:]{1,40} ?: ?/, ''))

const isAll = (cell: string | undefined, names: readonly string[]): boolean =>
  cell !== undefined && names.some((name) => name !== '' && keyOf(cell) === keyOf(name))

const keyOf = (text: string): string => nameWords([foldText(text)]).join(' ')

const sharesFamily = (other: Person, target: Person): boolean =>
  other.family.some((name) => target.family.some((own) => keyOf(own) === keyOf(name)))
