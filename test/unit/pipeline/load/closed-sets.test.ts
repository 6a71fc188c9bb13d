import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindSchema } from '../../../../src/model/kind.ts'
import { regimes } from '../../../../src/model/record/piece.ts'
import { requestKinds } from '../../../../src/model/record/request.ts'
import { association, problemOf, requisition, withRule } from './own-policy.ts'

const rule = (when: string) => withRule(`{ id: mine, when: ${when}, outcome: withhold, ground: TIERS }`)

test.each([
  ['a kind of finding', rule('{ kind: [protected-plaec] }'), 'rules.0.when.kind.0', kindSchema.options],
  ['a regime', rule('{ regime: [secrecy] }'), 'rules.0.when.regime.0', regimes],
  ['a kind of request', requisition.replace('kind: requisition', 'kind: réquisition'), 'kind', requestKinds],
])('%s that no rule can meet is refused, with the list of names', (_what, policy, key, accepted) => {
  expect(problemOf(policy)).toMatchObject({
    ...{ code: 'yaml.bad-value', file: 'policies/mine.yaml', key, accepted: [...accepted] },
  })
})

test('so it is in the association’s position: the address would be hidden by nothing', () => {
  const position = association.replace('kind: [protected-place]', 'kind: [protected-adress]')
  expect(position).not.toBe(association)
  expect(problemOf(requisition, position)).toMatchObject({
    ...{ code: 'yaml.bad-value', key: 'withheld.0.when.kind.0', accepted: [...kindSchema.options] },
  })
})

test('every section of the word lists is a kind that a rule may name', () => {
  const folders = ['health', 'facts'].map((name) => join('pipelines/lexicon', name))
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
  const sections = files.flatMap((text) => Array.from(text.matchAll(/^@([a-z-]+)/gm), (match) => match[1] ?? ''))
  const known: readonly string[] = kindSchema.options
  expect([...new Set(sections)].filter((name) => name !== 'decoy' && !known.includes(name))).toEqual([])
})
