import { createHash } from 'node:crypto'

// Ten invented transfers of users' records in which a national number, a service's number, a name or a hash of one of them
// stands where nobody looks for it. All persons, numbers and places are invented; the numbers have right keys.

export const nir = '284055935012355'
const spaced = '2 84 05 59 350 123 55'
const short = '2840559350123'
export const others = ['255081416802538', '3480000007/4471']
const family = 'ROSTAING'

const hashOf = (text: string, algorithm = 'sha256'): string => createHash(algorithm).update(text).digest('hex')

/** What may be found in no id, address, narrative, extension nor hash of a copy: folded texts. */
export const tells: readonly string[] = [
  ...[nir, spaced, short, ...others],
  ...['sha256', 'sha1', 'md5'].flatMap((algorithm) => [nir, short].map((text) => hashOf(text, algorithm))),
  createHash('sha256').update(nir).digest('base64'),
]

type Entry = Readonly<Record<string, unknown>>

const entryOf = (resource: Entry, fullUrl: string, request: Entry = {}): Entry => ({
  fullUrl,
  resource,
  request: { method: 'POST', url: resource.resourceType, ...request },
})

const bundleOf = (...entry: readonly Entry[]): Entry => ({ resourceType: 'Bundle', type: 'transaction', entry })

const localSystem = 'https://identifiant-medicosocial-localusager.esante.gouv.fr'

const patient = (id: string, more: Entry = {}): Entry => ({
  resourceType: 'Patient',
  id,
  identifier: [
    {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'PI' }] },
      system: localSystem,
      value: others[1],
    },
    { system: 'urn:oid:1.2.250.1.213.1.4.8', value: nir },
  ],
  name: [{ use: 'official', family, given: ['Maëlle'] }],
  ...{ gender: 'female', birthDate: '1984-05-17' },
  ...more,
})

const event = (subject: string, more: Entry = {}): Entry => ({
  resourceType: 'Encounter',
  ...{ id: 'e1', status: 'finished', subject: { reference: subject } },
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' },
  ...more,
})

const at = (type: string, id: string): string => `https://export.invalid/${type}/${id}`

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const sha1 = (text: string): string => createHash('sha1').update(text).digest('base64')

const visit = `Visite de Mme ${family}, NIR ${spaced}.\n`

const document = (title: string): Entry => ({
  ...{ resourceType: 'DocumentReference', id: 'd1', status: 'current', subject: { reference: 'Patient/p1' } },
  content: [
    { attachment: { contentType: 'text/plain', data: base64(visit), size: visit.length, hash: sha1(visit), title } },
  ],
})

const cda = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3.1" extension="${nir}-DOC-1"/><setId root="1.2.3" extension="77"/>
<recordTarget><patientRole><id root="1.2.250.1.213.1.4.8" extension="${nir}"/><id root="1.2.250.1.213.9" extension="${others[1]}"/>
<patient><name><family>${family}</family><given>Maëlle</given></name><birthTime value="19840517"/></patient></patientRole></recordTarget>
<component><structuredBody><component><section><text><paragraph ID="n-${nir}">Mme ${family} (${spaced}) va bien.</paragraph></text>
<entry><act classCode="ACT" moodCode="EVN"><id root="${root}"/><text><reference value="#n-${nir}"/></text></act></entry>
</section></component></structuredBody></component></ClinicalDocument>`

const first = cda(`1.2.250.1.213.1.${nir}`)

/** Each with where its number is hidden. */
export const transfers: Readonly<Record<string, Entry>> = {
  'id and fullUrl': bundleOf(
    entryOf(patient(`INS-${nir}`), at('Patient', `INS-${nir}`)),
    entryOf(event(`Patient/INS-${nir}`, { id: `${nir}-EVN-12548` }), at('Encounter', `${nir}-EVN-12548`)),
  ),
  'query of request.url and ifNoneExist': bundleOf(
    entryOf(patient('p1'), at('Patient', 'p1'), {
      url: `Patient?identifier=urn:oid:1.2.250.1.213.1.4.8|${nir}`,
      ifNoneExist: `identifier=${nir}`,
    }),
    entryOf(event('Patient/p1'), at('Encounter', 'e1'), { ifNoneExist: `patient.identifier=${short}` }),
  ),
  'a hash as an id': bundleOf(
    entryOf(patient(hashOf(nir)), at('Patient', hashOf(nir))),
    entryOf(event(`Patient/${hashOf(nir)}`, { id: hashOf(short, 'md5') }), at('Encounter', hashOf(short, 'md5'))),
  ),
  narratives: bundleOf(
    entryOf(
      patient('p1', {
        text: {
          status: 'generated',
          div: `<div xmlns="http://www.w3.org/1999/xhtml">Maëlle ${family}, ${spaced}, <a name="${nir}"> </a></div>`,
        },
      }),
      at('Patient', 'p1'),
    ),
    entryOf(
      event('Patient/p1', {
        text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">INS ${nir}</div>` },
      }),
      at('Encounter', 'e1'),
    ),
  ),
  'extensions and identifiers made of it': bundleOf(
    entryOf(patient('p1'), at('Patient', 'p1')),
    entryOf(
      event('Patient/p1', {
        extension: [
          {
            url: 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition/tddui-event-label',
            valueString: `Visite, NIR ${spaced}`,
          },
          { url: 'https://editeur.invalid/empreinte', valueString: hashOf(nir) },
          { url: `https://editeur.invalid/usager/${nir}`, valueBoolean: true },
        ],
        identifier: [
          { system: 'https://identifiant-medicosocial-evenement.esante.gouv.fr', value: `${others[1]}-${nir}-EVN-1` },
        ],
      }),
      at('Encounter', 'e1'),
    ),
  ),
  'title, url and hash of an attachment': bundleOf(
    entryOf(patient('p1'), at('Patient', 'p1')),
    entryOf(document(`Bilan ${nir}.txt`), at('DocumentReference', 'd1')),
  ),
  'a contained resource': bundleOf(
    entryOf(
      patient('p1', {
        contained: [
          {
            resourceType: 'Practitioner',
            id: `med-${others[0]}`,
            identifier: [{ value: others[0] }],
            name: [{ family: 'VAUBRUN' }],
          },
        ],
        generalPractitioner: [{ reference: `#med-${others[0]}` }],
      }),
      at('Patient', 'p1'),
    ),
  ),
  'Provenance and AuditEvent': bundleOf(
    entryOf(patient('p1'), at('Patient', 'p1')),
    entryOf(
      {
        ...{
          resourceType: 'Provenance',
          id: `prov-${short}`,
          target: [{ reference: 'Patient/p1' }],
          recorded: '2026-03-04T10:00:00Z',
        },
        agent: [{ who: { identifier: { value: nir }, display: `Maëlle ${family}` } }],
        signature: [
          {
            type: [{ code: '1.2.840.10065.1.12.1.1' }],
            when: '2026-03-04T10:00:00Z',
            who: { display: family },
            data: base64(`signé ${nir}`),
          },
        ],
      },
      at('Provenance', `prov-${short}`),
    ),
    entryOf(
      {
        ...{ resourceType: 'AuditEvent', id: 'a1', recorded: '2026-03-04T10:00:00Z', type: { code: 'rest' } },
        agent: [{ requestor: true, altId: nir, name: family }],
        source: { observer: { display: 'DUI' } },
        entity: [{ what: { reference: 'Patient/p1' }, query: base64(`identifier=${nir}`), name: `INS ${spaced}` }],
      },
      at('AuditEvent', 'a1'),
    ),
  ),
  'a relative whose number names the ids': bundleOf(
    entryOf(patient('p1'), at('Patient', 'p1')),
    entryOf(
      {
        resourceType: 'RelatedPerson',
        id: `rel-${others[0]}`,
        patient: { reference: 'Patient/p1' },
        identifier: [{ value: others[0] }],
        name: [{ family, given: ['Loïc'] }],
      },
      at('RelatedPerson', `rel-${others[0]}`),
    ),
    entryOf(
      event('Patient/p1', { participant: [{ individual: { reference: `RelatedPerson/rel-${others[0]}` } }] }),
      at('Encounter', 'e1'),
    ),
  ),
  'a CDA of version 1': {
    ...bundleOf({
      resource: {
        ...{
          resourceType: 'DocumentReference',
          id: `doc-${nir}`,
          status: 'current',
          masterIdentifier: { value: `${nir}-1` },
        },
        type: {
          coding: [{ system: 'https://mos.esante.gouv.fr/NOS/TRE_A04-Loinc/FHIR/TRE-A04-Loinc', code: '28653-4' }],
        },
        content: [
          { attachment: { contentType: 'text/xml', data: base64(first), title: `CDA ${nir}`, hash: sha1(first) } },
        ],
      },
      request: { method: 'POST', url: 'TDDUIDocumentReference1' },
    }),
  },
}
