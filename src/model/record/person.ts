import { z } from 'zod'

export const roles = [
  'accompanied',
  'minor',
  'parent',
  'relative',
  'third-party',
  'informant',
  'professional',
  'magistrate',
] as const

export const roleSchema = z.enum(roles)

export type Role = z.infer<typeof roleSchema>

/** What the record says must hide something of a person, wherever it stands. */
export const flags = [
  'protectedAddress',
  'anonymousPlacement',
  'secretBirth',
  'protectedPhone',
  'allegedPerpetrator',
] as const

export type Flag = (typeof flags)[number]

/** Those by which where somebody is, or how to reach them, is hidden. */
export const hidingFlags: readonly Flag[] = ['protectedAddress', 'anonymousPlacement', 'protectedPhone']

export const isHiding = ({ flags }: { readonly flags: readonly Flag[] }): boolean =>
  hidingFlags.some((flag) => flags.includes(flag))

/**
 * A person of the dossier. `names` are all known full forms; `given` and `family` their parts as written.
 * `born` is an ISO date or null. `source` says where the person is known from.
 */
export type Person = {
  readonly id: string
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly other: readonly string[]
  readonly role: Role
  readonly born: string | null
  readonly flags: readonly Flag[]
  readonly source: 'dossier' | 'request' | 'text'
  /** The role as the service wrote it, folded: « fils », « ex-compagnon ». A record calls a person by it. */
  readonly calledBy?: string
  /** The town of birth and the address that the service declares; absent where it says none. */
  readonly bornAt?: string
  readonly address?: string
  /** By title or given name; absent where neither tells. */
  readonly gender?: 'f' | 'm'
}
