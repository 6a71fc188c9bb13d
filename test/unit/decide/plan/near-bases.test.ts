import { expect, test } from 'vitest'
import { nearBases } from '../../../../src/decide/plan/near-bases.ts'
import { law } from '../fixture.ts'

const near = (text: string | null): readonly string[] => nearBases(text, law.bases)

test.each([
  ['CPP 60-3', 'CPP 60-1'],
  ['article 60-3 du code de procédure pénale', 'CPP 60-1'],
  ['77-1-3', 'CPP 77-1-1'],
  ['art. 77-1-4 CPP', 'CPP 77-1-1'],
  ['81', 'CPP 99-3'],
  ['article 81 du code de procédure pénale', 'CPP 99-3'],
  ['articles 151 et suivants du CPP', 'CPP 99-3'],
  ['CPP 712-16', 'CPP 99-3'],
  ['99-5', 'CPP 99-3'],
  ['article L. 226-4 du CASF', 'CASF L226-2-2'],
  ['CPC 1184', 'CC 375'],
  ['373-2-12 du code civil', 'CC 375'],
  ['CPP 558', 'CPP 560'],
])('an act that cites « %s » may mean %s', (text, id) => {
  expect(near(text)).toContain(id)
})

test.each([
  ['of the fiscal book', 'L. 16 B du livre des procédures fiscales'],
  ['of the customs', 'article 414 du code des douanes'],
  ['of another number', 'CPP 803'],
  ['without a number', 'la loi'],
  ['of nothing', ''],
])('an article %s is near none', (_, text) => {
  expect(near(text)).toEqual([])
})

test('an act that cites nothing is near no article', () => {
  expect(near(null)).toEqual([])
})

test('articles that answer nothing are never offered, and at most four are', () => {
  const closed = law.bases.filter(({ answers }) => !answers).map(({ id }) => id)
  for (const text of ['CPP 57-1', 'CESEDA L811-5', 'CPP 60', 'CPP 77', 'CPP 99', '74-3', '375-9']) {
    expect(near(text).filter((id) => closed.includes(id))).toEqual([])
    expect(near(text).length).toBeLessThanOrEqual(4)
  }
})

test('the nearest comes first', () => {
  expect(near('CPP 77-1-3')[0]).toBe('CPP 77-1-1')
  expect(near('CPP 99-4-1')[0]).toBe('CPP 99-4')
})
