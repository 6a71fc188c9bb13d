import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'

export type Run = { readonly status: number | null; readonly output: string }

/** A plain home and locale: no tool may lean on the settings of who runs the bench. */
const plain = { PATH: process.env.PATH ?? '', HOME: tmpdir(), LANG: 'C.UTF-8' }

/** Not blocking: a program of ours may be asking our own time stamping service. */
export const run = (command: string, folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Run> =>
  new Promise((done) => {
    const env = { ...plain, ...settings }
    const child = spawn('sh', ['-c', command], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk))
    child.on('close', (status) => done({ status, output: Buffer.concat(said).toString('utf8') }))
  })

export const must = async (command: string, folder: string): Promise<string> => {
  const { status, output } = await run(command, folder)
  if (status !== 0) throw new Error(`${command}\n${output}`)
  return output
}
