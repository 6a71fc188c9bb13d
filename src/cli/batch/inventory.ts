import { join } from 'node:path'
import { connectors, recogniseSource } from '../../batch/source/index.ts'
import { type HashLine, type Inventory, takeInventory } from '../../batch/source/inventory.ts'
import { proposeMapping } from '../../batch/source/tables/propose-mapping.ts'
import { sampleTables } from '../../batch/source/tables/sample-tables.ts'
import { openTree } from '../../batch/source/tree.ts'
import { inventoryLines, inventoryWritten } from '../../messages/batch/inventory-words.ts'
import { RequisError } from '../../model/problem.ts'
import { makeFolder, replaceFileAside } from '../../store/files/disk.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { openConnector } from './open-desk.ts'
import { migrationOf, readMigrationFile } from './order.ts'

export const inventoryNames = {
  inventory: 'inventory.json',
  hashes: 'hashes.jsonl',
  mapping: 'mapping.proposed.yaml',
} as const

export type InventoryOptions = { readonly out: string; readonly migration: string | undefined }

/**
 * Looks at a source and writes what it holds: counts, formats, hashes, what cannot be read; for tables a mapping to correct. Nothing is
 * migrated, no content of a file is written but the headers of its columns.
 */
export const commandInventory = async (source: string, options: InventoryOptions, output: Output): Promise<number> => {
  makeFolder(options.out)
  const tree = openTree(source)
  const migration = readMigrationFile(options.migration)
  const name = recogniseSource(tree, migrationOf({ migration }).from.connector ?? null)
  const hashes: HashLine[] = []
  const input = mappedOr({ source, migration }, name)
  const inventory = await takeInventory({ tree, name, ...input, onFile: (line) => hashes.push(line) })
  write(options.out, inventoryNames.inventory, `${JSON.stringify(inventory, null, 2)}\n`)
  write(options.out, inventoryNames.hashes, hashes.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const hasMapping = name === 'tables' && migration === null
  if (hasMapping) write(options.out, inventoryNames.mapping, proposeMapping(await sampleTables(tree)))
  say(inventory, output)
  for (const line of inventoryWritten(options.out, hasMapping, output.language)) output.say(line)
  return exitCodes.done
}

/** Without a mapping, a connector that needs one says so in the inventory: files are counted all the same. */
const mappedOr = (order: Parameters<typeof openConnector>[0], name: string) => {
  const connector = connectors[name]
  if (connector === undefined)
    throw new RequisError({ code: 'batch.source-unknown', accepted: Object.keys(connectors) })
  const { input } = openConnector(order, name)
  return { connector, mapping: input.mapping }
}

const write = (folder: string, name: string, text: string): void =>
  replaceFileAside(join(folder, name), Buffer.from(text, 'utf8'), 0o600)

const say = (inventory: Inventory, output: Output): void => {
  if (output.json) output.data(JSON.stringify(inventory))
  else output.data(inventoryLines(inventory, output.language).join('\n'))
}
