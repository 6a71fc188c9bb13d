const delimiters = [';', '\t', '|', ','] as const

/** A separator and how surely it is one: `steady` is the share of lines that agree on their number of columns. */
export type CsvShape = {
  readonly delimiter: string
  readonly columns: number
  readonly steady: number
  readonly lines: number
}

const sampleLength = 65536

/** The separator on which most lines agree, outside quotes. */
export const guessShape = (text: string): CsvShape => {
  const announced = /^sep=(.)(?=\r|\n|$)/.exec(text)
  const counts = countPerLine(text.slice(0, sampleLength), text.length > sampleLength)
  const shapes = delimiters.map((delimiter) => shapeOf(delimiter, counts))
  if (announced?.[1] !== undefined) return { delimiter: announced[1], columns: 2, steady: 1, lines: counts.length }
  return shapes.reduce((best, shape) => (scoreOf(shape) > scoreOf(best) ? shape : best), shapes[0] ?? single)
}

const single: CsvShape = { delimiter: ';', columns: 1, steady: 1, lines: 0 }

// One line with many commas (a sentence) must not beat a steady semicolon.
const scoreOf = (shape: CsvShape): number => (shape.columns < 2 ? 0 : shape.steady + Math.min(shape.columns, 50) / 1000)

type Counts = Readonly<Record<string, number>>

const countPerLine = (sample: string, isCut: boolean): readonly Counts[] => {
  const lines: Counts[] = []
  let counts: Record<string, number> = {}
  let quoted = false
  let empty = true
  for (const unit of isCut ? sample : `${sample}\n`) {
    if (unit === '"') quoted = !quoted
    if (!quoted && (unit === '\n' || unit === '\r')) {
      if (!empty) lines.push(counts)
      counts = {}
      empty = true
      continue
    }
    empty = false
    if (!quoted && unit in isDelimiter) counts[unit] = (counts[unit] ?? 0) + 1
  }
  return lines
}

const isDelimiter: Readonly<Record<string, true>> = { ';': true, '\t': true, '|': true, ',': true }

const shapeOf = (delimiter: string, lines: readonly Counts[]): CsvShape => {
  const tally = new Map<number, number>()
  for (const counts of lines) {
    const columns = (counts[delimiter] ?? 0) + 1
    tally.set(columns, (tally.get(columns) ?? 0) + 1)
  }
  tally.delete(1)
  const [columns, agreeing] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return { delimiter, columns, steady: lines.length === 0 ? 0 : agreeing / lines.length, lines: lines.length }
}

/** Strong evidence for a file without a telling name: every line agrees, and no line reads like a sentence. */
export const looksLikeCsv = (text: string): boolean => {
  const shape = guessShape(text)
  if (shape.steady < 1 || shape.lines < 3 || shape.delimiter === '|') return false
  const needed = shape.delimiter === ',' ? 4 : 3
  const first = /^[^\r\n]{0,2000}/.exec(text)?.[0] ?? ''
  return shape.columns >= needed && !/[.!?]$/.test(first.trim())
}

/** True when a first row names columns: distinct, short, and nothing that only a value would be. */
export const isHeader = (cells: readonly string[]): boolean => {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (names.length === 0 || names.length < cells.length / 2 || new Set(names).size < names.length) return false
  return names.every((name) => name.length <= 60 && /\p{L}/u.test(name) && !isValue(name))
}

/**
 * True when a header is surely one: a cell says what forms ask for, or a number or a date stands under a word. A first
 * row of names looks like a header as well: unless it is sure, it names the columns and is judged like any row.
 */
export const isSureHeader = (cells: readonly string[], next: readonly string[]): boolean =>
  cells.some((cell) => headerWord.test(cell.trim())) || next.some((cell) => isValue(cell.trim()))

const headerWord =
  /^(?:id|noms?|pr[ée]noms?|dates?|n[ée]+ le|jour|mois|ann[ée]e|p[ée]riode|poste|postes|montant|total|loyer|note|notes|motif|objet|type|statut|[ée]tat|libell[ée]|code|cat[ée]gorie|observations?|commentaires?|adresse|ville|commune|t[ée]l(?:[ée]phone)?|mail|e-?mail|courriel|usager|usag[èe]re|b[ée]n[ée]ficiaire|enfants?|personne|intervenante?|r[ée]f[ée]rente?|service|[ée]tablissement|mesure|action|[ée]v[ée]nement|situation|qualit[ée]|lien|sexe|[âa]ge|n°|num[ée]ro|names?|first ?name|last ?name|date|comment|amount|status|description)(?![\p{L}])/iu

const isValue = (name: string): boolean => /@|\d{4}|\d[./-]\d|^[+-]?\d|^(?:true|false|null|oui|non)$/i.test(name)
