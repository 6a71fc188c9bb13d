/** By hand: the root of a document and its namespaces stand at its head. */
const head = 4096

/** Whether a file is a resource of FHIR in XML: its root is in the namespace of the standard (HL7 FHIR R4, « XML representation »). */
export const isFhirXml = (bytes: Uint8Array): boolean =>
  /<[A-Z][A-Za-z]{1,40}\s(?:[^<>]{0,400}\s)?xmlns\s?=\s?["']http:\/\/hl7\.org\/fhir["']/.test(
    Buffer.from(bytes.subarray(0, head)).toString('utf8'),
  )
