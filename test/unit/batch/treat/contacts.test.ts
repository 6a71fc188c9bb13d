import { describe, expect, test } from 'vitest'
import type { OpenedSource } from '../../../../src/batch/model/source.ts'
import { tddui } from '../../../../src/batch/source/tddui/connector.ts'
import { checkTddui } from '../../../../src/batch/target/tddui/check.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { openAll } from '../source/listing.ts'
import { treeOf } from '../source/memory-tree.ts'
import { deskOf, sourceOf } from './desk.ts'
import { lettersOf, textsOfFile } from './hidden-search.ts'

// All persons, places and numbers are invented (06 39 98 and the like are kept for fiction by ARCEP, or lead nowhere).

type Dossier = {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly dossier?: string
  readonly fhir?: string
  /** Numbers and addresses of mail that lead to the hidden home. */
  readonly secrets: readonly string[]
  /** Those of the service, an office, somebody who hides not. */
  readonly kept: readonly string[]
}

const entry = (type: string, id: string, more: object): object => ({
  fullUrl: `https://export.invalid/${type}/${id}`,
  resource: { resourceType: type, id, ...more },
  request: { method: 'POST', url: type },
})

const base64 = (text: string): string => Buffer.from(text).toString('base64')

const restricted = { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }] }

const home = '12 rue des Lupins, 76748 Corvanne'

const bundle = JSON.stringify({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    entry('Patient', 'a', {
      meta: restricted,
      identifier: [{ system: 'https://identifiant-medicosocial-localusager.esante.gouv.fr', value: '77' }],
      name: [{ use: 'official', family: 'ROSTAING', given: ['Maëlle'] }],
      telecom: [
        { system: 'phone', value: '0611223344' },
        { system: 'email', value: 'maelou.r@exemple.fr' },
      ],
      contact: [
        {
          name: { family: 'ROSTAING', given: ['Odile'] },
          telecom: [{ system: 'phone', value: '+33 2 97 10 20 31' }],
          address: { text: home },
        },
      ],
      ...{ gender: 'female', birthDate: '1991-04-03', address: [{ text: home }] },
    }),
    entry('RelatedPerson', 'm', {
      ...{ patient: { reference: 'Patient/a' }, relationship: [{ text: 'mère' }] },
      name: [{ family: 'ROSTAING', given: ['Jeanne'] }],
      ...{ telecom: [{ system: 'phone', value: '0235667788' }], address: [{ text: home }] },
    }),
    entry('RelatedPerson', 'x', {
      ...{ patient: { reference: 'Patient/a' }, relationship: [{ text: 'ex-conjoint' }] },
      name: [{ family: 'MOREL', given: ['Ruslan'] }],
      ...{ telecom: [{ system: 'phone', value: '0677889900' }], address: [{ text: '3 quai Vert, 76100 Brivet' }] },
    }),
    entry('DocumentReference', 'd', {
      ...{ status: 'current', subject: { reference: 'Patient/a' } },
      content: [
        {
          attachment: {
            contentType: 'text/plain',
            data: base64('Vu Maëlle au 12 r. des Lupins, elle laisse un autre num : 06 99 88 77 66. Prendre la clé.'),
          },
        },
      ],
    }),
    entry('Organization', 'o', {
      identifier: [{ value: '1' }],
      ...{ name: 'Service Horizon', telecom: [{ system: 'phone', value: '0235000001' }] },
    }),
    entry('Encounter', 'e', {
      ...{ status: 'finished', class: { code: 'HH' }, subject: { reference: 'Patient/a' } },
      ...{ serviceProvider: { reference: 'Organization/o' }, period: { start: '2026-04-14' } },
      extension: [{ url: 'https://exemple.fr/report', valueString: 'Message laissé au 06 11 22 33 44, rien.' }],
    }),
  ],
})

const cda = `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><id root="1.2.3.1"/>
<recordTarget><patientRole><id root="1.2.250.1.213.9" extension="77"/><addr><houseNumber>12</houseNumber><streetName>rue des Lupins</streetName><city>Corvanne</city></addr><telecom use="MC" value="tel:0611223344"/><telecom value="mailto:maelou.r@exemple.fr"/>
<patient><name><family>Rostaing</family><given>Maëlle</given></name></patient></patientRole></recordTarget>
<custodian><assignedCustodian><representedCustodianOrganization><id root="1.2.9"/><name>Service Horizon</name><telecom value="tel:0235000001"/></representedCustodianOrganization></assignedCustodian></custodian>
<participant typeCode="IND"><associatedEntity classCode="PRS"><telecom value="tel:0235667788"/><addr><streetName>rue des Lupins</streetName></addr><associatedPerson><name><family>Rostaing</family><given>Jeanne</given></name></associatedPerson></associatedEntity></participant>
<component><structuredBody><component><section><text>Mme Rostaing vit 12 rue des Lupins.</text></section></component></structuredBody></component></ClinicalDocument>`

const dossiers: readonly Dossier[] = [
  {
    name: 'FHIR: the patient, her mother at her address, a contact, a document in base64',
    fhir: bundle,
    secrets: ['0611223344', 'maelou.r@', '297102031', '235667788', '699887766', 'Lupins'],
    kept: ['0235000001', '0677889900'],
  },
  {
    name: 'CDA: the patient and whoever lives with her',
    files: { 'lettre.xml': cda, 'note.txt': 'Rappelé Maëlle 06.11.22.33.44. Service Horizon : 02 35 00 00 01\n' },
    dossier: `service: Service Horizon\npersons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true, address: "${home}" }\n`,
    secrets: ['0611223344', 'maelou.r@', '235667788', 'Lupins'],
    kept: ['0235000001'],
  },
  {
    name: 'a home that words alone hide, in a dossier that describes nobody',
    files: {
      'n.txt':
        'mardi 4 – Mme Rostaing ns a rejoint. Elle est 8 impasse du Moulin a Sarzeau, à ne dire à personne. On la joint au 06 11 22 33 44 ou maelou.r@exemple.fr\n',
      'b.txt': 'Relance impayé : laissé msg 06 11 22 33 44.\nSecrétariat : 02 35 00 00 01.\n',
    },
    secrets: ['0611223344', 'maelou.r@', 'Moulin'],
    kept: ['0235000001'],
  },
  {
    name: 'a placement that is kept from the parents: whoever receives the child',
    files: {
      'n.txt': 'Noé va bien chez Mme Pennec (02 98 10 20 30, annick.pennec@exemple.fr). VM père dimanche au service.\n',
      'b.csv': 'Qui;Tel;Mail\nAF Mme Pennec;0298102030;annick.pennec@exemple.fr\nPère;0644556677;\n',
      'c.txt':
        'AF injoignable ce matin, fixe 02 98 10 20 30 sonne dans le vide. Le père a appelé du 06 44 55 66 77.\nTél. famille d’accueil : 06 70 80 90 10\nContacts : AF 06 70 80 90 11 / père 06 44 55 66 77\n',
    },
    dossier: `persons:
  - { name: Noé LARZUL, role: mineur, anonymousPlacement: true }
  - { name: Annick PENNEC, role: assistante familiale }
  - { name: Yann LARZUL, role: père }
`,
    secrets: ['0298102030', 'annick.pennec', '0670809010', '0670809011'],
    kept: ['0644556677'],
  },
]

const open = async ({ files = {}, dossier = '', fhir }: Dossier): Promise<OpenedSource> => {
  if (fhir === undefined) return sourceOf(files, dossier)
  const [opened] = await openAll(tddui, { tree: treeOf({ 'lot.json': fhir }), mapping: null })
  if (opened === undefined) throw new Error('nothing listed')
  return opened
}

const run = async (one: Dossier, target: string) => {
  const source = await open(one)
  const items = source.files.flatMap(({ holds }) => holds).length
  const { files } = await migrate({ source, place: 0, items }, deskOf(`to: { target: ${target} }`))
  return files.filter(({ path }) => path.startsWith('targets/'))
}

type Resource = { readonly resourceType: string; readonly meta?: { readonly security?: readonly { code: string }[] } }

/** What an importer shows that knows no label: persons and places; and what none closes. */
const openTexts = (bytes: Uint8Array): readonly string[] => {
  const { entry: entries } = JSON.parse(Buffer.from(bytes).toString('utf8'))
  return entries
    .map(({ resource }: { readonly resource: Resource }) => resource)
    .filter(
      ({ resourceType, meta }: Resource) =>
        resourceType !== 'DocumentReference' || !(meta?.security ?? []).some(({ code }) => code === 'V'),
    )
    .filter(({ resourceType, meta }: Resource) => resourceType !== 'Encounter' || meta?.security === undefined)
    .map((resource: Resource) =>
      JSON.stringify(resource).replaceAll(/"data":"([^"]+)"/g, (_, data) =>
        Buffer.from(data, 'base64').toString('utf8'),
      ),
    )
}

describe.each(dossiers)('what reaches a hidden home, $name', (one) => {
  test.each(['folders', 'tables'])('stands nowhere in what %s receive, and others’ numbers stay', async (target) => {
    const files = await run(one, target)
    const texts = await Promise.all(
      files.map(async ({ path, bytes }) => [path, ...(await textsOfFile(path, bytes))].map(lettersOf).join(' ')),
    )
    const all = texts.join(' ')
    expect(one.secrets.filter((secret) => all.includes(lettersOf(secret)))).toEqual([])
    expect(one.kept.filter((kept) => !all.includes(lettersOf(kept)))).toEqual([])
  })

  test('is closed for tddui, and leaves the elements of persons', async () => {
    for (const { bytes } of await run(one, 'tddui')) {
      expect(checkTddui(JSON.parse(Buffer.from(bytes).toString('utf8')))).toEqual([])
      const all = openTexts(bytes).map(lettersOf).join(' ')
      expect(one.secrets.filter((secret) => all.includes(lettersOf(secret)))).toEqual([])
    }
  })
})

test('a dossier that hides nothing keeps every number, byte for byte', async () => {
  const [fhir] = dossiers
  const plain = (fhir?.fhir ?? '').replace('"code":"R"', '"code":"N"')
  const source = await open({ name: '', fhir: plain, secrets: [], kept: [] })
  const { files, ends } = await migrate({ source, place: 0, items: 6 }, deskOf())
  expect(files.map(({ bytes }) => Buffer.from(bytes))).toEqual(
    source.files.map(({ bytes }) => Buffer.from(bytes ?? [])),
  )
  expect(new Set(ends.map(({ end }) => end))).toEqual(new Set(['migrated']))
})

test('a mail that is written anew for another reason is carried to tddui, not set aside', async () => {
  const mail = [
    'From: Julie Andrieu <j.andrieu@traverse.invalid>',
    'To: Maëlle <maelou.r@exemple.fr>',
    'Subject: rdv',
    'Date: Tue, 4 Mar 2025 09:30:00 +0100',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour, mardi 10h.',
    '',
  ].join('\r\n')
  const dossier = `persons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true, address: "${home}" }\n`
  const source = sourceOf({ 'mail.eml': mail }, dossier)
  const { ends } = await migrate({ source, place: 0, items: 1 }, deskOf('to: { target: tddui }'))
  expect(ends.map(({ reason }) => reason)).toEqual([null])
})
