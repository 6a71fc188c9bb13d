import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { seldomSwept } from './warm.ts'

/** Processes whose page was ended: the next page of another test is served by one of them. */
const idle: ChildProcess[] = []

type CommandLine = { readonly argv: readonly string[]; readonly cwd: string; readonly env: NodeJS.ProcessEnv }

/** A process that serves the page of that command line: one that served others, or a new one. */
export const serveWarm = async (program: string, line: CommandLine): Promise<ChildProcess> => {
  const child = idle.pop() ?? (await start(program))
  child.send(line)
  return child
}

const start = async (program: string): Promise<ChildProcess> => {
  const file = join(import.meta.dirname, 'warm-desk.mjs')
  const child = spawn(process.execPath, [...seldomSwept, file, pathToFileURL(program).href], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await once(child, 'message')
  child.unref()
  child.channel?.unref()
  return child
}

/** Ends the page as a signal does; its process waits for another. */
export const endWarm = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null || !child.connected) return
  child.channel?.ref()
  const ended = once(child, 'message')
  child.send('stop')
  await ended
  child.channel?.unref()
  for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data')
  child.removeAllListeners('exit')
  idle.push(child)
}
