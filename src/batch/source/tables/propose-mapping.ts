import { type GuessedColumn, type GuessedTable, guessDates, guessKeyDigits, guessTable } from './guess-mapping.ts'
import type { SampledTable } from './sample-tables.ts'

const doubt = '# à confirmer'

/**
 * A mapping to read over: what the columns most likely hold, in YAML, doubts marked. It names columns, tables and sheets; no value
 * of them is in it. A table without a number of dossier is left as a remark.
 */
export const proposeMapping = (tables: readonly SampledTable[]): string => {
  const guessed = tables.map(guessTable)
  const keyed = guessed.filter(({ key }) => key !== null)
  const dates = guessDates(keyed)
  const digits = guessKeyDigits(keyed)
  const lines = [
    '# Correspondance proposée d’après les en-têtes : à relire avec une personne qui connaît le logiciel.',
    `# Les lignes « ${doubt.slice(2)} » sont des doutes. Une colonne qui n’est pas nommée est reprise telle quelle.`,
    `dateFormat: ${dates.format}${dates.isSure ? '' : ` ${doubt}`}`,
    ...(digits === null ? [] : [`keyDigits: ${digits} ${doubt} : des numéros de dossier ont perdu leurs zéros`]),
    keyed.length === 0 ? `tables: [] ${doubt} : aucune table n’a de numéro de dossier reconnu` : 'tables:',
    ...keyed.flatMap(tableLines),
    ...guessed.filter(({ key }) => key === null).map(unkeyedLine),
    ...(keyed.some(({ rows }) => rows.kind === 'person') || keyed.length === 0
      ? []
      : [`${doubt} : aucune table ne dit qui sont les personnes, ni qui est protégé`]),
  ]
  return `${lines.join('\n')}\n`
}

const nameOf = ({ file, sheet }: SampledTable): string => (sheet === null ? file : `${file}, feuille ${sheet}`)

const unkeyedLine = ({ table }: GuessedTable): string =>
  `# ${oneLine(nameOf(table))} : pas de colonne de numéro de dossier reconnue ; cette table sera mise de côté`

const tableLines = ({ table, rows, key, columns, others }: GuessedTable): readonly string[] => [
  `  - file: ${yaml(table.file)}`,
  ...(table.sheet === null ? [] : [`    sheet: ${yaml(table.sheet)}`]),
  `    rows: ${rows.kind}${rows.isSure ? '' : ` ${doubt} : person, event, document ou dossier`}`,
  ...(key === null ? [] : [`    key: ${columnLine(key)}`]),
  ...(columns.length === 0 ? [] : ['    columns:']),
  ...columns.map((one) => `      ${one.name}: ${columnLine(one)}`),
  ...(others.length === 0 ? [] : [`    # reprises telles quelles : ${oneLine(others.join(', '))}`]),
]

const columnLine = ({ column, isSure }: GuessedColumn): string => `${yaml(column.trim())}${isSure ? '' : ` ${doubt}`}`

/** A JSON string is a YAML string, whatever it holds. */
const yaml = (text: string): string =>
  /^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9_ .'’/-]*[A-Za-zÀ-ÿ0-9_]$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text)

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
