import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { readOpenMetrics } from '../../open-metrics.ts'
import { envOf, openWorkshop, root } from '../program.ts'

const workshop = openWorkshop()
afterAll(() => workshop.remove())

const freePort = async (): Promise<number> =>
  await new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

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
        const taken = await start('lot', 'migration', 'base', '--out', 'pris', '--metrics', String(port))
        expect(taken.said).toContain(`Le port ${port} est déjà pris`)
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
