import { RequisError } from '../../model/problem.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { SourceItem, SourceTree } from '../model/source.ts'

/** A file of the source as the plan knows it. One that has changed since is not what was planned: its dossier is set aside. */
export const readItem = (tree: SourceTree, item: SourceItem): Uint8Array => {
  const bytes = tree.read(item.source)
  if (sha256Hex(bytes) !== item.sha256) throw new RequisError({ code: 'batch.source-changed' })
  return bytes
}
