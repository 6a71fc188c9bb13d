import { screen } from '../messages/screen.ts'
import { languageOf } from './say/output.ts'

/**
 * Runs the program and leaves with its code. Whoever reads may stop early (« | head ») or keep it on a full disk: the work
 * goes on to its end, and its code is what counts. Nothing calls `process.exit`: what a slow reader has not read yet is
 * written before the process ends.
 */
export const leaveWith = async (work: () => Promise<number>): Promise<void> => {
  process.stderr.on('error', forget)
  process.stdout.on('error', sayOnce())
  process.exitCode = await work()
}

const forget = (): void => {}

/** A reader that left asked for no more; a disk that is full keeps half of what somebody wanted: said. */
const sayOnce = (): ((error: NodeJS.ErrnoException) => void) => {
  let isSaid = false
  return ({ code }) => {
    if (isSaid || readerLeft.has(code)) return
    isSaid = true
    process.stderr.write(`${screen(languageOf(undefined, process.env), 'output.lost')}\n`)
  }
}

/** The second comes for each write after the first error. */
const readerLeft: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED'])
