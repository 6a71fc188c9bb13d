import { createPrivateKey, type KeyObject, sign as signBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Problem, RequisError } from '../../../../src/model/problem.ts'
import { readPem } from '../../../../src/seal/asn1/pem.ts'
import { makeDemoKey } from '../../../../src/seal/keys/demo-key.ts'
import { withToken } from '../../../../src/seal/keys/pkcs11.ts'
import { attributes, classes } from '../../../../src/seal/keys/pkcs11-codes.ts'
import type { Cryptoki } from '../../../../src/seal/keys/pkcs11-library.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'

/** What a real token does only once in its life: a module whose key is in memory, and that fails where it is told. */
const pem = await makeDemoKey(new Date('2026-01-01T00:00:00Z'))

const healthy = 0x40d

/** `rvOf` gives the return value of a call the first time it is made, the second… */
const fakeModule = (
  rvOf: (call: string, time: number) => number = () => 0,
  changes: Partial<Cryptoki> = {},
): { readonly cryptoki: Cryptoki; readonly calls: readonly string[] } => {
  const key = createPrivateKey({ key: Buffer.from(readPem(pem, 'PRIVATE KEY')[0] ?? []), format: 'der', type: 'pkcs8' })
  const calls: string[] = []
  const said = (call: string): number => {
    calls.push(call)
    return rvOf(call, calls.filter((name) => name === call).length)
  }
  const cryptoki: Cryptoki = {
    initialize: () => said('initialize'),
    finalize: () => said('finalize'),
    slots: () => ({ rv: 0, value: [7] }),
    tokenInfo: () => ({ rv: 0, value: { label: 'Direction', flags: healthy } }),
    mechanisms: () => ({ rv: 0, value: [0x1044] }),
    openSession: () => ({ rv: said('openSession'), value: 3 }),
    closeSession: () => said('closeSession'),
    login: () => said('login'),
    logout: () => said('logout'),
    find: (_, [first]) => ({ rv: 0, value: first?.value === classes.privateKey ? [1] : [2] }),
    attribute: (_, object, type) => attributeOf(object, type),
    signInit: () => said('signInit'),
    sign: (_, bytes) => ({ rv: said('sign'), value: rawSignature(key, bytes) }),
    ...changes,
  }
  return { cryptoki, calls }
}

const attributeOf: (object: number | bigint, type: number) => ReturnType<Cryptoki['attribute']> = (object, type) => {
  if (type === attributes.value && object === 2) return { rv: 0, value: readPem(pem)[0] ?? new Uint8Array() }
  if (type === attributes.id) return { rv: 0, value: Buffer.from([1]) }
  return { rv: 0x12, value: new Uint8Array() }
}

const rawSignature = (key: KeyObject, bytes: Uint8Array): Uint8Array =>
  signBytes('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' })

const use = async (
  cryptoki: Cryptoki,
  work: (signer: Signer) => Promise<unknown> = signOnce,
): Promise<Problem | null> => {
  try {
    await withToken(cryptoki, { token: null, key: null, askPin: async () => '1234' }, work)
    return null
  } catch (error) {
    return error instanceof RequisError ? error.problem : { code: 'internal' }
  }
}

const signOnce = (signer: Signer): Promise<Uint8Array> => signer.sign(Buffer.from('text to sign'))

const closing = ['logout', 'closeSession', 'finalize']

/** The key is tried once when it is opened: the second signature is the export's. */
const failingSecond = (rv: number, call: string) => fakeModule((name, time) => (name === call && time === 2 ? rv : 0))

test('a token that works signs, and is closed: logout, session, library', async () => {
  const { cryptoki, calls } = fakeModule()
  expect(await use(cryptoki)).toBeNull()
  expect(calls).toEqual([...['initialize', 'openSession', 'login', 'signInit', 'sign', 'signInit', 'sign'], ...closing])
})

describe('a token that fails between the login and the signature closes all and signs nothing', () => {
  test.each([
    ['CKR_DEVICE_REMOVED', 0x32, { code: 'key.token-removed' }],
    ['CKR_KEY_HANDLE_INVALID', 0x60, { code: 'key.token-removed' }],
    ['CKR_OBJECT_HANDLE_INVALID', 0x82, { code: 'key.token-removed' }],
    ['CKR_SESSION_CLOSED', 0xb0, { code: 'key.token-removed' }],
    ['CKR_SESSION_HANDLE_INVALID', 0xb3, { code: 'key.token-removed' }],
    ['CKR_TOKEN_NOT_PRESENT', 0xe0, { code: 'key.token-removed' }],
    ['CKR_USER_NOT_LOGGED_IN', 0x101, { code: 'key.token-removed' }],
    ['CKR_MECHANISM_INVALID', 0x70, { code: 'key.no-mechanism' }],
  ])('%s', async (_, rv, problem) => {
    for (const call of ['signInit', 'sign'] as const) {
      const { cryptoki, calls } = failingSecond(rv, call)
      expect(await use(cryptoki)).toEqual(problem)
      expect(calls.slice(-3)).toEqual(closing)
    }
  })

  test('CKR_GENERAL_ERROR keeps the call and the number, for the maker of the card', async () => {
    expect(await use(failingSecond(5, 'sign').cryptoki)).toEqual({
      code: 'key.token-failed',
      call: 'C_Sign',
      rv: '0x5',
    })
  })
})

describe('a refused login is not tried again, and closes all', () => {
  test.each([
    ['CKR_PIN_INCORRECT', 0xa0, { code: 'key.wrong-pin', lastTry: false }],
    ['CKR_PIN_INVALID', 0xa1, { code: 'key.wrong-pin', lastTry: false }],
    ['CKR_PIN_LEN_RANGE', 0xa2, { code: 'key.wrong-pin', lastTry: false }],
    ['CKR_PIN_EXPIRED', 0xa3, { code: 'key.pin-to-change' }],
    ['CKR_PIN_LOCKED', 0xa4, { code: 'key.token-locked' }],
    ['CKR_USER_PIN_NOT_INITIALIZED', 0x102, { code: 'key.pin-to-change' }],
  ])('%s', async (_, rv, problem) => {
    const { cryptoki, calls } = fakeModule((call) => (call === 'login' ? rv : 0))
    expect(await use(cryptoki)).toEqual(problem)
    expect(calls).toEqual(['initialize', 'openSession', 'login', ...closing])
  })

  test('the wrong PIN that locks the token is said to have locked it', async () => {
    let flags = healthy
    const { cryptoki } = fakeModule(undefined, {
      tokenInfo: () => ({ rv: 0, value: { label: 'Direction', flags } }),
      login: () => {
        flags |= 0x40000
        return 0xa0
      },
    })
    expect(await use(cryptoki)).toEqual({ code: 'key.token-locked' })
  })

  test('the copy of the PIN that the module was given is wiped', async () => {
    const given: Uint8Array[] = []
    const login: Cryptoki['login'] = (_session, _user, pin) => {
      given.push(pin)
      return 0
    }
    const { cryptoki } = fakeModule(undefined, { login })
    expect(await use(cryptoki)).toBeNull()
    expect(given.map((pin) => [...pin])).toEqual([[0, 0, 0, 0]])
  })
})

test('a token that is not personalised, or cannot be read, is as good as none', async () => {
  const blank = fakeModule(undefined, { tokenInfo: () => ({ rv: 0, value: { label: '', flags: 0x9 } }) })
  expect(await use(blank.cryptoki)).toEqual({ code: 'key.no-token' })
  const unread = fakeModule(undefined, { tokenInfo: () => ({ rv: 0xe1, value: { label: '', flags: healthy } }) })
  expect(await use(unread.cryptoki)).toEqual({ code: 'key.no-token' })
  expect(unread.calls).toEqual(['initialize', 'finalize'])
})

test('a token that lists no mechanism of ours cannot sign', async () => {
  expect(await use(fakeModule(undefined, { mechanisms: () => ({ rv: 0, value: [0x250] }) }).cryptoki)).toEqual({
    code: 'key.no-mechanism',
  })
})

test('a signature that its certificate does not verify never leaves', async () => {
  const real = fakeModule().cryptoki
  let count = 0
  const sign: Cryptoki['sign'] = (session, bytes) => {
    count += 1
    return real.sign(session, count === 1 ? bytes : Buffer.from('another text'))
  }
  const { cryptoki } = fakeModule(undefined, { sign })
  expect(await use(cryptoki)).toEqual({ code: 'key.no-certificate' })
})
