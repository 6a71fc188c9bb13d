import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { firstRule } from '../../../../src/decide/policy/policy.ts'
import { casesOf } from '../../../../src/decide/policy/policy-space.ts'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { associationSchema } from '../../../../src/model/law/association.ts'
import { type PolicyFile, policySchema } from '../../../../src/model/law/policy.ts'
import { type Problem, RequisError } from '../../../../src/model/problem.ts'
import { loadPipeline } from '../../../../src/pipeline/load/load-pipeline.ts'
import { parsePolicy } from '../../../../src/pipeline/load/policy-file.ts'
import { parseYaml } from '../../../../src/request/yaml.ts'
import { association, loadPolicy, problemOf, requisition, settings, shipped } from './own-policy.ts'

const names = readdirSync('pipelines/policies')
  .map((file) => file.replace('.yaml', ''))
  .filter((name) => name !== 'base')

/** What each policy said before there was a base: the commit before it, every key written out. */
const before = z
  .record(z.string(), policySchema)
  .parse(JSON.parse(readFileSync('fixtures/policies/before.json', 'utf8')))

const read = (files: Readonly<Record<string, string>>) => (name: string) => {
  const file = `policies/${name}.yaml`
  return { file, text: files[name] ?? (names.includes(name) || name === 'base' ? shipped(file) : null) }
}

const { withheld, twoPersons } = parseYaml(association, 'association.yaml', associationSchema)
const rows = [...withheld, ...twoPersons].map(({ when }) => when)

describe('on the base, a policy says what it said before', () => {
  test('none came or went', () => {
    expect(names.sort()).toEqual(Object.keys(before).sort())
  })

  test.each(names)('%s: the same settings, the same rules, the same rule for every case', (name) => {
    const [now, then] = [parsePolicy(name, read({})), before[name]]
    if (then === undefined) throw new Error(`${name} is not in the list`)
    expect({ ...now, rules: [] }).toEqual({ ...then, rules: [] })
    const byId = [now, then].map(({ rules }) => [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)))
    expect(byId[0]).toEqual(byId[1])
    const decided = ({ rules }: PolicyFile) =>
      casesOf([...rows, ...then.rules.map(({ when }) => when)]).map(
        ({ finding, facts }) => firstRule(rules, finding, facts)?.id,
      )
    expect(decided(now)).toEqual(decided(then))
  })

  test.each(names)('%s is on the base, and repeats none of its rules', (name) => {
    const text = shipped(`policies/${name}.yaml`) ?? ''
    expect(text).toMatch(/^extends: base$/m)
    const common = (shipped('policies/base.yaml') ?? '').match(/^ {2}- \{ id: .*$/gm) ?? []
    expect(common.filter((line) => text.includes(line.trim()))).toEqual([])
  })
})

const mine = (more: string): string =>
  `extends: base\nkind: requisition\n${more}\notherwise: { outcome: withhold, ground: HORS-OBJ }\n`

const idsOf = (policy: string): readonly string[] => loadPolicy(policy).policy.rules.map(({ id }) => id)

describe('a service writes its own policy', () => {
  test('without a base: it says everything itself', () => {
    expect(loadPolicy(requisition).policy.rules.length).toBe(before.requisition?.rules.length)
  })

  test('on the base: protections come first, whatever it forgets', () => {
    expect(idsOf(mine('rules: [target-name, third-person]'))).toEqual([
      ...['protected-place', 'anonymous-place', 'secret-birth', 'credentials', 'informant-clue'],
      ...['target-name', 'third-person'],
    ])
  })

  test('a rule of its own under a name of the base takes its place', () => {
    const { rules } = loadPolicy(
      mine('rules:\n  - { id: date, when: { category: [date] }, outcome: withhold, ground: HORS-OBJ }\n  - place'),
    ).policy
    expect(rules.slice(-2).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['date', 'withhold'],
      ['place', 'disclose'],
    ])
  })

  test('on another policy, whose rules it takes by their names', () => {
    const policy = mine('rules: [sexual-violence, sexual-violence-not-asked]').replace(
      'extends: base',
      'extends: requisition',
    )
    expect(idsOf(policy).at(-1)).toBe('sexual-violence-not-asked')
    expect(loadPolicy(policy).policy.gates).toEqual(before.requisition?.gates)
  })

  test('on a file of its own, beside the pipeline', () => {
    const files: Readonly<Record<string, string>> = {
      './ours.yaml':
        'needsBasis: true\nrules:\n  - { id: day, when: { category: [date] }, outcome: withhold, ground: HORS-OBJ }\n',
      './mine.yaml': mine(
        'gates: [MED-56-3, AVO-56-1, CONS, SANTE, JUD-DOC, ORIG-TIERS, NOTE-PERSO, AUT-SIGN, ASILE]\nrules: [day]',
      ).replace('extends: base', 'extends: ./ours.yaml'),
    }
    const load = () => loadPipeline('name: mine\npolicy: ./mine.yaml', 'p.yaml', shipped, (path) => files[path] ?? null)
    expect(load().policy.rules.map(({ id }) => id)).toEqual(['day'])
  })

  test('one that drops a protection is refused as before', () => {
    const policy = mine(
      'without: [protected-place]\nrules:\n  - { id: open, when: { category: [place] }, outcome: disclose }',
    )
    expect(problemOf(policy)).toMatchObject({ code: 'policy.looser', name: 'adresse-protegee' })
  })
})

describe('bad input gets the usual sentence, with file and key', () => {
  const bad = { code: 'yaml.bad-value', file: 'policies/mine.yaml' } as const

  test.each([
    ['a base that nobody has', mine('rules: []').replace('base', 'bsae'), { ...bad, key: 'extends', line: 1 }],
    ['a policy that extends itself', mine('rules: []').replace('base', 'mine'), { ...bad, key: 'extends' }],
    ['a base that is no name', mine('rules: []').replace('base', '[base]'), { ...bad, key: 'extends' }],
    ['a rule that the base has not', mine('rules: [date, dtae]'), { ...bad, key: 'rules.1', line: 3 }],
    ['a protection that the base has not', mine('without: [protected]\nrules: []'), { ...bad, key: 'without.0' }],
    ['no rules', mine('scope: request'), { ...bad, key: 'rules' }],
    ['no otherwise', 'extends: base\nkind: requisition\nrules: []\n', { ...bad, key: 'otherwise' }],
    ['whole sentences of any time', mine('period: ignored\nrules: []'), { ...bad, key: 'period' }],
    [
      'otherwise discloses',
      mine('rules: []').replace('outcome: withhold', 'outcome: disclose'),
      { ...bad, key: 'otherwise.outcome' },
    ],
    [
      'a ground that does not exist',
      mine('rules:\n  - { id: a, when: {}, outcome: withhold, ground: RIEN }'),
      { ...bad, key: 'rules.0.ground' },
    ],
    ['a key of the base', mine('always: []\nrules: []'), { code: 'yaml.unknown-key', key: 'always' }],
    ['a key that does not exist', mine('ruels: []'), { code: 'yaml.unknown-key', key: 'ruels' }],
    ['a rule named twice', mine('rules: [date, date]'), { code: 'policy.rule-twice', rule: 'date' }],
  ])('%s', (_, policy, problem) => {
    expect(problemOf(policy)).toMatchObject(problem)
  })

  test('bases that lead back to one another', () => {
    const files = {
      'policies/mine.yaml': mine('rules: []').replace('base', 'theirs'),
      'policies/theirs.yaml': mine('rules: []').replace('base', 'mine'),
    }
    const load = () => loadPipeline('name: mine\npolicy: mine', 'p.yaml', settings(files))
    expect(problemIn(load)).toMatchObject({ code: 'yaml.bad-value', file: 'policies/theirs.yaml', key: 'extends' })
  })

  test('the sentence says what is accepted', () => {
    const problem = problemIn(() => loadPolicy(mine('rules: [dtae]')))
    expect(problem === null ? '' : sentenceOf(problem, 'fr')).toMatch(/policies\/mine\.yaml, ligne 3.*rules\.0.*date/)
  })

  test('the base itself is no policy', () => {
    expect(problemIn(() => loadPipeline('name: x\npolicy: base', 'x.yaml', shipped))).toMatchObject({
      ...{ code: 'yaml.unknown-key', file: 'policies/base.yaml', key: 'always' },
    })
  })
})

const problemIn = (load: () => unknown): Problem | null => {
  try {
    load()
    return null
  } catch (error) {
    return error instanceof RequisError ? error.problem : null
  }
}
