import type { EndCounts } from '../model/ends.ts'
import { endKinds } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'

export type Checkpoint = {
  readonly plan: PlanHead
  readonly root: Uint8Array
  readonly size: number
  readonly ledger: string
  readonly ends: EndCounts
}

/**
 * What the director signs: the body of a C2SP tlog-checkpoint (origin, number of leaves, root in base64), then lines that say
 * what batch it is, the SHA-256 of its ledger and how many items came to each end. Text in ASCII, line feeds.
 */
export const checkpointText = ({ plan, root, size, ledger, ends }: Checkpoint): string =>
  [
    'requis/batch',
    String(size),
    Buffer.from(root).toString('base64'),
    `batch: ${plan.id}`,
    `pipeline: ${plan.pipeline.replace(/[^\x20-\x7e]/g, '?')}`,
    `date: ${plan.date}`,
    `ledger: ${ledger}`,
    `planned: ${plan.items}`,
    ...endKinds.filter((kind) => ends[kind] > 0).map((kind) => `${kind}: ${ends[kind]}`),
    '',
  ].join('\n')

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
