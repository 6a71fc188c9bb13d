import { foldText } from '../../model/fold.ts'
import type { FhirLeaf } from '../../model/record/piece.ts'
import { readLink } from '../../model/vocabulary/fhir-link.ts'
import { digestsOf, holdsDigest } from './fhir-digests.ts'

/** Numbers the targets of a document's ids and references, in the order they are met. */
export type Links = {
  readonly targets: Map<string, number>
  readonly telling: readonly string[]
  readonly digests: ReadonlySet<string>
}

/**
 * `telling` are the names and identifiers that the document gives: an id made of one (`dupont-marie`, a social security
 * number) tells as much as they do.
 */
export const openLinks = (telling: readonly string[]): Links => ({
  targets: new Map(),
  telling: telling.map(bareText).filter((text) => text.length >= 3),
  digests: digestsOf(telling),
})

const bareText = (text: string): string => foldText(text).replace(/[^a-z0-9]+/g, '')

/** What an id, a reference or a full address becomes when it must go. */
export const linkOf = (text: string, role: 'id' | 'reference', links: Links): FhirLeaf => {
  const { form, token } = readLink(text, role)
  const known = links.targets.get(token)
  const target = known ?? links.targets.size + 1
  links.targets.set(token, target)
  return { kind: 'link', form, target, isTelling: tellsSomebody(text, links) }
}

/** True when a text holds a name or a number that the document gives of somebody, or the hash of one. */
export const tellsSomebody = (text: string, { telling, digests }: Links): boolean => {
  const bare = bareText(text)
  return telling.some((one) => bare.includes(one)) || holdsDigest(text, digests)
}
