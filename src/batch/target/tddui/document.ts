import { createHash } from 'node:crypto'
import type { Restriction } from '../../model/carried.ts'
import { profiles, systems } from './names.ts'
import { type JsonObject, labelsOf, type Resource } from './resource.ts'

export type DocumentFacts = {
  /** Its own address in the Bundle: the same file sent again has the same. */
  readonly address: string
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly title: string
  readonly date: string | null
  readonly restrictions: readonly Restriction[]
  readonly patient: string
  /** Others of the dossier whom it is about as well. */
  readonly others: readonly string[]
  readonly organization: string | null
}

/** A file of the record, carried whole in its own bytes. Its hash and size are those of what is attached. */
export const documentOf = (facts: DocumentFacts): Resource => {
  const labels = labelsOf(facts.restrictions)
  return {
    resourceType: 'DocumentReference',
    meta: { profile: [profiles.document], ...(labels.length === 0 ? {} : { security: [...labels] }) },
    masterIdentifier: { system: 'urn:ietf:rfc:3986', value: facts.address },
    status: 'current',
    type: { coding: [{ system: systems.documentType, code: '28653-4' }] },
    subject: { reference: facts.patient },
    ...(facts.organization === null ? {} : { author: [{ reference: facts.organization }] }),
    ...(labels.length === 0 ? {} : { securityLabel: [{ coding: [...labels] }] }),
    content: [{ attachment: attachmentOf(facts) }],
    ...(facts.others.length === 0 ? {} : { context: { related: facts.others.map((reference) => ({ reference })) } }),
  }
}

const attachmentOf = ({ bytes, contentType, title, date }: DocumentFacts): JsonObject => ({
  contentType,
  language: 'fr',
  data: Buffer.from(bytes).toString('base64'),
  size: bytes.length,
  // SHA-1 is FHIR's own choice (R4, Attachment.hash); what proves the batch is SHA-256.
  hash: createHash('sha1').update(bytes).digest('base64'),
  title,
  ...(date === null ? {} : { creation: date }),
})
