import { type Problem, RequisError } from '../../model/problem.ts'

/** Numbers of PKCS #11 v2.40 (OASIS, pkcs11t.h) that Requis uses. */
export const flags = {
  serialSession: 0x4,
  pinInitialised: 0x8,
  tokenInitialised: 0x400,
  pinLastTry: 0x20000,
  pinLocked: 0x40000,
  pinToChange: 0x80000,
} as const

export const users = { user: 1, context: 2 } as const

export const classes = { certificate: 1, privateKey: 3 } as const

export const attributes = {
  class: 0x0,
  label: 0x3,
  value: 0x11,
  id: 0x102,
  sign: 0x108,
  alwaysAuthenticate: 0x202,
} as const

export const mechanisms = {
  rsa: 0x1,
  rsaPss: 0xd,
  sha256Rsa: 0x40,
  sha256RsaPss: 0x43,
  ecdsa: 0x1041,
  sha256Ecdsa: 0x1044,
  sha384Ecdsa: 0x1045,
} as const

/** The PSS parameters of RFC 4055 as CK_RSA_PKCS_PSS_PARAMS: CKM_SHA256, CKG_MGF1_SHA256, 32 bytes of salt. */
export const pssParameters = [0x250, 0x2, 32] as const

/** PIN_INCORRECT, PIN_INVALID, PIN_LEN_RANGE. */
export const wrongPins: readonly number[] = [0xa0, 0xa1, 0xa2]

/** What a return value (CKR_…) means to the person at the desk. Any other is `key.token-failed`. */
const problems: ReadonlyMap<number, Problem> = new Map<number, Problem>([
  [0x32, { code: 'key.token-removed' }], // DEVICE_REMOVED
  [0x60, { code: 'key.token-removed' }], // KEY_HANDLE_INVALID: the key that was found is no longer there
  [0x82, { code: 'key.token-removed' }], // OBJECT_HANDLE_INVALID
  [0xb0, { code: 'key.token-removed' }], // SESSION_CLOSED
  [0xb3, { code: 'key.token-removed' }], // SESSION_HANDLE_INVALID
  [0xe0, { code: 'key.token-removed' }], // TOKEN_NOT_PRESENT
  [0x101, { code: 'key.token-removed' }], // USER_NOT_LOGGED_IN: some tokens log out by themselves
  [0x63, { code: 'key.no-mechanism' }], // KEY_TYPE_INCONSISTENT
  [0x68, { code: 'key.no-mechanism' }], // KEY_FUNCTION_NOT_PERMITTED
  [0x70, { code: 'key.no-mechanism' }], // MECHANISM_INVALID
  [0x71, { code: 'key.no-mechanism' }], // MECHANISM_PARAM_INVALID
  [0xa3, { code: 'key.pin-to-change' }], // PIN_EXPIRED
  [0x102, { code: 'key.pin-to-change' }], // USER_PIN_NOT_INITIALIZED
  [0xa4, { code: 'key.token-locked' }], // PIN_LOCKED
])

/** Throws the problem that a return value stands for; 0 is CKR_OK. */
export const expectOk = (call: string, rv: number): void => {
  if (rv === 0) return
  throw new RequisError(problems.get(rv) ?? { code: 'key.token-failed', call, rv: `0x${rv.toString(16)}` })
}

export type Answer<T> = { readonly rv: number; readonly value: T }

/** The value of an answer, or its problem. */
export const take = <T>(call: string, { rv, value }: Answer<T>): T => {
  expectOk(call, rv)
  return value
}
