import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { RequisError } from '../../model/problem.ts'
import { type DeskSettings, makeDesk } from './app.ts'

export type Listening = {
  /** With its token: good once. */
  readonly address: string
  /** Settles when the server was closed: because somebody asked for it, or because nobody can come any more. */
  readonly closed: Promise<'asked' | 'over'>
  readonly close: () => void
}

/** A header that never ends, or a body that trickles in, holds nothing for long. */
const patience = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 5000 } as const

/** Listens on 127.0.0.1 alone, on a free port unless one is given. Throws `desk.port-taken`. */
export const listen = async (settings: Omit<DeskSettings, 'host' | 'close'>, port: number): Promise<Listening> => {
  const server = createServer(patience)
  let host = ''
  let why: 'asked' | 'over' = 'asked'
  let finish: () => void = () => undefined
  const closed = new Promise<'asked' | 'over'>((resolve) => {
    finish = () => resolve(why)
  })
  const close = (): void => {
    clearInterval(watch)
    // The answer to whoever asked for it goes out first.
    server.close(() => finish())
    setTimeout(() => server.closeAllConnections(), 200).unref()
  }
  const watch = setInterval(() => {
    if (!settings.sessions.isOver() || settings.port.progress().stage !== null) return
    why = 'over'
    close()
  }, watching).unref()
  server.on('request', getRequestListener(makeDesk({ ...settings, host: () => host, close }).fetch))
  await start(server, port)
  host = `127.0.0.1:${addressOf(server).port}`
  return { address: `http://${host}/?jeton=${settings.sessions.token() ?? ''}`, closed, close }
}

/** How often it is looked at whether anybody can still come, in milliseconds. */
const watching = 20_000

const start = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', () => reject(new RequisError({ code: 'desk.port-taken', port })))
    server.listen(port, '127.0.0.1', resolve)
  })

const addressOf = (server: Server): AddressInfo => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new RangeError('no address')
  return address
}
