import { expect, test } from 'vitest'
import { readSubjects } from '../../../../../src/request/subjects.ts'
import { askRows, lastAskRows, laterAskRows } from '../../asks-table.ts'
import { law } from '../../fixture.ts'

test.each([...askRows, ...laterAskRows, ...lastAskRows])('%s', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects.split(' ').sort().join(' '))
})
