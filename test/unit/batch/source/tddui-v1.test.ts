import { describe, expect, test } from 'vitest'
import { tddui } from '../../../../src/batch/source/tddui/connector.ts'
import { asideOf, listAll, openAll, textOf } from './listing.ts'
import { treeOf } from './memory-tree.ts'

type Said = { readonly local?: string; readonly version?: number; readonly born?: string }

/** An invented record as CDA, of which the national number is the first id. */
const cda = ({
  local = '77',
  version = 1,
  born = '20110403',
}: Said = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"><id root="1.2.3.${version}"/><setId root="1.2.3" extension="${local}"/>
<recordTarget><patientRole><id root="1.2.250.1.213.1.4.10" extension="255081416802538"/>
<id root="1.2.250.1.213.9" extension="${local}"/><addr><streetName>rue des Aulnes</streetName><city>Vittefleur</city></addr>
<patient><name><family qualifier="BR">Vaubrun</family><given>Aure Jeanne</given><given qualifier="BR">Aure</given></name>
<birthTime value="${born}"/><birthplace><place><addr><city>Mazoires</city></addr></place></birthplace></patient></patientRole></recordTarget>
<legalAuthenticator><assignedEntity><assignedPerson><name><family>Ostrée</family><given>Thom</given></name></assignedPerson></assignedEntity></legalAuthenticator>
<component><structuredBody><component><section><text>Visite</text></section></component></structuredBody></component></ClinicalDocument>`

const carried = (id: string, document: string): object => ({
  resourceType: 'DocumentReference',
  id,
  status: 'current',
  type: { coding: [{ system: 'http://loinc.org', code: '28653-4' }] },
  content: [{ attachment: { contentType: 'text/xml', data: Buffer.from(document).toString('base64') } }],
})

const bundle = (...resources: readonly object[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: resources.map((resource) => ({ resource })) })

const input = (files: Readonly<Record<string, string>>) => ({ tree: treeOf(files), mapping: null })

describe('TDDUI 1.x: a CDA document in a DocumentReference', () => {
  test('is the dossier of the person whose record it is, by the number of the service', async () => {
    const [opened] = await openAll(tddui, input({ 'a.json': JSON.stringify(carried('d1', cda())) }))
    expect(opened).toMatchObject({ key: '77', personKey: '77', dates: { born: '2011-04-03' } })
    expect(opened?.described.persons).toMatchObject([
      {
        ...{ id: 'p1', role: 'accompanied', given: ['Aure', 'Jeanne'], family: ['Vaubrun'], born: '2011-04-03' },
        ...{ bornAt: 'Mazoires', address: 'rue des Aulnes Vittefleur' },
      },
      { id: 'p2', role: 'professional', family: ['Ostrée'] },
    ])
  })

  test('the document stays in its resource, where it is read', async () => {
    const [opened] = await openAll(tddui, input({ 'a.json': bundle(carried('d1', cda())) }))
    expect(opened?.files.map(({ name, made, holds }) => [name, made, holds])).toEqual([
      ['dossier.json', true, [{ item: 0, part: '/entry/0/' }]],
    ])
    expect(textOf(opened?.files[0]?.bytes)).toContain(Buffer.from(cda()).toString('base64'))
  })

  test('versions of one document are one dossier; two persons of one Bundle are two', async () => {
    const source = input({
      'a.json': bundle(carried('d1', cda()), carried('d2', cda({ local: '88' })), carried('d3', cda({ version: 2 }))),
    })
    const listed = await listAll(tddui, source)
    expect(listed.map(({ key, items }) => [key, items.length])).toEqual([
      ['77', 2],
      ['88', 1],
    ])
  })

  test('versions that give another birth date are asked', async () => {
    const source = input({
      'a.json': bundle(carried('d1', cda()), carried('d2', cda({ version: 2, born: '20120403' }))),
    })
    expect(Object.values(asideOf(await listAll(tddui, source)))).toEqual([
      'batch.identity-conflict',
      'batch.identity-conflict',
    ])
  })

  test('a CDA file that lies there by itself is carried as it is', async () => {
    const source = input({ 'export/usager.xml': cda(), 'autre.xml': '<export/>' })
    const [opened] = await openAll(tddui, source)
    expect(opened?.files.map(({ name, made }) => [name, made])).toEqual([['usager.xml', false]])
    expect(asideOf(await listAll(tddui, source))).toEqual({ 'autre.xml': 'batch.orphan' })
    expect(tddui.recognise(source.tree)).toBe(false)
    expect(tddui.recognise(treeOf({ 'usager.xml': cda() }))).toBe(true)
  })

  test('resources of FHIR in XML are set aside with a sentence that asks for JSON; in folders of dossiers they are files', async () => {
    const bundle = '<?xml version="1.0"?>\n<Bundle xmlns="http://hl7.org/fhir"><type value="transaction"/></Bundle>'
    const source = input({ 'lot-1.xml': bundle })
    expect(tddui.recognise(source.tree)).toBe(true)
    expect(asideOf(await listAll(tddui, source))).toEqual({ 'lot-1.xml': 'batch.fhir-xml' })
    expect(tddui.recognise(treeOf({ 'D-1/lot-1.xml': bundle }))).toBe(false)
  })
})
