import { describe, expect, test } from 'vitest'
import { readAs } from '../../read/read-as.ts'
import { maskWords } from '../mask-words.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

const copyOf = async (source: string, ...words: readonly string[]) => {
  const { text, residues, copy } = await maskWords('xml', source, words)
  expect(residues).toEqual([])
  return { text, masks: copy.maskPlaces.map(({ place }) => place.kind === 'field' && place.path) }
}

describe('the copy of an XML document', () => {
  test('same elements, a mark for each masked value, no comment and no instruction', async () => {
    const source = `${head}<!-- Zangrandi --><?x Zangrandi?><d ref="Zangrandi &amp; fils" n="4"><nom>Zangrandi</nom><nom>Roy &lt; x</nom><!-- y --><p>Vue <b>Zangrandi</b> hier</p></d>`
    const { text, masks } = await copyOf(source, 'Zangrandi')
    expect(text).toBe(
      `${head}<d ref="[M0001 HORS-OBJ] &amp; fils" n="4"><nom>[M0002 HORS-OBJ]</nom><nom>Roy &lt; x</nom><p>Vue <b>[M0003 HORS-OBJ]</b> hier</p></d>\n`,
    )
    expect(masks).toEqual(['/d[1]/@ref', '/d[1]/nom[1]', '/d[1]/p[1]/b[1]'])
  })

  test('a name cut in two by an element goes whole', async () => {
    const { text } = await copyOf(`${head}<p>Vue par <b>Zan</b>grandi hier</p>`, 'Zangrandi')
    expect(text).toBe(`${head}<p>Vue par <b>[M0001 HORS-OBJ]</b>[M0002 HORS-OBJ] hier</p>\n`)
  })

  test('a name of an element that is withheld gets a number, with its prefix, in the tree and in the places', async () => {
    const source = `${head}<l xmlns:Zangrandi="urn:zangrandi"><Zangrandi:Zangrandi a="x" masque-1="y">Roy</Zangrandi:Zangrandi></l>`
    const { text, masks } = await copyOf(source, 'Zangrandi', 'zangrandi', 'Roy')
    expect(text).toBe(
      `${head}<l xmlns:masque-2="urn:requis:masque-3"><masque-2:masque-2 a="x" masque-1="y">[M0003 HORS-OBJ]</masque-2:masque-2></l>\n`,
    )
    expect(masks).toEqual([...['/l[1]', '/l[1]'], ...['/l[1]/masque-2:masque-2[1]', '/l[1]/masque-2:masque-2[1]']])
  })
})

describe('the copy of a FHIR document in XML', () => {
  const fhir = (content: string) => `<Patient xmlns="http://hl7.org/fhir">${content}</Patient>`
  const absence =
    '<extension url="http://hl7.org/fhir/StructureDefinition/data-absent-reason"><valueCode value="masked"/></extension>'

  test.each([
    ['a masked value is absent and says why', '<birthDate value="1991-02-14"/>', `<birthDate>${absence}</birthDate>`],
    [
      'what stood in a masked value goes with it',
      '<birthDate value="1991-02-14"><extension url="x"/></birthDate>',
      `<birthDate>${absence}</birthDate>`,
    ],
    [
      'of a text the rest stays',
      '<note><text value="Vue avec Bartoli au foyer."/></note>',
      '<note><text value="Vue avec [M0001 HORS-OBJ] au foyer."/></note>',
    ],
    [
      'an id made of a name is neutral',
      '<id value="ines-bartoli"/><name><family value="Bartoli"/></name><link><reference value="Patient/ines-bartoli"/></link>',
      `<id value="r1"/><name><family>${absence}</family></name><link><reference value="Patient/r1"/></link>`,
    ],
    [
      'the narrative is dropped',
      '<text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml"><p>Bartoli</p></div></text>',
      '<text><status value="empty"/><div xmlns="http://www.w3.org/1999/xhtml">masqué</div></text>',
    ],
    [
      'bytes are absent, and what is said of them',
      '<photo><contentType value="text/plain"/><data value="QmFydG9saSBlc3QgbMOg"/><hash value="abcd"/></photo>',
      `<photo><contentType value="text/plain"/><data>${absence}</data></photo>`,
    ],
  ])('%s', async (_, source, written) => {
    expect((await copyOf(fhir(`<gender value="female"/>${source}`), 'Bartoli', '1991-02-14')).text).toBe(
      `${head}${fhir(`<gender value="female"/>${written}`)}\n`,
    )
  })

  const v2 = 'http://terminology.hl7.org/CodeSystem/v2-0203'
  const icd = 'http://hl7.org/fhir/sid/icd-10'

  test.each([
    [
      'vocabulary stays, whatever is withheld around it',
      `<identifier><type><coding><system value="${v2}"/><code value="PI"/><display value="Patient internal identifier"/></coding></type><value value="Bartoli"/></identifier>`,
      `<identifier><type><coding><system value="${v2}"/><code value="PI"/><display value="Patient internal identifier"/></coding></type><value>${absence}</value></identifier>`,
    ],
    [
      'an extension with a name in its address goes whole',
      '<extension url="urn:bartoli"><valueString value="calme"/></extension><name><given value="Ana"><extension url="urn:x-Bartoli"><valueString value="a"/></extension></given></name>',
      '<name><given value="Ana"/></name>',
    ],
    [
      'an extension without any part that stays goes',
      '<extension url="urn:editeur"><extension url="Bartoli"><valueString value="a"/></extension></extension>',
      '',
    ],
    [
      'a code that tells goes with its words',
      `<code><coding><system value="${icd}"/><code value="F32.1"/><display value="Deuil de Bartoli"/></coding><text value="Tristesse"/></code>`,
      `<code><coding><system value="${icd}"/><code>${absence}</code><display>${absence}</display></coding><text>${absence}</text></code>`,
    ],
    [
      'a profile with a name in it goes alone',
      '<meta><profile value="http://hl7.org/fhir/StructureDefinition/Patient"/><profile value="urn:x:bartoli"/></meta>',
      '<meta><profile value="http://hl7.org/fhir/StructureDefinition/Patient"/></meta>',
    ],
  ])('%s', async (_, source, written) => {
    expect((await copyOf(fhir(`<gender value="female"/>${source}`), 'Bartoli', 'bartoli')).text).toBe(
      `${head}${fhir(`<gender value="female"/>${written}`)}\n`,
    )
  })

  test('a file in it becomes an attachment', async () => {
    const source = fhir('<photo><contentType value="text/plain"/><data value="QmFydG9saSBlc3QgbMOg"/></photo>')
    const { attachments } = await readAs('xml', source)
    expect(attachments.map(({ extension, bytes }) => [extension, Buffer.from(bytes).toString()])).toEqual([
      ['txt', 'Bartoli est là'],
    ])
  })
})

describe('the copy of a CDA document', () => {
  const cda = (content: string) =>
    `<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${content}</ClinicalDocument>`

  test.each([
    ['a masked value has no content and says MSK', '<given>Inès</given>', '<given nullFlavor="MSK"/>'],
    ['an identifier goes whole', '<id root="1.2.250.1" extension="255081416802538"/>', '<id nullFlavor="MSK"/>'],
    [
      'the type of a masked value stays',
      '<value xsi:type="ST">Inès</value>',
      '<value xsi:type="ST" nullFlavor="MSK"/>',
    ],
    [
      'in a narrative, marks stand for what is masked',
      '<text><paragraph>Vue avec <content ID="a">Inès</content> hier</paragraph></text>',
      '<text><paragraph>Vue avec <content ID="a">[M0001 HORS-OBJ]</content> hier</paragraph></text>',
    ],
    [
      'an element that holds others loses only what is masked',
      '<author note="Inès"><time value="2025"/></author>',
      '<author><time value="2025"/></author>',
    ],
    [
      'a registered number stays, whatever is withheld beside it',
      '<templateId root="1.2.250.1.213.1.1.3.4" extension="2024"/><code code="Inès" codeSystem="2.16.840.1.113883.6.1"/>',
      '<templateId root="1.2.250.1.213.1.1.3.4" extension="2024"/><code nullFlavor="MSK"/>',
    ],
    [
      'codes of its grammar and of technical systems stay, and so do their wordings',
      '<templateId root="1.2.250.1.213.1.1.1.58" extension="1.1.0-ballot"/><code code="EXPORT_DUI" displayName="Export du Dossier Usager Informatisé" codeSystem="1.2.250.1.213.1.1.4.12"/><observation classCode="OBS" moodCode="EVN"><statusCode code="completed"/><value xsi:type="PQ" value="3" unit="min"/></observation>',
      '<templateId root="1.2.250.1.213.1.1.1.58" extension="1.1.0-ballot"/><code code="EXPORT_DUI" displayName="Export du Dossier Usager Informatisé" codeSystem="1.2.250.1.213.1.1.4.12"/><observation classCode="OBS" moodCode="EVN"><statusCode code="completed"/><value xsi:type="PQ" value="3" unit="min"/></observation>',
    ],
    [
      'other words under a technical code are values, and take it with them',
      '<code code="48767-8" displayName="Inès" codeSystem="2.16.840.1.113883.6.1"><originalText>Vu</originalText></code>',
      '<code codeSystem="2.16.840.1.113883.6.1" nullFlavor="MSK"><originalText>Vu</originalText></code>',
    ],
    [
      'an anchor made of a name is renamed with what points to it',
      '<name><family>Inès</family></name><text><content ID="ines-1">Vue</content></text><entry><reference value="#ines-1"/></entry><entry><reference value="#b"/></entry>',
      '<name><family nullFlavor="MSK"/></name><text><content ID="r1">Vue</content></text><entry><reference value="#r1"/></entry><entry><reference value="#b"/></entry>',
    ],
    [
      'bytes are withheld',
      '<text mediaType="text/plain" representation="B64">SW7DqHMgZXN0IGzDoC4=</text>',
      '<text nullFlavor="MSK"/>',
    ],
  ])('%s', async (_, source, written) => {
    const { text } = await copyOf(cda(`<title>Compte rendu</title>${source}`), 'Inès', '255081416802538')
    expect(text).toBe(`${head}${cda(`<title>Compte rendu</title>${written}`)}\n`)
  })
})
