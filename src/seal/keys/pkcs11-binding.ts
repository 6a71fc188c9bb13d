import { loadOptional } from '../../model/missing-package.ts'
import { RequisError } from '../../model/problem.ts'

/** A number that the module gave, and that only means something to it. */
export type Handle = number | bigint

/** CK_ULONG in memory: the C compiler's `unsigned long`, 8 bytes, but 4 on Windows. */
export type Words = {
  readonly size: number
  readonly write: (value: number) => Buffer
  readonly read: (bytes: Buffer, at?: number) => Handle
  readonly count: (bytes: Buffer) => number
}

/** A function of the module; its result is the return value (CKR_…). */
type Call = (...values: readonly unknown[]) => number

const signatures = {
  C_Initialize: ['pointer'],
  C_Finalize: ['pointer'],
  C_GetSlotList: ['byte', 'pointer', 'pointer'],
  C_GetTokenInfo: ['word', 'pointer'],
  C_GetMechanismList: ['word', 'pointer', 'pointer'],
  C_OpenSession: ['word', 'word', 'pointer', 'pointer', 'pointer'],
  C_CloseSession: ['word'],
  C_Login: ['word', 'word', 'pointer', 'word'],
  C_Logout: ['word'],
  C_FindObjectsInit: ['word', 'entries', 'word'],
  C_FindObjects: ['word', 'pointer', 'word', 'pointer'],
  C_FindObjectsFinal: ['word'],
  C_GetAttributeValue: ['word', 'word', 'entries', 'word'],
  C_SignInit: ['word', 'entries', 'word'],
  C_Sign: ['word', 'pointer', 'word', 'pointer', 'pointer'],
} as const

/** CK_ATTRIBUTE and CK_MECHANISM have the same shape. */
export type TypedValue = { readonly type: number; readonly value: Uint8Array | null; readonly length: Handle }

export type Binding = { readonly words: Words; readonly call: Readonly<Record<keyof typeof signatures, Call>> }

/**
 * Loads the PKCS #11 module (.so, .dll, .dylib) of a token's maker; nothing of it is run yet.
 * Throws `key.module-broken` for anything else than such a module, or one for another kind of machine.
 */
export const bindModule = async (path: string): Promise<Binding> => {
  const koffi = await loadKoffi()
  // On Windows the structures of PKCS #11 are packed.
  const shape = process.platform === 'win32' ? koffi.pack : koffi.struct
  const entry = shape({ type: 'ulong', value: 'void *', length: 'ulong' })
  const types = { word: 'ulong', byte: 'uint8', pointer: 'void *', entries: koffi.inout(koffi.pointer(entry)) }
  try {
    const library = koffi.load(path)
    const bind = (name: keyof typeof signatures): Call => {
      const bound = library.func(
        name,
        'ulong',
        signatures[name].map((type) => types[type]),
      )
      return (...values) => Number(bound(...values))
    }
    return { words: wordsOf(koffi.sizeof('ulong')), call: bindAll(bind) }
  } catch {
    throw new RequisError({ code: 'key.module-broken' })
  }
}

const loadKoffi = async () => (await loadOptional('koffi', () => import('koffi'))).default

const bindAll = (bind: (name: keyof typeof signatures) => Call): Binding['call'] => ({
  C_Initialize: bind('C_Initialize'),
  C_Finalize: bind('C_Finalize'),
  C_GetSlotList: bind('C_GetSlotList'),
  C_GetTokenInfo: bind('C_GetTokenInfo'),
  C_GetMechanismList: bind('C_GetMechanismList'),
  C_OpenSession: bind('C_OpenSession'),
  C_CloseSession: bind('C_CloseSession'),
  C_Login: bind('C_Login'),
  C_Logout: bind('C_Logout'),
  C_FindObjectsInit: bind('C_FindObjectsInit'),
  C_FindObjects: bind('C_FindObjects'),
  C_FindObjectsFinal: bind('C_FindObjectsFinal'),
  C_GetAttributeValue: bind('C_GetAttributeValue'),
  C_SignInit: bind('C_SignInit'),
  C_Sign: bind('C_Sign'),
})

const wordsOf = (size: number): Words => {
  const read = (bytes: Buffer, at = 0): Handle =>
    size === 4 ? bytes.readUInt32LE(at * size) : bytes.readBigUInt64LE(at * size)
  return {
    size,
    write: (value) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUInt32LE(value)
      return bytes
    },
    read,
    count: (bytes) => Number(read(bytes)),
  }
}
