import { foldText } from '../fold.ts'
import type { BasisTable } from './law.ts'

type Dated = { readonly validFrom: string | null; readonly validTo: string | null }

export type Force = 'in-force' | 'not-yet' | 'no-longer'

/** Whether a text held on a day (ISO). Without a day nothing contradicts it. */
export const isInForce = ({ validFrom, validTo }: Dated, day: string | null): Force => {
  if (day === null) return 'in-force'
  const on = day.slice(0, 10)
  if (validFrom !== null && on < validFrom) return 'not-yet'
  return validTo !== null && on > validTo ? 'no-longer' : 'in-force'
}

/**
 * « 77-1-1 », « art. 77-1-1 CPP » and « CPP 77-1-1 » are one article. Of several (« articles 81, 99-3 et 151 »), the one that
 * asks most: what its text excludes, then what must come with it.
 */
export const basisNamed = (basis: string | null, table: BasisTable): BasisTable[number] | null => {
  if (basis === null) return null
  const whole = rowOf(basis, table)
  if (whole !== null) return whole
  const rows = basis.split(/[,;]|\bet\b|\bou\b/).flatMap((one) => rowOf(one, table) ?? [])
  return rows.find(({ excludes }) => excludes.length > 0) ?? rows.find(({ needs }) => needs !== null) ?? rows[0] ?? null
}

const rowOf = (basis: string, table: BasisTable): BasisTable[number] | null => {
  const wanted = bare(basis)
  return table.find((row) => [row.id, ...row.also].some((name) => bare(name) === wanted)) ?? null
}

const bare = (basis: string): string =>
  foldText(basis)
    .replaceAll(/\b(?:articles?|art|du|de|la|le|code|procedure|penale|cpp|et|r\.? ?642-1)\b|[.,\s]/g, '')
    .replaceAll(/[^a-z0-9-]/g, '')
