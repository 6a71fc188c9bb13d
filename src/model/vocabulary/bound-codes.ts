const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Codes that the standard binds to an element, by the element (hl7.org/fhir/R4/valueset-…: contact-point-system,
 * contact-point-use, address-use, name-use, identifier-use, address-type, quantity-comparator): what a value is for.
 */
const anywhere: Readonly<Record<string, ReadonlySet<string>>> = {
  use: words('usual official temp nickname anonymous old maiden home work mobile billing secondary'),
  system: words('phone fax email pager url sms other'),
  comparator: words('< <= >= >'),
}

/** The same, of an element of a resource of one type or of any: bundle-type, request-intent, http-verb. */
const ofResource: Readonly<Record<string, ReadonlySet<string>>> = {
  intent: words('proposal plan directive order original-order reflex-order filler-order instance-order option'),
}

/**
 * States of a resource that tell nothing of anybody (encounter-status, event-status, request-status, goal-status…). What was
 * refused, stopped, revoked or missed is a value.
 */
const states = words(
  `active current superseded finished in-progress planned arrived triaged onleave completed final preliminary registered
  draft proposed requested received accepted ready on-hold unknown amended corrected booked busy free busy-unavailable`,
)
const stateElements = words('status lifecycleStatus docStatus')

const bundleTypes = words(
  'document message transaction transaction-response batch batch-response history searchset collection',
)
const verbs = words('GET HEAD POST PUT DELETE PATCH')

/** Media types of what a service holds, and French in its ways of being written: how to read an attachment. */
const mediaType =
  /^(?:text\/(?:plain|csv|html|rtf|xml)|application\/(?:pdf|rtf|json|xml|zip|fhir\+(?:json|xml)|msword|vnd\.oasis\.opendocument\.(?:text|spreadsheet)|vnd\.openxmlformats-officedocument\.(?:wordprocessingml\.document|spreadsheetml\.(?:sheet)))|image\/(?:jpeg|png|tiff)|audio\/(?:mpeg|mp4))$/i
const french = words('fr fr-FR')

export const isMediaType = (text: string): boolean => mediaType.test(text)

export type Beside = (name: string) => string | null

/** A code that a standard binds to its element: it says what a value is for, or how to read it. */
export const isBoundCode = (element: string, parent: string, text: string, beside: Beside): boolean => {
  if (anywhere[element]?.has(text) === true) return true
  const type = beside('resourceType')
  if (type !== null && ofResource[element]?.has(text) === true) return true
  if (type !== null && stateElements.has(element)) return states.has(text)
  if (element === 'type' && type === 'Bundle') return bundleTypes.has(text)
  if (element === 'method') return parent === 'request' && verbs.has(text)
  if (element === 'contentType') return mediaType.test(text)
  return element === 'language' && (type !== null || beside('contentType') !== null) && french.has(text)
}

/** Resources whose state may be unknown: the others have no word for one that is withheld (hl7.org/fhir/R4/valueset-….html). */
const unknownStates = words(
  `Encounter CarePlan ServiceRequest Observation DiagnosticReport Procedure MedicationStatement MedicationRequest
  MedicationAdministration MedicationDispense Communication CommunicationRequest DeviceRequest ClinicalImpression`,
)

/** A state that the standard wants said, and that may be said not to be known. */
export const isUnknowableState = (element: string, beside: Beside): boolean =>
  element === 'status' && unknownStates.has(beside('resourceType') ?? '')
