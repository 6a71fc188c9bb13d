import type { LinkForm } from '../record/piece.ts'
import { resourceTypes } from '../standard-words.ts'

/** What an id or a reference points to, and how it says so. */
export type ReadLink = { readonly form: LinkForm; readonly token: string }

const referencePattern =
  /^(?:(https?:\/\/\S{1,500}?)\/)?([A-Z][A-Za-z]{1,40})\/([A-Za-z\d.-]{1,128})(?:\/_history\/[A-Za-z\d.-]{1,64})?$/

/** `Patient/a1`, with the address of a server before it or not. */
export const isReference = (text: string): boolean => resourceTypes.has(referencePattern.exec(text)?.[2] ?? '')

/** The id of a resource, or one of the ways to point to it (hl7.org/fhir/R4/references.html). */
export const readLink = (text: string, role: 'id' | 'reference'): ReadLink => {
  if (role === 'id') return { form: 'id', token: text }
  if (text.startsWith('#')) return { form: 'contained', token: text.slice(1) }
  const [, base, type = '', id = ''] = referencePattern.exec(text) ?? []
  if (!resourceTypes.has(type)) return { form: 'address', token: text.replace(/^urn:(?:uuid|oid):/, '') }
  return { form: base === undefined ? { type } : 'address', token: id }
}
