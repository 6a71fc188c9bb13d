import { foldText } from '../../model/fold.ts'
import { type FieldLine, fieldsDraft, labelsDraft, type PassageDraft } from './reading.ts'

/** A value by where it stands; its column is counted like its neighbours'. */
export type FormCell = { readonly column: number; readonly text: string }

/** The label of each value of a form, by row and column; null for a value that has none. `has`: the row is one of a form. */
export type FormLabels = {
  readonly at: (row: number, column: number) => string | null
  readonly has: (row: number) => boolean
}

/**
 * Forms are typed into tables: « Nom | TAVERNE » over « Prénom | Bruno », two or four columns, no header. A cell that
 * names a field labels the one after it when the row above or below does the same; under a header, a name stands alone.
 */
export const formLabelsOf = (rows: readonly (readonly FormCell[])[]): FormLabels => {
  const pairs = rows.map(pairsIn)
  const labels = pairs.map((own, at) => {
    const beside = [pairs[at - 1], pairs[at + 1]]
    const isForm = (column: number) =>
      beside.some((other) => other?.some((pair) => pair.labelColumn === column) === true)
    const found = own.filter(({ labelColumn }) => isForm(labelColumn))
    return new Map(found.map(({ column, label }) => [column, label]))
  })
  return {
    at: (row, column) => labels[row]?.get(column) ?? null,
    has: (row) => (labels[row]?.size ?? 0) > 0,
  }
}

/** A row as it will be read: its lines, and what it is. */
export type RowLines = { readonly lines: readonly FieldLine[]; readonly isHeader: boolean; readonly isForm: boolean }

/**
 * A passage per row; the rows of a form that follow each other are about one person, and make one. A form asks each thing
 * once: where a label comes again (« téléphone », « courriel », « téléphone »: the ways of calls, or another person's form), each row stands
 * for itself.
 */
export const draftsOfRows = (rows: readonly RowLines[]): readonly PassageDraft[] =>
  runsOf(rows)
    .flatMap((run) => (asksTwice(run) ? run : joinedRows(run)))
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, isHeader }) => (isHeader ? labelsDraft(lines) : fieldsDraft(lines)))

/** Rows of a form that follow each other; any other row alone. */
const runsOf = (rows: readonly RowLines[]): readonly (readonly RowLines[])[] => {
  const runs: RowLines[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (row.isForm && last?.at(-1)?.isForm === true) last.push(row)
    else runs.push([row])
  }
  return runs
}

const asksTwice = (run: readonly RowLines[]): boolean => {
  const asked = run.flatMap(({ lines }) => lines.flatMap(({ label }) => (label === null ? [] : [foldText(label)])))
  return new Set(asked).size < asked.length
}

const joinedRows = (run: readonly RowLines[]): readonly RowLines[] => {
  const groups: RowLines[] = []
  let length = 0
  for (const row of run) {
    const last = groups.at(-1)
    const size = row.lines.reduce((sum, { value }) => sum + value.length, 0)
    const follows = last !== undefined && row.lines.length > 0 && length + size < longestForm
    length = follows ? length + size : size
    if (follows) groups[groups.length - 1] = { ...last, lines: [...last.lines, ...row.lines] }
    else groups.push(row)
  }
  return groups
}

const longestForm = 3000

type Pair = { readonly labelColumn: number; readonly column: number; readonly label: string }

/** A row of a form holds labels and their values, and nothing else: what stands beside a date or a name is a cell of a table. */
const pairsIn = (cells: readonly FormCell[]): readonly Pair[] => {
  const filled = cells.filter(({ text }) => text.trim() !== '')
  const isPaired = filled.every(({ text }, at) => namesField(text) || namesField(filled[at - 1]?.text ?? ''))
  if (!isPaired) return []
  return filled.flatMap((cell, at) => {
    const next = filled[at + 1]
    if (next === undefined || !namesField(cell.text) || namesField(next.text)) return []
    return [{ labelColumn: cell.column, column: next.column, label: cell.text.trim().replace(/\s?:$/, '') }]
  })
}

const longest = 60

const namesField = (text: string): boolean => {
  const bare = text.trim()
  return bare.length <= longest && !/\d{3}/.test(bare) && (/\p{L}.{0,58}:$/u.test(bare) || fieldWord.test(bare))
}

/** What forms of the service ask for, at the start of a label. */
const fieldWord =
  /^(?:noms?|pr[ée]noms?|dates?|n[ée]+(?:\(e\))?|lieu|adresse|code postal|commune|t[ée]l(?:[ée]phone)?s?|portable|mobile|fixe|(?:adresse )?(?:e-?)?mail|courriel|n°|num[ée]ro|nir|iban|rib|nationalit[ée]|situation (?:familiale|professionnelle|matrimoniale|de famille)|profession|employeur|ressources|revenus|loyer|charges|dettes|sexe|civilit[ée]|[âa]ge|identit[ée]|r[ée]f[ée]rente?|nom du|m[ée]decin traitant|(?:n° )?allocataire|s[ée]curit[ée] sociale|nombre d|surname|first ?name|last ?name|birth ?date|phone|address)(?![\p{L}])/iu
