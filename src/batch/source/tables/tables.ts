import { RequisError } from '../../../model/problem.ts'
import type { Connector, ConnectorInput } from '../../model/source.ts'
import { guessTable } from './guess-mapping.ts'
import { listSurvey } from './list-tables.ts'
import { parseTablesMapping, type TablesMapping, tablesMapping } from './mapping.ts'
import { openTables } from './open-dossier.ts'
import { proposeMapping } from './propose-mapping.ts'
import { indexName, isIndex, rootTables } from './root-tables.ts'
import { sampleTables } from './sample-tables.ts'
import { surveyTables } from './survey.ts'

/** Exports of tables: one row for a person, an event, a document; attachments beside them. An item is a row, or a file. */
export const tables: Connector = {
  recognise: (tree) => {
    const { texts, books, others, described } = rootTables(tree)
    return !described && (texts.length > 0 || (books.length > 0 && !others))
  },
  parseMapping: parseTablesMapping,
  list: async function* (input) {
    yield* listSurvey(input.tree, await surveyTables(input, mappingOf(input)))
  },
  open: (listed, input) => openTables(listed, input, mappingOf(input)),
}

/** Which column holds what is a person's to say: without a mapping nothing is read. */
const mappingOf = ({ mapping }: ConnectorInput): TablesMapping => {
  const parsed = tablesMapping.safeParse(mapping)
  if (!parsed.success) throw new RequisError({ code: 'batch.mapping-needed' })
  return parsed.data
}

/**
 * Documents in folders, and a table at the root with a row for each: dossier, file, title, kind, date, author. Without a mapping its
 * columns are read by their headers, where these are sure.
 */
export const index: Connector = {
  recognise: (tree) => {
    const { texts, books, others, described } = rootTables(tree)
    const [only, ...more] = texts
    if (described || !others || more.length > 0) return false
    return only === undefined ? books.filter(({ path }) => indexName.test(path)).length === 1 : isIndex(only)
  },
  parseMapping: parseTablesMapping,
  list: async function* (input) {
    yield* listSurvey(input.tree, await surveyTables(input, await indexMapping(input)))
  },
  open: async (listed, input) => openTables(listed, input, await indexMapping(input)),
}

const guessed = new WeakMap<ConnectorInput['tree'], Promise<TablesMapping>>()

const indexMapping = (input: ConnectorInput): Promise<TablesMapping> => {
  if (input.mapping !== null) return Promise.resolve(mappingOf(input))
  const found = guessed.get(input.tree) ?? guessIndex(input)
  guessed.set(input.tree, found)
  return found
}

const guessIndex = async ({ tree }: ConnectorInput): Promise<TablesMapping> => {
  const sampled = (await sampleTables(tree)).filter(({ file }) => !file.includes('/'))
  const sure = sampled.filter((table) => isIndex(guessTable(table)))
  if (sure.length !== 1) throw new RequisError({ code: 'batch.mapping-needed' })
  return parseTablesMapping(proposeMapping(sure), 'migration.yaml')
}
