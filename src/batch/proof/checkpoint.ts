import { createHmac, timingSafeEqual } from 'node:crypto'
import type { EndCounts } from '../model/ends.ts'
import { endKinds } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'
import { deriveKey } from '../pseudonym/key.ts'

export type Checkpoint = {
  readonly plan: PlanHead
  readonly root: Uint8Array
  readonly size: number
  readonly ledger: string
  readonly receipts: string
  readonly files: string
  readonly ends: EndCounts
  /** The batch's own key: whoever tries it again knows by it that this is what was signed. */
  readonly key: Uint8Array
}

/**
 * What the director signs: the body of a C2SP tlog-checkpoint (origin, number of leaves, root in base64), then lines that say
 * what batch it is, the SHA-256 of its ledger, of its receipts and of its other files (`sums.txt`), how many items came to each end, and last the HMAC of all that
 * stands before. Text in ASCII, line feeds.
 */
export const checkpointText = (checkpoint: Checkpoint): string => {
  const text = signedLines(checkpoint)
  return `${text}mac: ${macOf(text, checkpoint.key)}\n`
}

const macOf = (text: string, key: Uint8Array): string =>
  createHmac('sha256', deriveKey(key, 'checkpoint')).update(text).digest('hex')

/** Whether its last line was made by the batch's key; null where it has none (a batch of a former version). */
export const hasOwnMac = (text: string, key: Uint8Array): boolean | null => {
  const [, before = '', mac = ''] = /^([\s\S]*\n)mac: ([0-9a-f]{64})\n$/.exec(text) ?? []
  return mac === '' ? null : timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(before, key)))
}

const signedLines = ({ plan, root, size, ledger, receipts, files, ends }: Checkpoint): string =>
  [
    'requis/batch',
    String(size),
    Buffer.from(root).toString('base64'),
    `batch: ${plan.id}`,
    `pipeline: ${asciiOf(plan.pipeline)}`,
    `date: ${plan.date}`,
    `ledger: ${ledger}`,
    `receipts: ${receipts}`,
    `files: ${files}`,
    `planned: ${plan.items}`,
    ...endKinds.filter((kind) => ends[kind] > 0).map((kind) => `${kind}: ${ends[kind]}`),
    '',
  ].join('\n')

/** As a name is written in a checkpoint. */
export const asciiOf = (name: string): string => name.replace(/[^\x20-\x7e]/g, '?')

/** The fields of a checkpoint by their names; null for a text that is none. */
export const readCheckpoint = (text: string) => {
  const [origin, size, root, ...rest] = text.split('\n')
  if (origin !== 'requis/batch' || !/^\d{1,9}$/.test(size ?? '') || rest.at(-1) !== '') return null
  const fields = new Map(
    rest.slice(0, -1).flatMap((line) => {
      const [, key = '', value = ''] = /^([a-z]{1,20}): ([\x20-\x7e]{1,200})$/.exec(line) ?? []
      return key === '' ? [] : [[key, value] as const]
    }),
  )
  return { size: Number(size), root: Buffer.from(root ?? '', 'base64').toString('hex'), fields }
}

/** A leaf and its path to the root, checkable by `verify-inclusion.sh` with a shell and openssl. */
export const inclusionText = (index: number, size: number, leaf: string, path: readonly Uint8Array[]): string =>
  [
    'requis-inclusion v1',
    `index ${index}`,
    `size ${size}`,
    `leaf ${leaf}`,
    ...path.map((node) => Buffer.from(node).toString('hex')),
    '',
  ].join('\n')
