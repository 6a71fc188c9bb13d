import type { Language } from '../../messages/index.ts'
import { screen } from '../../messages/screen.ts'
import type { Stage } from '../../pipeline/propose/propose-draft.ts'

export type StageShare = { readonly stage: Stage; readonly milliseconds: number; readonly share: number }

export type StageClock = {
  readonly enter: (stage: Stage) => void
  /** Within the running stage: how many are done, of how many. */
  readonly step: (done: number, total: number) => void
  readonly shares: () => readonly StageShare[]
}

/** Times the stages of one run, and names the running one on a terminal. */
export const startStageClock = (language: Language, quiet: boolean): StageClock => {
  const spent = new Map<Stage, number>()
  let running: { readonly stage: Stage; readonly since: number } | null = null
  const leave = (): void => {
    if (running !== null) spent.set(running.stage, (spent.get(running.stage) ?? 0) + performance.now() - running.since)
  }
  const say = (line: string): void => {
    if (process.stderr.isTTY && !quiet) process.stderr.write(`\r\u001b[2K${line}`)
  }
  return {
    enter: (stage) => {
      leave()
      running = { stage, since: performance.now() }
      say(`${screen(language, `stage.${stage}`)}…`)
    },
    step: (done, total) => {
      if (running !== null) say(`${screen(language, `stage.${running.stage}`)} ${bar(done, total)} ${done}/${total}`)
    },
    shares: () => {
      leave()
      running = null
      say('')
      const total = [...spent.values()].reduce((sum, time) => sum + time, 0)
      return [...spent].map(([stage, time]) => ({
        stage,
        milliseconds: Math.round(time),
        share: total === 0 ? 0 : time / total,
      }))
    },
  }
}

const barWidth = 24

const bar = (done: number, total: number): string => {
  const full = total === 0 ? barWidth : Math.round((done / total) * barWidth)
  return '█'.repeat(full) + '░'.repeat(barWidth - full)
}
