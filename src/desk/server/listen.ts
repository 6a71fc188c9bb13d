import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { RequisError } from '../../model/problem.ts'
import { type DeskSettings, makeDesk } from './app.ts'

export type Listening = {
  /** With its token: good once. */
  readonly address: string
  /** Settles when the server was closed. */
  readonly closed: Promise<void>
  readonly close: () => void
}

/** A header that never ends, or a body that trickles in, holds nothing for long. */
const patience = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 5000 } as const

/** Listens on 127.0.0.1 alone, on a free port unless one is given. Throws `desk.port-taken`. */
export const listen = async (settings: Omit<DeskSettings, 'host' | 'close'>, port: number): Promise<Listening> => {
  const server = createServer(patience)
  let host = ''
  let finish: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    finish = resolve
  })
  const close = (): void => {
    // The answer to whoever asked for it goes out first.
    server.close(() => finish())
    setTimeout(() => server.closeAllConnections(), 200).unref()
  }
  server.on('request', getRequestListener(makeDesk({ ...settings, host: () => host, close }).fetch))
  await start(server, port)
  host = `127.0.0.1:${addressOf(server).port}`
  return { address: `http://${host}/?jeton=${settings.sessions.token() ?? ''}`, closed, close }
}

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
