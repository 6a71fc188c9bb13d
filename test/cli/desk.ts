import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import type { ActOutcome, DeskView } from '../../src/desk/view/types.ts'
import { envOf, root, type Workshop } from './program.ts'
import { endWarm, serveWarm } from './warm-desk.ts'

export type Answer<T = unknown> = { readonly status: number; readonly body: T; readonly cookie: string | null }

/** `requis review` in a process that serves no other page meanwhile. */
export type Started = {
  /** With its token, as it is printed. */
  readonly url: string
  /** As a power cut does: the next page has a process that knows nothing of this one. */
  readonly kill: () => Promise<void>
  /** At the end of a test: the process may serve the page of another one. */
  readonly end: () => Promise<void>
}

export type Desk = Started & {
  readonly base: string
  readonly call: <T = ActOutcome>(method: string, path: string, body?: object) => Promise<Answer<T>>
  /** A body as it is. */
  readonly send: (method: string, path: string, body: Buffer) => Promise<Sent>
  readonly view: () => Promise<DeskView>
  /** A file that the page shows. */
  readonly bytes: (path: string) => Promise<Uint8Array>
  /** Posts to the page's server on the state that it shows now. */
  readonly post: (path: string, body?: object) => Promise<Answer<ActOutcome>>
}

export const startDesk = async (workshop: Workshop, ...more: readonly string[]): Promise<Started> =>
  await startDeskOn('draft', workshop, ...more)

/** The same on a dossier of which nothing was proposed yet. */
export const startDeskOn = async (path: string, workshop: Workshop, ...more: readonly string[]): Promise<Started> => {
  const child = await serveWarm(join(root, 'dist', 'cli', 'program.js'), {
    argv: ['review', path, ...more],
    cwd: workshop.folder,
    env: envOf(workshop),
  })
  const kill = async (): Promise<void> => {
    const ended = once(child, 'exit')
    if (child.kill('SIGKILL')) await ended
  }
  return { url: await printed(child), kill, end: () => endWarm(child) }
}

/** The same, and a browser's session with it; `sits`: who is said to sit there. */
export const openDesk = async (workshop: Workshop, sits: string | null, ...more: readonly string[]): Promise<Desk> =>
  await sessionWith(await startDesk(workshop, ...more), sits)

/** A browser's session with a page that was started. */
export const sessionWith = async (started: Started, sits: string | null): Promise<Desk> => {
  const { url } = started
  const base = new URL(url).origin
  const { cookie, key } = await send('GET', url, null)
  const call = async <T>(method: string, path: string, body?: object): Promise<Answer<T>> => {
    const { status, text, cookie: set } = await send(method, `${base}${path}`, cookie, body, keyOf(key))
    return { status, body: JSON.parse(text || 'null'), cookie: set }
  }
  const sendBytes = (method: string, path: string, body: Buffer): Promise<Sent> =>
    send(method, `${base}${path}`, cookie, body, { ...keyOf(key), 'content-type': 'application/octet-stream' })
  const bytes = async (path: string): Promise<Uint8Array> => {
    const answer = await fetch(`${base}${path}`, { headers: { cookie: cookie ?? '', ...keyOf(key) } })
    return new Uint8Array(await answer.arrayBuffer())
  }
  const view = async (): Promise<DeskView> => (await call<DeskView>('GET', '/api/view?lang=fr')).body
  const post = async (path: string, body: object = {}): Promise<Answer<ActOutcome>> =>
    await call('POST', path, { lang: 'fr', state: (await view()).state, ...body })
  if (sits !== null) await call('POST', '/api/session', { lang: 'fr', by: sits, second: null })
  return { ...started, base, call, send: sendBytes, view, bytes, post }
}

const printed = async (child: ChildProcess): Promise<string> => {
  let out = ''
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return await new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
      if (out.includes('\n')) resolve(out.trim())
    })
    child.once('exit', (code) => reject(new Error(`requis review ended with ${code}: ${err}`)))
    child.once('message', (said) => reject(new Error(`requis review ended with ${JSON.stringify(said)}: ${err}`)))
  })
}

type Sent = {
  readonly status: number
  readonly text: string
  readonly cookie: string | null
  /** The page's key, behind # in the address that follows. */
  readonly key: string | null
}

/** The header by which the page shows its key. */
export const keyOf = (key: string | null): Readonly<Record<string, string>> =>
  key === null ? {} : { 'x-requis-cle': key }

/** As a browser sends it, but for what `headers` changes: a browser's own client would not let a test lie. */
export const send = async (
  method: string,
  url: string,
  cookie: string | null,
  body?: object | string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent> => {
  const { origin } = new URL(url)
  const text =
    body === undefined ? undefined : typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body)
  const sent = request(url, {
    method,
    agent: false,
    headers: {
      ...(cookie === null ? {} : { cookie }),
      ...(method === 'GET' ? {} : { origin, 'content-type': 'application/json' }),
      ...headers,
    },
  })
  sent.end(text)
  const [answer] = await once(sent, 'response')
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part)
  const [set = null] = answer.headers['set-cookie'] ?? []
  return {
    status: answer.statusCode ?? 0,
    text: Buffer.concat(parts).toString('utf8'),
    cookie: set?.split(';')[0] ?? null,
    key: /#cle=(.+)$/.exec(answer.headers.location ?? '')?.[1] ?? null,
  }
}
