import type { Connector, ConnectorInput, ListedDossier } from '../model/source.ts'
import { onceEach } from './once-each.ts'

/** What a batch is planned from: all that the connector lists, each item once. */
export const listSource = (connector: Connector, input: ConnectorInput): AsyncIterable<ListedDossier> =>
  onceEach(connector.list(input))
