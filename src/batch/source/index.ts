import { RequisError } from '../../model/problem.ts'
import type { Connector, SourceTree } from '../model/source.ts'
import { folder } from './folder/folder.ts'
import { json } from './json/connector.ts'
import { postgres } from './postgres/connector.ts'
import { index, tables } from './tables/tables.ts'
import { tddui } from './tddui/connector.ts'
import { xml } from './xml/connector.ts'

/** The connectors by the names of `from.connector` (migration.yaml), in the order in which a source is recognised. */
export const connectors: Readonly<Record<string, Connector>> = { tddui, json, xml, postgres, index, tables, folder }

/** The name of the connector for a source: the one that migration.yaml gives, else the first that recognises it. */
export const recogniseSource = (tree: SourceTree, named: string | null): string => {
  if (named !== null && Object.hasOwn(connectors, named)) return named
  const found = named === null ? Object.entries(connectors).find(([, { recognise }]) => recognise(tree)) : undefined
  if (found !== undefined) return found[0]
  throw new RequisError({ code: 'batch.source-unknown', accepted: Object.keys(connectors) })
}
