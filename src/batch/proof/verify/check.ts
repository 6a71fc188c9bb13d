export const batchCheckIds = [
  'batch-plan',
  'batch-ledger',
  'batch-ends',
  'batch-names',
  'batch-root',
  'batch-receipts',
  'batch-targets',
  'batch-containers',
  'batch-inclusion',
  'batch-lists',
  'batch-report',
  'batch-history',
  'batch-sources',
  'batch-uncovered',
] as const

export type BatchCheck = {
  readonly id: (typeof batchCheckIds)[number]
  readonly outcome: 'passed' | 'failed' | 'not-checked'
  readonly count: number
  /** Files of ours that it is about, where it names some. */
  readonly names?: readonly string[]
  /** Items that were not compared: their dossiers had left the source before the batch was tried again. */
  readonly left?: number
}

export const check = (id: BatchCheck['id'], isGood: boolean, count = 0, names: readonly string[] = []): BatchCheck => ({
  ...{ id, outcome: isGood ? 'passed' : 'failed', count },
  ...(names.length === 0 ? {} : { names }),
})

/** Of what nothing is claimed: it is named. */
export const notChecked = (id: BatchCheck['id'], count = 0, names: readonly string[] = []): BatchCheck => ({
  ...{ id, outcome: 'not-checked', count },
  ...(names.length === 0 ? {} : { names }),
})
