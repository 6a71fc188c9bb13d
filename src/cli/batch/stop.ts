import { batchScreen } from '../../messages/batch/batch-screen.ts'
import type { Output } from '../say/output.ts'

/** Whether a person or a service manager asked for an end: what runs ends first. The second time, the system ends the program. */
export const onStop = (signals: readonly ('SIGINT' | 'SIGTERM')[], output: Output): (() => boolean) => {
  let isAsked = false
  const stop = (): void => {
    isAsked = true
    output.say(batchScreen(output.language, 'stopping'))
  }
  for (const signal of signals) process.once(signal, stop)
  return () => isAsked
}
