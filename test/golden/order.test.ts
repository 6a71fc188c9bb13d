import { beforeAll, describe, expect, test } from 'vitest'
import { orderOfJudgement } from '../../src/decide/order.ts'
import type { Proposal } from '../../src/decide/propose-all.ts'
import type { Order } from '../../src/decide/steps.ts'
import { type FixtureCase, fixtureCases, judgeFixture } from './propose.ts'

// The order of judgement is what runs: on the frozen fixtures, a step that is taken away or moved changes decisions. The step
// « label » changes none of the demonstration's: test/unit/decide/labels.test.ts holds it.

type Level = keyof Order

const removed = (level: Level, id: string): Order => ({
  ...orderOfJudgement,
  [level]: orderOfJudgement[level].filter((step) => step.id !== id),
})

/** The step goes to the first place of its list. */
const first = (level: Level, id: string): Order => ({
  ...orderOfJudgement,
  [level]: orderOfJudgement[level].toSorted((one, other) => Number(other.id === id) - Number(one.id === id)),
})

const steps: Readonly<Record<string, readonly (readonly [Level, string])[]>> = {
  demo: [
    ['piece', 'gate'],
    ['unit', 'person'],
    ['unit', 'period'],
    ['unit', 'subject'],
    ['finding', 'inside-a-name'],
    ['finding', 'same-fact'],
    ['finding', 'everyday-words'],
    ['finding', 'ocr-doubt'],
    ['finding', 'policy'],
    ['finding', 'floor'],
  ],
  ase: [['unit', 'secret-birth']],
  'protection-adulte': [['finding', 'basis-only']],
}

const moved: readonly (readonly [Level, string])[] = [
  ['unit', 'subject'],
  ['unit', 'period'],
  ['finding', 'policy'],
  ['finding', 'floor'],
]

const cases = fixtureCases.filter(({ name }) => steps[name] !== undefined)

describe.each(cases.map((one): [string, FixtureCase] => [one.name, one]))('the record %s', (name, one) => {
  let judge: (order?: Order) => Proposal
  let decided: Proposal['decisions']

  beforeAll(async () => {
    judge = await judgeFixture(one)
    decided = judge().decisions
  }, 120_000)

  test('is decided the same twice', () => {
    expect(judge().decisions).toEqual(decided)
  })

  test.each(steps[name] ?? [])('without its step of the %s « %s », is decided otherwise', (level, id) => {
    expect(orderOfJudgement[level].some((step) => step.id === id)).toBe(true)
    expect(judge(removed(level, id)).decisions).not.toEqual(decided)
  })

  test.each(name === 'demo' ? moved : [])(
    'with its step of the %s « %s » asked first, is decided otherwise',
    (level, id) => {
      expect(judge(first(level, id)).decisions).not.toEqual(decided)
    },
  )
})
