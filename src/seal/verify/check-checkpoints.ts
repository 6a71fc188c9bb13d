import { isDemonstration } from '../asn1/certificate.ts'
import { sha256Hex } from '../container/hash.ts'
import type { Head } from '../journal/journal.ts'
import {
  type CheckpointSignature,
  type CheckpointTrust,
  judgeCheckpoint,
  readCheckpoint,
  type SignersBelieved,
} from '../journal/journal-checkpoint.ts'

/** `number` is that of the file name; `signature` is null when it is missing. */
export type ReceivedCheckpoint = {
  readonly number: number
  readonly json: Uint8Array
  readonly signature: Uint8Array | null
}

type CheckpointFlaw =
  `checkpoint-${'none' | 'missing' | 'form' | 'number' | 'signature' | 'untrusted' | 'unpinned' | 'truncated' | 'fork'}`

/** `line` is the first line of the journal that cannot be believed, from 1; null where no line is at fault. */
export type CheckpointBreak = {
  readonly flaw: CheckpointFlaw
  readonly line: number | null
  readonly facts: Readonly<Record<string, number>>
}

export type CheckpointWarning =
  | 'no-checkpoint'
  | 'other-signer'
  | Exclude<CheckpointTrust, 'trusted' | 'unpinned' | 'untrusted' | 'invalid'>

/** Whose certificate an exact signature bears, believed or not, and the first and last checkpoint that it signed. */
export type CheckpointSigner = {
  readonly name: string
  readonly organisation: string
  readonly fingerprint: string
  readonly demonstration: boolean
  readonly first: number
  readonly last: number
}

/** `signed` is how many lines the last good checkpoint covers. */
export type CheckpointResult = {
  readonly breaks: readonly CheckpointBreak[]
  readonly warnings: readonly CheckpointWarning[]
  readonly signers: readonly CheckpointSigner[]
  readonly signed: number
}

/** `heads` is where the journal stood after each line; the chain does not hold from the line `firstBreak` on. */
export const checkCheckpoints = (
  checkpoints: readonly ReceivedCheckpoint[],
  { heads, firstBreak }: { readonly heads: readonly Head[]; readonly firstBreak: number },
  believed: SignersBelieved,
): CheckpointResult => {
  if (checkpoints.length === 0) return withoutCheckpoint(believed)
  const sorted = [...checkpoints].sort((a, b) => a.number - b.number)
  const judged = sorted.map((one) => checkCheckpoint(one, heads, believed))
  const signers = listSigners(judged)
  return {
    breaks: [...findMissing(sorted), ...judged.flatMap(({ flaw }) => flaw ?? [])],
    warnings: [...judged.flatMap(({ trust }) => warningOf(trust) ?? []), ...warnOfOthers(signers, believed)],
    signers,
    signed: Math.max(0, ...judged.map(({ signed }) => signed).filter((signed) => signed < firstBreak)),
  }
}

/** Whoever names the signer expects a signature: a journal whose checkpoints were all removed must not pass for signed. */
const withoutCheckpoint = ({ pins }: SignersBelieved): CheckpointResult => {
  const nothing = { signers: [], signed: 0 }
  return pins.length === 0
    ? { ...nothing, breaks: [], warnings: ['no-checkpoint'] }
    : { ...nothing, breaks: [{ flaw: 'checkpoint-none', line: null, facts: {} }], warnings: [] }
}

const findMissing = (sorted: readonly ReceivedCheckpoint[]): readonly CheckpointBreak[] =>
  sorted.flatMap(({ number }, index) =>
    number === (sorted[index - 1]?.number ?? 0) + 1
      ? []
      : [{ flaw: 'checkpoint-missing' as const, line: null, facts: { number: number - 1 } }],
  )

type Judged = CheckpointSignature & {
  readonly number: number
  readonly flaw: CheckpointBreak | null
  readonly signed: number
}

const notSigned: CheckpointSignature = { trust: 'invalid', certificate: null }

const checkCheckpoint = (
  { number, json, signature }: ReceivedCheckpoint,
  heads: readonly Head[],
  believed: SignersBelieved,
): Judged => {
  const broken = (flaw: CheckpointFlaw, line: number | null, facts = {}, by = notSigned): Judged => ({
    ...{ ...by, number, signed: 0 },
    flaw: { flaw, line, facts: { number, ...facts } },
  })
  if (signature === null) return broken('checkpoint-missing', null)
  const checkpoint = readCheckpoint(json)
  if (checkpoint === null) return broken('checkpoint-form', null)
  if (checkpoint.number !== number) return broken('checkpoint-number', null)
  const by = judgeCheckpoint({ json, signature }, believed)
  if (by.trust === 'invalid') return broken('checkpoint-signature', null)
  if (by.trust === 'untrusted' || by.trust === 'unpinned') return broken(`checkpoint-${by.trust}`, null, {}, by)
  const { count, head } = checkpoint
  if (count > heads.length) return broken('checkpoint-truncated', heads.length + 1, { count }, by)
  if (heads[count - 1]?.head !== head) return broken('checkpoint-fork', count, { count }, by)
  return { ...by, number, flaw: null, signed: count }
}

const warningOf = (trust: CheckpointTrust): CheckpointWarning | null =>
  trust === 'trusted' || trust === 'unpinned' || trust === 'untrusted' || trust === 'invalid' ? null : trust

const listSigners = (judged: readonly Judged[]): readonly CheckpointSigner[] => {
  const found = new Map<string, CheckpointSigner>()
  for (const { number, certificate } of judged) {
    if (certificate === null) continue
    const fingerprint = sha256Hex(certificate.der)
    const { commonName: name, organisation } = certificate
    const first = found.get(fingerprint)?.first ?? number
    found.set(fingerprint, {
      name,
      organisation,
      fingerprint,
      demonstration: isDemonstration(certificate),
      first,
      last: number,
    })
  }
  return [...found.values()]
}

/** A renewed certificate and a forger's look alike: only the reader can tell, unless each was named by a pin. */
const warnOfOthers = (signers: readonly CheckpointSigner[], { pins }: SignersBelieved): readonly CheckpointWarning[] =>
  signers.length > 1 && pins.length === 0 ? ['other-signer'] : []
