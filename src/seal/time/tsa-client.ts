import { randomBytes } from 'node:crypto'
import { RequisError, type TokenFlaw } from '../../model/problem.ts'
import { digestIdentifier } from '../asn1/algorithms.ts'
import {
  childOf,
  type DerNode,
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derTrue,
  readChildren,
  readDer,
  tags,
} from '../asn1/der.ts'
import { attempt } from '../container/bundle.ts'
import { sha256 } from '../container/hash.ts'
import { readAnchors } from '../verify/trust.ts'
import { longestToken } from './tsa-info.ts'
import { findTokenFlaw, isTokenTrusted, readToken } from './tsa-token.ts'

/**
 * A time stamping authority. `post` carries a DER TimeStampReq there and a DER TimeStampResp back, and throws when it
 * cannot. `policy` is the one that is asked for, dotted; `trust` are PEM or DER certificates that the authority must
 * chain to, none to ask for nothing; `now` is the clock of this machine, whatever date the export bears.
 */
export type Tsa = {
  readonly post: (request: Uint8Array) => Promise<Uint8Array>
  readonly policy: string | null
  readonly trust: readonly Uint8Array[]
  readonly now: () => Date
}

/** Gets a token over the SHA-256 of the bytes: DER, and checked. */
export type Stamp = (bytes: Uint8Array) => Promise<Uint8Array>

/**
 * RFC 3161: asks, and believes nothing of the answer. Throws `tsa.unreachable`, `tsa.refused` (any status but granted)
 * or `tsa.bad-answer` with what was wrong: a replayed, foreign, unsigned or misdated token.
 */
export const stampWith =
  (tsa: Tsa): Stamp =>
  async (bytes) => {
    const nonce = makeNonce()
    const answer = await tsa.post(writeRequest(bytes, nonce, tsa.policy)).catch((): never => {
      throw new RequisError({ code: 'tsa.unreachable' })
    })
    const token = readAnswer(answer)
    const flaw = findAnswerFlaw(token, bytes, nonce, tsa)
    if (flaw !== null) throw new RequisError({ code: 'tsa.bad-answer', flaw })
    return token
  }

/** A DER INTEGER with 128 random bits after a leading one, so that its length never varies. */
const makeNonce = (): Buffer => derInteger(BigInt(`0x01${randomBytes(16).toString('hex')}`))

/** TimeStampReq (RFC 3161 2.4.1), certReq true. */
const writeRequest = (bytes: Uint8Array, nonce: Buffer, policy: string | null): Buffer =>
  derSequence(
    derInteger(1n),
    derSequence(digestIdentifier('sha256'), derOctets(sha256(bytes))),
    ...(policy === null ? [] : [derOid(policy)]),
    nonce,
    derTrue(),
  )

const readAnswer = (answer: Uint8Array): Buffer => {
  const parts = attempt(() => splitAnswer(readDer(answer)))
  if (parts !== null && parts.status !== 0) throw new RequisError({ code: 'tsa.refused', status: parts.status })
  if (parts?.token === undefined) throw new RequisError({ code: 'tsa.bad-answer', flaw: 'unreadable' })
  return parts.token
}

/** TimeStampResp (RFC 3161 2.4.2): a PKIStatusInfo and, when it is granted, a token. */
const splitAnswer = (answer: DerNode) => {
  const status = childOf(childOf(answer, 0, tags.sequence), 0, tags.integer).value
  return { status: status.readIntBE(0, Math.min(status.length, 6)), token: readChildren(answer)[1]?.raw }
}

const clockSkew = 5 * 60 * 1000

const findAnswerFlaw = (der: Buffer, bytes: Uint8Array, nonce: Buffer, tsa: Tsa): TokenFlaw | null => {
  if (der.length > longestToken) return 'too-large'
  const token = attempt(() => readToken(der))
  if (token === null) return 'unreadable'
  const flaw = attempt(() => ({ found: findTokenFlaw(token, bytes) }))
  if (flaw === null) return 'unreadable'
  if (flaw.found !== null) return flaw.found
  if (token.nonce?.equals(nonce) !== true) return 'nonce'
  if (tsa.policy !== null && token.policy !== tsa.policy) return 'policy'
  if (Math.abs(token.genTime.getTime() - tsa.now().getTime()) > clockSkew) return 'clock'
  return tsa.trust.length === 0 || isTokenTrusted(token, readAnchors(tsa.trust)) ? null : 'untrusted'
}
