import { RequisError } from '../../model/problem.ts'
import type { Handle } from './pkcs11-binding.ts'
import { expectOk, flags, take, users, wrongPins } from './pkcs11-codes.ts'
import type { Cryptoki } from './pkcs11-library.ts'

/** Why a PIN is asked: to log in, to log in with one try left before the token locks, or to allow one signature. */
export type PinOccasion = 'login' | 'last-try' | 'signature'

/** Gives the PIN. It is asked for when it is needed, used once and not kept. */
export type AskPin = (occasion: PinOccasion) => Promise<string>

export type Session = {
  readonly cryptoki: Cryptoki
  readonly slot: Handle
  readonly handle: Handle
  readonly askPin: AskPin
}

export type TokenChoice = { readonly token: string | null; readonly askPin: AskPin }

/**
 * Logs in to a token and runs `work`; whatever happens, logs out and closes the session and the library. The PIN is
 * tried once: a card locks after three.
 */
export const withSession = async <T>(
  cryptoki: Cryptoki,
  { token, askPin }: TokenChoice,
  work: (session: Session) => Promise<T>,
): Promise<T> => {
  expectOk('C_Initialize', cryptoki.initialize())
  try {
    const slot = chooseSlot(cryptoki, token)
    const session = { cryptoki, slot, askPin, handle: take('C_OpenSession', cryptoki.openSession(slot)) }
    try {
      await logIn(session)
      return await work(session)
    } finally {
      // What these two answer no longer matters: a token that was removed answers with an error.
      cryptoki.logout(session.handle)
      cryptoki.closeSession(session.handle)
    }
  } finally {
    cryptoki.finalize()
  }
}

/** A slot whose token is not personalised, or cannot be read, is as good as empty. */
const chooseSlot = (cryptoki: Cryptoki, wanted: string | null): Handle => {
  const tokens = take('C_GetSlotList', cryptoki.slots())
    .map((slot) => ({ slot, info: cryptoki.tokenInfo(slot) }))
    .filter(({ info }) => info.rv === 0 && has(info.value.flags, flags.tokenInitialised))
    .map(({ slot, info }) => ({ slot, label: info.value.label }))
  if (tokens.length === 0) throw new RequisError({ code: 'key.no-token' })
  const named = wanted === null ? tokens : tokens.filter(({ label }) => label === wanted)
  const labels = tokens.map(({ label }) => label)
  const [first] = named
  if (first === undefined) throw new RequisError({ code: 'key.unknown-token', labels })
  if (named.length > 1) throw new RequisError({ code: 'key.several-tokens', labels })
  return first.slot
}

const has = (value: number, flag: number): boolean => (value & flag) !== 0

const logIn = async (session: Session): Promise<void> => {
  const before = take('C_GetTokenInfo', session.cryptoki.tokenInfo(session.slot)).flags
  if (has(before, flags.pinLocked)) throw new RequisError({ code: 'key.token-locked' })
  if (has(before, flags.pinToChange) || !has(before, flags.pinInitialised)) {
    throw new RequisError({ code: 'key.pin-to-change' })
  }
  await givePin(session, users.user, has(before, flags.pinLastTry) ? 'last-try' : 'login')
}

/** Gives the PIN to the token, once, and wipes our copy of it. An empty one would waste a try. */
export const givePin = async (session: Session, user: number, occasion: PinOccasion): Promise<void> => {
  const pin = Buffer.from(await session.askPin(occasion), 'utf8')
  if (pin.length === 0) throw new RequisError({ code: 'key.no-password' })
  const rv = session.cryptoki.login(session.handle, user, pin)
  pin.fill(0)
  if (wrongPins.includes(rv)) refusePin(session)
  expectOk('C_Login', rv)
}

/** Some tokens answer "wrong PIN" to the very try that locks them: their flags tell how it stands. */
const refusePin = ({ cryptoki, slot }: Session): never => {
  const { rv, value } = cryptoki.tokenInfo(slot)
  if (rv === 0 && has(value.flags, flags.pinLocked)) throw new RequisError({ code: 'key.token-locked' })
  throw new RequisError({ code: 'key.wrong-pin', lastTry: rv === 0 && has(value.flags, flags.pinLastTry) })
}
