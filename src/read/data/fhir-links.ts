import { foldText } from '../../model/fold.ts'
import type { FhirLeaf, LinkForm } from '../../model/record/piece.ts'
import { resourceTypes } from '../../model/standard-words.ts'

/** Numbers the targets of a document's ids and references, in the order they are met. */
export type Links = { readonly targets: Map<string, number>; readonly telling: readonly string[] }

/**
 * `telling` are the names and identifiers that the document gives: an id made of one (`dupont-marie`, a social security
 * number) tells as much as they do.
 */
export const openLinks = (telling: readonly string[]): Links => ({
  targets: new Map(),
  telling: telling.map(bareText).filter((text) => text.length >= 3),
})

const bareText = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, '')

const referencePattern =
  /^(?:(https?:\/\/\S{1,500}?)\/)?([A-Z][A-Za-z]{1,40})\/([A-Za-z\d.-]{1,128})(?:\/_history\/[A-Za-z\d.-]{1,64})?$/

/** What an id, a reference or a full address becomes when it must go. */
export const linkOf = (text: string, role: 'id' | 'reference', links: Links): FhirLeaf => {
  const { form, token } = readLink(text, role)
  const known = links.targets.get(token)
  const target = known ?? links.targets.size + 1
  links.targets.set(token, target)
  return { kind: 'link', form, target, isTelling: tellsSomebody(text, links) }
}

/** True when a text holds a name or a number that the document gives of somebody. */
export const tellsSomebody = (text: string, { telling }: Links): boolean => {
  const bare = bareText(text)
  return telling.some((one) => bare.includes(one))
}

/** `Patient/a1`, with the address of a server before it or not. */
export const isReference = (text: string): boolean => resourceTypes.has(referencePattern.exec(text)?.[2] ?? '')

const readLink = (text: string, role: 'id' | 'reference'): { readonly form: LinkForm; readonly token: string } => {
  if (role === 'id') return { form: 'id', token: text }
  if (text.startsWith('#')) return { form: 'contained', token: text.slice(1) }
  const [, base, type = '', id = ''] = referencePattern.exec(text) ?? []
  if (!resourceTypes.has(type)) return { form: 'address', token: text.replace(/^urn:(?:uuid|oid):/, '') }
  return { form: base === undefined ? { type } : 'address', token: id }
}
