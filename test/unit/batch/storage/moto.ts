import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** An S3-compatible server of the test's own (`moto[server]` of PyPI); in `.ci/run` it is in REQUIS_MOTO's folder. */
const program =
  [process.env.REQUIS_MOTO ?? '', ...(process.env.PATH ?? '').split(':')]
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'moto_server'))
    .find((path) => existsSync(path)) ?? null

export const hasMoto = program !== null

export type Moto = { readonly endpoint: string; readonly stop: () => Promise<void> }

const freePort = async (): Promise<number> =>
  await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

export const startMoto = async (bucket: string): Promise<Moto> => {
  const port = await freePort()
  const server = spawn(program ?? 'moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  await answers(`${endpoint}/${bucket}`)
  return { endpoint, stop: async () => await end(server) }
}

/** Making the bucket is the first question that it answers. By hand: Python takes seconds on a loaded machine. */
const answers = async (bucket: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(bucket, { method: 'PUT' }).catch(() => null)
    if (answer?.ok === true) return
    await delay(100)
  }
  throw new Error('moto did not start')
}

const end = async (server: ChildProcess): Promise<void> => {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGKILL')
  await gone
}
