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
    const source = patient({ birthDate: '1991', _birthDate: { extension: [{ url: 'urn:x', valueString: 'matin' }] } })
    expect((await copyOf(source, '1991')).json._birthDate).toEqual(absent)
  })

  const said = (value: string) => ({ extension: [{ url: 'urn:x', valueString: value }] })

  test('what stood beside a masked value is masked where that value is, and nowhere else', async () => {
    const { json, masks } = await copyOf(patient({ birthDate: '1991', _birthDate: said('matin') }), '1991', 'matin')
    expect(json._birthDate).toEqual(absent)
    expect(masks).toEqual(['/_birthDate', '/_birthDate'])
  })

  test('in a list of values, what stood beside each keeps its rank, and no rank is left with nothing', async () => {
    const name = [{ _given: [said('matin'), said('soir')], given: ['Ana', null] }]
    const { json, masks } = await copyOf(patient({ name }), 'Ana', 'matin', 'soir')
    const masked = { extension: [{ url: 'urn:x', _valueString: absent }] }
    expect(json.name).toEqual([{ given: [null, null], _given: [absent, masked] }])
    expect(masks).toEqual(['/name/0/_given/0', '/name/0/_given/0', '/name/0/_given/1/extension/0/_valueString'])
  })

  const part = (url: string, valueString: string) => ({ url, valueString })

  test.each([
    ['made of a name', 'https://exemple.fr/bartoli'],
    ['that is a name', 'urn:dupont-bartoli'],
    ['that is a social security number', '255081416802538'],
    ['that is no address', 'x'],
  ])('an extension with an address %s goes whole, under its masks', async (_, url) => {
    const { json, text } = await copyOf(
      patient({ extension: [part(url, 'calme'), part('urn:editeur:note', 'venue')] }),
      ...['bartoli', '255081416802538'],
    )
    expect(json.extension).toEqual([part('urn:editeur:note', 'venue')])
    expect(text).not.toMatch(/bartoli|2550814|masque/)
  })

  test('the mask of an extension that went is where the extension was', async () => {
    const inner = { extension: [part('https://exemple.fr/bartoli', 'Inès')] }
    const source = patient({ name: [{ family: 'Roy', _family: inner }], contact: [inner], active: true })
    const { json, masks } = await copyOf(source, 'bartoli', 'Inès')
    expect(json).toEqual({ resourceType: 'Patient', gender: 'female', name: [{ family: 'Roy' }], active: true })
    expect(masks).toEqual(['', '', '/name/0', '/name/0'])
  })

  test('an extension that has several parts names them by bare words; without any part that stays, it goes', async () => {
    const own = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability'
    const extension = [
      { url: own, extension: [part('identityStatus', 'VALI'), part('niveau', 'x'), part('bartoli', 'y')] },
      { url: 'urn:editeur:suivi', extension: [part('bartoli', 'z')] },
    ]
    const { json } = await copyOf(patient({ extension }), 'bartoli')
    expect(json.extension).toEqual([{ url: own, extension: [part('identityStatus', 'VALI'), part('niveau', 'x')] }])
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

  const v2 = 'http://terminology.hl7.org/CodeSystem/v2-0203'
  const transfer = 'https://interop.esante.gouv.fr/ig/fhir/tddui/StructureDefinition'

  test('vocabulary stays, whatever is withheld around it', async () => {
    const kind = { coding: [{ system: v2, code: 'PI', display: 'Patient internal identifier' }] }
    const entry = [
      {
        resource: {
          resourceType: 'Encounter',
          meta: { profile: [`${transfer}/tddui-encounter-sejour`] },
          extension: [{ url: `${transfer}/tddui-entry-mode-label`, valueString: 'Patient' }],
          identifier: [{ type: kind, system: 'urn:oid:1.2.250.1.213.1.4.8', value: '255081416802538' }],
          class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'HH' },
        },
        request: { method: 'POST', url: 'TDDUIEncounterSejour' },
      },
    ]
    const { json } = await copyOf(
      JSON.stringify({ resourceType: 'Bundle', type: 'transaction', total: 1, entry }),
      ...['Patient', 'HH', 'PI', 'tddui', '255081416802538'],
    )
    const [{ resource, request }] = json.entry
    expect({ ...resource, request }).toMatchObject({
      meta: { profile: [`${transfer}/tddui-encounter-sejour`] },
      extension: [{ url: `${transfer}/tddui-entry-mode-label`, _valueString: absent }],
      identifier: [{ type: kind, system: 'urn:oid:1.2.250.1.213.1.4.8', _value: absent }],
      class: { code: 'HH' },
      request: { method: 'POST', url: 'TDDUIEncounterSejour' },
    })
  })

  test('words under a technical system that are not its own are a value', async () => {
    const identifier = [{ type: { coding: [{ system: v2, code: 'PI', display: 'Inès Bartoli' }] }, value: 'x' }]
    const { json } = await copyOf(patient({ identifier }), 'Inès Bartoli')
    expect(json.identifier[0].type.coding).toEqual([{ system: v2, code: 'PI', _display: absent }])
  })

  const icd = 'http://hl7.org/fhir/sid/icd-10'

  test.each([
    ['its words are masked', 'dépressif'],
    ['it is masked itself', 'F32.1'],
  ])('a code that tells goes with its words, and with what tells the same, when %s', async (_, word) => {
    const code = { coding: [{ system: icd, code: 'F32.1', display: 'Épisode dépressif' }], text: 'Tristesse' }
    const { json, masks } = await copyOf(patient({ code, active: true }), word)
    expect(json.code).toEqual({ coding: [{ system: icd, _code: absent, _display: absent }], _text: absent })
    expect(masks).toEqual(['/code/coding/0/_code', '/code/coding/0/_display', '/code/_text'])
  })

  test('the code of a diagnosis is read under a word that says what it is', async () => {
    const read = await readAs('json', patient({ code: { coding: [{ system: icd, code: 'F32.1', display: 'x' }] } }))
    expect(textsOf(read).join()).toContain('Code de diagnostic : F32.1\nDiagnostic : x')
  })

  test('a profile with a name in it goes, and nothing stands for it', async () => {
    const meta = { profile: [`${transfer}/tddui-patient`, `${transfer}/tddui-ines-bartoli`] }
    const { json } = await copyOf(patient({ meta }), 'bartoli')
    expect(json.meta).toEqual({ profile: [`${transfer}/tddui-patient`] })
    expect((await copyOf(patient({ meta: { profile: ['urn:bartoli'] } }), 'bartoli')).json.meta).toBe(undefined)
  })

  test('where a resource is sent to is renamed with it; a query is a value', async () => {
    const entry = [
      {
        resource: { resourceType: 'Patient', id: 'bartoli', name: [{ family: 'Bartoli' }] },
        request: { method: 'PUT', url: 'Patient/bartoli' },
      },
      {
        resource: { resourceType: 'Basic', id: 'b' },
        request: { method: 'POST', url: 'Basic', ifNoneExist: 'name=Bartoli' },
      },
      { request: { method: 'DELETE', url: 'Patient?name=Bartoli' } },
    ]
    const { json } = await copyOf(
      JSON.stringify({ resourceType: 'Bundle', type: 'batch', entry }),
      'Bartoli',
      'bartoli',
    )
    expect(json.entry.map((one: { readonly request: unknown }) => one.request)).toEqual([
      { method: 'PUT', url: 'Patient/r1' },
      { method: 'POST', url: 'Basic', _ifNoneExist: absent },
      { method: 'DELETE', _url: absent },
    ])
    expect(json.entry[0].resource.id).toBe('r1')
  })

  test('a resource that is bytes and vocabulary only is read for its file', async () => {
    const data = Buffer.from('Note sur Zangrandi.').toString('base64')
    const source = JSON.stringify({ resourceType: 'Binary', contentType: 'text/plain', data })
    const { attachments, problem } = await readAs('json', source)
    expect([problem, attachments.length]).toEqual([null, 1])
  })

  test('a document that only has the key is no FHIR', async () => {
    expect((await readAs('json', '{"resourceType":"Facture","id":"x"}')).layout?.kind).toBe('json')
  })
})
