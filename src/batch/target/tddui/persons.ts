import type { Person } from '../../../model/record/person.ts'
import { isSecretMother } from '../../treat/hidden/hidden-terms.ts'
import { extensions, profiles, systems } from './names.ts'
import { absent, type JsonObject, labelsOf, type Resource } from './resource.ts'

/** Who gave the alarm, or gave birth in secret: a list of relatives may not name them. */
export const isUnnamed = (person: Person): boolean => person.role === 'informant' || isSecretMother(person)

/** The accompanied person, whom an identity document would make certain. */
export const patientOf = (person: Person, localId: string, isHidden: boolean): Resource => ({
  resourceType: 'Patient',
  meta: { profile: [profiles.patient], ...(isHidden ? { security: [...labelsOf(['hidden-address'])] } : {}) },
  extension: [
    {
      url: extensions.reliability,
      // « PROV »: nobody has compared it with an identity document on the way.
      extension: [{ url: 'identityStatus', valueCoding: { system: systems.reliability, code: 'PROV' } }],
    },
    ...(person.bornAt === undefined || person.flags.includes('secretBirth')
      ? []
      : [{ url: extensions.birthPlace, valueAddress: { city: person.bornAt } }]),
  ],
  identifier: [
    {
      type: { coding: [{ system: systems.identifierType, code: 'PI' }] },
      system: systems.localId,
      value: localId,
    },
  ],
  name: namesOf(person),
  gender: genderOf(person),
  ...birthOf(person),
  ...addressOf(person, isHidden),
})

const genderOf = ({ gender }: Person): string => (gender === undefined ? 'unknown' : gender === 'f' ? 'female' : 'male')

/** Without an INS the guide wants the order of birth: the record does not say it, and nothing is made up. */
const birthOf = ({ born }: Person): JsonObject => {
  const order = { url: extensions.birthOrder, _valuePositiveInt: absent('unknown') }
  const unknown = { url: extensions.absent, valueCode: 'unknown' }
  return born === null
    ? { _birthDate: { extension: [unknown, order] } }
    : { birthDate: born, _birthDate: { extension: [order] } }
}

/** The name of birth is official and the last that the record gives; the first is the one in use. */
const namesOf = ({ given, family, other }: Person): readonly JsonObject[] => {
  const birth = family.at(-1)
  if (birth === undefined && given.length === 0)
    return [{ use: 'official', ...(other[0] === undefined ? absent('unknown') : { text: other[0] }) }]
  const official = {
    use: 'official',
    ...(birth === undefined ? { _family: absent('unknown') } : { family: birth }),
    ...(given[0] === undefined
      ? {}
      : { extension: [{ url: extensions.birthGivenNames, valueString: given.join(' ') }], given: [given[0]] }),
  }
  const usual = {
    use: 'usual',
    ...(family[0] === undefined ? {} : { family: family[0] }),
    ...(given.length === 0 ? {} : { given }),
  }
  return [official, usual]
}

/** An importer that knows no label must show nothing of a hidden address: it is not in this element at all. */
const addressOf = (person: Person, isHidden: boolean): JsonObject => {
  if (isHidden) return { address: [absent('masked')] }
  return person.address === undefined ? {} : { address: [{ use: 'home', text: person.address }] }
}

/** A contact of the patient. */
export const relatedOf = (person: Person, patient: string, isHidden: boolean): Resource => ({
  resourceType: 'RelatedPerson',
  ...(isHidden ? { meta: { security: [...labelsOf(['hidden-address'])] } } : {}),
  patient: { reference: patient },
  relationship: [
    {
      coding: [{ system: systems.role, code: person.role === 'parent' ? 'PRN' : 'FAMMEMB' }],
      ...(person.calledBy === undefined ? {} : { text: person.calledBy }),
    },
  ],
  name: namesOf(person).slice(0, 1),
  ...(person.born === null ? {} : { birthDate: person.born }),
  ...addressOf(person, isHidden),
})
