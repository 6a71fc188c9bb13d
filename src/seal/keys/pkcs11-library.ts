import { type Binding, bindModule, type Handle, type TypedValue } from './pkcs11-binding.ts'
import { type Answer, flags } from './pkcs11-codes.ts'

export type Mechanism = { readonly type: number; readonly parameters: readonly number[] }

export type Template = readonly { readonly type: number; readonly value: Uint8Array | number }[]

/** What Requis asks of a PKCS #11 v2.40 module, with the return value (CKR_…) of each. Nothing here throws. */
export type Cryptoki = {
  readonly initialize: () => number
  readonly finalize: () => number
  /** Slots that hold a token. */
  readonly slots: () => Answer<readonly Handle[]>
  readonly tokenInfo: (slot: Handle) => Answer<{ readonly label: string; readonly flags: number }>
  readonly mechanisms: (slot: Handle) => Answer<readonly number[]>
  readonly openSession: (slot: Handle) => Answer<Handle>
  readonly closeSession: (session: Handle) => number
  readonly login: (session: Handle, user: number, pin: Uint8Array) => number
  readonly logout: (session: Handle) => number
  readonly find: (session: Handle, template: Template) => Answer<readonly Handle[]>
  readonly attribute: (session: Handle, object: Handle, type: number) => Answer<Uint8Array>
  readonly signInit: (session: Handle, mechanism: Mechanism, key: Handle) => number
  readonly sign: (session: Handle, bytes: Uint8Array) => Answer<Uint8Array>
}

/** The module at a path; see `bindModule` for what it throws. */
export const loadCryptoki = async (path: string): Promise<Cryptoki> => {
  const binding = await bindModule(path)
  return { ...tokenCalls(binding), ...sessionCalls(binding), ...objectCalls(binding), ...signCalls(binding) }
}

const tokenCalls = ({ call, words }: Binding) => {
  const list = listing(words)
  return {
    initialize: () => call.C_Initialize(null),
    finalize: () => call.C_Finalize(null),
    slots: () => list((values, count) => call.C_GetSlotList(1, values, count)),
    tokenInfo: (slot: Handle) => {
      // CK_TOKEN_INFO: a label of 32 bytes, then 64 of maker, model and number, then the flags.
      const info = Buffer.alloc(512)
      const rv = call.C_GetTokenInfo(slot, info)
      const label = info.toString('utf8', 0, 32).replaceAll(/\p{C}/gu, '').trimEnd()
      return { rv, value: { label, flags: info.readUInt32LE(96) } }
    },
    mechanisms: (slot: Handle) => {
      const { rv, value } = list((values, count) => call.C_GetMechanismList(slot, values, count))
      return { rv, value: value.map(Number) }
    },
  }
}

/** A list is asked for twice: how long, then what. */
const listing =
  (words: Binding['words']) =>
  (ask: (values: Buffer | null, count: Buffer) => number): Answer<readonly Handle[]> => {
    const count = words.write(0)
    const first = ask(null, count)
    if (first !== 0 || words.count(count) === 0) return { rv: first, value: [] }
    const values = Buffer.alloc(words.count(count) * words.size)
    return { rv: ask(values, count), value: readAll(words, values, words.count(count)) }
  }

const readAll = (words: Binding['words'], values: Buffer, count: number): readonly Handle[] =>
  Array.from({ length: Math.min(count, values.length / words.size) }, (_, at) => words.read(values, at))

const sessionCalls = ({ call, words }: Binding) => ({
  openSession: (slot: Handle) => {
    const session = words.write(0)
    return { rv: call.C_OpenSession(slot, flags.serialSession, null, null, session), value: words.read(session) }
  },
  closeSession: (session: Handle) => call.C_CloseSession(session),
  login: (session: Handle, user: number, pin: Uint8Array) => call.C_Login(session, user, pin, pin.length),
  logout: (session: Handle) => call.C_Logout(session),
})

const objectCalls = (binding: Binding) => ({
  find: (session: Handle, template: Template) => {
    const { call, words } = binding
    const entries = template.map(({ type, value }): TypedValue => {
      const bytes = typeof value === 'number' ? words.write(value) : value
      return { type, value: bytes, length: bytes.length }
    })
    const rv = call.C_FindObjectsInit(session, entries, entries.length)
    const found = rv === 0 ? findAll(binding, session) : { rv, value: [] }
    call.C_FindObjectsFinal(session)
    return found
  },
  attribute: (session: Handle, object: Handle, type: number) => {
    const { call } = binding
    const asked: TypedValue[] = [{ type, value: null, length: 0 }]
    const rv = call.C_GetAttributeValue(session, object, asked, 1)
    if (rv !== 0) return { rv, value: Buffer.alloc(0) }
    const value = Buffer.alloc(Number(asked[0]?.length ?? 0))
    return { rv: call.C_GetAttributeValue(session, object, [{ type, value, length: value.length }], 1), value }
  },
})

const batch = 16

const findAll = ({ call, words }: Binding, session: Handle): Answer<readonly Handle[]> => {
  const found: Handle[] = []
  for (;;) {
    const [values, count] = [Buffer.alloc(batch * words.size), words.write(0)]
    const rv = call.C_FindObjects(session, values, batch, count)
    const next = readAll(words, values, words.count(count))
    if (rv !== 0 || next.length === 0) return { rv, value: found }
    found.push(...next)
  }
}

/** RSA of 16,384 bits. */
const longestSignature = 2048

const signCalls = ({ call, words }: Binding) => ({
  signInit: (session: Handle, { type, parameters }: Mechanism, key: Handle) => {
    const value = parameters.length === 0 ? null : Buffer.concat(parameters.map(words.write))
    return call.C_SignInit(session, [{ type, value, length: value?.length ?? 0 }], key)
  },
  sign: (session: Handle, bytes: Uint8Array) => {
    const [signature, length] = [Buffer.alloc(longestSignature), words.write(longestSignature)]
    const rv = call.C_Sign(session, bytes, bytes.length, signature, length)
    return { rv, value: signature.subarray(0, words.count(length)) }
  },
})
