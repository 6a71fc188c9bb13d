import { RequisError } from '../../../model/problem.ts'
import type { Connector, ConnectorInput } from '../../model/source.ts'
import { listSurvey } from './list-tables.ts'
import { parseTablesMapping, type TablesMapping, tablesMapping } from './mapping.ts'
import { openTables } from './open-dossier.ts'
import { surveyTables } from './survey.ts'

/** Exports of tables: one row for a person, an event, a document; attachments beside them. An item is a row, or a file. */
export const tables: Connector = {
  recognise: () => false,
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
