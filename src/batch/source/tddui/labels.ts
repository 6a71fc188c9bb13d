import type { JsonNode } from '../../../read/data/json-tree.ts'
import { itemsOf, memberOf, textOf } from '../json/value.ts'

/** Restricted and very restricted (v3-Confidentiality). « N » says nothing: software writes it everywhere (docs/law-study.md, 5.3). */
const closing = new Set(['R', 'V'])

/** True when a resource, or the document that it carries, is labelled as closed. */
export const isRestricted = (resource: JsonNode): boolean => {
  const security = itemsOf(memberOf(memberOf(resource, 'meta'), 'security'))
  const labels = itemsOf(memberOf(resource, 'securityLabel')).flatMap((label) => itemsOf(memberOf(label, 'coding')))
  return [...security, ...labels].some((coding) => closing.has(textOf(memberOf(coding, 'code')) ?? ''))
}
