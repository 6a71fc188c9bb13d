import { describe, expect, test } from 'vitest'
import { tddui } from '../../../../src/batch/source/tddui/connector.ts'
import { asideOf, listAll, openAll, sourcesOf, textOf } from './listing.ts'
import { treeOf } from './memory-tree.ts'

const base = 'https://export.invalid'

const entry = (type: string, id: string, more: object = {}): object => ({
  fullUrl: `${base}/${type}/${id}`,
  resource: { resourceType: type, id, ...more },
  request: { method: 'POST', url: type },
})

const patient = (id: string, family: string, more: object = {}) =>
  entry('Patient', id, { name: [{ use: 'official', family, given: ['Aure'] }], birthDate: '2011-04-03', ...more })

const of = (id: string) => ({ reference: `Patient/${id}` })

const bundle = (...entries: readonly object[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: entries }, null, 1)

const input = (files: Readonly<Record<string, string>>) => ({ tree: treeOf(files), mapping: null })

describe('TDDUI 2.x: entries of Bundles', () => {
  test('two persons of one Bundle are two dossiers, and each entry is an item of one of them', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        patient('b', 'Keradec'),
        entry('Encounter', 'e1', { subject: of('b') }),
        entry('Encounter', 'e2', { subject: of('a') }),
      ),
    })
    const listed = await listAll(tddui, source)
    expect(listed.map(({ key, items }) => [key, items.map((one) => one.source)])).toEqual([
      ['a', ['lot.json#/entry/0', 'lot.json#/entry/3']],
      ['b', ['lot.json#/entry/1', 'lot.json#/entry/2']],
    ])
  })

  test('a person whose entries lie in several Bundles is one dossier', async () => {
    const source = input({
      '1.json': bundle(patient('a', 'Vaubrun')),
      '2.json': bundle(entry('Encounter', 'e1', { subject: of('a') })),
    })
    expect((await listAll(tddui, source)).map(({ items }) => items.length)).toEqual([2])
  })

  test('entries are given back byte for byte, and each is a part of the Bundle that is made', async () => {
    const written =
      '{ "fullUrl":"urn:uuid:1", "resource":{"resourceType":"Patient","multipleBirthInteger":2,"_x":1.50}}'
    const [opened] = await openAll(tddui, input({ 'a.json': `{"resourceType":"Bundle","entry":[ ${written} ]}` }))
    const [file] = opened?.files ?? []
    expect(textOf(file?.bytes)).toContain(written)
    expect(file?.holds).toEqual([{ item: 0, part: '/entry/0/' }])
    expect(JSON.parse(textOf(file?.bytes)).entry).toHaveLength(1)
  })

  test('a professional whom two dossiers name is the item of one, and stands in both', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        patient('b', 'Keradec'),
        entry('Practitioner', 'p', { name: [{ family: 'Ostrée' }] }),
        entry('Encounter', 'e1', { subject: of('a'), participant: [{ individual: { reference: 'Practitioner/p' } }] }),
        entry('Encounter', 'e2', { subject: of('b'), participant: [{ individual: { reference: 'Practitioner/p' } }] }),
      ),
    })
    const opened = await openAll(tddui, source)
    expect(opened.map(({ files }) => textOf(files[0]?.bytes).includes('Ostrée'))).toEqual([true, true])
    expect(sourcesOf(opened.map(({ listed }) => listed))).toHaveLength(5)
  })

  test('what no entry says whose it is goes with those that refer to it', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        entry('CarePlan', 'c', { subject: of('a'), supportingInfo: [{ reference: 'Consent/k' }] }),
        entry('Consent', 'k', { status: 'active' }),
        entry('Slot', 's', { schedule: { reference: 'Schedule/h' } }),
        entry('Schedule', 'h', { actor: [of('a')] }),
      ),
    })
    expect((await listAll(tddui, source)).map(({ items }) => items.length)).toEqual([5])
  })

  test('a cycle of references is followed once', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        entry('Goal', 'g', { subject: of('a'), addresses: [{ reference: 'ServiceRequest/n' }] }),
        entry('ServiceRequest', 'n', { supportingInfo: [{ reference: 'Goal/g' }] }),
        entry('Task', 't1', { focus: { reference: 'Task/t2' } }),
        entry('Task', 't2', { focus: { reference: 'Task/t1' } }),
      ),
    })
    const listed = await listAll(tddui, source)
    expect(listed[0]?.items).toHaveLength(3)
    expect(asideOf(listed)).toEqual({ 'lot.json#/entry/3': 'batch.orphan', 'lot.json#/entry/4': 'batch.orphan' })
  })

  test('a reference to what the export lacks sets its entry aside, and those that refer to it', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        entry('Encounter', 'e', { subject: of('a'), partOf: { reference: 'Encounter/none' } }),
        entry('Task', 't', { for: of('a'), encounter: { reference: 'Encounter/e' } }),
        entry('Goal', 'g', { subject: of('a') }),
      ),
    })
    const listed = await listAll(tddui, source)
    expect(asideOf(listed)).toEqual({
      'lot.json#/entry/1': 'batch.reference-missing',
      'lot.json#/entry/2': 'batch.reference-missing',
    })
    expect(listed[0]?.items.map(({ source: at }) => at)).toEqual(['lot.json#/entry/0', 'lot.json#/entry/3'])
  })

  test('an address of another server is no missing entry', async () => {
    const performer = [{ reference: 'https://annuaire.invalid/fhir/Practitioner/12' }]
    const source = input({ 'a.json': bundle(patient('a', 'Vaubrun'), entry('Task', 't', { for: of('a'), performer })) })
    expect(asideOf(await listAll(tddui, source))).toEqual({})
  })

  test('two entries of one address that differ are set aside; those that say the same are one', async () => {
    const note = (text: string) => entry('Goal', 'g', { subject: of('a'), description: { text } })
    const source = input({ 'lot.json': bundle(patient('a', 'Vaubrun'), note('lire'), note('écrire')) })
    expect(asideOf(await listAll(tddui, source))).toEqual({
      'lot.json#/entry/1': 'batch.reference-twice',
      'lot.json#/entry/2': 'batch.reference-twice',
    })
    const same = await openAll(
      tddui,
      input({ 'lot.json': bundle(patient('a', 'Vaubrun'), note('lire'), note('lire')) }),
    )
    expect(same[0]?.files[0]?.holds).toEqual([
      { item: 0, part: '/entry/0/' },
      { item: 1, part: '/entry/1/' },
      { item: 2, part: '/entry/1/' },
    ])
  })

  test('one patient said otherwise in a second Bundle is asked, never merged', async () => {
    const source = input({
      '1.json': bundle(patient('a', 'Vaubrun')),
      '2.json': bundle(patient('a', 'Vaubrun', { birthDate: '2012-04-03' })),
    })
    expect(Object.values(asideOf(await listAll(tddui, source)))).toEqual([
      'batch.identity-conflict',
      'batch.identity-conflict',
    ])
  })

  test("the service's number is the key of a dossier; the national one never is", async () => {
    const local = (value: string) => ({
      identifier: [{ system: 'https://identifiant-medicosocial-localusager.esante.gouv.fr', value }],
    })
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun', local('3480000001/77')),
        patient('b', 'Keradec', local('3480000001/255081416802538')),
      ),
    })
    const opened = await openAll(tddui, source)
    expect(opened.map(({ key, personKey }) => [key, personKey])).toEqual([
      ['3480000001/77', '3480000001/77'],
      ['b', null],
    ])
  })

  test('an entry that belongs to two persons is set aside', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        patient('b', 'Keradec'),
        entry('Observation', 'o', { subject: of('a'), performer: [of('b')] }),
        entry('List', 'l', { entry: [{ item: of('a') }, { item: of('b') }] }),
      ),
    })
    expect(asideOf(await listAll(tddui, source))).toEqual({ 'lot.json#/entry/3': 'batch.several-persons' })
  })

  test('what is no Bundle, or a broken one, is listed and set aside', async () => {
    const whole = bundle(patient('a', 'Vaubrun'))
    const source = input({
      'a.json': whole,
      'b.json': whole.slice(0, -30),
      'lisez-moi.txt': 'bonjour',
      'c.json': '{"x":1}',
    })
    const listed = await listAll(tddui, source)
    expect(asideOf(listed)).toEqual({
      'b.json': 'batch.broken',
      'c.json': 'batch.orphan',
      'lisez-moi.txt': 'batch.orphan',
    })
    expect(sourcesOf(listed)).toEqual(['a.json#/entry/0', 'b.json', 'c.json', 'lisez-moi.txt'])
  })

  test('files that are one resource each are read like entries', async () => {
    const resource = (one: object): string =>
      JSON.stringify(Object.entries(one).find(([key]) => key === 'resource')?.[1])
    const source = input({
      'p.json': resource(patient('a', 'Vaubrun')),
      'e.json': resource(entry('Encounter', 'e', { subject: of('a') })),
    })
    const [opened] = await openAll(tddui, source)
    const made = JSON.parse(textOf(opened?.files[0]?.bytes))
    expect(made.entry.map((one: { request: object }) => one.request)).toEqual([
      { method: 'POST', url: 'Encounter' },
      { method: 'POST', url: 'Patient' },
    ])
    expect(opened?.listed.items.map(({ source: at }) => at)).toEqual(['e.json', 'p.json'])
  })

  test('what the source closes by a label is a file of its own, told as closed', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun'),
        entry('DocumentReference', 'd', {
          subject: of('a'),
          securityLabel: [
            { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'V' }] },
          ],
        }),
      ),
    })
    const [opened] = await openAll(tddui, source)
    expect(opened?.files.map(({ stated, holds }) => [stated, holds])).toEqual([
      [[], [{ item: 0, part: '/entry/0/' }]],
      [['stated'], [{ item: 1, part: '/entry/0/' }]],
    ])
  })

  test('persons, dates and kind are those that the resources say', async () => {
    const source = input({
      'lot.json': bundle(
        patient('a', 'Vaubrun', { address: [{ line: ['3 rue des Aulnes'], postalCode: '76748', city: 'Vittefleur' }] }),
        entry('RelatedPerson', 'r', {
          patient: of('a'),
          name: [{ family: 'Vaubrun', given: ['Odile'] }],
          relationship: [{ coding: [{ code: 'MTH' }] }],
          meta: { security: [{ code: 'R' }] },
          address: [{ text: '9 quai du Lin, 76748 Vittefleur' }],
        }),
        entry('Encounter', 's', {
          subject: of('a'),
          identifier: [{ type: { coding: [{ code: 'SEJ' }] } }],
          serviceType: { text: 'AEMO' },
          period: { start: '2020-01-02', end: '2023-06-30' },
        }),
      ),
    })
    const [opened] = await openAll(tddui, source)
    expect(opened?.dates).toEqual({
      closed: '2023-06-30',
      lastContact: '2023-06-30',
      first: '2020-01-02',
      born: '2011-04-03',
    })
    expect(opened?.kind).toBe('AEMO')
    expect(opened?.described.persons).toMatchObject([
      { id: 'p1', family: ['Vaubrun'], role: 'accompanied', address: '3 rue des Aulnes, 76748 Vittefleur', flags: [] },
      { id: 'p2', given: ['Odile'], role: 'parent', flags: ['protectedAddress'] },
    ])
  })

  test('a source that changed since it was listed is refused', async () => {
    const before = input({ 'a.json': bundle(patient('a', 'Vaubrun')) })
    const after = input({ 'a.json': bundle(patient('a', 'Vaubrin')) })
    const [listed] = await listAll(tddui, before)
    await expect(
      tddui.open(listed ?? { key: null, locator: '', items: [], trouble: null }, after),
    ).rejects.toMatchObject({
      problem: { code: 'batch.source-changed' },
    })
  })

  test('a folder of dossiers in which one piece is a Bundle is no export', () => {
    const one = bundle(patient('a', 'Vaubrun'))
    expect(tddui.recognise(treeOf({ 'a.json': one }))).toBe(true)
    expect(tddui.recognise(treeOf({ 'd/a.json': one, 'd/note.docx': '', 'e/lettre.pdf': '' }))).toBe(false)
  })
})
