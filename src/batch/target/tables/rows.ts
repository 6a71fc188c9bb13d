import type { Person } from '../../../model/record/person.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import type { CarriedDossier, CarriedFile } from '../../model/carried.ts'
import type { SaidEvent } from '../../model/source.ts'
import type { Key } from '../../pseudonym/key.ts'
import { pathTells } from '../../treat/hidden/find-terms.ts'
import { closedIn } from '../folders.ts'
import { hiddenHomes } from '../hidden-homes.ts'
import { isUnnamed } from '../tddui/persons.ts'
import { addressOf, bareOf } from '../tddui/resource.ts'
import type { TableName } from './part-file.ts'

/** A row, and where it lies: '' among the open ones, else with what is closed as `apart/<restriction>/`. */
export type TableRow = { readonly table: TableName; readonly folder: string; readonly cells: readonly string[] }

/** A file of the dossier that was written, and its path. */
export type WrittenFile = { readonly carried: CarriedFile; readonly path: string; readonly sha256: string }

type At = { readonly carried: CarriedDossier; readonly key: Key; readonly dossier: string }

/**
 * What the tables say of a dossier. Tables express no restriction: what the floor hides is in no row, and rows of a closed piece
 * lie with it. Keys are drawn from the batch's key, never from a number of the record.
 */
export const rowsOf = (carried: CarriedDossier, written: readonly WrittenFile[], key: Key): readonly TableRow[] => {
  const at = { carried, key, dossier: keyOf(key, 'dossier', carried.source.key) }
  return [
    ...personRows(at),
    ...written.flatMap((one) => eventRows(one, at)),
    ...written.filter(({ carried: { file } }) => !file.made).map((one) => documentRow(one, at)),
  ]
}

/** The key of a dossier in the tables: the service keeps the map (`lists/ids/`). */
export const keyOf = (key: Key, ...parts: readonly string[]): string => bareOf(addressOf(key, ...parts))

const folderOf = ({ restrictions }: Pick<CarriedFile, 'restrictions'>): string => closedIn(restrictions)

/** Where a row of persons may have been closed, or could not be carried, nobody knows which: none is given, or all lie apart. */
const personRows = (at: At): readonly TableRow[] => {
  const { files, source } = at.carried
  const told = files.filter(({ file }) => (file.made || isDescription(file.name)) && (file.events ?? []).length === 0)
  if (told.some(({ problem }) => problem !== null)) return []
  const closed = told.find((one) => folderOf(one) !== '')
  const folder = closed === undefined ? '' : folderOf(closed)
  const isHidden = hiddenHomes(at.carried)
  const accompanied = source.described.persons.filter(({ role }) => role === 'accompanied' || role === 'minor')
  return source.described.persons
    .filter((person) => !isUnnamed(person) && person.role !== 'professional')
    .map((person): TableRow => {
      const own = accompanied.length === 1 && accompanied[0] === person ? source.personKey : null
      const mark = own === null ? keyOf(at.key, 'person', source.key, person.id) : keyOf(at.key, 'person', own)
      return { table: 'personnes', folder, cells: personCells(person, mark, isHidden(person), at) }
    })
}

const isDescription = (name: string): boolean => /(?:^|\/)dossier\.ya?ml$/.test(name)

const personCells = (person: Person, mark: string, hides: boolean, { carried, dossier }: At): readonly string[] => {
  const { given, family, other, born, bornAt: said, role, calledBy, address, flags } = person
  // Where a child of a secret birth was born leads to the maternity, and to her.
  const bornAt = flags.includes('secretBirth') ? undefined : said
  const shown = openCells(
    [family[0] ?? '', family.slice(1).join(' '), given.join(' '), other[0] ?? '', born ?? '', bornAt ?? '', role],
    carried,
  )
  const after = openCells([calledBy ?? '', hides ? '' : (address ?? '')], carried)
  const isMasked = (hides && address !== undefined) || bornAt !== said || shown.isMasked || after.isMasked
  return [dossier, mark, ...shown.cells, ...after.cells, isMasked ? 'oui' : '']
}

/** Cells of which none says what is hidden: one that does is empty. */
const openCells = (cells: readonly string[], { hiddenWords }: CarriedDossier) => {
  const open = cells.map((cell) => (pathTells(cell, hiddenWords) ? '' : cell))
  return { cells: open, isMasked: open.some((cell, at) => cell !== cells[at]) }
}

/** A record of which something was masked is in its file alone: here it has its day. */
const eventRows = ({ carried: file, path }: WrittenFile, at: At): readonly TableRow[] =>
  (file.file.events ?? []).map((event, rank): TableRow => {
    const isOpen = !isTouched(event, file)
    const said = openCells(isOpen ? [event.label ?? '', event.text ?? ''] : ['', ''], at.carried)
    const mark = keyOf(at.key, 'event', at.carried.source.key, file.file.name, event.part, String(rank))
    const masked = isOpen && !said.isMasked ? '' : 'oui'
    return {
      ...{ table: 'evenements', folder: folderOf(file) },
      cells: [at.dossier, mark, event.day ?? '', ...said.cells, path, masked],
    }
  })

const isTouched = ({ part }: SaidEvent, { masked, file }: CarriedFile): boolean =>
  masked !== null &&
  ((masked.extension !== null && masked.extension !== extensionOf(file.name)) ||
    masked.fields.some((field) => field.startsWith(part)))

const documentRow = ({ carried: file, path, sha256 }: WrittenFile, at: At): TableRow => {
  const { title, kind, date, restrictions, masked, original } = file
  const said = openCells([title, kind ?? ''], at.carried)
  const mark = keyOf(at.key, 'document', at.carried.source.key, path)
  const size = String((masked?.bytes ?? original ?? []).length)
  return {
    ...{ table: 'documents', folder: folderOf(file) },
    cells: [
      ...[at.dossier, mark, path, ...said.cells, date ?? '', size, sha256, restrictions.join(' ')],
      masked === null && !said.isMasked ? '' : 'oui',
    ],
  }
}
