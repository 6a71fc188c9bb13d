import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { get } from 'node:http'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { readOpenMetrics } from '../../open-metrics.ts'
import { envOf, openWorkshop, root } from '../program.ts'

const workshop = openWorkshop()
afterAll(() => workshop.remove())

/** A port of this machine, held by `server` until it is closed. */
const heldPort = async (): Promise<{ readonly port: number; readonly server: Server }> =>
  await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : 0, server })
    })
  })

const freePort = async (): Promise<number> => {
  const { port, server } = await heldPort()
  await new Promise((resolve) => server.close(resolve))
  return port
}

type Answer = { readonly status: number; readonly type: string; readonly text: string }

/** Null: nobody listens. */
const ask = async (port: number, path = '/metrics', host = `127.0.0.1:${port}`): Promise<Answer | null> =>
  await new Promise((resolve) => {
    get({ port, path, host: '127.0.0.1', headers: { host } }, (response) => {
      let text = ''
      response.on('data', (data) => {
        text += data
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      )
    }).on('error', () => resolve(null))
  })

const start = (...flags: readonly string[]) => {
  const program = join(root, 'dist', 'cli', 'requis.js')
  const child = spawn(process.execPath, [program, ...flags], { cwd: workshop.folder, env: envOf(workshop) })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  return new Promise<{ readonly code: number | null; readonly said: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, said })),
  )
}

test('a running batch tells its counts on this machine alone, without a name or a path', async () => {
  for (const at of [1, 2, 3]) {
    workshop.write(`base/D-00${at}/note.txt`, `Note du ${at} mars 2025. Mme Roseline KERVADEC est venue.\n`)
    workshop.write(`base/D-00${at}/autre.csv`, `date;observation\n${'04/04/2025;Visite à domicile\n'.repeat(200)}`)
  }
  const port = await freePort()
  const ended = start('lot', 'migration', 'base', '--out', 'lot', '--workers', '1', '--metrics', String(port))
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  const texts: string[] = []
  while (!isOver) {
    const answer = await ask(port)
    if (answer !== null) {
      expect(answer).toMatchObject({ status: 200, type: 'application/openmetrics-text; version=1.0.0; charset=utf-8' })
      texts.push(answer.text)
      if (texts.length === 1) {
        expect(await ask(port, '/metrics', 'exemple.fr')).toMatchObject({ status: 403 })
        expect(await ask(port, '/autre')).toMatchObject({ status: 404 })
        expect((await start('worker', '--queue', 'postgres://127.0.0.1:1/x', '--metrics', '70000')).code).toBe(2)
      }
    }
    await delay(100)
  }
  expect([0, 5]).toContain((await ended).code)
  const reads = texts.map(readOpenMetrics)
  const planned = reads.filter((read) => read.has('requis_items_left'))
  expect(planned.length).toBeGreaterThan(0)
  for (const read of planned) {
    const items = [...(read.get('requis_items')?.samples.values() ?? [])].reduce((sum, count) => sum + count, 0)
    expect(items + (read.get('requis_items_left')?.samples.get('') ?? 0)).toBe(6)
  }
  expect(texts.join('')).not.toMatch(/KERVADEC|D-00|base|lot\b|\//)
}, 240_000)

test('a port that another program holds is said, and nothing is begun', async () => {
  workshop.write('source/D-001/note.txt', 'Note du 1 mars 2025.\n')
  const { port, server } = await heldPort()
  const { code, said } = await start('lot', 'migration', 'source', '--out', 'pris', '--metrics', String(port))
  server.close()
  expect(code).toBe(1)
  expect(said).toContain(`Le port ${port} est déjà pris`)
  expect(readdirSync(workshop.path('pris'))).toEqual([])
}, 60_000)
