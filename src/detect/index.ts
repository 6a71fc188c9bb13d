import { english } from './engine/english.ts'
import { otherScript } from './engine/other-script.ts'
import { belief } from './facts/belief.ts'
import { family } from './facts/family.ts'
import { health } from './facts/health.ts'
import { judicial } from './facts/judicial.ts'
import { origin } from './facts/origin.ts'
import { sexuality } from './facts/sexuality.ts'
import { violence } from './facts/violence.ts'
import { account } from './identifiers/account.ts'
import { address } from './identifiers/address/address.ts'
import { place } from './identifiers/address/place.ts'
import { postcode } from './identifiers/address/postcode.ts'
import { amount } from './identifiers/amount.ts'
import { benefit } from './identifiers/benefit.ts'
import { age } from './identifiers/dates/age.ts'
import { birthDate } from './identifiers/dates/birth-date.ts'
import { date } from './identifiers/dates/date.ts'
import { email } from './identifiers/email.ts'
import { iban } from './identifiers/iban.ts'
import { idNumber } from './identifiers/id-number.ts'
import { nir } from './identifiers/nir.ts'
import { phone } from './identifiers/phone.ts'
import { secretField } from './identifiers/secret-field.ts'
import { siret } from './identifiers/siret.ts'
import { vehicle } from './identifiers/vehicle.ts'
import { knownPersons } from './names/known-persons.ts'
import { organisation } from './names/organisation.ts'
import { personCues } from './names/person-cues.ts'
import { personNames } from './names/person-names.ts'

/** The names used in pipeline files. */
export const detectors = {
  knownPersons,
  personCues,
  personNames,
  place,
  organisation,
  nir,
  iban,
  siret,
  phone,
  email,
  account,
  secretField,
  otherScript,
  vehicle,
  idNumber,
  birthDate,
  date,
  age,
  amount,
  postcode,
  address,
  english,
  belief,
  benefit,
  family,
  health,
  judicial,
  origin,
  sexuality,
  violence,
} as const
