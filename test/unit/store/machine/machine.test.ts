import { userInfo } from 'node:os'
import { expect, test } from 'vitest'
import {
  keptJournal,
  keptModule,
  keptTsa,
  refuseOwnAssociation,
  withLentJournal,
} from '../../../../src/store/machine/machine.ts'

const kept = (setting: string) => expect.objectContaining({ problem: { code: 'machine.kept', setting } })

const thrown = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('acts go where the administrator said, under the name of the account', () => {
  const place = `/srv/requis/${userInfo().username}.jsonl`
  expect(keptJournal(undefined, '/srv/requis/{account}.jsonl')).toBe(place)
  expect(keptJournal(place, '/srv/requis/{account}.jsonl')).toBe(place)
})

test('a journal elsewhere is refused, and accepted where nothing is set', () => {
  expect(thrown(() => keptJournal('/tmp/mine.jsonl', '/srv/requis/j.jsonl'))).toEqual(kept('journal'))
  expect(keptJournal('/tmp/mine.jsonl', null)).toBe('/tmp/mine.jsonl')
})

test('the demonstration keeps a journal of its own and asks no service, while it runs', async () => {
  await withLentJournal('/tmp/lent.jsonl', async () => {
    expect(keptJournal('/tmp/lent.jsonl', '/srv/requis/j.jsonl')).toBe('/tmp/lent.jsonl')
    expect(thrown(() => keptJournal('/tmp/mine.jsonl', '/srv/requis/j.jsonl'))).toEqual(kept('journal'))
    expect(keptTsa(null, 'https://tsa.example/')).toBeNull()
  })
  expect(thrown(() => keptJournal('/tmp/lent.jsonl', '/srv/requis/j.jsonl'))).toEqual(kept('journal'))
})

test('every signature asks the service of the machine, and no other', () => {
  expect(keptTsa(null, 'https://tsa.example')?.href).toBe('https://tsa.example/')
  expect(keptTsa(new URL('https://tsa.example/'), 'https://tsa.example')?.href).toBe('https://tsa.example/')
  expect(thrown(() => keptTsa(new URL('https://other.example/'), 'https://tsa.example'))).toEqual(kept('tsa'))
})

test('the card of the machine signs: no other driver, no key in a file; the demonstration key when it is asked for', () => {
  const card = '/usr/lib/card.so'
  expect(keptModule({}, card)).toBe(card)
  expect(keptModule({ pkcs11: card }, card)).toBe(card)
  expect(thrown(() => keptModule({ pkcs11: '/tmp/mine.so' }, card))).toEqual(kept('pkcs11'))
  expect(thrown(() => keptModule({ key: 'k.p12' }, card))).toEqual(kept('pkcs11'))
  expect(keptModule({ demoKey: true }, card)).toBeUndefined()
  expect(keptModule({ key: 'k.p12' }, null)).toBeUndefined()
})

test('a pipeline brings no position of its own where the machine has one', () => {
  expect(thrown(() => refuseOwnAssociation(true, 'version: 2026-12'))).toEqual(kept('association'))
  expect(thrown(() => refuseOwnAssociation(true, null))).toBeUndefined()
  expect(thrown(() => refuseOwnAssociation(false, 'version: 2026-12'))).toBeUndefined()
})
