import type { Language } from '../../../messages/index.ts'
import type { ActOutcome, DeskView, ExportDone } from '../../view/types.ts'
import { keyHeaders } from './key.ts'

// What is asked of the server: same origin, JSON, the session's cookie.

type Answer<Body> = { readonly status: number; readonly body: Body }

/** Headers as a plain table. */
type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

const call = async <Body>(path: string, init: Init): Promise<Answer<Body>> => {
  const headers = { ...init.headers, ...keyHeaders }
  const response = await fetch(path, { ...init, headers, cache: 'no-store', credentials: 'same-origin' })
  // No session any more: what was asked is not refused, it was not heard.
  if (response.status === 403) throw new RangeError('closed')
  const body: Body = await response.json()
  return { status: response.status, body }
}

const write = (method: string, body: object): Init => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Throws when the server refuses: what is read is always there. */
export const read = async <Body>(path: string, language: Language): Promise<Body> => {
  const { status, body } = await call<Body>(`${path}?lang=${language}`, {})
  if (status !== 200) throw new RangeError(`status ${status}`)
  return body
}

type Refused = { readonly refusals?: readonly string[] }

/** An act: whatever the status, an outcome. */
export const send = async (path: string, language: Language, body: object): Promise<ActOutcome> => {
  const answer = await call<ActOutcome & Refused>(path, write('POST', { ...body, lang: language }))
  if (answer.status === 200) return answer.body
  return { ok: false, conflict: answer.status === 409, refusals: answer.body.refusals ?? [] }
}

export type Got<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly conflict: boolean; readonly refusals: readonly string[] }

/** A request whose answer is no act: a preview, a letter, who sits here. */
export const request = async <Body>(
  method: 'POST' | 'PUT',
  path: string,
  language: Language,
  body: object,
): Promise<Got<Body>> => {
  return gotOf(await call<Body & Refused>(path, write(method, { ...body, lang: language })))
}

/** A file as it is: its name stays here, it may name somebody. */
export const upload = async <Body>(
  path: string,
  language: Language,
  values: Readonly<Record<string, string>>,
  file: Blob,
): Promise<Got<Body>> => {
  const asked = new URLSearchParams({ ...values, lang: language })
  const headers = { 'content-type': 'application/octet-stream' }
  return gotOf(await call<Body & Refused>(`${path}?${asked}`, { method: 'POST', headers, body: file }))
}

const gotOf = <Body>({ status, body }: Answer<Body & Refused>): Got<Body> =>
  status === 200 ? { ok: true, body } : { ok: false, conflict: status === 409, refusals: body.refusals ?? [] }

type Exported =
  | { readonly ok: true; readonly done: ExportDone }
  | { readonly ok: false; readonly refusals: readonly string[] }

/** `key`: the file of a key that was chosen on the page; null: the one that the command was started with. */
export const exportCopies = async (
  language: Language,
  state: string,
  { password, key }: { readonly password: string | null; readonly key: File | null },
): Promise<Exported> => {
  const given = key === null ? null : await inBase64(key)
  const got = await request<Exported>('POST', '/api/export', language, { state, password, key: given })
  return got.ok ? got.body : got
}

const inBase64 = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
}

/** Null where nothing was proposed yet. */
export const readView = (language: Language): Promise<DeskView | null> => read('/api/view', language)
