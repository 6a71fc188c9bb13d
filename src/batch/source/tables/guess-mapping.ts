import { guessHeader, type HeaderGuess, plainHeader } from './header-words.ts'
import { type ColumnName, dateFormats, type TableMapping, type TablesMapping } from './mapping.ts'
import type { SampledTable } from './sample-tables.ts'
import { dateIn } from './values.ts'

/** A column of the source for a name of the mapping. `isSure`: nothing asks for a person's look. */
export type GuessedColumn = { readonly column: string; readonly isSure: boolean }

export type GuessedTable = {
  readonly table: SampledTable
  readonly rows: { readonly kind: TableMapping['rows']; readonly isSure: boolean }
  readonly key: GuessedColumn | null
  readonly columns: readonly (GuessedColumn & { readonly name: ColumnName })[]
  /** Columns that no name of the mapping stands for: they are carried all the same. */
  readonly others: readonly string[]
}

/** What the columns of a table most likely hold, by their headers and the shapes of their values. */
export const guessTable = (table: SampledTable): GuessedTable => {
  const guesses = table.header.map((column, at) => ({ column, at, guess: checked(guessHeader(column), table, at) }))
  const chosen = new Map<HeaderGuess['name'], (typeof guesses)[number]>()
  for (const one of [...guesses].sort((a, b) => Number(b.guess?.isSure ?? false) - Number(a.guess?.isSure ?? false)))
    if (one.guess !== null && !chosen.has(one.guess.name)) chosen.set(one.guess.name, one)
  settleNames(guesses, chosen)
  const key = chosen.get('key') ?? chosen.get('personKey')
  const columns = [...chosen].flatMap(([name, { column, guess }]) =>
    name === 'key' || guess === null || column === key?.column
      ? []
      : [{ name, column, isSure: guess.isSure && isAlone(guesses, name) }],
  )
  const rows = guessRows(table, new Set(columns.map(({ name }) => name)))
  const kept = columns.filter(({ name, isSure }) => name !== 'service' || isSure || tellsWhose.has(rows.kind))
  const taken = new Set([key?.column, ...kept.map(({ column }) => column)])
  return {
    table,
    rows,
    key: key === undefined ? null : { column: key.column, isSure: key.guess?.name === 'key' && key.guess.isSure },
    columns: kept.sort((a, b) => table.header.indexOf(a.column) - table.header.indexOf(b.column)),
    others: table.header.filter((column) => column.trim() !== '' && !taken.has(column)),
  }
}

/** A « Service » beside an event or a document is most often its author's. */
const tellsWhose: ReadonlySet<TableMapping['rows']> = new Set(['person', 'dossier'])

type Guesses = readonly { readonly column: string; readonly at: number; readonly guess: HeaderGuess | null }[]

const isAlone = (guesses: Guesses, name: HeaderGuess['name']): boolean =>
  guesses.filter(({ guess }) => guess?.name === name && guess.isSure).length < 2

/** « nom » beside « nom_usage » is the name of birth, most likely. */
const settleNames = (guesses: Guesses, chosen: Map<HeaderGuess['name'], Guesses[number]>): void => {
  const used = guesses.find(({ column }) => /^nom (?:usage|usuel|marital)$/.test(plainHeader(column)))
  const plain = guesses.find(({ column }) => plainHeader(column) === 'nom')
  if (used === undefined || plain === undefined) return
  chosen.set('family', used)
  if (!chosen.has('birthName')) chosen.set('birthName', { ...plain, guess: { name: 'birthName', isSure: false } })
}

/** A header that promises dates or files, over values that are none, is doubted. */
const checked = (guess: HeaderGuess | null, { rows }: SampledTable, at: number): HeaderGuess | null => {
  if (guess === null) return null
  const values = rows.flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []))
  const test = shapes[guess.name]
  const fits = test === undefined || values.length === 0 || values.filter(test).length >= values.length * 0.8
  return fits ? guess : { ...guess, isSure: false }
}

const isDate = (value: string): boolean => dateFormats.some((format) => dateIn(value, format) !== null)

const shapes: Partial<Record<HeaderGuess['name'], (value: string) => boolean>> = {
  born: isDate,
  date: isDate,
  closed: isDate,
  file: (value) => /\.[A-Za-z0-9]{2,5}$/.test(value),
  key: (value) => value.length <= 40,
}

const fileWords: readonly (readonly [TableMapping['rows'], RegExp])[] = [
  ['document', /docu|piece|ged|fichier|courrier|index/],
  ['event', /even|evt|note|suivi|journal|acte|rdv|entretien|appel|transmission|observ/],
  ['person', /person|usager|benef|individu|famille|enfant|resident|contact|etat civil/],
  ['dossier', /dossier|mesure|prise en charge|pec/],
]

const guessRows = ({ file, sheet }: SampledTable, names: ReadonlySet<ColumnName>): GuessedTable['rows'] => {
  const said = plainHeader(
    sheet ??
      file
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ??
      '',
  )
  const named = fileWords.find(([, pattern]) => pattern.test(said))?.[0] ?? null
  const isPerson = names.has('given') || names.has('born') || names.has('family')
  const held = names.has('file')
    ? 'document'
    : names.has('text') || (names.has('date') && !isPerson)
      ? 'event'
      : isPerson || names.has('name')
        ? 'person'
        : names.has('closed') || names.has('dossierKind')
          ? 'dossier'
          : null
  return { kind: held ?? named ?? 'event', isSure: held !== null && (named === null || named === held) }
}

/** The one format in which all dates read; `isSure` false where another reads them as well. */
export const guessDates = (
  guessed: readonly GuessedTable[],
): { readonly format: TablesMapping['dateFormat']; readonly isSure: boolean } => {
  const values = guessed.flatMap(({ table, columns }) =>
    columns
      .filter(({ name }) => name === 'born' || name === 'date' || name === 'closed')
      .flatMap(({ column }) => table.rows.flatMap((row) => row[table.header.indexOf(column)]?.trim() || [])),
  )
  const own = values.filter((value) => dateIn(value, 'AAAA-MM-JJ') === null)
  const counts = dateFormats.map((format) => ({
    format,
    read: own.filter((value) => dateIn(value, format) !== null).length,
  }))
  const best = counts.reduce((a, b) => (b.read > a.read ? b : a))
  if (own.length === 0) return { format: 'JJ/MM/AAAA', isSure: values.length > 0 }
  return {
    format: best.format,
    isSure: counts.filter(({ read }) => read === best.read).length === 1 && best.read >= own.length * 0.8,
  }
}

/** Numbers of one length in one table, shorter ones in another: a spreadsheet took their zeros. Null where nothing says so. */
export const guessKeyDigits = (guessed: readonly GuessedTable[]): number | null => {
  const lengths = guessed.map(({ table, key }) => {
    const at = key === null ? -1 : table.header.indexOf(key.column)
    const values = table.rows.flatMap((row) => row[at]?.trim() || [])
    const isNumeric = values.length > 0 && values.every((value) => /^\d{1,20}$/.test(value))
    return {
      isNumeric,
      zeros: values.some((value) => value.startsWith('0')),
      lengths: new Set(values.map(({ length }) => length)),
    }
  })
  const full = lengths.find((one) => one.isNumeric && one.zeros && one.lengths.size === 1)
  const digits = [...(full?.lengths ?? [])][0] ?? null
  return digits !== null && lengths.some((one) => one.isNumeric && [...one.lengths].some((length) => length < digits))
    ? digits
    : null
}
