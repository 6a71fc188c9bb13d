import type { Connector } from '../../model/source.ts'
import { listRecords } from '../records/list.ts'
import { parseRecordsMapping } from '../records/mapping.ts'
import { openRecords } from '../records/open.ts'
import { xml as format } from './format.ts'

/** Exports in XML of any vocabulary, said by `from.connector`. An item is an element (`export.xml#/export/usager[3]`), or a file that one names. */
export const xml: Connector = {
  recognise: () => false,
  parseMapping: parseRecordsMapping,
  list: async function* (input) {
    yield* listRecords(input, format)
  },
  open: async (listed, input) => openRecords(listed, input, format),
}
