import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DeskPort } from '../../../../src/desk/port.ts'
import type { Asset } from '../../../../src/desk/server/app.ts'
import { type Listening, listen } from '../../../../src/desk/server/listen.ts'
import { makeSessions } from '../../../../src/desk/server/sessions.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { keyOf, send } from '../../../cli/desk.ts'

const called: string[] = []

/** Every way to the draft is noted: a refused request must reach none. */
const noted = (within: string) => (_: object, name: string | symbol) => {
  if (within === '' && name === 'start') return new Proxy({}, { get: noted('start.') })
  return (...given: readonly unknown[]) => {
    called.push(within + String(name))
    if (name === 'undo') throw new RequisError({ code: 'draft.raced' })
    if (name === 'redo') throw new Error('Marc DELMAS')
    if (name === 'report') return Promise.resolve({ html: '<p>rapport</p>', policy: "default-src 'none'", kept: true })
    return name === 'previewFile' || name === 'source' ? null : { asked: given.length }
  }
}

const port = new Proxy<DeskPort>({} as DeskPort, { get: noted('') })

const page = (text: string): Asset => ({ bytes: Uint8Array.from(Buffer.from(text)), type: 'text/html; charset=utf-8' })

const assets = new Map([
  ['/index.html', page('<p>page</p>')],
  ['/assets/a.js', { ...page('1'), type: 'text/javascript; charset=utf-8' }],
])

let server: Listening
let base: string
let cookie: string
let key: string

const state = 'a'.repeat(64)
const acts = { lang: 'fr', state, answers: [], decisions: [] }

beforeAll(async () => {
  const settings = { port, sessions: makeSessions(), assets, closedPage: '<p>closed</p>', failure: () => 'failure' }
  server = await listen(settings, 0)
  base = new URL(server.address).origin
  const opened = await send('GET', server.address, null)
  cookie = opened.cookie ?? ''
  key = opened.key ?? ''
})

afterAll(() => server.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}, with_: string | null = cookie) =>
  send('GET', `${base}${path}`, with_, undefined, { ...keyOf(key), ...headers })

const post = (path: string, body: object | string, headers: Readonly<Record<string, string>> = {}) =>
  send('POST', `${base}${path}`, cookie, body, { ...keyOf(key), ...headers })

const refused = async (sent: Promise<{ readonly status: number }>, status: number): Promise<void> => {
  called.length = 0
  expect((await sent).status).toBe(status)
  expect(called).toEqual([])
}

describe('who may ask', () => {
  test('the address opens once', async () => {
    const again = await send('GET', server.address, null)
    expect(again).toMatchObject({ status: 403, cookie: null, text: '<p>closed</p>' })
  })

  test('the cookie is of this page alone: hidden from scripts, sent by no other site', async () => {
    const other = await listen({ port, sessions: makeSessions(), assets, closedPage: '', failure: () => '' }, 0)
    const raw = await fetch(other.address, { redirect: 'manual' })
    expect(raw.status).toBe(303)
    expect(raw.headers.get('location')).toMatch(/^\/#cle=[\w-]{43}$/)
    expect(raw.headers.get('set-cookie')).toMatch(/^requis-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    other.close()
    await other.closed
  })

  test('without a session nothing is told, not even a file of the page', async () => {
    for (const path of ['/api/view', '/api/findings', '/api/pieces/P01', '/assets/a.js', '/api/letter', '/x'])
      await refused(get(path, {}, null), 403)
    await refused(get('/api/view', {}, `${cookie.split('=')[0]}=guess`), 403)
    expect((await get('/', {}, null)).text).toBe('<p>closed</p>')
  })

  test('the cookie alone opens nothing of the record: another account’s server on this machine is sent it too', async () => {
    for (const path of ['/api/view', '/api/findings', '/api/pieces/P01', '/api/letter', '/api/source/P01'])
      await refused(send('GET', `${base}${path}`, cookie), 403)
    await refused(send('GET', `${base}/api/view`, cookie, undefined, keyOf('guess')), 403)
    await refused(send('POST', `${base}/api/acts`, cookie, acts), 403)
    await refused(send('POST', `${base}/api/session`, cookie, { lang: 'fr', by: 'X', second: null }), 403)
    await refused(send('GET', `${base}/api/view`, null, undefined, keyOf(key)), 403)
  })

  test('only what a page does is done: HEAD would use up the address that opens once', async () => {
    const other = await listen({ port, sessions: makeSessions(), assets, closedPage: '', failure: () => '' }, 0)
    expect((await send('HEAD', other.address, null)).status).toBe(405)
    expect((await send('GET', other.address, null)).status).toBe(303)
    other.close()
    await other.closed
  })

  test('a wrong token opens nothing', async () => {
    expect((await get('/?jeton=guess', {}, null)).status).toBe(403)
    expect((await get('/?jeton=', {}, null)).status).toBe(403)
  })

  test('another name for this machine is another page (DNS rebinding)', async () => {
    const { port: number } = new URL(base)
    for (const host of [
      'localhost',
      `localhost:${number}`,
      `requis.example:${number}`,
      '127.0.0.1',
      `[::1]:${number}`,
      '127.0.0.1:1',
    ])
      await refused(get('/api/view', { host }), 421)
  })

  test('another site posts nothing', async () => {
    await refused(post('/api/acts', acts, { origin: 'http://evil.example' }), 403)
    await refused(post('/api/acts', acts, { origin: 'null' }), 403)
    await refused(post('/api/acts', acts, { origin: base.replace('127.0.0.1', 'localhost') }), 403)
    await refused(post('/api/acts', acts, { 'sec-fetch-site': 'cross-site' }), 403)
    await refused(post('/api/acts', acts, { 'sec-fetch-site': 'same-site' }), 403)
    await refused(get('/api/view', { 'sec-fetch-site': 'cross-site' }), 403)
    await refused(send('POST', `${base}/api/acts`, cookie, acts, { ...keyOf(key), origin: '' }), 403)
  })

  test('a form cannot post: only JSON is read', async () => {
    await refused(post('/api/acts', 'state=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415)
    await refused(post('/api/acts', JSON.stringify(acts), { 'content-type': 'text/plain' }), 415)
  })
})

describe('the file of an act', () => {
  const actFile = `/api/start/act-file?lang=fr&extension=.pdf&state=${state}`
  const bytes = { 'content-type': 'application/octet-stream' }

  test('it comes as bytes, to its own address alone, with the key of the page', async () => {
    called.length = 0
    expect((await post(actFile, 'x', bytes)).status).toBe(200)
    expect(called).toEqual(['start.act'])
    await refused(post(actFile, 'x'), 415)
    await refused(post('/api/acts', 'x', bytes), 415)
    await refused(post(actFile, 'x', { ...bytes, 'x-requis-cle': 'guess' }), 403)
    await refused(post(actFile, 'x', { ...bytes, origin: 'http://evil.example' }), 403)
  })

  test('its ending names no folder, and what it is on is a state', async () => {
    await refused(post(actFile.replace('.pdf', '/../x'), 'x', bytes), 422)
    await refused(post(actFile.replace(state, 'b'), 'x', bytes), 422)
  })

  test('forty megabytes are an act, more are not', async () => {
    called.length = 0
    expect((await post(actFile, 'x'.repeat(3_000_000), bytes)).status).toBe(200)
    await refused(post(actFile, '', { ...bytes, 'content-length': String(40 * 1024 * 1024 + 1) }), 413)
  })

  test('a form of the first step with a key of its own is refused', async () => {
    const form = { lang: 'fr', state, preparedBy: 'P', id: '', service: '', persons: [], pieces: [] }
    const put = (body: object) => send('PUT', `${base}/api/start`, cookie, body, keyOf(key))
    const whole = { ...form, values: {}, asked: [], subjects: [], checks: [] }
    expect((await put(whole)).status).toBe(200)
    await refused(put({ ...whole, path: '/etc/passwd' }), 422)
    await refused(put({ ...whole, values: { __proto__x: 'a' } }), 422)
    await refused(put({ ...whole, values: { 'a.b.c': 'a' } }), 422)
  })
})

describe('what is asked', () => {
  test('its own page asks, and is answered', async () => {
    called.length = 0
    const own = { 'sec-fetch-site': 'same-origin' }
    expect((await get('/', own)).text).toBe('<p>page</p>')
    expect((await get('/assets/a.js', own)).status).toBe(200)
    expect((await get('/api/view', own)).status).toBe(200)
    expect((await post('/api/acts', acts, own)).status).toBe(200)
    expect(called).toEqual(['view', 'act'])
  })

  test('no path leads out of the page', async () => {
    for (const path of [
      '/assets/../index.html',
      '/assets/%2e%2e/%2e%2e/etc/passwd',
      '/assets/..%2f..%2fpackage.json',
      '/assets//etc/passwd',
      '/assets/a.js%00.html',
    ])
      await refused(get(path), 404)
  })

  test('a body that is too large, broken, or holds a key more is not read', async () => {
    // The server answers, and hangs up on what is still coming: a client may see only that.
    const large = post('/api/acts', { ...acts, decisions: [{ mask: 'x'.repeat(3_000_000) }] })
    await refused(
      large.catch(() => ({ status: 413 })),
      413,
    )
    await refused(post('/api/acts', '{"state":'), 422)
    await refused(post('/api/acts', { ...acts, more: 1 }), 422)
    await refused(post('/api/acts', { ...acts, state: 'b' }), 422)
    await refused(post('/api/acts', '[]'), 422)
  })

  test('a draft that changed is a conflict; an unforeseen failure says nothing of itself', async () => {
    const raced = await post('/api/undo', { lang: 'fr', state })
    expect(raced.status).toBe(409)
    expect(JSON.parse(raced.text)).toMatchObject({ ok: false, conflict: true })
    const failed = await post('/api/redo', { lang: 'fr', state })
    expect(failed).toMatchObject({
      status: 500,
      text: JSON.stringify({ ok: false, conflict: false, refusals: ['failure'] }),
    })
  })

  test('every answer forbids scripts of others, frames, and to be kept', async () => {
    const answers = await Promise.all([
      fetch(`${base}/`),
      fetch(`${base}/api/view`),
      fetch(`${base}/x`, { headers: { cookie } }),
      fetch(`${base}/api/view`, { headers: { cookie, ...keyOf(key) } }),
    ])
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /)
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })
})

describe('the internal report', () => {
  const make = async () => JSON.parse((await post('/api/report', { lang: 'fr' })).text) as { readonly address: string }

  test('its address opens it in the browser that asked, under a stricter policy', async () => {
    const { address } = await make()
    const shown = await fetch(`${base}${address}`, { headers: { cookie } })
    expect([shown.status, await shown.text()]).toEqual([200, '<p>rapport</p>'])
    expect(shown.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(shown.headers.get('cache-control')).toBe('no-store')
  })

  test('the cookie alone opens none, nor does the address without it, nor that of an earlier report', async () => {
    const { address } = await make()
    await refused(get('/rapport/guess'), 404)
    await refused(get(address, {}, null), 403)
    await make()
    await refused(get(address), 404)
    await refused(send('POST', `${base}/api/report`, cookie, { lang: 'fr' }), 403)
  })
})

test('a port that is taken is said', async () => {
  const settings = { port, sessions: makeSessions(), assets, closedPage: '', failure: () => '' }
  await expect(listen(settings, Number(new URL(base).port))).rejects.toMatchObject({
    problem: { code: 'desk.port-taken' },
  })
})
