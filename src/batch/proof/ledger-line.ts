import { createHmac } from 'node:crypto'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { ItemEnd, LedgerLine } from '../model/ends.ts'
import type { SourceItem } from '../model/source.ts'

/**
 * A line of the ledger, with its line feed. `salt` is given for what leaves to strangers (an answer to a request, a test set): the
 * hash of a source would let whoever holds a file find it again.
 */
export const ledgerLine = (item: SourceItem, end: ItemEnd, salt: Uint8Array | null): string => {
  const line: LedgerLine = {
    source: item.source,
    sha256: salt === null ? item.sha256 : saltedHash(item.sha256, salt),
    bytes: item.bytes,
    end: end.end,
    targets: end.targets.map(({ path, sha256 }) => ({ path, sha256 })),
    rule: end.rule,
    reason: end.reason,
  }
  return `${JSON.stringify(line)}\n`
}

/** HMAC-SHA256 of the hash, under a key that stays with the service. */
export const saltedHash = (sha256: string, salt: Uint8Array): string =>
  createHmac('sha256', salt).update(Buffer.from(sha256, 'hex')).digest('hex')

/** What stands for a dossier without a container: the SHA-256 of its lines, in the order of its items. */
export const leafOfLines = (lines: readonly string[]): string => sha256Hex(Buffer.from(lines.join(''), 'utf8'))
