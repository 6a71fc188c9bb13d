import { describe, expect, test } from 'vitest'
import type { CarriedDossier, CarriedFile } from '../../../../src/batch/model/carried.ts'
import { checkTddui } from '../../../../src/batch/target/tddui/check.ts'
import { writeTddui } from '../../../../src/batch/target/tddui/tddui.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'
import { carriedFile, deskOf, textIn } from './carried.ts'

const person = (id: string, more: Partial<Person>): Person => ({
  ...{ id, given: [], family: [], other: [], role: 'relative', born: null, flags: [], source: 'dossier' },
  ...more,
})

const child = person('p1', {
  ...{ given: ['Aure', 'Jeanne'], family: ['Vaubrun'], role: 'minor', born: '2011-04-03', bornAt: 'Vittefleur' },
  address: '3 rue des Aulnes, 76748 Vittefleur',
})

const dossierOf = (persons: readonly Person[], files: readonly CarriedFile[], more: object = {}): CarriedDossier => ({
  source: {
    ...{
      key: 'A-2031',
      kind: 'AEMO',
      dates: { closed: null, lastContact: null, born: null },
      personKey: null,
      problems: [],
    },
    described: { ...emptyDossierFile, service: 'Service des Tilleuls', persons },
    files: files.map(({ file }) => file),
    ...more,
  },
  files,
  hiddenWords: [],
  hidesAddress: false,
})

const write = (carried: CarriedDossier, items = carried.files.length) => {
  const treated = writeTddui(carried, { place: 4, items }, deskOf())
  const [file] = treated.files
  const bundle = file === undefined ? null : JSON.parse(textIn(file.bytes))
  const resources: readonly Record<string, never>[] =
    bundle?.entry.map((one: { resource: object }) => one.resource) ?? []
  const typed = (type: string) => resources.filter((one) => one.resourceType === type)
  return { ...treated, bundle, typed, text: textIn(file?.bytes) }
}

describe('a dossier as a TDDUI 2.x Bundle', () => {
  test('persons, stay and files make a transaction that holds every rule', () => {
    const mother = person('p2', { given: ['Odile'], family: ['Vaubrun'], role: 'parent', calledBy: 'mere' })
    const { bundle, typed, ends } = write(dossierOf([child, mother], [carriedFile('note.txt', 'bonjour')]))
    expect(checkTddui(bundle)).toEqual([])
    expect(bundle.entry.map((one: { resource: { resourceType: string } }) => one.resource.resourceType)).toEqual([
      'Patient',
      'Organization',
      'RelatedPerson',
      'Encounter',
      'DocumentReference',
    ])
    expect(typed('Patient')[0]).toMatchObject({
      name: [
        { use: 'official', family: 'Vaubrun', given: ['Aure'] },
        { use: 'usual', family: 'Vaubrun' },
      ],
      birthDate: '2011-04-03',
      identifier: [{ value: 'A-2031' }],
    })
    expect(ends).toMatchObject([{ end: 'migrated', rule: null, targets: [{ path: 'targets/tddui/D0000005.json' }] }])
  })

  test('a file is attached in its own bytes, with their hash and their size', () => {
    const { typed } = write(dossierOf([child], [carriedFile('note.txt', 'bonjour')]))
    expect(typed('DocumentReference')[0]).toMatchObject({
      content: [
        {
          attachment: {
            ...{ contentType: 'text/plain', data: 'Ym9uam91cg==', size: 7, title: 'note.txt' },
            hash: 'H3Hg9KybR82TvyaeQBerqrnTvWM=',
          },
        },
      ],
    })
  })

  test('addresses of resources come of the key: the same for the same, and nothing of a number in them', () => {
    const dossier = dossierOf([child], [carriedFile('note.txt', 'bonjour')])
    const [one, other] = [write(dossier), write(dossier)]
    expect(one.text).toBe(other.text)
    const urls: readonly string[] = one.bundle.entry.map(({ fullUrl }: { fullUrl: string }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    for (const url of urls)
      expect(url).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(JSON.parse(textIn(one.files[1]?.bytes))).toMatchObject({
      dossier: 'A-2031',
      ids: [{ from: 'p1', to: urls[0] }, {}, {}, {}],
    })
  })

  test('what records say happened is an event of the stay, but for what a hidden word tells', () => {
    const said = (day: string | null, text: string | null) => ({ part: '/1/', day, label: 'Visite', text })
    const events = [
      said('2023-04-14', 'Entretien'),
      said('2027-01-02', null),
      said(null, 'sans date'),
      said('2023-05-01', 'au quai du Lin'),
    ]
    const { typed, bundle } = write({
      ...dossierOf([child], [carriedFile('evenements.csv', 'x', { made: true, events })]),
      hiddenWords: ['quai lin'],
    })
    expect(checkTddui(bundle)).toEqual([])
    expect(typed('Encounter').slice(1)).toMatchObject([
      {
        status: 'finished',
        period: { start: '2023-04-14' },
        extension: [{ valueString: 'Entretien' }, { valueString: 'Visite' }],
      },
      { status: 'planned', period: { start: '2027-01-02' }, extension: [{ valueString: 'Visite' }] },
    ])
    const [closed] = [carriedFile('evenements.csv', 'x', { made: true, events, restrictions: ['informant'] })]
    expect(write(dossierOf([child], closed === undefined ? [] : [closed])).typed('Encounter')).toHaveLength(1)
  })

  test('a hidden address is said to be masked, and travels closed', () => {
    const hidden = person('p2', {
      ...{ given: ['Odile'], family: ['Vaubrun'], role: 'parent', flags: ['protectedAddress'] },
      address: '9 quai du Lin, 76748 Vittefleur',
    })
    const { bundle, typed, text } = write(dossierOf([child, hidden], [carriedFile('note.txt', 'bonjour')]))
    expect(text).not.toContain('quai du Lin')
    expect(typed('RelatedPerson')[0]).toMatchObject({
      meta: { security: [{ code: 'V' }, { system: 'urn:requis:restriction', code: 'hidden-address' }] },
      address: [{ extension: [{ valueCode: 'masked' }] }],
    })
    const [, closed] = typed('DocumentReference')
    expect(closed).toMatchObject({ securityLabel: [{ coding: [{ code: 'V' }, { code: 'hidden-address' }] }] })
    expect(Buffer.from(JSON.stringify(closed).match(/"data":"([^"]+)"/)?.[1] ?? '', 'base64').toString()).toContain(
      '9 quai du Lin',
    )
    expect(checkTddui(bundle)).toEqual([])
  })

  test('whoever gave the alarm is no contact of the patient', () => {
    const informant = person('p2', { given: ['Ilse'], family: ['Marchadier'], role: 'informant' })
    const { text, typed } = write(dossierOf([child, informant], [carriedFile('note.txt', 'bonjour')]))
    expect(text).not.toContain('Marchadier')
    expect(typed('DocumentReference')[1]).toMatchObject({
      securityLabel: [{ coding: [{ code: 'V' }, { code: 'informant' }] }],
    })
  })

  test.each([
    ['informant', 'V'],
    ['medical', 'R'],
    ['stated', 'R'],
  ] as const)('a file under « %s » is whole and labelled %s; its title says nothing', (restriction, code) => {
    const file = carriedFile('Appel de Mme Marchadier.pdf', 'texte', { restrictions: [restriction] })
    const { typed, text, ends, facts } = write(dossierOf([child], [file]))
    expect(typed('DocumentReference')[0]).toMatchObject({
      securityLabel: [{ coding: [{ code }, { code: restriction }] }],
    })
    expect(text).not.toContain('Marchadier')
    expect(ends).toMatchObject([{ end: 'migrated', rule: restriction }])
    expect(facts.restrictions).toEqual([{ id: restriction, outcome: 'mapped' }])
  })

  test('a file that cannot be carried is set aside alone; one with the same bytes is merged', () => {
    const files = [
      carriedFile('a.txt', 'bonjour', { item: 0 }),
      carriedFile('b.txt', 'bonjour', { item: 1 }),
      carriedFile('c.pdf', '', { item: 2, problem: { code: 'batch.unproved' } }),
    ]
    const { ends, typed } = write(dossierOf([child], files))
    expect(ends.map(({ end, reason }) => [end, reason])).toEqual([
      ['migrated', null],
      ['merged', null],
      ['quarantined', 'batch.unproved'],
    ])
    expect(typed('DocumentReference')).toHaveLength(1)
  })

  test('without anybody whose record it is, nothing is written', () => {
    const { files, ends } = write(dossierOf([], [carriedFile('note.txt', 'bonjour')]))
    expect(files).toEqual([])
    expect(ends).toMatchObject([{ end: 'quarantined', reason: 'batch.no-person' }])
  })
})

test('a dossier of which nothing passed leaves no Bundle, and no list of its addresses', () => {
  const failed = carriedFile('a.pdf', '', { problem: { code: 'batch.unproved' } })
  const { files, ends, facts } = write(dossierOf([child], [failed]))
  expect(files).toEqual([])
  expect(ends).toMatchObject([{ end: 'quarantined', targets: [], reason: 'batch.unproved' }])
  expect(facts.problems).toEqual({ 'batch.unproved': 1 })
})

describe('a dossier that was FHIR', () => {
  const patient =
    '{"fullUrl":"urn:uuid:0a","resource":{"resourceType":"Patient","identifier":[{"value":"77"}],"name":[{"use":"official","family":"Vaubrun"}],"gender":"female","birthDate":"2011-04-03","multipleBirthInteger":2, "address":[{"text":"9 quai du Lin"}]},"request":{"method":"POST","url":"Patient"}}'
  const goal =
    '{ "fullUrl":"urn:uuid:0b","resource":{"resourceType":"Goal","lifecycleStatus":"active","description":{"text":"lire"},"subject":{"reference":"urn:uuid:0a"},"x":1.50},"request":{"method":"POST","url":"Goal"}}'
  const bundle = (...entries: readonly string[]): string =>
    `{"resourceType":"Bundle","type":"transaction","entry":[${entries.join(',')}]}`

  test('entries are carried byte for byte', () => {
    const { text, ends } = write(
      dossierOf([child], [carriedFile('dossier.json', bundle(patient, goal), { made: true })]),
    )
    expect(text).toContain(patient)
    expect(text).toContain(goal)
    expect(ends[0]?.end).toBe('migrated')
  })

  test('ids that the source made of a number are new, alike everywhere, and the service keeps the map', () => {
    const told = [patient, goal].map((one) =>
      one
        .replace('"value":"77"', '"value":"255081416802538"')
        .replaceAll('urn:uuid:0a', 'https://x.invalid/Patient/255081416802538')
        .replace('"resourceType":"Patient"', '"resourceType":"Patient","id":"255081416802538"'),
    )
    const {
      bundle: written,
      files,
      text,
    } = write(dossierOf([child], [carriedFile('d.json', bundle(...told), { made: true })]))
    expect(checkTddui(written)).toEqual([])
    expect(text.match(/255081416802538/g)).toHaveLength(1)
    expect(text).toContain('"x":1.50')
    const [one, other] = written.entry
    expect(other.resource.subject.reference).toBe(one.fullUrl)
    expect(`urn:uuid:${one.resource.id}`).toBe(one.fullUrl)
    expect(JSON.parse(textIn(files[1]?.bytes)).ids).toEqual([
      { from: 'https://x.invalid/Patient/255081416802538', to: one.fullUrl },
    ])
  })

  test('what the floor closes gets a label, and an address that is hidden leaves its element', () => {
    const file = carriedFile('dossier.json', bundle(patient, goal.replace('lire', 'dire le Quai du Lin')), {
      ...{ made: true, restrictions: ['hidden-address'] as const },
    })
    const { typed, bundle: written } = write({
      ...dossierOf([child], [file]),
      ...{ hiddenWords: ['quai lin'], hidesAddress: true },
    })
    expect(typed('Patient')[0]).toMatchObject({
      address: [{ extension: [{ valueCode: 'masked' }] }],
      meta: { security: [{ code: 'V' }, {}] },
    })
    expect(typed('Goal')[0]).toMatchObject({ meta: { security: [{ code: 'V' }, { code: 'hidden-address' }] } })
    expect(typed('DocumentReference')[0]).toMatchObject({ securityLabel: [{ coding: [{ code: 'V' }, {}] }] })
    expect(checkTddui(written)).toEqual([])
  })
})

describe('what a server would refuse', () => {
  const post = (resource: Record<string, unknown>, fullUrl = 'urn:uuid:1') => ({
    ...{ fullUrl, resource, request: { method: 'POST', url: resource.resourceType } },
  })
  const patient = {
    resourceType: 'Patient',
    identifier: [{ value: '3480/778899' }],
    name: [{ text: 'A' }],
    birthDate: '2011',
    gender: 'female',
  }
  const rulesIn = (...entry: readonly object[]) =>
    checkTddui({ resourceType: 'Bundle', type: 'transaction', entry }).map(({ rule, entry: at }) => [rule, at])
  const attached = (attachment: object) => ({
    resourceType: 'DocumentReference',
    status: 'current',
    content: [{ attachment }],
  })

  test.each([
    ['a whole one', [post(patient)], []],
    ['no patient', [post({ resourceType: 'Organization', name: 'S' })], [['no-patient', null]]],
    ['no birth date', [post({ ...patient, birthDate: undefined })], [['missing-element', 0]]],
    ['a birth date said to be absent', [post({ ...patient, birthDate: undefined, _birthDate: { extension: [] } })], []],
    [
      'one address twice',
      [post(patient), post({ resourceType: 'Organization', name: 'S' })],
      [
        ['full-url-twice', 0],
        ['full-url-twice', 1],
      ],
    ],
    ['a deletion', [{ ...post(patient), request: { method: 'DELETE', url: 'Patient/1' } }], [['not-post', 0]]],
    ['an id made of the number', [post({ ...patient, id: 'x-3480/778899' })], [['id-from-identifier', 0]]],
    [
      'a reference to nothing',
      [post(patient), post({ resourceType: 'RelatedPerson', patient: { reference: 'urn:uuid:9' } }, 'urn:uuid:2')],
      [['reference', 1]],
    ],
    [
      'an attachment elsewhere',
      [post(patient), post(attached({ contentType: 'text/plain', url: 'https://x.invalid' }), 'urn:uuid:2')],
      [['attachment', 1]],
    ],
    [
      'the hash of another file',
      [post(patient), post(attached({ contentType: 'text/plain', data: 'YQ==', hash: 'YQ==' }), 'urn:uuid:2')],
      [['attachment', 1]],
    ],
  ])('%s', (_, entries, rules) => expect(rulesIn(...entries)).toEqual(rules))
})
