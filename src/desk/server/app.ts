import { type Context as Given, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import type { z } from 'zod'
import type { Language } from '../../messages/index.ts'
import { RequisError } from '../../model/problem.ts'
import type { DeskPort, Seat } from '../port.ts'
import { actFilePath, keyHeader } from '../terms.ts'
import { bodies } from './bodies.ts'
import { isSameSecret, onlyHost, onlyOwnOrigin, withHeaders } from './guards.ts'
import { refusalsOf } from './refusals.ts'
import { type Session, type Sessions, secret } from './sessions.ts'

/** The language of a request's body, once it was read. */
type Heard = { Variables: { language?: Language } }

type Context = Given<Heard>

type App = Hono<Heard>

/** A file of the page, as the server gives it. */
export type Asset = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

export type DeskSettings = {
  readonly port: DeskPort
  readonly sessions: Sessions
  readonly assets: ReadonlyMap<string, Asset>
  /** `127.0.0.1:49152`, known once the server listens. */
  readonly host: () => string
  /** What a browser without a session is shown: how to get one. */
  readonly closedPage: string
  /** The words of a failure that is nobody's fault; nothing of the failure itself is shown or kept. */
  readonly failure: (language: Language) => string
  readonly close: () => void
}

/** A cookie bears no port: two pages at once would take each other's. */
const cookieName = (host: string): string => `requis-${host.split(':')[1] ?? ''}`

/** A letter, or decisions by hundreds; nothing a browser sends is larger, but for an act that was scanned. */
const largestBody = 2 * 1024 * 1024
const largestAct = 40 * 1024 * 1024

/** The server of the page. It knows sessions and forms of requests; what is done to the draft is the port's. */
export const makeDesk = (settings: DeskSettings): App => {
  const { sessions, assets, host } = settings
  const app = new Hono<Heard>()
  app.use(withHeaders, onlyHost(host), onlyOwnOrigin(host))
  app.use(async (context, next) => {
    const maxSize = context.req.path === actFilePath ? largestAct : largestBody
    return await bodyLimit({ maxSize, onError: (large) => large.text('413', 413) })(context, next)
  })
  app.get('/', (context) => {
    const token = context.req.query('jeton')
    if (token !== undefined) {
      const opened = sessions.exchange(token)
      if (opened === null) return context.html(settings.closedPage, 403)
      setCookie(context, cookieName(host()), opened.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' })
      // What stands behind # is sent to no server: the page reads it, and keeps it to itself.
      return context.redirect(`/#cle=${opened.key}`, 303)
    }
    const page = assets.get('/index.html')
    if (sessionOf(context, settings) === null || page === undefined) return context.html(settings.closedPage, 403)
    return context.body(page.bytes, 200, { 'Content-Type': page.type })
  })
  app.use(async (context, next) => (sessionOf(context, settings) === null ? context.text('403', 403) : await next()))
  app.get('/assets/*', (context) => {
    const asset = assets.get(new URL(context.req.url).pathname)
    return asset === undefined
      ? context.text('404', 404)
      : context.body(asset.bytes, 200, { 'Content-Type': asset.type })
  })
  app.get('/rapport/:code', (context) => {
    const report = sessionOf(context, settings)?.report ?? null
    if (report === null || !isSameSecret(context.req.param('code'), report.code)) return context.text('404', 404)
    return context.html(report.html, 200, { 'Content-Security-Policy': `${report.policy}; frame-ancestors 'none'` })
  })
  app.use('/api/*', async (context, next) => (bearsKey(context, settings) ? await next() : context.text('403', 403)))
  addReads(app, settings)
  addActs(app, settings)
  addStart(app, settings)
  app.onError((error, context) => {
    const language = languageOf(context)
    if (error instanceof RequisError)
      return context.json(
        { ok: false, conflict: error.problem.code === 'draft.raced', refusals: refusalsOf(error.problem, language) },
        error.problem.code === 'draft.raced' ? 409 : 422,
      )
    return context.json({ ok: false, conflict: false, refusals: [settings.failure(language)] }, 500)
  })
  app.notFound((context) => context.text('404', 404))
  return app
}

const languageOf = (context: Context): Language =>
  (context.get('language') ?? context.req.query('lang')) === 'en' ? 'en' : 'fr'

const sessionOf = (context: Context, { sessions, host }: DeskSettings): Session | null =>
  sessions.find(getCookie(context, cookieName(host())))

/** Read by no script of another origin, and set by none without asking first: the header is none that a form can send. */
const bearsKey = (context: Context, settings: DeskSettings): boolean => {
  const session = sessionOf(context, settings)
  const key = context.req.header(keyHeader)
  return session !== null && key !== undefined && isSameSecret(key, session.key)
}

const seatOf = (context: Context, settings: DeskSettings): Seat => ({
  who: sessionOf(context, settings)?.who ?? null,
  language: languageOf(context),
})

const addReads = (app: App, settings: DeskSettings): void => {
  const { port } = settings
  app.get('/api/view', (context) => context.json(port.view(seatOf(context, settings))))
  app.get('/api/findings', (context) => context.json(port.findings(seatOf(context, settings))))
  app.get('/api/pieces/:id', (context) => context.json(port.piece(context.req.param('id'), seatOf(context, settings))))
  app.get('/api/progress', (context) => context.json(port.progress()))
  app.get('/api/letter', (context) => context.json(port.letter()))
  app.get('/api/source/:id', (context) => {
    const source = port.source(context.req.param('id'))
    return source === null
      ? context.text('404', 404)
      : context.body(Uint8Array.from(source.bytes), 200, { 'Content-Type': source.type })
  })
  app.get('/api/preview/:code/:name', (context) => {
    const bytes = port.previewFile(context.req.param('code'), context.req.param('name'))
    return bytes === null
      ? context.text('404', 404)
      : context.body(Uint8Array.from(bytes), 200, { 'Content-Type': 'application/pdf' })
  })
}

/** The body as its form says; a RequisError else. */
const readBody = async <Form extends z.ZodType<{ readonly lang: Language }>>(
  context: Context,
  form: Form,
): Promise<z.output<Form>> => {
  const body = form.safeParse(await context.req.json().catch(() => null))
  if (!body.success) throw new RequisError({ code: 'desk.bad-body' })
  context.set('language', body.data.lang)
  return body.data
}

const addActs = (app: App, settings: DeskSettings): void => {
  const { port } = settings
  const seat = (context: Context): Seat => seatOf(context, settings)
  app.post('/api/session', async (context) => {
    const { by, second } = await readBody(context, bodies.session)
    port.sit({ by, second })
    const session = sessionOf(context, settings)
    if (session !== null) session.who = { by, second }
    return context.json(port.view(seat(context)))
  })
  app.post('/api/acts', async (context) => {
    const input = await readBody(context, bodies.acts)
    const answers = input.answers.map(({ items, ...answer }) => (items === undefined ? answer : { ...answer, items }))
    return context.json(await port.act({ ...input, answers }, seat(context)))
  })
  app.post('/api/undo', async (context) =>
    context.json(await port.undo((await readBody(context, bodies.step)).state, seat(context))),
  )
  app.post('/api/redo', async (context) =>
    context.json(await port.redo((await readBody(context, bodies.step)).state, seat(context))),
  )
  app.post('/api/remarks', async (context) =>
    context.json(await port.remark(await readBody(context, bodies.remark), seat(context))),
  )
  app.post('/api/remarks/close', async (context) => {
    const { state, id } = await readBody(context, bodies.closing)
    return context.json(await port.closeRemark(state, id, seat(context)))
  })
  app.post('/api/preview', async (context) =>
    context.json(await port.preview(await readBody(context, bodies.preview), seat(context))),
  )
  app.post('/api/letter/shown', async (context) => {
    const { text } = await readBody(context, bodies.shownLetter)
    return context.json(await port.showLetter(text, seat(context)))
  })
  app.put('/api/letter', async (context) => {
    const { state, text } = await readBody(context, bodies.letter)
    return context.json(await port.saveLetter(state, text, seat(context)))
  })
  app.post('/api/approve', async (context) =>
    context.json(await port.approve(await readBody(context, bodies.approve), seat(context))),
  )
  app.post('/api/export', async (context) => {
    const { state, password, key: given } = await readBody(context, bodies.export)
    const key = given === null ? null : Buffer.from(given, 'base64')
    return context.json({ ok: true, done: await port.export(state, { password, key }, seat(context)) })
  })
  app.post('/api/report', async (context) => {
    await readBody(context, bodies.report)
    const { kept, ...report } = await port.report(seat(context))
    const code = secret()
    const session = sessionOf(context, settings)
    if (session !== null) session.report = { ...report, code }
    // A link bears no header: its code takes the place of the key.
    return context.json({ address: `/rapport/${code}`, kept })
  })
  app.post('/api/close', async (context) => {
    settings.close()
    return context.json({ ok: true })
  })
}

/** The first step: the record and the request, before there is a draft and after. */
const addStart = (app: App, settings: DeskSettings): void => {
  const { start } = settings.port
  app.get('/api/start', async (context) => context.json(await start.view(languageOf(context))))
  app.get('/api/start/delta', (context) => context.json(start.delta(languageOf(context))))
  app.put('/api/start', async (context) => {
    const { lang, ...input } = await readBody(context, bodies.start)
    return context.json(await start.save(input, lang))
  })
  app.post('/api/start/act', async (context) => {
    const { lang, state, piece } = await readBody(context, bodies.startAct)
    return context.json(await start.act(state, { piece }, lang))
  })
  app.post(actFilePath, async (context) => {
    const asked = bodies.startActFile.safeParse(context.req.query())
    if (!asked.success) throw new RequisError({ code: 'desk.bad-body' })
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    const { state, extension, lang } = asked.data
    return context.json(await start.act(state, { extension, bytes }, lang))
  })
  app.post('/api/start/propose', async (context) => {
    const { lang, state } = await readBody(context, bodies.step)
    await start.propose(state, lang)
    return context.json({ ok: true })
  })
}
