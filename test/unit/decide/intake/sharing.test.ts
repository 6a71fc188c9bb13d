import { expect, test } from 'vitest'
import { checkIntake } from '../../../../src/decide/intake/intake.ts'
import { sharingConditions } from '../../../../src/model/law/intake.ts'
import { emptyAct, type RecordedCheck } from '../../../../src/model/record/request.ts'
import { law, request } from '../fixture.ts'

const recorded = (id: string, result: 'ok' | 'not-ok' = 'ok'): RecordedCheck => ({
  ...{ id, result },
  ...{ by: 'Claire VASSEUR', when: '2026-11-20', how: 'entretien' },
})

const missing = (checks: readonly RecordedCheck[], kind: 'sharing' | 'requisition' = 'sharing') => {
  const asked = {
    ...{ ...request, kind, basis: 'CASF L226-2-2', requester: { ...request.requester, quality: 'éducatrice ASE' } },
    act: { ...emptyAct, basisText: 'CASF L226-2-2', form: 'signed' as const, checks },
  }
  const { checks: walked } = checkIntake({ request: asked, law, persons: null, unread: 0, on: '2026-11-29' })
  return walked
    .flatMap(({ todo }) => todo)
    .filter((code) => code === 'sharing-fails' || sharingConditions.some((id) => id === code))
}

test('a sharing asks for its five conditions, one by one', () => {
  expect(missing([])).toEqual([...sharingConditions])
  expect(missing([recorded('same-mission'), recorded('persons-told')])).toEqual([
    'equally-bound',
    'same-person',
    'necessary',
  ])
  expect(missing(sharingConditions.map((id) => recorded(id)))).toEqual([])
})

test('one that does not hold ends it, but that nobody was told, which is asked again; one record for all settles none', () => {
  const all = sharingConditions.map((id) => recorded(id))
  expect(missing([...all, recorded('necessary', 'not-ok')])).toEqual(['sharing-fails'])
  expect(missing([...all, recorded('persons-told', 'not-ok')])).toEqual(['persons-told'])
  expect(missing([recorded('secrecy')])).toEqual([...sharingConditions])
})

test('what nobody signed and dated was not checked', () => {
  const all = sharingConditions.map((id) => recorded(id))
  expect(missing(all.map((row) => ({ ...row, by: null })))).toEqual([...sharingConditions])
  expect(missing(all.map((row) => ({ ...row, when: null })))).toEqual([...sharingConditions])
})

test('a request from justice is no sharing', () => {
  expect(missing([], 'requisition')).toEqual([])
})
