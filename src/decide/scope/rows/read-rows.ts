import { isSameAsAbove, roomBeside } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { besideName, personLimits } from '../../thresholds.ts'
import { birthLabel } from '../who/births/row-birth.ts'
import { type Bearers, endOfName, type NameEnd } from './bearers.ts'
import { type Cell, type Row, type Table, tablesOf } from './cells.ts'
import type { IsKnownName } from './kinds.ts'
import { linesOfRegister } from './lines.ts'
import { otherBearer, type RoomsTold, roomsTold } from './rooms-told.ts'
import { endOfRow, type RowEnd } from './row-end.ts'
import { headsOf, type RowSaid, saidOfRow } from './row-said.ts'
import { nameSaid, type SaidName } from './said-name.ts'
import { withoutWriters } from './writers.ts'

/**
 * A row of a register, and whose it is. `named`: the cells that say so; `isAlone`: they name one person. `above`: the row of which it
 * takes the identity (« idem »).
 */
export type ReadRow = Row & {
  readonly of: RowEnd
  readonly named: readonly Cell[]
  readonly isAlone: boolean
  readonly above: ReadRow | null
}

export type RowsKnown = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly passageOf: ReadonlyMap<string, Passage>
  readonly personOf: ReadonlyMap<string, Person>
  readonly targetIds: readonly string[]
}

type Said = { readonly row: Row; readonly said: RowSaid; readonly names: readonly NameEnd[] }

/** The rows of the registers of a record that say whose they are, in order. What tells of each is learned from all. */
export const readRows = (pieces: readonly Piece[], known: RowsKnown): readonly ReadRow[] => {
  const people = peopleOf(known)
  const isKnown: IsKnownName = (name, at, passage) => isKnownName(name, at, passage, people, known)
  const tables = pieces.flatMap((piece) => [...tablesOf(piece, isKnown), linesOfRegister(piece, isKnown)])
  const mayBeAsked = (text: string): boolean => endOfName(nameSaid(text), { ...people, unknown: [] }).of !== 'other'
  const said = tables.map((table) => saysOf(withoutWriters(table, mayBeAsked)))
  const unknown = said.flat().flatMap((one) => one.said.names.filter((name) => isUnknown(name, people)))
  const bearers: Bearers = { ...people, unknown }
  const read = said.map((rows) =>
    rows.map((one): Said => ({ ...one, names: one.said.names.map((name) => endOfName(name, bearers)) })),
  )
  const rooms = roomsTold([...read.flat().flatMap(tiesOf), ...tiesInProse(known)])
  return read.flatMap((rows) => walk(rows, rooms, namesAsked(rows)))
}

type People = Pick<Bearers, 'asked' | 'others'>

/** Nobody of the service is whose a row is. Of a person who is known from text alone, both names are. */
const peopleOf = ({ personOf, targetIds }: RowsKnown): People => {
  const all = [...personOf.values()]
  const isWhole = ({ given, family }: Person): boolean => given.length > 0 && family.length > 0
  return {
    asked: all.filter(({ id }) => targetIds.includes(id)),
    others: all.filter(
      (one) =>
        !targetIds.includes(one.id) &&
        one.role !== 'professional' &&
        one.role !== 'magistrate' &&
        (one.source === 'dossier' || isWhole(one)),
    ),
  }
}

const saysOf = (table: Table): readonly Omit<Said, 'names'>[] => {
  const heads = headsOf(table)
  return table.map((row) => ({ row, said: saidOfRow(row, heads) }))
}

/** A name of a register that is none of those asked for, and of whom more than a letter is said. */
const isUnknown = (name: SaidName, { asked, others }: People): boolean =>
  name.isPlain && name.words.length > 0 && endOfName(name, { asked, others, unknown: [] }).of === 'other'

const isKnownName = (said: SaidName, at: Span, passage: Passage, people: People, known: RowsKnown): boolean => {
  if (said.starts.length > 0) return true
  const isFound = (known.byPassage.get(passage.id) ?? []).some(
    (one) => one.category === 'person' && one.detector !== 'safety-net' && overlaps(one, at),
  )
  return isFound || endOfName(said, { ...people, unknown: [] }).of !== 'other'
}

/** A name of more than initials ties its room to whom it names. */
const tiesOf = ({ said: { room, names: said }, names }: Said): readonly (readonly [string, string])[] =>
  room === null
    ? []
    : names.flatMap((name, at): readonly (readonly [string, string])[] => {
        const words = said[at]?.words.length ?? 0
        if (name.of === 'asked') return words > 0 ? name.ids.map((id): readonly [string, string] => [room, id]) : []
        return name.of === 'other' && said[at]?.isPlain === true ? [[room, otherBearer]] : []
      })

/** « M. Kamel BELLOUNIS (ch. 31) », wherever it is written in the record. */
const tiesInProse = ({
  byPassage,
  passageOf,
  personOf,
  targetIds,
}: RowsKnown): readonly (readonly [string, string])[] =>
  [...byPassage].flatMap(([passageId, findings]) => {
    const passage = passageOf.get(passageId)
    if (passage === undefined || passage.role === 'row' || passage.role === 'fields') return []
    return findings.flatMap((finding): readonly (readonly [string, string])[] => {
      if (finding.category !== 'person' || finding.personId === null) return []
      const { start, end } = finding
      const before = foldText(passage.text.slice(Math.max(0, start - besideName.roomBefore), start))
      const room = roomBeside(before, foldText(passage.text.slice(end, end + besideName.roomAfter)))
      const person = personOf.get(finding.personId)
      if (room === null || person === undefined) return []
      const { words } = nameSaid(passage.text.slice(finding.start, finding.end))
      const isTheirs = targetIds.includes(person.id)
      return words.length < personLimits.initials ? [] : [[room, isTheirs ? person.id : otherBearer]]
    })
  })

/** The column names one of those asked for in some row: it is a column of such people. */
const namesAsked = (rows: readonly Said[]): boolean => rows.some(({ names }) => names.some(({ of }) => of !== 'other'))

const walk = (rows: readonly Said[], rooms: RoomsTold, hasAsked: boolean): readonly ReadRow[] => {
  let before: { readonly of: RowEnd; readonly room: string | null } = { of: { is: 'open' }, room: null }
  let last: ReadRow | null = null
  return rows.map(({ row, said, names }) => {
    const of = endOfRow({ said, names, isLine: row.isLine }, before, rooms, hasAsked)
    before = { of, room: said.room ?? (said.isSameRoom || isFollowing(said) ? before.room : null) }
    const above: ReadRow | null = isFollowing(said) || isOfSameBirth(row) ? last : null
    last = { ...row, of, named: said.cells, isAlone: said.names.length === 1, above }
    return last
  })
}

const isFollowing = ({ by }: RowSaid): boolean => by === 'same' || by === 'blank'

/** « idem » under « né le ». */
const isOfSameBirth = ({ cells }: Row): boolean =>
  cells.some(({ label, text }) => birthLabel.test(label) && isSameAsAbove(foldText(text)))
