import type { Connector } from '../../model/source.ts'
import { listRecords } from '../records/list.ts'
import { parseRecordsMapping } from '../records/mapping.ts'
import { openRecords } from '../records/open.ts'
import { json as format } from './format.ts'

/** Exports in JSON or JSON Lines, said by `from.connector`: their mapping is needed anyway. An item is a record (`export.json#/usagers/3`), or a file that a record names. */
export const json: Connector = {
  recognise: () => false,
  parseMapping: parseRecordsMapping,
  list: async function* (input) {
    yield* listRecords(input, format)
  },
  open: async (listed, input) => openRecords(listed, input, format),
}
