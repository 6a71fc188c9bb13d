import type { Person, Role } from '../../../model/record/person.ts'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import {
  attributeOf,
  childNamed,
  childrenNamed,
  type Element,
  elementsOf,
  nameOf,
  ownText,
  parseStrictXml,
} from '../../../read/data/xml.ts'
import type { SaidService } from '../../model/source.ts'
import { itemsOf, memberOf, textOf } from '../json/value.ts'
import { isNir } from './nir.ts'

/** What a CDA document says of itself: whose record it is, by the service's own number, and of which document it is a version. */
export type CdaSaid = {
  readonly localId: string | null
  readonly born: string | null
  readonly record: string | null
  /** All that the keeper of the record is called. */
  readonly service: SaidService
}

/** The reader of XML opens no more (read/data/xml-data.ts). */
const largest = 24 * 1024 * 1024

/** The CDA that a DocumentReference carries in base64; null where it carries none. */
export const documentIn = (resource: JsonNode): Uint8Array | null => {
  for (const content of itemsOf(memberOf(resource, 'content'))) {
    const attachment = memberOf(content, 'attachment')
    const data = textOf(memberOf(attachment, 'data'))
    if (data === null || !/xml|hl7/i.test(textOf(memberOf(attachment, 'contentType')) ?? '')) continue
    const bytes = new Uint8Array(Buffer.from(data, 'base64'))
    if (rootOf(bytes) !== null) return bytes
  }
  return null
}

const rootOf = (bytes: Uint8Array): Element | null => {
  if (bytes.length > largest) return null
  try {
    const root = parseStrictXml(bytes, 'P01')
    return nameOf(root) === 'ClinicalDocument' ? root : null
  } catch {
    return null
  }
}

/** The INS and the NSS, in use or of tests, which may not be the key of another processing (docs/law-study.md, 5.3). */
const nationalRoots = /^1\.2\.250\.1\.213\.1\.4\.\d{1,2}$/

/** Null where the bytes are no CDA document. */
export const readCda = (bytes: Uint8Array): CdaSaid | null => {
  const root = rootOf(bytes)
  if (root === null) return null
  const role = childNamed(childNamed(root, 'recordTarget'), 'patientRole')
  const own =
    role === null
      ? []
      : [...childrenNamed(role, 'id')].filter((id) => !nationalRoots.test(attributeOf(id, 'root') ?? ''))
  const [localId, ...others] = own.flatMap((id) => attributeOf(id, 'extension') ?? [])
  const set = childNamed(root, 'setId')
  return {
    localId: localId === undefined || others.length > 0 || isNir(localId) ? null : localId,
    born: dayIn(childNamed(childNamed(role, 'patient'), 'birthTime')),
    record: set === null ? null : `${attributeOf(set, 'root') ?? ''}|${attributeOf(set, 'extension') ?? ''}`,
    service: keeperIn(root),
  }
}

/** CDA R2: custodian/assignedCustodian/representedCustodianOrganization, required. */
const keeperIn = (root: Element): SaidService => {
  const custodian = childNamed(childNamed(root, 'custodian'), 'assignedCustodian')
  const keeper = childNamed(custodian, 'representedCustodianOrganization')
  if (keeper === null) return []
  const numbers = [...childrenNamed(keeper, 'id')].flatMap((id) => attributeOf(id, 'extension') ?? [])
  return [...numbers, ...[...childrenNamed(keeper, 'name')].map((name) => ownText(name).trim())].filter(
    (one) => one !== '',
  )
}

/** `20110403`, with or without an hour; a month alone is no day. */
const dayIn = (element: Element | null): string | null => {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})/.exec(element === null ? '' : (attributeOf(element, 'value') ?? '')) ?? []
  return year === undefined ? null : `${year}-${month}-${day}`
}

/** Whose name an element holds, by the element above it (CDA R2). */
const bearers: Readonly<Record<string, Role>> = {
  patient: 'accompanied',
  assignedPerson: 'professional',
  relatedPerson: 'relative',
  associatedPerson: 'relative',
  guardianPerson: 'relative',
}

/** The persons of a CDA document, each once. */
export const cdaPersons = (bytes: Uint8Array): readonly Person[] => {
  const root = rootOf(bytes)
  const found = new Map<string, Person>()
  if (root === null) return []
  const role = childNamed(childNamed(root, 'recordTarget'), 'patientRole')
  const address = textUnder(childNamed(role, 'addr'))
  for (const element of elementsOf(root)) {
    const bearer = bearers[nameOf(element)]
    const names = bearer === undefined ? [] : [...childrenNamed(element, 'name')]
    if (bearer === undefined || names.length === 0) continue
    const person = personOf(element, names, bearer)
    const whole = { ...person, ...(bearer === 'accompanied' && address !== '' ? { address } : {}) }
    found.set(JSON.stringify([bearer, person.given, person.family, person.other]), whole)
  }
  return [...found.values()]
}

const personOf = (element: Element, names: readonly Element[], role: Role): Person => {
  const texts = (name: string) => [
    ...new Set(names.flatMap((one) => [...childrenNamed(one, name)].flatMap((part) => ownText(part).trim() || []))),
  ]
  const given = [...new Set(texts('given').flatMap((text) => text.split(/\s+/)))]
  const family = texts('family')
  const bare = names.map((one) => ownText(one).trim()).filter((text) => text !== '')
  const town = birthTown(element)
  return {
    id: '',
    ...{ given, family, other: given.length + family.length > 0 ? [] : bare, role },
    born: dayIn(childNamed(element, 'birthTime')),
    ...{ flags: [], source: 'dossier' },
    ...(town === '' ? {} : { bornAt: town }),
  }
}

const birthTown = (element: Element): string => {
  const addr = childNamed(childNamed(childNamed(element, 'birthplace'), 'place'), 'addr')
  const city = childNamed(addr, 'city')
  return city === null ? '' : ownText(city).trim()
}

const textUnder = (element: Element | null): string =>
  element === null
    ? ''
    : [...elementsOf(element)]
        .map((one) => ownText(one).trim())
        .filter((text) => text !== '')
        .join(' ')
