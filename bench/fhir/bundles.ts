import { createHash } from 'node:crypto'
import { makeRandom, pick, type Random } from '../random.ts'
import { makeUser, type User } from './people.ts'

/** An invented document of a transfer of users' records (TDDUI 2.x): none is a copy of the agency's examples. */
export type Bundled = { readonly name: string; readonly user: User; readonly resource: object }

const base = 'https://interop.esante.gouv.fr/ig/fhir/tddui'
const profile = (name: string) => ({ profile: [`${base}/StructureDefinition/tddui-${name}`] })
const said = (name: string, valueString: string) => ({ url: `${base}/StructureDefinition/tddui-${name}`, valueString })
const numbered = (what: string, value: string) => ({
  ...{ system: `https://identifiant-medicosocial-${what}.esante.gouv.fr`, value },
})
const v2 = 'http://terminology.hl7.org/CodeSystem/v2-0203'
const french = 'https://hl7.fr/ig/fhir/core'
const cisis = 'https://smt.esante.gouv.fr/fhir/CodeSystem/terminologie-cisis'
const narrative = (words: string) => ({
  ...{ status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p></div>` },
})

const patientId = ({ nir }: User) => `usager-${nir}`

const patient = (user: User) => ({
  ...{ resourceType: 'Patient', id: patientId(user), meta: profile('patient-ins') },
  text: narrative(`${user.family} ${user.given}, né le ${user.birth}, ${user.phone}`),
  extension: [
    {
      url: `${french}/StructureDefinition/fr-core-identity-reliability`,
      extension: [
        { url: 'identityStatus', valueCoding: { system: `${french}/CodeSystem/fr-core-cs-v2-0445`, code: 'VALI' } },
      ],
    },
  ],
  identifier: [
    {
      ...{ use: 'official', system: 'urn:oid:1.2.250.1.213.1.4.8', value: user.nir },
      type: { coding: [{ system: `${french}/CodeSystem/fr-core-cs-v2-0203`, code: 'INS-NIR' }] },
    },
    {
      ...numbered('localusager', `3500012345/${user.local}`),
      type: { coding: [{ system: v2, code: 'PI', display: 'Patient internal identifier' }] },
    },
  ],
  name: [{ use: 'official', family: user.family.toUpperCase(), given: [user.given] }],
  telecom: [{ system: 'phone', use: 'mobile', value: user.phone }],
  ...{ gender: 'female', birthDate: user.birth },
  address: [{ use: 'home', line: [user.street], city: user.city, postalCode: '35000' }],
})

const subject = (user: User) => ({ reference: `Patient/${patientId(user)}`, display: `${user.given} ${user.family}` })

const stay = (user: User) => ({
  ...{ resourceType: 'Encounter', id: `${user.nir}-SEJOUR-12`, meta: profile('encounter-sejour') },
  extension: [said('entry-mode-label', `Adressée par sa voisine, joignable au ${user.phone}.`)],
  identifier: [
    {
      ...numbered('sejour', `3500012345/${user.nir}-SEJOUR-12`),
      type: { coding: [{ system: `${base}/CodeSystem/tddui-encounter-identifier`, code: 'SEJ' }] },
    },
  ],
  ...{ status: 'in-progress', class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' } },
  ...{ subject: subject(user), period: { start: '2024-02-05' } },
})

const event = (user: User, random: Random) => ({
  ...{ resourceType: 'Encounter', id: `${user.nir}-EVN-12548`, meta: profile('encounter-evenement') },
  text: narrative(`Visite chez ${user.given} ${user.family}`),
  extension: [
    said('event-report', pick(random, reports, '').replaceAll('NOM', `Mme ${user.family}`)),
    said('event-label', 'Visite à domicile'),
    {
      url: `${base}/StructureDefinition/tddui-ressources-used`,
      extension: [
        {
          url: 'TDDUIRessourceType',
          valueCodeableConcept: { coding: [{ system: cisis, code: 'ORG-206', display: 'Matériel spécialisé' }] },
        },
      ],
    },
  ],
  identifier: [numbered('evenement', `3500012345/${user.nir}-EVN-12548`)],
  ...{ status: 'finished', class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' } },
  ...{ subject: subject(user), partOf: { reference: `Encounter/${user.nir}-SEJOUR-12` } },
})

const reports = [
  'NOM a bien compris les consignes. Prochaine visite le 15 avril 2024.',
  'Refus de la toilette ce matin ; NOM préfère attendre sa fille.',
  'NOM souhaite reprendre les ateliers de cuisine.',
]

const plan = (user: User) => ({
  ...{ resourceType: 'CarePlan', id: `${user.local}-PPER-1`, meta: profile('careplan-projet-personnalise') },
  ...{ status: 'active', intent: 'plan', title: `Projet de ${user.given} ${user.family}`, subject: subject(user) },
  identifier: [numbered('projetpersonnalise', `3500012345/${user.local}-PPER-1`)],
})

const consent = (user: User) => ({
  ...{ resourceType: 'Consent', id: 'accord-1', meta: profile('consent-accord'), status: 'active' },
  scope: {
    coding: [
      {
        ...{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' },
        display: 'Privacy Consent',
      },
    ],
  },
  ...{ category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }], patient: subject(user) },
  policy: [{ authority: 'https://www.cnsa.fr/' }],
})

const trip = (user: User) => ({
  ...{ resourceType: 'Task', id: `${user.nir}-TRA-3`, meta: profile('task-transport-usager') },
  ...{ status: 'completed', intent: 'order', for: subject(user) },
  input: [
    {
      type: { coding: [{ system: `${base}/CodeSystem/tddui-task-input-transport`, code: 'adresseDepart' }] },
      valueString: `${user.street}, ${user.city}`,
    },
  ],
})

const weight = (user: User) => ({
  ...{ resourceType: 'Observation', id: 'poids', status: 'final', subject: subject(user) },
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7', display: 'Body weight' }], text: 'Poids' },
  valueQuantity: { value: 62.5, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
})

const diagnosis = (user: User) => ({
  ...{ resourceType: 'Condition', id: 'etat', subject: subject(user) },
  code: {
    coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'F32.1', display: 'Épisode dépressif moyen' }],
    text: 'Dépression',
  },
})

const letter = (user: User) => {
  const bytes = Buffer.from(`Lettre au sujet de ${user.given} ${user.family}, née le ${user.birth}.`)
  return {
    ...{ resourceType: 'DocumentReference', id: `piece-${user.local}`, meta: profile('document-reference') },
    ...{ status: 'current', subject: subject(user) },
    type: {
      coding: [
        {
          ...{ system: 'https://mos.esante.gouv.fr/NOS/TRE_A04-Loinc/FHIR/TRE-A04-Loinc', code: '28653-4' },
          display: 'Document du secteur social / médico-social',
        },
      ],
    },
    content: [
      {
        attachment: {
          ...{ contentType: 'text/plain', language: 'fr', data: bytes.toString('base64'), size: bytes.length },
          hash: createHash('sha1').update(bytes).digest('base64'),
          ...{ title: `lettre-${user.family}.txt`, url: `https://dui.exemple.fr/pieces/${user.nir}.txt` },
        },
      },
    ],
  }
}

/** Extensions of an editor that nobody knows: the first two say nothing of anybody. */
const strange = (user: User) => ({
  ...{ resourceType: 'Basic', id: 'editeur', code: { text: 'Suivi' }, subject: subject(user) },
  meta: { profile: ['https://dui.exemple.fr/StructureDefinition/suivi-autonomie'] },
  extension: [
    { url: 'https://dui.exemple.fr/StructureDefinition/niveau-autonomie', valueString: 'Se déplace seule.' },
    { url: 'urn:dui:horaires', extension: [{ url: 'debut', valueTime: '10:00:00' }] },
    { url: `urn:${user.family.toLowerCase()}-${user.given.toLowerCase()}`, valueString: 'Se déplace seule.' },
    { url: `https://dui.exemple.fr/${user.nir}`, valueString: 'Se déplace seule.' },
  ],
})

type Entry = { readonly resource: { readonly resourceType: string; readonly id: string } }

const entry = (resource: Entry['resource'], request: object) => ({
  ...{ fullUrl: `https://dui.exemple.fr/fhir/${resource.resourceType}/${resource.id}`, resource, request },
})

const post = (resource: Entry['resource']) => entry(resource, { method: 'POST', url: resource.resourceType })
const put = (resource: Entry['resource']) =>
  entry(resource, { method: 'PUT', url: `${resource.resourceType}/${resource.id}` })

const bundle = (entries: readonly object[]) => ({
  ...{ resourceType: 'Bundle', meta: profile('bundle'), type: 'transaction', entry: entries },
})

/** The same ten for a seed, each of a user of its own. */
export const makeBundles = (seed: number): readonly Bundled[] => {
  const random = makeRandom(seed)
  const one = (name: string, build: (user: User) => object): Bundled => {
    const user = makeUser(random)
    return { name, user, resource: build(user) }
  }
  return [
    one('patient', patient),
    one('sejour', (user) => bundle([post(patient(user)), post(stay(user))])),
    one('evenement', (user) => bundle([post(patient(user)), post(stay(user)), post(event(user, random))])),
    one('projet', (user) => bundle([post(patient(user)), post(plan(user)), post(consent(user))])),
    one('transport', (user) => bundle([post(patient(user)), put(trip(user))])),
    one('mesure', (user) => bundle([post(patient(user)), post(weight(user)), post(diagnosis(user))])),
    one('piece', (user) => bundle([post(patient(user)), post(letter(user))])),
    one('editeur', (user) => bundle([post(patient(user)), post(strange(user))])),
    one('condition', (user) =>
      bundle([
        entry(patient(user), { method: 'PUT', url: `Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|${user.nir}` }),
        entry(stay(user), { method: 'POST', url: 'TDDUIEncounterSejour', ifNoneExist: `identifier=${user.nir}` }),
      ]),
    ),
    one('contenu', (user) => ({
      ...plan(user),
      contained: [{ ...patient(user), id: 'p1' }],
      subject: { reference: '#p1' },
    })),
  ]
}
