import type { Connector, ConnectorInput, ListedDossier } from '../model/source.ts'
import type { Migration } from '../settings/migration.ts'
import { onceEach } from './once-each.ts'
import { ownServices } from './services.ts'

/** What a batch is planned from: all that the connector lists, each item once, other services' set aside. */
export const listSource = (
  connector: Connector,
  input: ConnectorInput,
  migration: Migration,
): AsyncIterable<ListedDossier> => ownServices(onceEach(connector.list(input)), migration)
