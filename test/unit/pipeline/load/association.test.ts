import { describe, expect, test } from 'vitest'
import { exitCodeOf } from '../../../../src/cli/exit-codes.ts'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { loadPipeline, type ReadSetting } from '../../../../src/pipeline/load/load-pipeline.ts'
import { pipelineNames } from '../../../../src/store/installed/settings.ts'
import { association, loadPolicy, problemOf, requisition, settings, shipped, withRule } from './own-policy.ts'

test.each(pipelineNames())('the rules of %s are not looser than the association’s, and cite its version', (name) => {
  const file = shipped(`${name}.yaml`) ?? ''
  const { version, policy } = loadPipeline(file, `${name}.yaml`, shipped)
  expect(version).toBe(`${/^policy: (.+)$/m.exec(file)?.[1]} + association 2026-11`)
  expect(policy.disputed).toBe('director')
})

describe('a service may be stricter', () => {
  test.each([
    [
      'withhold more',
      withRule('{ id: no-date, when: { category: [date], target: false }, outcome: withhold, ground: HORS-OBJ }'),
    ],
    [
      'ask two persons more often',
      requisition.replace(
        'outcome: disclose }\n  - { id: violence,',
        'outcome: disclose, needsSecond: true }\n  - { id: violence,',
      ),
    ],
    ['hold more pieces', requisition.replace('gates: [', 'gates: [PRO-L411-3, ')],
    ['take L1110-4 as a secret of the law', requisition.replace('scope: request', 'scope: request\ndisputed: secret')],
  ])('it may %s', (_, policy) => {
    expect(policy).not.toBe(requisition)
    expect(loadPolicy(policy).policy.kind).toBe('requisition')
  })
})

describe('a service is never looser', () => {
  test.each([
    [
      'opens a protected address',
      '{ id: open, when: { kind: [protected-place] }, outcome: disclose }',
      'disclosed',
      'adresse-protegee',
    ],
    [
      'opens every address asked, protected ones too',
      '{ id: open, when: { category: [address], target: true }, outcome: disclose }',
      'disclosed',
      'adresse-protegee',
    ],
    [
      'opens all that is asked',
      '{ id: open, when: { asked: true }, outcome: disclose }',
      'disclosed',
      'adresse-protegee',
    ],
    [
      'names informants',
      '{ id: open, when: { category: [person], role: [informant] }, outcome: disclose }',
      'disclosed',
      'informateur',
    ],
    [
      'names third persons',
      '{ id: open, when: { category: [person], role: [relative] }, outcome: disclose }',
      'disclosed',
      'personne-tierce',
    ],
    [
      'opens the secret of a birth',
      '{ id: open, when: { kind: [secret-birth] }, outcome: disclose }',
      'disclosed',
      'secret-de-la-naissance',
    ],
  ])('a rule that %s is refused, with its name and what it touches', (_, rule, what, name) => {
    expect(problemOf(withRule(rule))).toEqual({
      ...{ code: 'policy.looser', file: 'policies/mine.yaml', what, rule: 'open', name: expect.stringContaining(name) },
    })
  })

  test.each([
    ['health-asked', 'sante'],
    ['violence-to-minor', 'enfant-victime'],
    ['sexual-violence', 'violences-sexuelles'],
    ['status-asked', 'asile-et-sejour'],
  ])('the rule %s that drops its second person is refused', (rule, name) => {
    const line = new RegExp(`(id: ${rule},[^\\n]{1,200}), needsSecond: true`)
    expect(problemOf(requisition.replace(line, '$1'))).toMatchObject({
      ...{ code: 'policy.looser', what: 'second', rule, name: expect.stringContaining(name) },
    })
  })

  test.each([
    ['a gate is dropped', requisition.replace('gates: [MED-56-3, ', 'gates: ['), 'gate', 'MED-56-3'],
    ['the whole record is opened', requisition.replace('scope: request', 'scope: everything'), 'scope', 'requisition'],
    [
      'the request passes as the person’s own',
      requisition.replace('scope: request', 'scope: request\nownAccess: true'),
      'own-access',
      'requisition',
    ],
    [
      'no article is needed any more',
      requisition.replace('needsBasis: true', 'needsBasis: false'),
      'basis',
      'requisition',
    ],
    [
      'L1110-4 is taken more lightly',
      requisition.replace('scope: request', 'scope: request\ndisputed: discretion'),
      'disputed',
      'director',
    ],
  ])('when %s the policy is refused', (_, policy, what, name) => {
    expect(policy).not.toBe(requisition)
    expect(problemOf(policy)).toMatchObject({ code: 'policy.looser', what, name })
  })

  test('a ground that the association has not adopted is refused', () => {
    expect(problemOf(requisition, association.replace(', ID-TECH, SECU', ', SECU'))).toMatchObject({
      ...{ code: 'policy.looser', what: 'ground', name: 'ID-TECH' },
    })
  })

  test('calling the pipeline otherwise changes nothing: exceptions go by the kind of request', () => {
    const policy = withRule('{ id: open, when: { kind: [protected-place] }, outcome: disclose }')
    const load = () =>
      loadPipeline('name: migration\npolicy: migration', 'x.yaml', settings({ 'policies/migration.yaml': policy }))
    expect(load).toThrow(RequisError)
  })
})

test('the sentence names the file, the rule and what the association says, and the exit code is 2', () => {
  const problem = {
    code: 'policy.looser',
    file: 'policies/mine.yaml',
    what: 'disclosed',
    rule: 'open',
    name: 'adresse-protegee',
  } as const
  expect(sentenceOf(problem, 'fr')).toBe(
    'Le fichier policies/mine.yaml est moins strict que la position de l’association : la règle « open » communique ce que l’association occulte toujours (« adresse-protegee »). Un service peut être plus strict, jamais moins. Corrigez-le.',
  )
  expect(sentenceOf(problem, 'en')).toContain('the rule “open” discloses what the association always withholds')
  expect(exitCodeOf(problem)).toBe(2)
})

describe('the association’s file', () => {
  test('an association that takes L1110-4 as a secret makes every policy do so', () => {
    const strict = association.replace('disputed: director', 'disputed: secret')
    expect(loadPolicy(requisition, strict).policy.disputed).toBe('secret')
    expect(
      problemOf(requisition.replace('scope: request', 'scope: request\ndisputed: director'), strict),
    ).toMatchObject({
      ...{ code: 'policy.looser', what: 'disputed', name: 'secret' },
    })
  })

  test('its path may be given in the pipeline, beside it', () => {
    const beside: ReadSetting = (path) =>
      path === './ours.yaml' ? association.replace("'2026-11'", "'2027-02'") : null
    const yaml = 'name: mine\npolicy: requisition\nassociation: ./ours.yaml'
    expect(loadPipeline(yaml, 'mine.yaml', shipped, beside).version).toBe(
      'requisition + association 2027-02 (own file)',
    )
  })

  test('a path of the disk is not in what the statement cites', () => {
    const beside: ReadSetting = (path) => (path === '/srv/Mme Bartoli/mine.yaml' ? requisition : null)
    const { version } = loadPipeline('name: mine\npolicy: /srv/Mme Bartoli/mine.yaml', 'mine.yaml', shipped, beside)
    expect(version).toBe('requisition (own rules) + association 2026-11')
  })

  test('a path that leads nowhere is refused', () => {
    const yaml = 'name: mine\npolicy: requisition\nassociation: ./gone.yaml'
    expect(() => loadPipeline(yaml, 'mine.yaml', shipped, () => null)).toThrow('yaml.missing')
  })

  test.each([
    ['without a version', association.replace(/^version:.*\n/m, ''), 'yaml.bad-value', 'version'],
    ['without who adopted it', association.replace(/^adoptedBy:.*\n/m, ''), 'yaml.bad-value', 'adoptedBy'],
    [
      'with a kind of request that does not exist',
      association.replace('ownAccess: [user-access,', 'ownAccess: [user-acces,'),
      'yaml.bad-value',
      'ownAccess.0',
    ],
    [
      'with an unknown ground',
      association.replace('ground: MED-56-3, except', 'ground: MED-57, except'),
      'yaml.bad-value',
      'gates.0.ground',
    ],
  ])('%s it is refused', (_, position, code, key) => {
    expect(problemOf(requisition, position)).toMatchObject({ code, key, file: 'association.yaml' })
  })
})
