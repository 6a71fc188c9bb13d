import { parseName } from '../../../language/person-name.ts'
import { foldText } from '../../../model/fold.ts'
import type { Problem } from '../../../model/problem.ts'
import { flags, type Person } from '../../../model/record/person.ts'
import { roleOfWord } from '../../../request/role-words.ts'
import type { Cells } from './columns.ts'
import type { TablesMapping } from './mapping.ts'
import { dateIn } from './values.ts'

/**
 * A person as a row says. Without a column of roles the table is that of the persons accompanied; a role that nobody knows is a third
 * party, and it is said.
 */
export const personOf = (
  row: readonly string[],
  at: {
    readonly cells: Cells
    readonly rank: number
    readonly hasRoles: boolean
    readonly format: TablesMapping['dateFormat']
  },
): { readonly person: Person; readonly problems: readonly Problem[] } => {
  const { get, says } = at.cells
  const id = `p${at.rank + 1}`
  const written = get(row, 'role')
  const role = written === null ? null : roleOfWord(written)
  const born = get(row, 'born')
  const bornAt = get(row, 'bornAt')
  const address = get(row, 'address')
  return {
    person: {
      id,
      ...namesIn(row, at.cells),
      role: role ?? (at.hasRoles ? 'third-party' : 'accompanied'),
      born: born === null ? null : dateIn(born, at.format),
      flags: flags.filter((name) => says(row, name)),
      source: 'dossier',
      ...(bornAt === null ? {} : { bornAt }),
      ...(address === null ? {} : { address: address.replaceAll(/\s*\n\s*/g, ' ') }),
      ...(written === null ? {} : { calledBy: foldText(written) }),
    },
    problems: at.hasRoles && role === null ? [{ code: 'person.unknown-role', personId: id }] : [],
  }
}

const namesIn = (row: readonly string[], { get }: Cells): Pick<Person, 'given' | 'family' | 'other'> => {
  const whole = get(row, 'name')
  const parsed = whole === null ? { given: [], family: [], other: [] } : parseName(whole)
  const given = get(row, 'given')
  return {
    given: [...parsed.given, ...(given === null ? [] : given.split(/[\s,]+/).filter((name) => name !== ''))],
    family: [
      ...new Set([...parsed.family, ...[get(row, 'family'), get(row, 'birthName')].flatMap((name) => name ?? [])]),
    ],
    other: parsed.other,
  }
}
