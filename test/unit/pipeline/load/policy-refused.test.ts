import { describe, expect, test } from 'vitest'
import { cpuSince } from '../../../cpu-time.ts'
import { problemOf, requisition, withRule } from './own-policy.ts'

describe('a policy that cannot be trusted is refused', () => {
  test('two rules of one name', () => {
    expect(problemOf(withRule('{ id: date, when: { category: [date] }, outcome: disclose }'))).toEqual({
      ...{ code: 'policy.rule-twice', file: 'policies/mine.yaml', rule: 'date' },
    })
  })

  test('a rule that bears the name of a rule of the program: nobody could tell which one decided', () => {
    expect(problemOf(withRule('{ id: same-fact, when: { category: [date] }, outcome: disclose }'))).toEqual({
      ...{ code: 'policy.rule-reserved', file: 'policies/mine.yaml', rule: 'same-fact' },
    })
  })

  test('a rule that an earlier one always overtakes: its author believes in a mask that is not there', () => {
    const policy = requisition.replace(
      'otherwise:',
      '  - { id: no-place, when: { category: [place], target: true }, outcome: withhold, ground: HORS-OBJ }\notherwise:',
    )
    expect(problemOf(policy)).toEqual({
      ...{ code: 'policy.rule-unreachable', file: 'policies/mine.yaml', rule: 'no-place' },
      hiddenBy: expect.arrayContaining(['place']),
    })
  })

  test('a rule that two earlier ones overtake together', () => {
    const policy = requisition.replace(
      'otherwise:',
      '  - { id: late, when: { category: [age] }, outcome: withhold, ground: TIERS }\notherwise:',
    )
    expect(problemOf(policy)).toMatchObject({
      ...{ code: 'policy.rule-unreachable', rule: 'late' },
      hiddenBy: expect.arrayContaining(['target-birth', 'birth']),
    })
  })

  test.each([
    [
      'otherwise discloses',
      requisition.replace('otherwise: { outcome: withhold', 'otherwise: { outcome: disclose'),
      'otherwise.outcome',
      ['withhold'],
    ],
    [
      'a ground does not exist',
      requisition.replace('ground: SECU', 'ground: SECURITE'),
      'rules.3.ground',
      expect.arrayContaining(['SECU']),
    ],
    [
      'the period is ignored for whole sentences',
      requisition.replace('scope: request', 'scope: request\nperiod: ignored'),
      'period',
      expect.anything(),
    ],
  ])('%s', (_, policy, key, accepted) => {
    expect(policy).not.toBe(requisition)
    expect(problemOf(policy)).toMatchObject({ code: 'yaml.bad-value', key, accepted })
  })

  test.each([
    ['a cycle', requisition.replace('rules:', 'rules: &rules\n  - *rules').replace('- *rules\n', '- *rules\n')],
    [
      'a mapping that holds itself',
      'kind: &kind { a: *kind }\nrules: []\notherwise: { outcome: withhold, ground: TIERS }',
    ],
    [
      'a bomb of aliases',
      `${[...'abcdefgh']
        .map(
          (name, at) =>
            `${name}: &${name} [${Array(9)
              .fill(at === 0 ? 'x' : `*${'abcdefgh'[at - 1]}`)
              .join(',')}]`,
        )
        .join('\n')}\n`,
    ],
    ['ten thousand brackets', `kind: ${'['.repeat(10_000)}`],
  ])('%s is refused at once, as a mistake of the file', (_, policy) => {
    const started = process.cpuUsage()
    const problem = problemOf(policy)
    expect(problem).toMatchObject({ file: 'policies/mine.yaml', code: expect.stringMatching(/^yaml\./) })
    expect(cpuSince(started)).toBeLessThan(2_000)
  })
})
