import type { DossierFile } from '../../request/dossier-file.ts'
import type { DossierDates, ListedDossier } from '../model/source.ts'

/** The dates by which retention is judged, as far as a description says them; `seen` are dates of other things of the dossier. */
export const datesOf = (described: DossierFile, seen: readonly string[]): DossierDates => {
  const dates = [...seen, ...described.entries.flatMap(({ date }) => date ?? [])].sort()
  return {
    closed: described.closed,
    lastContact: dates.at(-1) ?? null,
    first: dates[0] ?? null,
    born: bornOf(described),
  }
}

/** Of several children the youngest, who is kept longest. One whose date nobody knows: no date, and nothing ends by it. */
const bornOf = ({ persons }: DossierFile): string | null => {
  const accompanied = persons.filter(({ role }) => role === 'accompanied' || role === 'minor').map(({ born }) => born)
  return accompanied.includes(null)
    ? null
    : (accompanied
        .flatMap((born) => born ?? [])
        .sort()
        .at(-1) ?? null)
}

/** How many items of a dossier have the bytes of one before them. */
export const countSame = ({ items }: Pick<ListedDossier, 'items'>): number =>
  items.length - new Set(items.map(({ sha256 }) => sha256)).size
