import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derValue,
  readChildren,
  readDer,
} from '../../../src/seal/asn1/der.ts'
import { sha256 } from '../../../src/seal/container/hash.ts'
import type { Tsa } from '../../../src/seal/time/tsa-client.ts'
import { run } from './tools.ts'

type Habits = {
  /** Of the signer's hash, and of the ESS attribute: `sha1` gives the first version of it. */
  readonly digest?: string
  readonly ess?: string
  readonly accepts?: string
}

/** Answers like a real service, with `openssl ts` and a certificate of the folder's authority. */
export const localTsa =
  (folder: string, name: string, { digest = 'sha256', ess = 'sha256', accepts = 'sha256' }: Habits = {}): Tsa['post'] =>
  async (request) => {
    writeFileSync(join(folder, 'query.tsq'), request)
    writeFileSync(
      join(folder, 'tsa.cnf'),
      `[tsa]
default_tsa=here
[here]
serial=tsa.serial
signer_cert=${name}.pem
signer_key=${name}.key
certs=issuing.pem
default_policy=1.2.3.4.1
other_policies=1.2.3.4.7
digests=${accepts}
signer_digest=${digest}
ess_cert_id_alg=${ess}
ess_cert_id_chain=no
accuracy=secs:1
tsa_name=yes
`,
    )
    const { status, output } = run('openssl ts -reply -config tsa.cnf -queryfile query.tsq -out reply.tsr', folder)
    if (status !== 0) throw new Error(output)
    return readFileSync(join(folder, 'reply.tsr'))
  }

export const tsaOf = (post: Tsa['post'], more: Partial<Tsa> = {}): Tsa => ({
  post,
  policy: null,
  trust: [],
  now: () => new Date(),
  ...more,
})

/** What a dishonest service may state: each part that is left out is the one asked for. */
type Lie = {
  readonly imprint?: Uint8Array
  readonly genTime?: Date
  readonly policy?: string
  readonly nonce?: Uint8Array
}

const statedInfo = (request: Uint8Array, lie: Lie): Buffer => {
  const [, imprint, nonce] = readChildren(readDer(request))
  const [algorithm, hash] = imprint === undefined ? [] : readChildren(imprint)
  const time = (lie.genTime ?? new Date()).toISOString().replace(/[-:T]|\.\d+/g, '')
  return derSequence(
    derInteger(1n),
    derOid(lie.policy ?? '1.2.3.4.1'),
    derSequence(algorithm?.raw ?? Buffer.alloc(0), derOctets(lie.imprint ?? hash?.value ?? Buffer.alloc(0))),
    derInteger(7n),
    derValue(0x18, Buffer.from(time, 'latin1')),
    lie.nonce ?? nonce?.raw ?? Buffer.alloc(0),
  )
}

/** Grants anything under any certificate: `openssl ts` refuses to sign with those that `openssl cms` is glad to use. */
export const forgingTsa =
  (folder: string, name: string, lie: Lie = {}, options = '-cades'): Tsa['post'] =>
  async (request) => {
    writeFileSync(join(folder, 'info.der'), statedInfo(request, lie))
    const { status, output } = run(
      `openssl cms -sign -binary -nodetach -econtent_type 1.2.840.113549.1.9.16.1.4 ${options} -in info.der -signer ${name}.pem -inkey ${name}.key -outform DER -out forged.der`,
      folder,
    )
    if (status !== 0) throw new Error(output)
    return grant(readFileSync(join(folder, 'forged.der')))
  }

/** A TimeStampResp around a token. */
export const grant = (token: Uint8Array): Buffer => derSequence(derSequence(derInteger(0n)), token)

/** The token of an answer. */
export const tokenOf = (answer: Uint8Array): Buffer => readChildren(readDer(answer))[1]?.raw ?? Buffer.alloc(0)

/** A request as Requis makes it, for whoever wants tokens of their own. */
export const requestFor = (bytes: Uint8Array): Buffer =>
  derSequence(
    derInteger(1n),
    derSequence(derSequence(derOid('2.16.840.1.101.3.4.2.1')), derOctets(sha256(bytes))),
    derInteger(99n),
    derValue(0x01, Buffer.from([0xff])),
  )
