import { account } from './account.ts'
import { address } from './address.ts'
import { age } from './age.ts'
import { amount } from './amount.ts'
import { belief } from './belief.ts'
import { benefit } from './benefit.ts'
import { birthDate } from './birth-date.ts'
import { date } from './date.ts'
import { email } from './email.ts'
import { english } from './english.ts'
import { family } from './family.ts'
import { health } from './health.ts'
import { iban } from './iban.ts'
import { idNumber } from './id-number.ts'
import { judicial } from './judicial.ts'
import { knownPersons } from './known-persons.ts'
import { nir } from './nir.ts'
import { organisation } from './organisation.ts'
import { origin } from './origin.ts'
import { otherScript } from './other-script.ts'
import { personCues } from './person-cues.ts'
import { personNames } from './person-names.ts'
import { phone } from './phone.ts'
import { place } from './place.ts'
import { postcode } from './postcode.ts'
import { secretField } from './secret-field.ts'
import { sexuality } from './sexuality.ts'
import { siret } from './siret.ts'
import { vehicle } from './vehicle.ts'
import { violence } from './violence.ts'

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
