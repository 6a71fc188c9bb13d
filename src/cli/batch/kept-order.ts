import type { Storage } from '../../batch/storage/storage.ts'
import { RequisError } from '../../model/problem.ts'
import type { BatchOrder } from './order.ts'

/** Beside the plan, in the batch's own storage: who approves and what is asked are personal data, and no queue is told of them. */
const orderPath = 'plan/order.json'

export const keepOrder = async (storage: Storage, order: BatchOrder): Promise<void> => {
  await storage.putIfAbsent(orderPath, Buffer.from(`${JSON.stringify(order)}\n`, 'utf8'))
}

export const readOrder = async (storage: Storage): Promise<BatchOrder> => {
  const bytes = await storage.get(orderPath)
  if (bytes === null) throw new RequisError({ code: 'batch.not-found' })
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new RequisError({ code: 'batch.broken-plan' })
  }
}
