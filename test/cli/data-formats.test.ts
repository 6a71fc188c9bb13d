import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rowOf, xlsxBytes } from '../unit/read/xlsx-bytes.ts'
import { dossierYaml, filesBelow, openWorkshop, readAll, requestYaml, requis, type Workshop } from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const canaries = ['ZANGRANDI', 'Quitterie', 'BARTOLI', 'Bartoli', '0639981234', '06 39 98 12 34', '255081416802538']

const sheet = () =>
  xlsxBytes(
    [
      {
        name: 'Suivi ZANGRANDI',
        xml:
          rowOf(1, ['Nom', 'Téléphone', 'Observation']) +
          rowOf(2, ['Quitterie ZANGRANDI', '06 39 98 12 34', 'A rempli la fiche du bureau.']) +
          rowOf(3, ['Inès BARTOLI', '06 39 98 12 34', 'Vue avec Quitterie ZANGRANDI au bureau.'], ' hidden="1"'),
      },
    ],
    { 'docProps/core.xml': '<a xmlns:d="d"><d:creator>Quitterie ZANGRANDI</d:creator></a>' },
  )

const fhir = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      fullUrl: 'https://exemple.fr/fhir/Patient/ines-bartoli',
      resource: {
        resourceType: 'Patient',
        id: 'ines-bartoli',
        text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Mme Inès BARTOLI</div>' },
        identifier: [{ system: 'urn:oid:1.2.250.1.213.1.4.8', value: '255081416802538' }],
        name: [{ family: 'BARTOLI', given: ['Inès'] }],
        telecom: [{ system: 'phone', value: '0639981234' }],
        gender: 'female',
      },
    },
    {
      resource: {
        resourceType: 'Observation',
        status: 'final',
        subject: { reference: 'Patient/ines-bartoli', display: 'Inès BARTOLI' },
        note: [{ text: 'Entretien au bureau avec Quitterie ZANGRANDI ce matin.' }],
      },
    },
  ],
})

const cda = `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3">
  <title>Compte rendu</title>
  <recordTarget><patientRole><id root="1.2.250.1.213.1.4.8" extension="255081416802538"/>
    <telecom value="tel:0639981234"/>
    <patient><name><family>BARTOLI</family><given>Inès</given></name></patient></patientRole></recordTarget>
  <component><section><title>Entretien</title><text><paragraph>Mme Inès <content>BARTOLI</content> est venue au bureau.</paragraph></text></section></component>
</ClinicalDocument>`

test('sheets, FHIR and CDA leave in their own form, and no withheld word is anywhere', async () => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace(/pieces:[\s\S]*/, ''))
  workshop.write('dossier/suivi.xlsx', await sheet())
  workshop.write('dossier/patient.json', fhir)
  workshop.write('dossier/lettre.xml', cda)
  workshop.write('request.yaml', requestYaml.replace('requisition', 'redact-only'))
  const approved = ['--approve-as', 'Claire VASSEUR', '--out', 'out']
  const said = requis(workshop, 'run', 'redact-only', 'dossier', '--request', 'request.yaml', ...approved)
  expect(`${said.code} ${said.err}`).toMatch(/^0 /)
  const names = filesBelow(workshop.path('out')).filter((name) => name.includes('/data/pieces/'))
  expect(names.map((name) => name.replace(/.*\//, ''))).toEqual(['P01.xml', 'P02.json', 'P03.xlsx'])
  const everything = `${said.out}${said.err}${readAll(workshop.path('out'))}`
  for (const canary of canaries) expect(everything.includes(canary), canary).toBe(false)
  const copyOf = (end: string) => readFileSync(workshop.path(`out/${names.find((name) => name.endsWith(end))}`), 'utf8')
  expect(copyOf('P03.xlsx')).toContain('A rempli la fiche du bureau.')
  expect(copyOf('P01.xml')).toContain('<family nullFlavor="MSK"/>')
  expect(copyOf('P01.xml')).toContain('est venue au bureau.')
  const bundle = JSON.parse(copyOf('P02.json'))
  expect(bundle).toMatchObject({
    resourceType: 'Bundle',
    entry: [{ resource: { id: 'r1', gender: 'female' } }, { resource: { subject: { reference: 'Patient/r1' } } }],
  })
  expect(bundle.entry[0].resource.name[0]).toHaveProperty('_family')
  expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice').code).toBe(0)
})
