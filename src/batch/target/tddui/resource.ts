import { floorRestrictions, type Restriction } from '../../model/carried.ts'
import { draw, type Key } from '../../pseudonym/key.ts'
import { extensions, systems } from './names.ts'

export type Json = string | number | boolean | null | readonly Json[] | JsonObject

export type JsonObject = { readonly [key: string]: Json }

export type Resource = JsonObject & { readonly resourceType: string }

/** An entry of a transaction. `from` is what the source called it: the service keeps the map. */
export type NewEntry = { readonly fullUrl: string; readonly resource: Resource; readonly from: string }

/**
 * The address of a new resource: drawn from the key, so that any worker draws the same, and nobody without it can go back to the
 * number that it stands for. In the form of RFC 9562, version 8.
 */
export const addressOf = (key: Key, ...parts: readonly string[]): string => {
  const bytes = Buffer.from(draw(key, ...parts).subarray(0, 16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The same without its scheme, as an id. */
export const bareOf = (address: string): string => address.replace('urn:uuid:', '')

export const entryJson = ({ fullUrl, resource }: NewEntry): JsonObject => ({
  fullUrl,
  resource,
  request: { method: 'POST', url: resource.resourceType },
})

/** Why an element is not there (data-absent-reason): an empty text would pass for a value. */
export const absent = (reason: 'unknown' | 'masked'): JsonObject => ({
  extension: [{ url: extensions.absent, valueCode: reason }],
})

/** How a restriction is said: very restricted where it protects somebody from somebody, restricted where it closes a piece. */
export const labelsOf = (restrictions: readonly Restriction[]): readonly JsonObject[] => {
  if (restrictions.length === 0) return []
  const isFloor = restrictions.some((one) => floor.has(one))
  const level = isFloor
    ? { system: systems.confidentiality, code: 'V', display: 'very restricted' }
    : { system: systems.confidentiality, code: 'R', display: 'restricted' }
  return [level, ...restrictions.map((code) => ({ system: systems.restriction, code }))]
}

const floor: ReadonlySet<Restriction> = new Set(floorRestrictions)
