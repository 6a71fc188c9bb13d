import type { JsonNode } from '../../../read/data/json-tree.ts'
import type { DossierDates } from '../../model/source.ts'
import { itemsOf, memberOf, textOf, valueAt } from '../json/value.ts'

const typeOf = (resource: JsonNode): string => textOf(memberOf(resource, 'resourceType')) ?? ''

/** A whole day; a month or a year alone is no date to count from. */
const dayOf = (node: JsonNode | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(textOf(node) ?? '')?.[0] ?? null

const isStay = (resource: JsonNode): boolean =>
  typeOf(resource) === 'Encounter' &&
  (itemsOf(valueAt(resource, 'meta', 'profile')).some((one) => /encounter-sejour$/.test(textOf(one) ?? '')) ||
    itemsOf(memberOf(resource, 'identifier')).some((one) =>
      itemsOf(valueAt(one, 'type', 'coding')).some((coding) => textOf(memberOf(coding, 'code')) === 'SEJ'),
    ))

/** Where a resource says when something was done with the person. What is only planned (a slot, a goal) is no contact. */
const contactPaths: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Encounter: [
    ['period', 'start'],
    ['period', 'end'],
  ],
  DocumentReference: [['date']],
  QuestionnaireResponse: [['authored']],
  Observation: [['effectiveDateTime'], ['effectivePeriod', 'start']],
  ServiceRequest: [['authoredOn']],
  CarePlan: [['created']],
  Consent: [['dateTime']],
}

/** Closed only where every stay is over. */
export const datesOf = (resources: readonly JsonNode[]): DossierDates => {
  const stays = resources.filter(isStay)
  const ends = stays.flatMap((stay) => dayOf(valueAt(stay, 'period', 'end')) ?? [])
  const contacts = resources.flatMap((resource) =>
    (contactPaths[typeOf(resource)] ?? []).flatMap((path) => dayOf(valueAt(resource, ...path)) ?? []),
  )
  const patient = resources.find((resource) => typeOf(resource) === 'Patient') ?? null
  return {
    closed: stays.length > 0 && ends.length === stays.length ? latest(ends) : null,
    lastContact: latest(contacts),
    first: [...contacts].sort()[0] ?? null,
    born: dayOf(memberOf(patient, 'birthDate')),
  }
}

const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null

/** The service's word for the stay, where all stays have one. */
export const kindOf = (resources: readonly JsonNode[]): string | null => {
  const words = resources.filter(isStay).map((stay) => {
    const type = memberOf(stay, 'serviceType')
    return textOf(memberOf(type, 'text')) ?? textOf(memberOf(itemsOf(memberOf(type, 'coding'))[0] ?? null, 'display'))
  })
  const [first, ...others] = new Set(words)
  return first === undefined || others.length > 0 ? null : first
}
