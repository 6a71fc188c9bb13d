import type { Seat } from '../../desk/port.ts'
import { screen } from '../../messages/screen.ts'
import { RequisError } from '../../model/problem.ts'
import type { Stage } from '../../pipeline/propose/propose-draft.ts'
import type { Bench } from './bench.ts'

/** One at a time: both read and write for minutes, and the second would show what the first is about to change. */
export const alone = async <T>(bench: Bench, work: () => Promise<T>): Promise<T> => {
  if (bench.running.progress.stage !== null) throw new RequisError({ code: 'desk.busy' })
  bench.running.progress = { stage: '…', done: 0, total: 0 }
  try {
    return await work()
  } finally {
    bench.running.progress = { stage: null, done: 0, total: 0 }
  }
}

/** How far the work is, for whoever asks. */
export const toldBy = ({ running }: Bench, { language }: Seat) => ({
  onStage: (stage: Stage) => {
    running.progress = { stage: screen(language, `stage.${stage}`), done: 0, total: 0 }
  },
  onCopy: (done: number, total: number) => {
    running.progress = { ...running.progress, done, total }
  },
})
