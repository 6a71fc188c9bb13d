import { hkdfSync } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'
import { sha256, sha256Hex } from '../container/hash.ts'
import { growTree, type MerkleTree, rootOf } from './merkle.ts'

/** The name and version of the encoding below: the first line of all that is hashed. */
export const commitmentScheme = 'requis-mask-v1'

/** A mask as `masks.jsonl` lists it, and the exact text that lies under it. */
export type HeldMask = {
  readonly id: string
  readonly category: string
  readonly ground: string
  readonly text: string
}

/** With its salt (64 hexadecimal digits), whoever holds the export can check it. */
export type OpenedMask = HeldMask & { readonly salt: string }

/** `opened` in the order of `masks.jsonl`, which is that of the leaves of `tree`. */
export type CommittedMasks = { readonly opened: readonly OpenedMask[]; readonly tree: MerkleTree }

/**
 * Commits to what lies under each mask. `secret` is the draft's, 128 bits at least: a shorter one is refused
 * (`draft.no-secret`), for salts that can be guessed would let names be tried.
 */
export const commitMasks = (secret: Uint8Array, masks: readonly HeldMask[]): CommittedMasks => {
  if (secret.length < 16) throw new RequisError({ code: 'draft.no-secret' })
  const opened = masks.map((mask) => openMask(secret, mask))
  return { opened, tree: growTree(opened.map(commitmentOf)) }
}

/** What `statement.json` says of the commitments: never one of them, for a leaf with its text is a reveal. */
export const stateCommitments = ({ opened, tree }: CommittedMasks) => ({
  scheme: commitmentScheme,
  count: opened.length,
  root: rootOf(tree).toString('hex'),
})

/**
 * The commitment to one mask, 32 bytes: SHA-256 of the UTF-8 bytes of `requis-mask-v1`, a line feed, then the salt, the
 * mask's id, its category, its ground and its text, each as a netstring: its length in bytes in decimal, `:`, the bytes,
 * `,`. The text is in Unicode NFC. So `printf` and `openssl dgst` are enough to make it again:
 *
 *     requis-mask-v1⏎64:<salt>,5:M0012,6:person,5:TIERS,12:Marie Dupont,
 */
export const commitmentOf = ({ salt, id, category, ground, text }: OpenedMask): Buffer =>
  sha256(encode([salt, id, category, ground, text]))

const encode = (fields: readonly string[]): Buffer =>
  Buffer.from(`${commitmentScheme}\n${fields.map(netstring).join('')}`, 'utf8')

const netstring = (field: string): string => `${Buffer.byteLength(field, 'utf8')}:${field},`

/**
 * 256 bits of HKDF-SHA256 (RFC 5869) from the draft's secret, the mask's id and all that it commits to: the same draft
 * gives the same salt, and no two texts share one. Otherwise a mask lifted in one export would bare the salt of another
 * text, under the same id, in a second export of that draft.
 */
const openMask = (secret: Uint8Array, mask: HeldMask): OpenedMask => {
  const { id, category, ground } = mask
  const text = exactText(mask.text)
  const info = `requis:mask-salt:v1:${id}:${sha256Hex(encode([id, category, ground, text]))}`
  const salt = Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), info, 32)).toString('hex')
  return { id, category, ground, text, salt }
}

/** Half a surrogate pair has no UTF-8: broken files may hold one. */
export const exactText = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC')
