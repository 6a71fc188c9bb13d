import { describe, expect, test } from 'vitest'
import { readAs, textsOf } from '../../read/read-as.ts'
import { maskWords } from '../mask-words.ts'

const reason = { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }
const absent = { extension: [reason] }

const patient = (change: object) => JSON.stringify({ resourceType: 'Patient', gender: 'female', ...change })

const copyOf = async (source: string, ...words: readonly string[]) => {
  const { text, residues, copy } = await maskWords('json', source, words)
  expect(residues).toEqual([])
  return {
    json: JSON.parse(text),
    text,
    masks: copy.maskPlaces.map(({ place }) => place.kind === 'field' && place.path),
  }
}

describe('the copy of a FHIR document in JSON', () => {
  test('a masked value is absent, and says that it was masked', async () => {
    const { json, masks } = await copyOf(patient({ birthDate: '1991-02-14', active: true }), '1991-02-14')
    expect(json).toEqual({ resourceType: 'Patient', gender: 'female', _birthDate: absent, active: true })
    expect(masks).toEqual(['/_birthDate'])
  })

  test('the place of a mask is one of the copy', async () => {
    const { masks } = await copyOf(
      patient({ name: [{ family: 'Bartoli', given: ['Inès', 'Jeanne'] }] }),
      'Bartoli',
      'Jeanne',
    )
    expect(masks).toEqual(['/name/0/_family', '/name/0/_given/1'])
  })

  test('in a list of values, each keeps its rank', async () => {
    const source = patient({ name: [{ family: 'Bartoli', given: ['Inès', 'Jeanne'] }, { given: ['Inès'] }] })
    const { json } = await copyOf(source, 'Bartoli', 'Inès')
    expect(json.name).toEqual([
      { _family: absent, given: [null, 'Jeanne'], _given: [absent, null] },
      { _given: [absent] },
    ])
  })

  test('what stood beside a masked value goes with it', async () => {
    const source = patient({ birthDate: '1991', _birthDate: { extension: [{ url: 'x', valueString: 'matin' }] } })
    expect((await copyOf(source, '1991')).json._birthDate).toEqual(absent)
  })

  const said = (value: string) => ({ extension: [{ url: 'x', valueString: value }] })

  test('what stood beside a masked value is masked where that value is, and nowhere else', async () => {
    const { json, masks } = await copyOf(patient({ birthDate: '1991', _birthDate: said('matin') }), '1991', 'matin')
    expect(json._birthDate).toEqual(absent)
    expect(masks).toEqual(['/_birthDate', '/_birthDate'])
  })

  test('in a list of values, what stood beside each keeps its rank, and no rank is left with nothing', async () => {
    const name = [{ _given: [said('matin'), said('soir')], given: ['Ana', null] }]
    const { json, masks } = await copyOf(patient({ name }), 'Ana', 'matin', 'soir')
    const masked = { extension: [{ url: 'x', _valueString: absent }] }
    expect(json.name).toEqual([{ given: [null, null], _given: [absent, masked] }])
    expect(masks).toEqual(['/name/0/_given/0', '/name/0/_given/0', '/name/0/_given/1/extension/0/_valueString'])
  })

  test('an extension keeps an address, which no extension may stand for', async () => {
    const extension = [{ url: 'https://exemple.fr/bartoli', valueString: 'x' }]
    const { json, masks } = await copyOf(patient({ extension }), 'bartoli')
    expect(json.extension).toEqual([{ url: 'urn:requis:masque', valueString: 'x' }])
    expect(masks).toEqual(['/extension/0/url'])
  })

  test('the id of an element, which nothing may stand for, goes', async () => {
    const { json, masks } = await copyOf(patient({ name: [{ id: 'bartoli', family: 'Ana' }] }), 'bartoli')
    expect(json.name).toEqual([{ family: 'Ana' }])
    expect(masks).toEqual(['/name/0'])
  })

  test('of a text that people read, the rest stays; of a date, a code or a number nothing does', async () => {
    const note = [{ text: 'Vue avec Bartoli au foyer.' }]
    const { json } = await copyOf(patient({ note, code: 'x-Bartoli', n: 12.5 }), 'Bartoli', '12')
    expect(json.note).toEqual([{ text: 'Vue avec [M0003 HORS-OBJ] au foyer.' }])
    expect(json._code).toEqual(absent)
    expect(json._n).toEqual(absent)
  })

  test('a decimal keeps its digits', async () => {
    expect((await copyOf(patient({ a: 1, b: 'Zoé' }).replace('"a":1', '"a":1.50'), 'Zoé')).text).toContain('"a": 1.50')
  })

  test('the narrative is dropped: it is read as hidden text, and an empty one stands for it', async () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml"><b>Zangrandi</b> vue le 4</div>'
    const source = patient({ text: { status: 'generated', div } })
    expect(textsOf(await readAs('json', source), 'hidden').join()).toContain('Zangrandi')
    const { json, text } = await copyOf(source)
    expect(json.text).toEqual({ status: 'empty', div: '<div xmlns="http://www.w3.org/1999/xhtml">masqué</div>' })
    expect(text).not.toContain('Zangrandi')
  })

  const bundle = (id: string) =>
    JSON.stringify({
      resourceType: 'Bundle',
      entry: [
        {
          fullUrl: `https://exemple.fr/fhir/Patient/${id}`,
          resource: { resourceType: 'Patient', id, name: [{ family: 'Bartoli' }] },
        },
        {
          resource: {
            resourceType: 'Observation',
            id: 'obs1',
            subject: { reference: `Patient/${id}` },
            valueString: 'calme',
          },
        },
        {
          resource: {
            resourceType: 'Observation',
            id: 'obs2',
            contained: [{ resourceType: 'Group', id: 'g' }],
            focus: { reference: '#g' },
          },
        },
      ],
    })

  test.each([
    ['made of a name', 'ines-bartoli', []],
    ['that is masked', '255081416802538', ['255081416802538']],
  ])('an id %s is neutral wherever it points', async (_, id, words) => {
    const { json, text } = await copyOf(bundle(id), 'Bartoli', ...words)
    expect(json.entry[0].fullUrl).toBe('urn:requis:r1')
    expect(json.entry[0].resource.id).toBe('r1')
    expect(json.entry[1].resource).toMatchObject({
      id: 'obs1',
      subject: { reference: 'Patient/r1' },
      valueString: 'calme',
    })
    expect(json.entry[2].resource.focus.reference).toBe('#g')
    expect(text.toLowerCase()).not.toContain(id)
  })

  test('an id that tells nobody stays', async () => {
    expect((await copyOf(bundle('a1'), 'Bartoli')).json.entry[1].resource.subject.reference).toBe('Patient/a1')
  })

  test('a file in base64 leaves the document and becomes an attachment; its hash and size go too', async () => {
    const data = Buffer.from('Note sur Zangrandi.').toString('base64')
    const attachment = { contentType: 'text/plain', data, hash: 'abcd', size: 19, title: 'note' }
    const source = JSON.stringify({ resourceType: 'DocumentReference', status: 'current', content: [{ attachment }] })
    const { attachments, notes } = await readAs('json', source)
    expect(attachments.map((one) => [one.extension, Buffer.from(one.bytes).toString()])).toEqual([
      ['txt', 'Note sur Zangrandi.'],
    ])
    expect(notes).toEqual([{ code: 'read.left-out', pieceId: 'P01', what: 'binary' }])
    const { json, text } = await copyOf(source)
    expect(json.content[0].attachment).toEqual({
      contentType: 'text/plain',
      _data: absent,
      _hash: absent,
      _size: absent,
      title: 'note',
    })
    expect(text).not.toContain(data)
  })

  test('what says how to read a value is not judged: public systems, profiles, types of contact', async () => {
    const telecom = [{ system: 'phone', use: 'home', value: '06' }]
    const coding = [
      { system: 'urn:oid:1.2.250.1.213.1.4.8', code: 'x' },
      { system: 'https://exemple.fr/bartoli', code: 'y' },
    ]
    const meta = { profile: ['http://hl7.org/fhir/StructureDefinition/Patient'] }
    const source = patient({ meta, telecom, type: { coding } })
    const read = textsOf(await readAs('json', source)).join()
    expect(read).not.toMatch(/phone|home|urn:oid|hl7/)
    expect(read).toContain('https://exemple.fr/bartoli')
    expect((await copyOf(source, 'bartoli')).json).toMatchObject({
      meta,
      telecom,
      type: {
        coding: [
          { system: 'urn:oid:1.2.250.1.213.1.4.8', code: 'x' },
          { _system: absent, code: 'y' },
        ],
      },
    })
  })

  test.each([
    'urn:oid:1.2.250.1.213.255081416802538',
    'urn:oid:1.2.840.12345.1',
    'http://hl7.org/fhir/x?nom=roy',
    'http://hl7.org.exemple.fr/fhir',
  ])('%s is judged like any value', async (system) => {
    expect(textsOf(await readAs('json', patient({ identifier: [{ system, value: 'x' }] }))).join()).toContain(system)
  })

  test('a document that only has the key is no FHIR', async () => {
    expect((await readAs('json', '{"resourceType":"Facture","id":"x"}')).layout?.kind).toBe('json')
  })
})
