import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { stopOf } from '../../../../src/decide/intake/intake.ts'
import { parseRequestFile } from '../../../../src/request/request-file.ts'
import { disclosedText, law, oneNote, propose } from '../fixture.ts'

const variants = resolve(import.meta.dirname, '../../../../fixtures/variants')
const variant = (name: string) =>
  parseRequestFile(readFileSync(join(variants, `${name}.yaml`), 'utf8'), 'request.yaml', law, 'requisition')

test.each(['c-look-alike-domain', 'd-telephone-urgency', 'e-municipal-police', 'l-mayor', 'm-prefecture'])(
  'nothing may be answered to %s',
  (name) => {
    expect(stopOf(variant(name), law)).toMatchObject({ pass: 'nobody' })
  },
)

test.each(['a-no-authorisation', 'b-unsigned-email', 'f-everything-since-the-origin', 'o-apj-with-authorisation'])(
  '%s is asked about or answered, not refused',
  (name) => {
    expect(stopOf(variant(name), law)?.pass).not.toBe('nobody')
  },
)

test.each(['c-look-alike-domain', 'd-telephone-urgency', 'e-municipal-police', 'l-mayor', 'm-prefecture'])(
  'nor when the day of reception is not said: %s',
  (name) => {
    expect(stopOf({ ...variant(name), receivedAt: null }, law)).toMatchObject({ pass: 'nobody' })
  },
)

test('a fact in scope does not leave for a municipal police officer, and it is said', () => {
  const { requester } = variant('e-municipal-police')
  const pieces = oneNote('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧.')
  expect(disclosedText({ pieces })).toContain('menacée')
  expect(disclosedText({ pieces, request: { requester } })).toBe('')
  expect(propose({ pieces, request: { requester } }).problems).toContainEqual({
    ...{ code: 'request.stopped', check: 'author-named', todo: 'author-refused', pass: 'nobody' },
  })
})
