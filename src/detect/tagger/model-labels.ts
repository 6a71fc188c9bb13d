import { type Category, categories } from '../../model/category.ts'
import { RequisError } from '../../model/problem.ts'

/** What a label of a model says of a word: nothing sensitive (null), or a category, at its beginning or inside. */
export type ModelLabel = { readonly name: string; readonly category: Category | null; readonly begins: boolean }

/** The user's own words for labels: a category, or `ignore` for a label that he knows to be harmless. */
export type OwnLabels = { readonly [label: string]: Category | 'ignore' }

/**
 * The labels of a model, by their rank in its answer. A label that no table knows is refused, not skipped: what the
 * model would mark with it would leave in clear, and nobody would have chosen that.
 */
export const mapLabels = (names: readonly string[], own: OwnLabels): readonly ModelLabel[] => {
  const bare = new Set(names.flatMap((name) => [name, baseOf(name)]))
  const strange = Object.keys(own).find((label) => !bare.has(label))
  if (strange !== undefined)
    throw new RequisError({ code: 'local-model.unknown-label', label: strange, accepted: [...bare].sort() })
  const unmapped = new Set(names.filter((name) => meaningOf(name, own) === null).map(baseOf))
  if (unmapped.size > 0) throw new RequisError({ code: 'local-model.unmapped-label', labels: [...unmapped], accepted })
  return names.map((name) => {
    const meaning = meaningOf(name, own)
    return { name, category: meaning === 'ignore' ? null : meaning, begins: /^[BSU][-_]/.test(name) }
  })
}

const accepted = [...categories.filter((category) => category !== 'out-of-scope'), 'ignore']

/** `B-PER`, `I_PER`, `E-PER`, `S-PER` (or `L`, `U`) are the parts of one label. */
const baseOf = (name: string): string => name.replace(/^[BIESLUM][-_](?=.)/, '')

const meaningOf = (name: string, own: OwnLabels): Category | 'ignore' | null => {
  if (name === 'O') return 'ignore'
  const base = baseOf(name)
  return own[name] ?? own[base] ?? known.get(base.toUpperCase()) ?? null
}

/** Labels in use: CamemBERT-NER, CoNLL, OntoNotes, EDS-Pseudo, QUAERO, CAS, and the plain words for the same. */
const rows: readonly (readonly [Category, string])[] = [
  [
    'person',
    'PER PERS PERSON PERSONNE NAME NOM PRENOM PATIENT DOCTOR FIRSTNAME LASTNAME GIVENNAME SURNAME FIRST_NAME LAST_NAME',
  ],
  ['place', 'LOC LOCATION LIEU GPE FAC CITY VILLE COUNTRY PAYS GEOG'],
  ['organisation', 'ORG ORGANIZATION ORGANISATION COMPANY HOPITAL HOSPITAL'],
  ['address', 'ADDRESS ADRESSE STREET RUE STREET_ADDRESS'],
  ['postcode', 'ZIP ZIPCODE ZIP_CODE POSTCODE POSTALCODE CODE_POSTAL'],
  ['phone', 'TEL PHONE PHONENUMBER PHONE_NUMBER TELEPHONE TELEPHONENUM'],
  ['email', 'MAIL EMAIL EMAIL_ADDRESS'],
  ['nir', 'NIR SECU SSN SOCIALNUM'],
  ['iban', 'IBAN'],
  ['id-number', 'IPP NDA ID IDNUM ID_NUM ID_NUMBER IDCARDNUM PASSPORT'],
  ['birth-date', 'DATE_NAISSANCE BIRTHDATE BIRTH_DATE DATE_OF_BIRTH DATEOFBIRTH DOB'],
  ['date', 'DATE'],
  ['age', 'AGE'],
  ['vehicle', 'VEHICLE LICENSE_PLATE'],
  ['account', 'ACCOUNT USERNAME URL LOGIN'],
  ['finance', 'MONEY AMOUNT MONTANT'],
  [
    'health',
    'DISEASE DISO DISORDER PATHOLOGY PATHOLOGIE SYMPTOM SOSY PROBLEM TREATMENT TEST DRUG CHEM CHEMICAL MEDICATION ANAT ANATOMY PROC DEVI PHYS',
  ],
]

const known: ReadonlyMap<string, Category> = new Map(
  rows.flatMap(([category, labels]) =>
    labels.split(' ').map((label): readonly [string, Category] => [label, category]),
  ),
)
