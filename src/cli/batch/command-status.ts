import { join } from 'node:path'
import { endKinds } from '../../batch/model/ends.ts'
import { countDone } from '../../batch/proof/gather.ts'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { batchScreen, endNames } from '../../messages/batch/batch-screen.ts'
import { RequisError } from '../../model/problem.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { type ControlState, setControl } from './control.ts'
import { isBucket, openBatchAt } from './place.ts'

const flagOf = { open: 'resume', paused: 'pause', draining: 'drain', cancelled: 'cancel' } as const

/** Where a batch stands, by its receipts: source = sum of ends + what is left, at any time. */
export const commandStatus = async (folder: string, asked: ControlState | null, output: Output): Promise<number> => {
  // A batch is asked to pause where its command runs.
  if (asked !== null && isBucket(folder))
    throw new RequisError({ code: 'usage', what: `requis status DOSSIER --${flagOf[asked]}` })
  const { storage, plan } = await openBatchAt(folder)
  if (asked !== null) {
    setControl(folder, asked)
    output.say(batchScreen(output.language, `asked-${asked}`))
  }
  const { ends, done } = await countDone(storage, plan)
  const missing = plan.items - done
  const { rate, eta } = missing === 0 ? { rate: null, eta: 0 } : readProgress(folder)
  if (output.json) {
    output.data(JSON.stringify({ planned: plan.items, done, ends, missing, rate, eta }))
    return exitCodes.done
  }
  const { language } = output
  output.data(
    batchScreen(language, rate === null ? 'begun' : 'running', {
      done,
      planned: plan.items,
      rate: rate ?? 0,
      eta: `${eta ?? 0} s`,
    }),
  )
  for (const kind of endKinds)
    if (ends[kind] > 0) output.data(batchScreen(language, 'end', { name: endNames[kind][language], count: ends[kind] }))
  if (missing > 0) output.data(batchScreen(language, 'missing', { count: missing }))
  return exitCodes.done
}

type Pace = { readonly rate: number | null; readonly eta: number | null }

/** What the running command last said of its pace; nothing where none runs. */
const readProgress = (folder: string): Pace => {
  try {
    const { rate, eta }: Pace = JSON.parse(readPlain(join(folder, 'progress.json'), mostSetting).toString('utf8'))
    return { rate, eta }
  } catch {
    return { rate: null, eta: null }
  }
}
