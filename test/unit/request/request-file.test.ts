import { expect, test } from 'vitest'
import { RequisError } from '../../../src/model/problem.ts'
import { parseRequestFile } from '../../../src/request/request-file.ts'
import { writeRequestYaml } from '../../../src/request/request-yaml.ts'
import { law } from '../decide/fixture.ts'

const parse = (yaml: string) => parseRequestFile(yaml, 'request.yaml', law, 'requisition')

const problemOf = (yaml: string) => {
  try {
    parse(yaml)
    return null
  } catch (error) {
    return error instanceof RequisError ? error.problem : null
  }
}

test('every field of a réquisition is kept', () => {
  const { act, persons } = parse(`basis: 99-3
requester: { matricule: 1 204 877, quality: OPJ }
form: électronique
channel: courriel
receivedBy: secrétariat
officialPhone: 03 99 00 17 17
callBack: { number: 03 99 00 17 17, when: 05/11/2026 10:00, by: directrice, result: confirmé }
inquiry: instruction
procedureNumber: 2026/1
parquetNumber: 26087000312
cabinetNumber: 2/26/31
commission: { reference: CR 1, magistrate: Mme L, date: 2026-10-01, offence: vol, until: 2026-12-31 }
offence: vol
items: [ { what: document, text: écrits }, { what: dates de présence } ]
format: PDF
delivery: { channel: plateforme, to: PLEX, place: accueil }
doNotNotify: true
signature: false
stamp: true
sha256: abc
attachments: [ { title: CR, sha256: def } ]
follows: PV 1
checks: [ { id: basis, by: directrice, when: 2026-11-05, how: rappel, result: ok } ]
persons: [ { name: Inès BARTOLI, role: victime }, { name: X Y, role: mis en cause }, { name: Z W, role: voisin } ]
`)
  expect(act).toMatchObject({
    basisText: '99-3',
    form: 'electronic',
    channel: 'email',
    matricule: '1 204 877',
    callBack: { when: '2026-11-05T10:00', result: 'confirmed' },
    parquetNumber: '26087000312',
    commission: { offence: 'vol', until: '2026-12-31' },
    items: [
      { what: 'document', text: 'écrits' },
      { what: 'presence-dates', text: null },
    ],
    delivery: { channel: 'platform', to: 'PLEX', place: 'accueil' },
    doNotNotify: true,
    attachments: [{ title: 'CR', sha256: 'def' }],
    follows: 'PV 1',
    checks: [{ id: 'basis', result: 'ok' }],
  })
  expect(persons.map(({ askedRole }) => askedRole)).toEqual(['victim', 'suspect', null])
})

test('what the file does not say is null, never supposed', () => {
  const { act } = parse('basis: 77-1-1')
  expect(act).toMatchObject({ form: null, callBack: null, commission: null, doNotNotify: null, checks: [] })
})

test.each([
  ['77-1-1', '2026-11-04', 'CPP 77-1-1'],
  ['art. 77-1-1 CPP', '2026-11-04', 'CPP 77-1-1'],
  ['CPP 999', '2026-11-04', null],
  ['77-1-1', '2029-03-01', null],
  ['77-1-1', '2001-03-01', null],
  ['CPP 76', '2026-11-04', null],
  ['CESEDA L811-4', '2026-11-04', null],
] as const)('on basis %s received on %s, what is handed over rests on %s', (basis, receivedAt, id) => {
  expect(parse(`basis: ${basis}\nreceivedAt: ${receivedAt}`).basis).toBe(id)
})

test('a period that ends before it begins is refused, with its line', () => {
  expect(problemOf('basis: 60-1\nperiod: { from: 2026-06-30, to: 2026-01-01 }')).toEqual({
    code: 'yaml.bad-value',
    file: 'request.yaml',
    line: 2,
    key: 'period',
    accepted: ['from ≤ to'],
  })
})

test.each([
  ['form: peut-être', 'form'],
  ['callBack: { result: maybe }', 'callBack.result'],
  ['items: [ { what: tout } ]', 'items.0.what'],
])('%s is refused', (yaml, key) => {
  expect(problemOf(yaml)).toMatchObject({ code: 'yaml.bad-value', key })
})

test('what is typed is never read as YAML', () => {
  const name = 'X", born: 1990-01-01 } # : [ \\'
  const yaml = writeRequestYaml({
    head: ['tête'],
    fields: [
      { key: 'requester.name', value: name, note: 'lu' },
      { key: 'asks', value: 'a: b\n- c # d', note: null },
    ],
    persons: [{ name: 'Inès BARTOLI', born: '1991-02-14', role: 'victime', note: 'lu' }],
  })
  const request = parse(yaml)
  expect(request.requester.name).toBe(name)
  expect(request.asks).toBe('a: b\n- c # d')
  expect(request.persons).toMatchObject([{ born: '1991-02-14', askedRole: 'victim' }])
})
