import { expect, test } from 'vitest'
import { readSlice } from '../../../../src/batch/source/json/value.ts'
import { tellsOf } from '../../../../src/batch/target/tddui/telling.ts'

test("an id made of the record's own number tells it, with digits or without", () => {
  const patient = readSlice(Buffer.from('{"resourceType":"Patient","identifier":[{"value":"Aubépine-B"}]}'))
  const tells = tellsOf(patient === null ? [] : [patient])
  expect(['doc-aubepine-b', 'urn:uuid:0a'].map(tells)).toEqual([true, false])
})
