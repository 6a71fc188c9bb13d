import { foldText } from '../../../model/fold.ts'
import type { Flag, Person, Role } from '../../../model/record/person.ts'
import type { JsonNode } from '../../../read/data/json-tree.ts'
import { roleOfWord } from '../../../request/role-words.ts'
import { itemsOf, memberOf, textOf, valueAt } from '../json/value.ts'
import { isRestricted } from './labels.ts'

const carriers: Readonly<Record<string, Role>> = {
  Patient: 'accompanied',
  RelatedPerson: 'relative',
  Practitioner: 'professional',
}

/** The persons whom a dossier's resources name: names that are declared are the surest to be found in its texts. */
export const personsOf = (resources: readonly JsonNode[]): readonly Person[] => {
  const found = resources.flatMap((resource) => {
    const role = carriers[textOf(memberOf(resource, 'resourceType')) ?? '']
    if (role === undefined) return []
    const contacts = itemsOf(memberOf(resource, 'contact')).map((contact) => personOf(contact, 'relative'))
    return [personOf(resource, role), ...(role === 'accompanied' ? contacts : [])]
  })
  return found.filter(isNamed)
}

const isNamed = ({ given, family, other }: Person): boolean => given.length + family.length + other.length > 0

const personOf = (node: JsonNode, role: Role): Person => {
  const address = addressOf(node)
  const hides: readonly Flag[] = address !== null && isRestricted(node) ? ['protectedAddress'] : []
  const word = relationOf(node)
  return {
    id: '',
    ...namesOf(node),
    role: role === 'relative' ? (roleOfCode(node) ?? (word === null ? null : roleOfWord(word)) ?? role) : role,
    born: /^\d{4}-\d{2}-\d{2}$/.exec(textOf(memberOf(node, 'birthDate')) ?? '')?.[0] ?? null,
    flags: hides,
    source: 'dossier',
    ...(address === null ? {} : { address }),
    ...(word === null ? {} : { calledBy: foldText(word) }),
  }
}

/** `name` is a list, but for a contact of the patient. */
const namesOf = (node: JsonNode): Pick<Person, 'given' | 'family' | 'other'> => {
  const name = memberOf(node, 'name')
  const names = name?.kind === 'object' ? [name] : itemsOf(name)
  const unique = (texts: readonly (string | null)[]) => [...new Set(texts.flatMap((text) => text ?? []))]
  const birth = names.flatMap((one) =>
    itemsOf(memberOf(one, 'extension')).flatMap((extension) =>
      /birth-list-given-name$/.test(textOf(memberOf(extension, 'url')) ?? '')
        ? (textOf(memberOf(extension, 'valueString'))?.split(/\s+/) ?? [])
        : [],
    ),
  )
  const given = unique([...names.flatMap((one) => itemsOf(memberOf(one, 'given')).map(textOf)), ...birth])
  const family = unique(names.map((one) => textOf(memberOf(one, 'family'))))
  const texts = unique(names.map((one) => textOf(memberOf(one, 'text'))))
  return { given, family, other: given.length + family.length > 0 ? [] : texts }
}

const addressOf = (node: JsonNode): string | null => {
  const address = memberOf(node, 'address')
  const one = address?.kind === 'object' ? address : (itemsOf(address)[0] ?? null)
  const whole = textOf(memberOf(one, 'text'))
  if (whole !== null) return whole
  const town = [textOf(memberOf(one, 'postalCode')), textOf(memberOf(one, 'city'))]
    .flatMap((part) => part ?? [])
    .join(' ')
  const lines = itemsOf(memberOf(one, 'line')).flatMap((line) => textOf(line) ?? [])
  return lines.length === 0 && town === '' ? null : [...lines, ...(town === '' ? [] : [town])].join(', ')
}

const relationsOf = (node: JsonNode): readonly JsonNode[] => itemsOf(memberOf(node, 'relationship'))

const relationOf = (node: JsonNode): string | null =>
  relationsOf(node).flatMap(
    (one) =>
      textOf(memberOf(one, 'text')) ?? textOf(memberOf(itemsOf(memberOf(one, 'coding'))[0] ?? null, 'display')) ?? [],
  )[0] ?? null

/** v3-RoleCode: mother, father, and their natural, adoptive and foster kinds. */
const parentCodes = /^(?:PRN|MTH|FTH|NMTH|NFTH|ADOPTF|ADOPTM|STPMTH|STPFTH|STPPRN)$/

const roleOfCode = (node: JsonNode): Role | null =>
  relationsOf(node).some((one) =>
    itemsOf(memberOf(one, 'coding')).some((coding) => parentCodes.test(textOf(valueAt(coding, 'code')) ?? '')),
  )
    ? 'parent'
    : null
