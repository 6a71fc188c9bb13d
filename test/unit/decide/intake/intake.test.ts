import { expect, test } from 'vitest'
import { checkIntake, closedChecks } from '../../../../src/decide/intake/intake.ts'
import { judgeDomain } from '../../../../src/decide/intake/intake-domain.ts'
import { todosEn } from '../../../../src/messages/request/intake-en.ts'
import { todosFr } from '../../../../src/messages/request/intake-fr.ts'
import type { CheckId } from '../../../../src/model/law/intake.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import type { RequestKind } from '../../../../src/model/record/request.ts'
import { parseRequestFile } from '../../../../src/request/request-file.ts'
import { law } from '../fixture.ts'

const base = {
  basis: 'CPP 77-1-1',
  form: 'signed',
  authority: 'Brigade de gendarmerie de Brécy',
  requester: '{ name: Nadège KERMOREC, quality: OPJ, contact: b@gendarmerie.interieur.gouv.fr }',
  authorisation: '{ magistrate: Mme Rouvier, date: 2026-11-03 }',
  receivedAt: '2026-11-04',
  dueBy: '2026-11-20',
  persons: '[ { name: Inès BARTOLI, born: 1991-02-14 } ]',
  period: '{ from: 2026-01-01, to: 2026-10-31 }',
  asks: 'Copie des écrits relatant des menaces.',
  subjects: '[violence]',
  officialPhone: '03 99 00 17 17',
  callBack: '{ number: 03 99 00 17 17, result: confirmed }',
  delivery: '{ channel: email, to: b@gendarmerie.interieur.gouv.fr }',
}

type Keys = Readonly<Record<string, string | null>>

const requestOf = (keys: Keys) => {
  const yaml = Object.entries({ ...base, ...keys })
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')
  return parseRequestFile(yaml, 'request.yaml', law, 'requisition')
}

const intakeOf = (keys: Keys, persons: readonly Person[] | null = record, on = '2026-11-05', unread = 0) =>
  checkIntake({ request: requestOf(keys), law, persons, unread, on })

const known = (id: string, given: string, family: string, born: string | null): Person => ({
  id,
  given: [given],
  family: [family],
  other: [],
  role: 'accompanied',
  born,
  flags: [],
  source: 'dossier',
})

const record = [known('p1', 'Inès', 'BARTOLI', '1991-02-14')]

test('a réquisition in order is green throughout and leads to handing over', () => {
  const intake = intakeOf({})
  expect(intake.checks.filter(({ status }) => status !== 'green')).toEqual([])
  expect(intake.checks).toHaveLength(12)
  expect(intake.outcome).toBe('hand-over')
})

const cases: readonly (readonly [why: string, keys: Keys, id: CheckId, colour: string, todo: string | null])[] = [
  ['a call is no act', { form: 'oral' }, 'written', 'red', 'ask-written'],
  ['an unsigned electronic act is an act', { form: 'electronic', signature: 'false' }, 'written', 'green', null],
  ['how it came is to be noted', { form: null }, 'written', 'amber', 'say-form'],
  ['no article', { basis: null }, 'basis', 'red', 'ask-basis'],
  ['an article nobody knows', { basis: 'CPP 999-9' }, 'basis', 'red', 'basis-unknown'],
  ['an article before it existed', { receivedAt: '2003-01-04' }, 'basis', 'red', 'basis-not-yet'],
  ['an article after the renumbering', { receivedAt: '2029-01-04' }, 'basis', 'red', 'basis-no-longer'],
  ['the last day of an article', { receivedAt: '2028-12-31' }, 'basis', 'green', null],
  ['a search is no réquisition', { basis: 'CPP 76' }, 'basis', 'red', 'basis-not-ours'],
  ['a préfecture that cites its own text', { basis: 'CESEDA L811-4' }, 'basis', 'red', 'basis-not-ours'],
  [
    '77-1-1 names the APJ, under whose control is asked',
    { requester: '{ quality: APJ }' },
    'author-named',
    'amber',
    'under-control',
  ],
  [
    'an APJ under an OPJ whom the act names',
    { requester: '{ quality: "APJ, sous le contrôle de M. Yvain TROUVÉ, OPJ" }' },
    'author-named',
    'green',
    null,
  ],
  [
    'an assistant of inquiry whom the act puts under nobody',
    { requester: '{ quality: assistante d’enquête }' },
    'author-named',
    'amber',
    'under-control',
  ],
  [
    'an act that the direction is not to know of',
    { asks: 'Copie des écrits relatant des menaces, sans prévenir votre direction.', callBack: null },
    'author-real',
    'red',
    'direction-hushed',
  ],
  [
    'one that the service confirmed',
    { asks: 'Copie des écrits relatant des menaces, sans prévenir votre direction.' },
    'author-real',
    'green',
    null,
  ],
  ['99-3 does not', { basis: '99-3', requester: '{ quality: APJ }' }, 'author-named', 'red', 'author-not-named'],
  ['560 is for the procureur alone', { basis: '560' }, 'author-named', 'red', 'author-not-named'],
  [
    'a municipal officer who calls himself OPJ',
    { authority: 'Police municipale de Brécy' },
    'author-named',
    'red',
    'author-refused',
  ],
  ['the Préfecture de police is no préfecture', { authority: 'Préfecture de police' }, 'author-named', 'green', null],
  ['a quality nobody stated', { requester: '{ name: X }' }, 'author-named', 'amber', 'ask-quality'],
  [
    'a private mailbox',
    { requester: '{ quality: OPJ, contact: opj.brecy@gmail.com }', callBack: null },
    'author-real',
    'red',
    'free-mail',
  ],
  [
    'a private mailbox that the service confirmed',
    { requester: '{ quality: OPJ, contact: opj.brecy@gmail.com }' },
    'author-real',
    'amber',
    'reply-elsewhere',
  ],
  ['nobody called back', { callBack: null }, 'author-real', 'amber', 'call-back'],
  ['the service denies the act', { callBack: '{ result: denied }' }, 'author-real', 'red', 'call-denied'],
  [
    'the number called is the one of the act',
    {
      requester: '{ quality: OPJ, contact: 06 39 98 00 01 }',
      callBack: '{ number: "+33 6 39 98 00 01", result: confirmed }',
    },
    'author-real',
    'amber',
    'call-not-independent',
  ],
  [
    'an authorisation not stated is asked for',
    { authorisation: 'not-stated' },
    'authorisation',
    'red',
    'ask-authorisation',
  ],
  ['flagrance needs none', { basis: '60-1', authorisation: 'not-stated' }, 'authorisation', 'green', null],
  [
    'the procureur needs no other',
    { requester: '{ quality: procureur }', authorisation: 'not-stated' },
    'authorisation',
    'green',
    null,
  ],
  [
    'an authorisation after the act',
    { authorisation: '{ magistrate: X, date: 2026-11-30 }' },
    'authorisation',
    'amber',
    'authorisation-later',
  ],
  [
    'a commission rogatoire without its offence',
    { basis: '99-3', commission: '{ reference: CR 1, date: 2026-10-01 }' },
    'authorisation',
    'amber',
    'commission-no-offence',
  ],
  [
    'a commission rogatoire whose time is over',
    { basis: '99-3', commission: '{ offence: vol, until: 2026-10-01 }' },
    'authorisation',
    'red',
    'commission-expired',
  ],
  [
    'the examining judge shows no commission',
    { basis: '99-3', requester: "{ quality: juge d'instruction }", authorisation: 'not-stated' },
    'authorisation',
    'green',
    null,
  ],
  [
    'a bailiff without title',
    { kind: 'bailiff', basis: 'CPCE L152-1', requester: '{ quality: commissaire de justice }' },
    'authorisation',
    'red',
    'ask-title',
  ],
  [
    'a bailiff with a title',
    {
      kind: 'bailiff',
      basis: 'CPCE L152-1',
      requester: '{ quality: commissaire de justice }',
      enforceableTitle: '{ reference: TJ 25/01, date: 2025-01-14 }',
    },
    'authorisation',
    'green',
    null,
  ],
  ['nobody named', { persons: '[]' }, 'persons', 'red', 'ask-persons'],
  [
    'a group besides the person',
    { asks: 'Liste nominative des personnes hébergées et écrits relatant des menaces.' },
    'persons',
    'amber',
    'persons-wide',
  ],
  [
    'a minor who is the suspect',
    { persons: '[ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Théo B, born: 2011-03-01, role: suspect } ]' },
    'persons',
    'amber',
    'minor',
  ],
  ['a period open at one end', { period: '{ from: 2026-01-01 }' }, 'period', 'amber', 'ask-period'],
  [
    'days of which nobody knows what they are',
    { period: '{}', asks: 'Copie des écrits sur les faits de violences des 4, 11 et 18 mars 2026.' },
    'period',
    'amber',
    'period-unread',
  ],
  [
    'everything since the beginning',
    { period: null, asks: 'Tous documents depuis l’origine.' },
    'period',
    'red',
    'period-unbounded',
  ],
  ['twenty years', { period: '{ from: 2006-01-01, to: 2026-10-31 }' }, 'period', 'amber', 'period-long'],
  ['the future', { period: '{ from: 2026-01-01, to: 2027-01-01 }' }, 'period', 'amber', 'period-future'],
  ['an object nobody can read', { subjects: null, asks: 'Tout élément utile.' }, 'categories', 'red', 'ask-subjects'],
  ['an object read and not confirmed', { subjects: null }, 'categories', 'amber', 'confirm-subjects'],
  ['another birth date', { persons: '[ { name: Inès BARTOLI, born: 1974-01-01 } ]' }, 'identity', 'red', 'homonym'],
  ['another name', { persons: '[ { name: Awa SARR } ]' }, 'identity', 'red', 'not-in-record'],
  ['a name without a date', { persons: '[ { name: Inès BARTOLI } ]' }, 'identity', 'amber', 'confirm-person'],
  ['telematic means', { basis: '60-2' }, 'secrecy', 'amber', 'telematic'],
  ['a doctor’s file', { asks: 'Copie du dossier médical.' }, 'secrecy', 'amber', 'accord'],
  [
    'a doctor’s file that is excluded',
    { asks: 'Copie des écrits sur les menaces. Le dossier médical n’est pas demandé.' },
    'secrecy',
    'green',
    null,
  ],
  ['an act that widens another', { follows: 'PV 1' }, 'secrecy', 'amber', 'follows'],
  ['a reply to a private mailbox', { delivery: '{ to: opj@gmail.com }' }, 'channel', 'red', 'delivery-unsafe'],
  ['a way of reply nobody stated', { delivery: null }, 'channel', 'amber', 'ask-delivery'],
]

test.each(cases)('%s', (_, keys, id, colour, todo) => {
  const check = intakeOf(keys).checks.find((one) => one.id === id)
  expect(check?.status).toBe(colour)
  if (todo !== null) expect(check?.todo).toContain(todo)
})

test('a red stops: nothing after it is looked at, and the clock is read all the same', () => {
  const intake = intakeOf({ form: 'oral' })
  expect(intake.checks.map(({ id }) => id)).toEqual(['written', 'delay'])
  expect(intake.notReached).toHaveLength(10)
  expect(intake.outcome).toBe('ask-written')
})

test.each([
  [{ basis: 'CPP 76' }, 'refer'],
  [{ basis: null, authority: 'Mairie de Brécy', requester: '{ quality: maire }' }, 'oppose'],
  [{ basis: '560', requester: '{ quality: procureur }' }, 'address-only'],
  [{ persons: '[ { name: Awa SARR } ]' }, 'nothing-held'],
  [{ persons: '[]' }, 'ask-to-specify'],
] as const)('%j leads to %s', (keys, outcome) => {
  expect(intakeOf(keys).outcome).toBe(outcome)
})

test('two persons of the record who fit and no birth date: the requester is asked, nobody is taken', () => {
  const twins = [known('p1', 'Inès', 'BARTOLI', '1991-02-14'), known('p2', 'Inès', 'BARTOLI', '1968-07-01')]
  const intake = intakeOf({ persons: '[ { name: Inès BARTOLI } ]' }, twins)
  expect(intake.checks.find(({ id }) => id === 'identity')).toMatchObject({ status: 'red', todo: ['ambiguous'] })
  expect(intake.outcome).toBe('ask-to-specify')
})

test('a name one letter away in the record: the spelling is asked, nobody says that nothing is held', () => {
  const intake = intakeOf({ persons: '[ { name: Inès BARTOLI } ]' }, [known('p1', 'Inès', 'BARTOLY', '1991-02-14')])
  expect(intake.checks.find(({ id }) => id === 'identity')).toMatchObject({ status: 'red', todo: ['near-name'] })
  expect(intake.outcome).toBe('ask-to-specify')
})

const told = (given: string, family: string): Person => ({ ...known('t1', given, family, null), source: 'text' })

test.each([
  ['nobody declared, named in a piece', [told('Inès', 'BARTOLI')], 0, 'amber', 'told-only', 'hand-over'],
  ['nobody anywhere, all of it read', [], 0, 'red', 'not-in-record', 'nothing-held'],
  ['nobody in what was read, two pieces were not', [], 2, 'red', 'not-examined', 'read-first'],
  [
    'a homonym, and a piece that was not read',
    [known('p1', 'Inès', 'BARTOLI', '1974-01-01')],
    1,
    'red',
    'not-examined',
    'read-first',
  ],
  ['no record given', null, 0, 'amber', 'no-dossier', 'hand-over'],
] as const)('found, looked for or not examined: %s', (_, persons, unread, status, todo, outcome) => {
  const intake = intakeOf({}, persons, '2026-11-05', unread)
  const identity = intake.checks.find(({ id }) => id === 'identity')
  expect({ status: identity?.status, has: identity?.todo.includes(todo), outcome: intake.outcome }).toEqual({
    ...{ status, has: true, outcome },
  })
})

test('one of two found, a piece not read: nobody says that the other is not held', () => {
  const persons = '[ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Awa SARR } ]'
  const todoOf = (unread: number) =>
    intakeOf({ persons }, record, '2026-11-05', unread).checks.find(({ id }) => id === 'identity')?.todo
  expect(todoOf(1)).toContain('some-not-examined')
  expect(todoOf(0)).toContain('some-not-found')
})

test('no day of reception: what it costs is said, whatever the clock', () => {
  for (const dueBy of ['2026-11-20', '2026-11-01', null])
    expect(intakeOf({ receivedAt: null, dueBy }).checks.find(({ id }) => id === 'delay')).toMatchObject({
      status: 'amber',
      todo: expect.arrayContaining(['ask-received']),
    })
})

test('where nobody reads the clock and no day is said, no text is taken for one that is not in force yet', () => {
  const request = requestOf({ receivedAt: null })
  const { checks, clock } = checkIntake({ request, law, persons: record, unread: 0, on: null })
  expect(checks.find(({ id }) => id === 'basis')?.status).toBe('green')
  expect(clock).toMatchObject({ daysSince: null, daysLeft: null, state: 'no-date' })
})

const isOwner = (kind: RequestKind): boolean => law.position.ownAccess.includes(kind)

test.each(law.position.wholeRecord)('a request of kind %s is whole or ours as the association says', (kind) => {
  const request = requestOf({ kind, basis: null, authority: null, requester: isOwner(kind) ? 'Inès BARTOLI' : null })
  const { checks } = checkIntake({ request, law, persons: record, unread: 0, on: '2026-11-05' })
  const isOwn = law.position.ownAccess.includes(kind)
  expect(checks.map(({ id }) => id).length > 1).toBe(isOwn)
})

test('what a person recorded settles an amber, never a red', () => {
  const done = '[ { id: author-real, by: la directrice, when: 2026-11-05, how: rappel, result: ok } ]'
  const settled = intakeOf({ callBack: null, checks: done })
  expect(settled.checks.find(({ id }) => id === 'author-real')).toMatchObject({
    status: 'green',
    record: { by: 'la directrice', when: '2026-11-05', how: 'rappel' },
  })
  const lifted = '[ { id: authorisation, by: la directrice, result: ok } ]'
  expect(intakeOf({ authorisation: 'not-stated', checks: lifted }).stop).toMatchObject({ check: 'authorisation' })
  const basis = '[ { id: basis, by: la directrice, result: ok } ]'
  expect(intakeOf({ basis: null, checks: basis }).checks.at(1)?.status).toBe('red')
})

test.each([
  ['2026-11-05', '2026-11-20', 'ahead', 15, 'green'],
  ['2026-11-18', '2026-11-20', 'near', 2, 'amber'],
  ['2026-11-20', '2026-11-20', 'near', 0, 'amber'],
  ['2026-11-23', '2026-11-20', 'past', -3, 'amber'],
  ['2026-11-05', null, 'no-date', null, 'green'],
  ['2026-11-12', null, 'no-date', null, 'amber'],
] as const)('on %s an answer due by %s is %s', (on, dueBy, state, left, colour) => {
  const intake = intakeOf({ dueBy }, record, on)
  expect(intake.clock).toMatchObject({ state, daysLeft: left })
  expect(intake.checks.find(({ id }) => id === 'delay')?.status).toBe(colour)
})

test.each([
  ['gendarmerie.interieur.gouv.fr', 'official'],
  ['bta.gendarmerie.interieur.gouv.fr', 'official'],
  ['gendarmerie.interieur.gouv.fr.example.net', 'look-alike'],
  ['gendarmerie-interieur.gouv.fr', 'look-alike'],
  ['gendarrnerie.interieur.gouv.fr', 'official'],
  ['gendarrnerie-interieur.fr', 'look-alike'],
  ['interieur-gouv.fr', 'look-alike'],
  ['justlce.fr', 'look-alike'],
  ['justice-fr.com', 'look-alike'],
  ['lnterieur.gouv.fr', 'look-alike'],
  ['gmail.com', 'free-mail'],
  ['scp-darras.example', 'unknown'],
  ['interieur.example', 'official'],
  ['interieur-rennes.example', 'look-alike'],
  ['ville-brecy.fr', 'unknown'],
] as const)('%s is %s', (domain, verdict) => {
  expect(judgeDomain(domain, law.authors.domains)).toBe(verdict)
})

test('every signer of a basis is an author of the table', () => {
  const authors = law.authors.authors.map(({ id }) => id)
  expect(law.bases.flatMap(({ signers }) => signers).filter((id) => !authors.includes(id))).toEqual([])
})

test('every sentence has its places filled by facts that the checks give', () => {
  const places = new Set(
    [...Object.values(todosFr), ...Object.values(todosEn)].flatMap((sentence) =>
      [...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name),
    ),
  )
  expect([...places].sort()).toEqual([
    ...[
      'article',
      'author',
      'count',
      'date',
      'days',
      'found',
      'from',
      'minors',
      'now',
      'subjects',
      'to',
      'told',
      'undated',
      'unread',
      'until',
    ],
  ])
})

const passing = (keys: Keys, ...ids: readonly CheckId[]) =>
  checkIntake({
    ...{ request: requestOf(keys), law, persons: record, unread: 0, on: '2026-11-05', passed: new Set(ids) },
  })

test('a check that the director passed stops no more, and what it asks for is still said', () => {
  expect(intakeOf({ authorisation: 'not-stated' }).outcome).toBe('ask-to-specify')
  const intake = passing({ authorisation: 'not-stated' }, 'authorisation')
  expect(intake.outcome).toBe('hand-over')
  expect(intake.checks.find(({ id }) => id === 'authorisation')).toMatchObject({
    ...{ status: 'amber', todo: ['ask-authorisation'] },
  })
  expect([...closedChecks(intake)]).toEqual([])
})

test('a check that the law leaves to nobody is passed by nobody', () => {
  expect(passing({ form: 'oral' }, 'written').outcome).toBe('ask-written')
  expect([...closedChecks(intakeOf({ form: 'oral' }))]).toEqual(['written'])
})

test('a check that a question settles is passed by its answer alone', () => {
  expect(passing({ basis: null }, 'basis').outcome).toBe('ask-to-specify')
  expect([...closedChecks(intakeOf({ basis: null }))]).toEqual(['basis'])
})

const saying =
  "Vu l'autorisation de Mme la procureure de la République du 2 novembre 2026, copie des écrits relatant des menaces."

test('an authorisation that the act states itself is no reason to stop, and is to be read there', () => {
  const intake = intakeOf({ authorisation: null, asks: JSON.stringify(saying) })
  expect(intake.stop).toBeNull()
  expect(intake.checks.find(({ id }) => id === 'authorisation')).toMatchObject({
    status: 'amber',
    todo: ['order-read'],
  })
})

test('what somebody noted by hand goes before the words of the act', () => {
  const intake = intakeOf({ authorisation: 'not-stated', asks: JSON.stringify(saying) })
  expect(intake.stop).toMatchObject({ check: 'authorisation', todo: 'ask-authorisation' })
})

test('a commission that its own words let expire stops', () => {
  const asks =
    "Vu la commission rogatoire n° 4/26 du 2 mai 2026 de Mme le juge d'instruction, à exécuter avant le 30 juin 2026, copie des écrits relatant des menaces."
  const intake = intakeOf({ basis: '99-3', authorisation: null, asks: JSON.stringify(asks) })
  expect(intake.stop).toMatchObject({ check: 'authorisation', todo: 'commission-expired' })
})

test('words that give a day after the act came in are not believed', () => {
  const asks = JSON.stringify(saying.replace('2 novembre', '30 novembre'))
  const intake = intakeOf({ authorisation: null, asks })
  expect(intake.stop).toMatchObject({ check: 'authorisation', todo: 'ask-authorisation' })
})
