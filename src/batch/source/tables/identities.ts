import { createHash } from 'node:crypto'
import { foldText } from '../../../model/fold.ts'
import type { Cells } from './columns.ts'

/** Watches whether one person has two dates of birth; tells the dossiers in which somebody has. */
export type Identities = {
  readonly see: (row: readonly string[], at: SeenAt) => void
  readonly contradicted: () => ReadonlySet<number>
}

type SeenAt = { readonly cells: Cells; readonly dossier: number; readonly born: string | null }

/**
 * One person: one explicit number, in all dossiers; where the source has none, one full name under one role in one dossier. Two
 * dates are asked, never merged by guess. Marks of persons are hashes: a base of a million is held, and no name.
 */
export const openIdentities = (): Identities => {
  const births = new Map<string, string>()
  const dossiers = new Map<string, number[]>()
  const doubted = new Set<string>()
  const alone = new Set<number>()
  const see = (row: readonly string[], { cells, dossier, born }: SeenAt): void => {
    const key = cells.get(row, 'personKey')
    const mark = key === null ? nameMark(row, cells, dossier) : markOf([key])
    if (mark === null) return
    if (key !== null) dossiers.set(mark, [...(dossiers.get(mark) ?? []), dossier])
    if (born === null) return
    const before = births.get(mark) ?? born
    births.set(mark, before)
    if (before !== born && key !== null) doubted.add(mark)
    if (before !== born && key === null) alone.add(dossier)
  }
  const contradicted = () => new Set([...alone, ...[...doubted].flatMap((mark) => dossiers.get(mark) ?? [])])
  return { see, contradicted }
}

/** A given and a family name, or a whole one: less is nobody's alone. */
const nameMark = (row: readonly string[], { get }: Cells, dossier: number): string | null => {
  const [name, family, given, role] = (['name', 'family', 'given', 'role'] as const).map((column) =>
    foldText(get(row, column) ?? '').trim(),
  )
  const isWhole = name !== '' || (family !== '' && given !== '')
  return isWhole ? markOf([String(dossier), name, family, given, role]) : null
}

const markOf = (parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, 16)
